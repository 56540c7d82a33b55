import { describe, expect, it } from 'vitest'
import type { AnswerProblem } from '../flow/problems.ts'
import { firstEn } from './en.ts'
import { commonEn } from './en-common.ts'
import { helperEn } from './en-helper.ts'
import { selfEn } from './en-self.ts'
import { firstEs } from './es.ts'
import { commonEs } from './es-common.ts'
import { helperEs } from './es-helper.ts'
import { selfEs } from './es-self.ts'
import type { FirstWords, PlaceProblem } from './first-words.ts'
import { keepingEn } from './keeping-en.ts'
import { keepingEs } from './keeping-es.ts'
import type { KeepingWords } from './keeping-words.ts'
import type { CommonWords, VoiceWords } from './question-words.ts'

const PLACE_PROBLEMS: readonly PlaceProblem[] = [
  { code: 'place-empty' },
  { code: 'county-empty' },
  { code: 'not-a-zip', wrote: '770' },
  { code: 'zip-unknown', wrote: '00001' },
  { code: 'zip-not-covered', wrote: '00901' },
  { code: 'zip-elsewhere', wrote: '77002', states: ['TX'], chosen: 'NM' },
]

const ANSWER_PROBLEMS: readonly AnswerProblem[] = [
  { code: 'empty', ask: 'one' },
  { code: 'empty', ask: 'several' },
  { code: 'empty', ask: 'number' },
  { code: 'empty', ask: 'money' },
  { code: 'number', fact: 'age', wrote: 'x', min: 0, max: 120 },
  { code: 'number', fact: 'householdSize', wrote: 'x', min: 1, max: 30 },
  { code: 'number', fact: 'ssdiMonths', wrote: 'x', min: 0, max: 720 },
  { code: 'number', fact: 'youngestChildAge', wrote: 'x', min: 0, max: 18 },
  { code: 'number', fact: 'monthsSincePregnancy', wrote: 'x', min: 0, max: 12 },
  { code: 'number', fact: 'monthlyActivityHours', wrote: 'x', min: 0, max: 744 },
  { code: 'amount', wrote: 'x' },
  { code: 'amount-too-large', wrote: '9', max: '$1' },
  { code: 'month-or-year', wrote: '$1,200' },
  { code: 'above', what: 'own-income', wrote: '$2', of: 'household', limit: '$1' },
  { code: 'above', what: 'earnings', wrote: '$2', of: 'own', limit: '$1' },
  { code: 'does-not-fit' },
]

/** Every text with its path, those of functions with sample figures. */
const textsIn = (words: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => textsIn(value, `${path}/${key}`))
}

type Texts = readonly (readonly [path: string, text: string])[]

/** What the questions say alike to the person and to somebody who helps them. */
const asked = (first: FirstWords, common: CommonWords): Texts => [
  ...textsIn(common, 'common'),
  ...PLACE_PROBLEMS.map((problem, n) => [`place-problem/${n}`, first.placeProblem(problem)] as const),
  ...ANSWER_PROBLEMS.map((problem, n) => [`problem/${n}`, common.problem(problem)] as const),
  ['county', common.county.former(['Capitol'])],
]

const spoken = (
  first: FirstWords,
  common: CommonWords,
  self: VoiceWords,
  helper: VoiceWords,
  keeping: KeepingWords,
): Texts => [
  ...textsIn(keeping, 'keeping'),
  ['old', keeping.old('Nov 23, 2026')],
  ...textsIn(first, 'first'),
  ...textsIn(self, 'self'),
  ...textsIn(helper, 'helper'),
  ...asked(first, common),
  ['progress', first.progress(4)],
  ['tab', first.tab(4)],
]

const ENGLISH = spoken(firstEn, commonEn, selfEn, helperEn, keepingEn)
const SPANISH = spoken(firstEs, commonEs, selfEs, helperEs, keepingEs)

describe('the words of the questions', () => {
  it('are there in both languages, each with its own', () => {
    const paths = (texts: Texts) => texts.map(([path]) => path).filter((path) => !path.endsWith('/detail'))
    expect(paths(SPANISH).sort()).toEqual(paths(ENGLISH).sort())
    expect([...ENGLISH, ...SPANISH].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('leave nothing untranslated', () => {
    const spanish = new Map(SPANISH)
    const same = ENGLISH.filter(([path, text]) => text.length > 1 && spanish.get(path) === text)
    expect(
      same
        .map(([, text]) => text)
        .filter((text) => !SAME_IN_BOTH.has(text) && !/^(tel|sms|https):/.test(text)),
    ).toEqual([])
  })

  it('say usted and never tú', () => {
    expect(
      SPANISH.filter(([, text]) => /\b(tú|tu|tus|ti|contigo|tienes|puedes|eres|estás)\b/i.test(text)),
    ).toEqual([])
  })

  it('say nothing about health in the tab', () => {
    expect(firstEn.tab(4)).toBe('Handrail: question 4')
    expect(firstEs.tab(4)).toBe('Handrail: pregunta 4')
  })

  it('quote what came, say what is needed and give an example', () => {
    expect(commonEn.problem({ code: 'number', fact: 'age', wrote: '130', min: 0, max: 120 })).toBe(
      'Write the age as a number from 0 to 120, such as 29. You wrote “130”.',
    )
    expect(commonEs.problem({ code: 'number', fact: 'age', wrote: '130', min: 0, max: 120 })).toBe(
      'Escriba la edad con un número del 0 al 120, por ejemplo 29. Usted escribió “130”.',
    )
  })
})

describe('the question about income', () => {
  it.each([
    ['en', [selfEn, helperEn], ['child support', 'VA disability', 'workers’ compensation']],
    ['es', [selfEs, helperEs], ['manutención de hijos', 'VA por discapacidad', 'accidente de trabajo']],
  ] as const)('names what does not count in %s, to both who may answer', (_, voices, names) => {
    for (const { questions } of voices)
      for (const name of names) expect(questions.income.hint).toContain(name)
  })
})

/** The person is "they" and "la persona"; "you" and "usted" are left for the one who answers. */
describe('the words to somebody who helps', () => {
  const TO_WHO_ANSWERS = {
    en: [
      /You wrote/g,
      /You changed an earlier answer, and your first answer/g,
      /[Yy]ou can change it/g,
      /You can also choose/g,
      /Your best guess/g,
      /You may know/g,
      /[Yy]ou chose/g,
      /You never have to answer/g,
      /Your answer stays on this device/g,
      /Your device/g,
      /the person you help/g,
      /I’m not sure/g,
      /I’d rather not say/g,
    ],
    es: [
      /[Uu]sted (escribió|cambió|eligió|conoce)/g,
      /Su respuesta se queda/g,
      /No estoy seguro/g,
      /Prefiero no decirlo/g,
    ],
  } as const

  const helped = {
    en: [...asked(firstEn, commonEn), ...textsIn(helperEn, 'helper'), ...textsIn(firstEn.place, 'place')],
    es: [...asked(firstEs, commonEs), ...textsIn(helperEs, 'helper'), ...textsIn(firstEs.place, 'place')],
  } as const
  const toHelper = (language: 'en' | 'es', texts: Texts): Texts =>
    texts
      .filter(([path]) => path !== 'place/title/self')
      .map(([path, text]) => [
        path,
        TO_WHO_ANSWERS[language].reduce((left, said) => left.replace(said, ''), text),
      ])

  const has =
    (words: RegExp) =>
    ([, text]: Texts[number]): boolean =>
      words.test(text)
  const takesThemFor = {
    en: has(/\b(you|your|yours|yourself|I|me|my|mine|myself)\b/i),
    es: has(
      /(?<!\p{L})(usted|yo|mí|me|mi|mis|conmigo|soy|estoy|estuve|tengo|tuve|necesito|puedo|cuido|cumplo|estudio|serví)(?!\p{L})/iu,
    ),
  } as const

  it.each(['en', 'es'] as const)('excuse nothing that nobody says (%s)', (language) => {
    const all = helped[language].map(([, text]) => text).join(' ')
    expect(TO_WHO_ANSWERS[language].filter((said) => all.search(said) < 0)).toEqual([])
  })

  it('never take the one who answers for the person', () => {
    expect(toHelper('en', helped.en).filter(takesThemFor.en)).toEqual([])
    expect(toHelper('es', helped.es).filter(takesThemFor.es)).toEqual([])
  })

  it('differ in that from the words to the person', () => {
    expect(toHelper('en', textsIn(selfEn)).filter(takesThemFor.en).length).toBeGreaterThan(40)
    expect(toHelper('es', textsIn(selfEs)).filter(takesThemFor.es).length).toBeGreaterThan(25)
  })

  it('name the person in every Spanish title, where the verb alone would mean the one who answers', () => {
    const nobody = ['diagnosis', 'months-since-pregnancy']
    const titles = Object.entries(helperEs.questions).filter(([id]) => !nobody.includes(id))
    expect(titles.filter(([, { title }]) => !title.includes('la persona'))).toEqual([])
    expect(firstEs.place.title.helper).toContain('la persona')
  })

  it('keep the order of the choices, which is that of the page', () => {
    for (const [self, helper] of [
      [selfEn, helperEn],
      [selfEs, helperEs],
      [selfEn, selfEs],
    ] as const) {
      expect(Object.keys(helper.condition)).toEqual(Object.keys(self.condition))
      expect(Object.keys(helper.hardAreas)).toEqual(Object.keys(self.hardAreas))
    }
  })
})

const SAME_IN_BOTH = new Set([
  'SSI',
  'SSDI',
  'chat',
  '988',
  '211',
  '1-800-662-4357',
  'medicaid.gov',
  'No',
  '29',
  '3',
  '10',
  '4',
  '40',
  'Medicaid',
  'Medicare',
])

/** Names that a person knows as they stand; how long they are says nothing about the sentence. */
const NAMES =
  /\b(Medi-Cal|TennCare|Medicaid|Medicare|SSI|SSDI|SNAP|TANF|PTSD|JavaScript|Marketplace|Mercado de Seguros|Seguro Social|Social Security|Indian Health Service|American Indian|Alaska Native)\b/g
const QUOTED = /“[^”]*”/g
const FIGURE = /\$?\d[\d,.]*\d|\$?\d/g

const sentencesOf = (texts: readonly (readonly [string, string])[]): readonly string[] => [
  ...new Set(
    texts
      .flatMap(([, text]) => text.replace(QUOTED, 'Ann').split(/(?<!U\.S\.|EE\.|UU\.)(?<=[.?])\s+/))
      .filter((text) => /[.?]$/.test(text)),
  ),
]

const inEnglish = (word: string): number =>
  Math.max(
    1,
    word
      .replace(/(?<![sxzcg]|[cs]h)es$/, '')
      .replace(/(?<![td])ed$/, '')
      .replace(/(?<!l)e$/, '')
      .replace(/^y/, '')
      .match(/[aeiouy]{1,2}/g)?.length ?? 1,
  )

const inSpanish = (word: string): number =>
  (
    word
      .replace(/([gq])u(?=[eiéí])/g, '$1')
      .replace(/y$/, 'i')
      .match(/[aeiouáéíóúü]+/g) ?? ['i']
  )
    .map((run) => Math.max(1, run.match(/[aeoáéóíú]/g)?.length ?? 0))
    .reduce((sum, each) => sum + each, 0)

const count = (sentences: readonly string[], syllablesIn: (word: string) => number) => {
  const words =
    sentences
      .join(' ')
      .replace(NAMES, 'Ann')
      .replace(FIGURE, ' six ')
      .toLowerCase()
      .match(/[a-záéíóúüñ]+/g) ?? []
  const syllables = words.map(syllablesIn).reduce((sum, each) => sum + each, 0)
  return { perSentence: words.length / sentences.length, perWord: syllables / words.length }
}

describe('reading ease', () => {
  const english = sentencesOf(ENGLISH)
  const spanish = sentencesOf(SPANISH)

  /** Flesch-Kincaid: school years of the United States. */
  const grade = (sentences: readonly string[]): number => {
    const { perSentence, perWord } = count(sentences, inEnglish)
    return 0.39 * perSentence + 11.8 * perWord - 15.59
  }
  /** Szigriszt-Pazos: 65 and over is fairly easy; most texts for patients stay under it. */
  const ease = (sentences: readonly string[]): number => {
    const { perSentence, perWord } = count(sentences, inSpanish)
    return 206.835 - 62.3 * perWord - perSentence
  }

  it('looks at many sentences', () => {
    expect(english.length).toBeGreaterThan(150)
    expect(spanish.length).toBeGreaterThan(150)
  })

  it('English is grade 6 or under, and no sentence over 10', () => {
    expect(english.filter((text) => grade([text]) > 10)).toEqual([])
    expect(grade(english)).toBeLessThanOrEqual(6)
  })

  it('Spanish is fairly easy or easier, and no long sentence hard', () => {
    const long = spanish.filter((text) => text.split(' ').length >= 10)
    expect(long.filter((text) => ease([text]) < 55)).toEqual([])
    expect(ease(spanish)).toBeGreaterThanOrEqual(70)
  })
})
