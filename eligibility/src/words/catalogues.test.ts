import { describe, expect, it } from 'vitest'
import { type Determination, notInForce, type Reason, type Standing } from '../determination.ts'
import { FACT_NAMES } from '../facts.ts'
import type { Comparison } from '../finding.ts'
import { STATE_CODES } from '../places/state-codes.ts'
import { type Plan, planFor } from '../plan/plan.ts'
import { PROGRAMS } from '../programs/all.ts'
import { REASON_CODES, type ReasonCode } from '../reason-codes.ts'
import type { Catalogue } from './catalogue.ts'
import { englishCatalogue } from './en/words.ts'
import { spanishCatalogue } from './es/words.ts'
import { LANGUAGES, type Language, type Voice, wordsFor } from './index.ts'
import { voiced } from './voice.ts'

const ON = '2026-11-23'
const VOICES = ['self', 'helper', 'staff'] as const
const cataloguesOf = (speaker: Voice): Readonly<Record<Language, Catalogue>> => ({
  en: voiced(speaker, englishCatalogue),
  es: voiced(speaker, spanishCatalogue),
})
const CATALOGUES = cataloguesOf('self')

/* Every text of a catalogue by its path. Functions are called with figures that fit any sentence. */

const FIGURES = {
  ...{ state: 'Texas', figure: '$7', limit: '$8', ages: [7, 8], people: 3, same: false, told: null },
  ...{
    medicaid: 'Texas Medicaid',
    marketplace: 'Pennie',
    workRule: {
      stand: 'excused',
      waiver: null,
      past: false,
      due: '2027-01-01',
      enoughIncome: 580,
      byIncome: true,
      frail: true,
    },
    ruleDue: { day: 'X', year: 2027, mayBeLater: true },
    enoughIncome: '$580',
    approval: { lastDay: 'Y', over: false, beforeDecision: true },
    waiver: { name: 'W', hours: 80 },
    waiverName: 'W',
    laborPhone: '800-555-0145',
    clauses: 'has it',
    name: 'N',
    also: false,
    childUnder: 6,
    renewal: { everyMonths: 6, year: 2027, begun: false },
    onlyBenefits: false,
    statesThatPay: 16,
    benefitNotFound: false,
    byIncome: true,
    planned: { year: 2026, come: true },
    seasonalMonths: 6,
    lookbackMonths: 3,
    dueYear: 2027,
    enrollment: { planYear: 2027, isOpen: true, lastDay: null, latest: 'A', opensNext: 'B' },
    insideDays: 7,
    outsideMonths: 8,
    urgentHours: 9,
    phone: '800-555-0142',
    regulator: { name: 'R', phone: '800-555-0143', reviewMonths: 6, numberAt: 'https://example.org' },
    line: { name: 'L', phone: '800-555-0144' },
  },
  ...{ days: 7, disabilityDays: 8, hours: 7, income: '$8', childAge: 9, fosterAge: 10, custodyMonths: 11 },
  ...{ proofMonths: 7, everyMonths: 8, noticeDays: 9, start: 'A', enforced: 'B', due: 'C', past: false },
  ...{ latest: 'D', begun: true, counts: false },
  ...{ waitMonths: 7, age: 8, appealDays: 9, fits: 8, may: 9, place: 'Texas', diagnosis: 'X' },
  ...{
    day: 'Y',
    areas: 'Y',
    suspected: false,
    amount: '$7',
    zero: false,
    level: '$8',
    year: 9,
    nominalFee: '$9',
  },
  ...{ from: 'A', where: 'B', names: 'N', withoutPapers: true },
}
/** Texts that take their figures one by one. */
const ONE_BY_ONE =
  /^(unknown|changes|plan\.(told|nextStep|road\.[^.]+\.time)|frame\.fixed|goodToKnow\.medicareFrom)/

const textsByPath = (catalogue: Catalogue): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') texts.set(path, value)
    else if (typeof value === 'function') {
      walk(ONE_BY_ONE.test(path) ? value('$7', 'at-most', '$9') : value(FIGURES), path)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`)
    }
  }
  const { language: _, forms: __, ...spoken } = catalogue
  walk(spoken, '')
  return texts
}

/* Every sentence of a language as a page would show it, by catalogue. */

/** States that differ in their marketplace, in how SSI leads to Medicaid and in their work rule, in and out of the weeks to sign up. */
const PLACES = [
  ['TX', ON],
  ['AZ', ON],
  ['PA', '2027-06-01'],
  ['KS', ON],
  ['NH', '2027-06-01'],
  ['GA', ON],
  [null, ON],
] as const
const reason = (code: ReasonCode, truth: Reason['truth']): Reason => ({ code, truth, facts: [] })
/** How a program may stand, as far as its words go by it. */
const STANDS: readonly Partial<Determination>[] = [
  {},
  { standing: 'unlikely' },
  { standing: 'possible', reasons: [reason('frail-mental', 'unknown')] },
  { standing: 'likely', reasons: [reason('frail-mental', 'yes'), reason('income-over-minimum', 'yes')] },
  { standing: 'likely', reasons: [reason('native', 'yes')] },
  { standing: 'likely', reasons: [reason('activity-hours', 'yes')] },
]

const money = (
  measure: Comparison['measure'],
  test: Comparison['test'],
  unit: Comparison['unit'] = 'usd-a-month',
): readonly Comparison[] => {
  const some: Comparison = { measure, test, unit, figure: 900, limit: 1835.4, people: 1 }
  return [
    some,
    { ...some, people: 3 },
    { ...some, figure: 1835 },
    { ...some, figure: null },
    { ...some, figure: 0, limit: null },
    { ...some, limit: null, limitBetween: [1700, 1835] },
    { measure, test, unit, figure: null, limit: null },
  ]
}
const count = (
  measure: Comparison['measure'],
  unit: Comparison['unit'],
  test: Comparison['test'],
  limit: number,
): readonly Comparison[] => [
  { measure, unit, test, figure: 10, limit },
  { measure, unit, test, figure: 1, limit },
  { measure, unit, test, figure: null, limit },
]
const ages = (from: number, to: number): Comparison => ({
  measure: 'age',
  unit: 'years',
  test: 'between',
  figure: 29,
  limit: null,
  limitBetween: [from, to],
})

const COMPARED: Readonly<Partial<Record<ReasonCode, readonly Comparison[]>>> = {
  age: [ages(19, 64), ages(0, 18), ...count('age', 'years', 'at-least', 65)],
  adult: count('age', 'years', 'at-least', 18),
  'under-21': [ages(0, 20)],
  'under-26': [ages(18, 25)],
  'aged-or-disabled': count('age', 'years', 'at-least', 65),
  'adult-counting': count('age', 'years', 'at-least', 18),
  'household-income': money('household-income', 'at-most'),
  'fee-schedule': money('household-income', 'at-most'),
  'income-below-tax-credit': money('household-income', 'at-least'),
  'countable-income': money('countable-income', 'under'),
  'earnings-under-sga': money('own-earnings', 'at-most'),
  'income-over-minimum': money('own-income', 'at-least'),
  works: money('own-earnings', 'at-least'),
  resources: money('resources', 'at-most', 'usd'),
  'ssdi-months': count('months-on-ssdi', 'months', 'at-least', 24),
  'months-since-pregnancy': count('months-since-pregnancy', 'months', 'under', 12),
  'child-age': count('youngest-child-age', 'years', 'at-most', 17),
  'young-child': count('youngest-child-age', 'years', 'at-most', 13),
  'activity-hours': count('activity-hours', 'hours-a-month', 'at-least', 80),
  'life-areas': count('life-areas', 'areas', 'at-least', 2),
}
const OPEN = [
  ...(['fact', 'not-asked', 'not-sure', 'rather-not-say'] as const),
  ...(['agency-decides', 'figure-uncertain', 'coverage-not-found'] as const),
]
const CONFIDENCE = ['confirmed', 'conflict', 'stale'] as const

/** A code in every truth, with every cause of "unknown" and every shape of figure. */
const reasonsOf = (code: ReasonCode): readonly Reason[] =>
  [undefined, ...(COMPARED[code] ?? [])].flatMap((compared) => {
    const rest = compared ? { compared } : {}
    const settled = (['yes', 'no'] as const).map(
      (truth): Reason => ({ code, truth, facts: ['age'], ...rest }),
    )
    const open = OPEN.flatMap((why) =>
      CONFIDENCE.map(
        (conf): Reason => ({
          code,
          truth: 'unknown',
          facts: ['age', 'householdSize'],
          open: why,
          value: { from: '2026-01-01', conf, src: [] },
          ...rest,
        }),
      ),
    )
    return [...settled, ...open]
  })

const PLANS: readonly Plan[] = [
  planFor({ state: 'TX', age: 64, receivesSsdi: true, ssdiMonths: 10, hasPrivateInsurance: true }, ON),
  planFor({ state: 'OH', age: 30 }, '2027-03-01'),
  planFor({}, ON),
  ...(['AR', 'NE', 'GA', 'MT', 'ID', 'AZ'] as const).map((state) => planFor({ state, age: 64 }, ON)),
]
const STANDINGS: readonly Standing[] = ['likely', 'possible', 'unlikely', 'needs-facts', 'not-in-force']

const sentencesOf = (language: Language, speaker: Voice): Readonly<Record<string, readonly string[]>> => {
  const { forHelper, forStaff } = wordsFor(language)
  const words = { self: wordsFor(language), helper: forHelper, staff: forStaff }[speaker]
  const catalogue = cataloguesOf(speaker)[language]
  const byPath = [...textsByPath(catalogue)]
  const part = (name: string): readonly string[] =>
    byPath.filter(([path]) => path.startsWith(`${name}.`)).map(([, text]) => text)
  const reasons = REASON_CODES.flatMap(reasonsOf).flatMap((reason) => [
    words.reason(reason, { state: 'TX' }),
    words.reason(reason, { state: null, told: {} }),
    words.reason({ ...reason, facts: ['receivesSsi'] }, { state: 'DC', told: { receivesSsi: true } }),
    words.reason({ ...reason, facts: ['receivesSsi'] }, { state: 'DC', told: { receivesSsi: false } }),
  ])
  const programs = PROGRAMS.map(notInForce).flatMap((program) =>
    STANDS.flatMap((stand) =>
      PLACES.flatMap(([state, on]) => {
        const { gives, start } = words.program({ ...program, ...stand }, state, on)
        return [gives, start]
      }),
    ),
  )
  const plans = PLANS.flatMap((plan) => [words.headline(plan).detail, words.nextStep(plan).detail])
  const calls = PLANS.flatMap((plan) => plan.calls.map((call) => words.call(call, plan).what))
  return {
    facts: FACT_NAMES.map(words.missing).flatMap((missing) => [
      catalogue.unknown.notAsked(missing),
      catalogue.unknown.notSure(missing),
      catalogue.unknown.notSaid(missing),
      catalogue.frame.fixed.wouldHelp(missing),
    ]),
    reasons,
    programs,
    changes: part('changes').map((clause) =>
      clause.endsWith('.') ? clause : catalogue.changes.sentence(clause),
    ),
    goodToKnow: PROGRAMS.map(notInForce).flatMap((program) =>
      PLANS.flatMap((plan) => words.goodToKnow(program, plan)),
    ),
    plan: [...part('plan'), ...plans, ...calls],
    letter: part('letter'),
    frame: part('frame'),
  }
}

const said = (language: Language) => ({
  self: sentencesOf(language, 'self'),
  helper: sentencesOf(language, 'helper'),
  staff: sentencesOf(language, 'staff'),
})
const SENTENCES = { en: said('en'), es: said('es') }
const everySentence = (language: Language): readonly string[] =>
  VOICES.flatMap((speaker) => Object.values(SENTENCES[language][speaker]).flat())

describe.each(LANGUAGES)('the words in %s', (language) => {
  const words = wordsFor(language)

  it('have no gap, no unfilled figure and no slip of the pen', () => {
    const all = [...textsByPath(CATALOGUES[language]).values(), ...everySentence(language)]
    const broken = all.filter((text) =>
      /undefined|null|NaN|Infinity|[{}[\]|]| {2}|\.\.| [.,;]|^\s|\s$|^$/.test(text),
    )
    expect(broken).toEqual([])
  })

  it('end every sentence with a full stop or a question mark', () => {
    for (const name of ['facts', 'reasons', 'programs', 'changes', 'goodToKnow'] as const) {
      const open = VOICES.flatMap((speaker) => SENTENCES[language][speaker][name] ?? []).filter(
        (text) => !/[.?]["”]?\.?$/.test(text),
      )
      expect(open).toEqual([])
    }
  })

  it('never shame and never shout', () => {
    const shaming =
      /!|ineligib|\bdenied|\bdenial|\bfail(ed|ure)?\b|reject|non-?complian|no califica|negad|rechaz|inelegib|incumpl/i
    expect(
      everySentence(language).filter((text) => shaming.test(text.replace('kidney failure', ''))),
    ).toEqual([])
  })

  it('name each state, each stream and each standing', () => {
    expect(new Set(STATE_CODES.map(words.state)).size).toBe(51)
    expect(new Set(STANDINGS.map((standing) => words.standing(standing).word)).size).toBe(5)
  })

  it('write money without cents unless they matter', () => {
    expect([0, 900, 1835, 202.9, 1234567.05].map(words.money)).toEqual([
      '$0',
      '$900',
      '$1,835',
      '$202.90',
      '$1,234,567.05',
    ])
  })

  it('keep crisis help whole', () => {
    expect(words.fixed.crisis).toBe(
      language === 'en'
        ? 'Need help right now? Call or text 988, day or night, free. In danger: 911.'
        : '¿Necesita ayuda ahora? Llame al 988 y oprima 2, o envíe AYUDA al 988. Si hay peligro: 911.',
    )
  })
})

describe('the languages', () => {
  const english = textsByPath(CATALOGUES.en)
  const spanish = textsByPath(CATALOGUES.es)

  it('have the same texts', () => {
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('differ everywhere but in proper names', () => {
    const names =
      /^(Medicaid|Medicare|1-800-MEDICARE|FindTreatment\.gov|211|SSI|SSDI|Healthier Mississippi|\$7)$/
    const same = [...english].filter(([path, text]) => spanish.get(path) === text && !names.test(text))
    expect(same).toEqual([])
  })

  it('leave no English in Spanish', () => {
    const english = /\b(the|your|you|and|with|for|this|that|have|call|not|are|is)\b/i
    const names = /Spanish, please|Medicaid for|Pathways|Georgia Crisis and Access Line/g
    expect(everySentence('es').filter((text) => english.test(text.replace(names, '')))).toEqual([])
  })

  it('write days by hand', () => {
    expect(wordsFor('en').date(ON)).toBe('Nov 23, 2026')
    expect(wordsFor('es').date(ON)).toBe('23 de noviembre de 2026')
  })

  it('join Spanish lists by sound', () => {
    expect(spanishCatalogue.forms.and(['uno', 'hielo'])).toBe('uno y hielo')
    expect(spanishCatalogue.forms.and(['uno', 'dos', 'hijos'])).toBe('uno, dos e hijos')
    expect(spanishCatalogue.forms.or(['siete', 'ocho'])).toBe('siete u ocho')
  })
})

/** In these, "you" is whoever answers, calls or reads. */
const TO_WHO_ANSWERS = {
  en: /you (told|named|chose|can (also|always|still|do|ask|complain|help|call))|(You|you) are not sure|(You|you) did not say|(can|when|before) (show|tell|help )?you( call| speak)?|your (next step|time)|What you can say/gi,
  es: /usted (nos|no nos|no sabe|nombró|prefirió|puede preguntar)/gi,
} as const
const TAKES_THEM_FOR = { en: /\b(you|your|yours|yourself)\b/i, es: /\busted\b/i } as const

describe.each(LANGUAGES)('what is said to somebody who helps, in %s', (language) => {
  it.each(['facts', 'reasons', 'programs', 'changes', 'goodToKnow'])(
    'never takes them for the person: %s',
    (name) => {
      const texts = SENTENCES[language].helper[name] ?? []
      expect(texts.length).toBeGreaterThan(10)
      const left = texts.map((text) => text.replace(TO_WHO_ANSWERS[language], ''))
      expect(left.filter((text) => TAKES_THEM_FOR[language].test(text))).toEqual([])
    },
  )

  it('is otherwise than what is said to the person', () => {
    const { self, helper } = SENTENCES[language]
    const same = (self.reasons ?? []).filter((text, n) => text === helper.reasons?.[n])
    expect(same.length).toBeLessThan((self.reasons ?? []).length * 0.8)
  })
})

/** A sentence that begins so has nobody before it whom "su" could be of. */
const ADDRESSES_STAFF = {
  en: /\b(you|your|yours|yourself)\b/i,
  es: /\busted(es)?\b|(^|[.:?] )[¿"“]?Sus? /i,
} as const

describe.each(LANGUAGES)('what staff read of a way to pay, in %s', (language) => {
  const words = wordsFor(language).forStaff
  const names = PROGRAMS.map(notInForce).flatMap((program) =>
    STANDS.flatMap((stand) =>
      PLACES.map(([state, on]) => words.program({ ...program, ...stand }, state, on).name),
    ),
  )
  const shown = {
    reasons: SENTENCES[language].staff.reasons ?? [],
    facts: SENTENCES[language].staff.facts ?? [],
    names,
    standings: STANDINGS.map((standing) => words.standing(standing).word),
    headlines: Object.values(cataloguesOf('staff')[language].plan.headline).map((title) =>
      typeof title === 'string' ? title : title(FIGURES as never),
    ),
  }

  it.each(Object.entries(shown))('never speaks to them as to the person: %s', (_part, texts) => {
    expect(texts.length).toBeGreaterThan(4)
    expect(texts.filter((text) => ADDRESSES_STAFF[language].test(text))).toEqual([])
  })

  it('says who told it', () => {
    const told = words.reason({ code: 'condition', truth: 'yes', facts: [] }, { state: 'TX' })
    expect(told).toBe(
      language === 'en'
        ? 'They told us of a mental health condition.'
        : 'La persona nos habló de un problema de salud mental.',
    )
  })
})

/* Reading ease. */

/** Names that a reader meets as they are: each counts as one short word. Figures do too. */
const NAMES: Readonly<Record<Language, RegExp>> = {
  en: /regional behavioral health authority|Specialty Mental Health Care Management|Medicare Savings Program|1-800-MEDICARE|Medicaid|Medicare|Social Security|Health Insurance Marketplace|Marketplace|HealthCare\.gov|FindTreatment\.gov|Indian Health Service|American Indian or Alaska Native|Labor Department|SAMHSA National Helpline|Washington, DC|Texas Medicaid|Medical Assistance|Pathways|Arkansas|Nebraska|Georgia|Montana|Idaho|Ohio|Arizona|Texas|Pennsylvania|\b[A-Z][A-Z0-9]+\b/g,
  es: /Programas? de Ahorros de Medicare|1-800-MEDICARE|Medicaid|Medicare|Seguro Social|Mercado de Seguros Médicos|Mercado|CuidadoDeSalud\.gov|FindTreatment\.gov|Servicio de Salud Indígena|Departamento de Trabajo|Washington, DC|Texas Medicaid|Medical Assistance|Pathways|Arkansas|Nebraska|Georgia|Montana|Idaho|Ohio|Arizona|Texas|Pensilvania|\b[A-Z][A-Z0-9]+\b/g,
}
const FIGURE = /[$\d][\d,.:-]*%?/g

const COUNTED: Readonly<Record<string, number>> = {
  ...{ business: 2, every: 2, everyone: 3, being: 2, someone: 2, something: 2, sometimes: 2, somewhere: 2 },
  ...{
    sure: 1,
    area: 3,
    household: 2,
    households: 2,
    medicine: 3,
    safely: 2,
    therapist: 3,
    schizophrenia: 5,
  },
  ...{ anxiety: 4, leaves: 1, prior: 2, diagnosis: 4, going: 2, having: 2, people: 2, rarely: 2 },
}

/** Syllables of an English word, by its vowels and a few rules. */
const inEnglish = (word: string): number =>
  COUNTED[word] ??
  Math.max(
    1,
    word
      .replace(/(?<![sxzcg]|[cs]h)es$/, '')
      .replace(/(?<![td])ed$/, '')
      .replace(/(?<!l)e$/, '')
      .replace(/^y/, '')
      .match(/[aeiouy]{1,2}/g)?.length ?? 1,
  )

/** Syllables of a Spanish word: each run of vowels has one, or one for each strong or accented vowel in it. */
const inSpanish = (word: string): number =>
  (
    word
      .replace(/([gq])u(?=[eiéí])/g, '$1')
      .replace(/y$/, 'i')
      .match(/[aeiouáéíóúü]+/g) ?? ['i']
  )
    .map((run) => Math.max(1, run.match(/[aeoáéóíú]/g)?.length ?? 0))
    .reduce((sum, each) => sum + each, 0)

interface Count {
  readonly sentences: number
  readonly words: number
  readonly syllables: number
}
const countIn = (language: Language, sentences: readonly string[]): Count => {
  const text = sentences.join(' ').replace(NAMES[language], 'Ann').replace(FIGURE, ' six ')
  const words =
    text
      .toLowerCase()
      .replace(/'/g, '')
      .match(/[a-záéíóúüñ]+/g) ?? []
  const syllables = words.map(language === 'en' ? inEnglish : inSpanish).reduce((sum, each) => sum + each, 0)
  return { sentences: sentences.length, words: words.length, syllables }
}

/** Flesch-Kincaid: school years of the United States. */
const grade = ({ sentences, words, syllables }: Count): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59

/**
 * Szigriszt-Pazos on the INFLESZ scale: 65 to 80 is "fairly easy", and most texts for patients stay under it. It is
 * the one that was checked on Spanish texts for patients (Barrio-Cantalejo and others, An Sist Sanit Navar 2008), and
 * it asks more of words than that of Fernández-Huerta does.
 */
const ease = ({ sentences, words, syllables }: Count): number =>
  206.835 - 62.3 * (syllables / words) - words / sentences

/** Whole sentences, each once. Names and headings are none. */
const whole = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.flatMap((text) => text.split(/(?<=[.?]"?)\s+/)))].filter((text) =>
    /[.?]"?\.?$/.test(text),
  )

/** What each is told, part by part. */
const parts = (language: Language): readonly (readonly [part: string, texts: readonly string[]])[] =>
  VOICES.flatMap((speaker) =>
    Object.entries(SENTENCES[language][speaker]).map(
      ([name, texts]) => [`${name} to ${speaker}`, texts] as const,
    ),
  )

describe('reading ease', () => {
  it('counts syllables', () => {
    const english = [
      'manager',
      'serious',
      'disability',
      'places',
      'asked',
      'needed',
      'income',
      'case',
      'once',
      'people',
    ]
    expect(english.map(inEnglish)).toEqual([3, 3, 5, 2, 1, 2, 2, 1, 1, 2])
    const spanish = [
      'ciudad',
      'país',
      'también',
      'administrador',
      'quien',
      'leer',
      'hay',
      'médico',
      'guía',
      'y',
    ]
    expect(spanish.map(inSpanish)).toEqual([2, 2, 2, 5, 1, 2, 1, 3, 2, 1])
  })

  it.each(parts('en'))('English %s are grade 6 or under, and no sentence over 9', (_, texts) => {
    const sentences = whole(texts)
    expect(sentences.filter((text) => grade(countIn('en', [text])) > 9)).toEqual([])
    expect(grade(countIn('en', sentences))).toBeLessThanOrEqual(6)
  })

  it.each(parts('es'))('Spanish %s are fairly easy or easier, and no long one hard', (_, texts) => {
    const sentences = whole(texts)
    const long = sentences
      .map((text) => [text, countIn('es', [text])] as const)
      .filter(([, { words }]) => words >= 10)
    expect(long.filter(([, counted]) => ease(counted) < 55).map(([text]) => text)).toEqual([])
    expect(ease(countIn('es', sentences))).toBeGreaterThanOrEqual(70)
  })
})
