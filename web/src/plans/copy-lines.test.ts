import { clinicalWordsIn } from '@handrail/care/messages'
import { copyOf, type PlanContent, planContent } from '@handrail/care/plans'
import { expect, test } from 'vitest'
import { readPdf } from '../navigator/result/paper/read-pdf.test-model.ts'
import { copyFile } from './copy-file.ts'
import { copyLines } from './copy-lines.ts'
import { copyPdf } from './copy-pdf.ts'
import { copyWords } from './words/copy.ts'
import { mineWords } from './words/mine.ts'

const id = (n: number) => `01935d00-0000-4000-8000-${String(n).padStart(12, '0')}`
const PLAN: PlanContent = planContent.parse({
  life: { strengths: 'Dibujo cada día.', preferences: 'Mornings, at home.' },
  risks: {
    list: [{ id: id(60), risk: 'The bus may not come.', lessens: 'A ride with Lena.', backup: 'A call.' }],
  },
  terms: {
    watchedBy: 'Maribel Sample',
    reviewOn: '2027-02-20',
    until: '2027-11-19',
    doneWhen: 'Six months at home.',
  },
  goals: [
    {
      id: id(1),
      place: 1,
      words: 'I want to keep my own place and sleep through the night.',
      why: 'It is the first door I ever had a key to.',
      status: 'active',
      objectives: [
        {
          id: id(10),
          what: 'Ray sleeps 6 hours or more',
          where: 'at home',
          measure: 'nights a week',
          baseline: 2.5,
          target: 5,
          due: '2027-02-15',
          interventions: [
            {
              id: id(20),
              what: 'Budget visit at home',
              who: 'Maribel Sample',
              role: 'case-manager',
              frequency: 'every 2 weeks',
            },
          ],
          steps: [
            { id: id(30), what: 'Get curtains', who: 'person', due: '2026-12-10', status: 'open' },
            { id: id(31), what: 'Call the landlord', who: 'case-manager', status: 'done' },
          ],
        },
      ],
    },
    { id: id(2), place: 2, words: 'Show one drawing.', status: 'deferred', objectives: [] },
  ],
})
const BLOCKS = copyOf(
  { n: 2, from: '2026-11-23', content: PLAN },
  { sender: 'Example Services', phone: '+15125550100' },
)
const LANGUAGES = ['en', 'es'] as const
const textIn = (language: 'en' | 'es') =>
  copyLines({ blocks: BLOCKS, language, name: 'Ray Example' }).map(({ text }) => text)

test('it says who does what by when in each language, with its days and figures, and leaves what was said as it was', () => {
  const en = textIn('en')
  const es = textIn('es')
  expect(en).toContain('By February 15, 2027: Ray sleeps 6 hours or more, at home')
  expect(es).toContain('A más tardar el 15 de febrero de 2027: Ray sleeps 6 hours or more, at home')
  expect(en).toContain('From 2.5 to 5 nights a week.')
  expect(en).toContain('Get curtains: you, by December 10, 2026')
  expect(es).toContain('Get curtains: usted, a más tardar el 10 de diciembre de 2026')
  expect(en).toContain('Call the landlord: your case manager, done')
  expect(es).toContain('Budget visit at home: Maribel Sample, quien coordina su ayuda, every 2 weeks')
  for (const lines of [en, es]) {
    expect(lines).toContain('1. “I want to keep my own place and sleep through the night.”')
    expect(lines).toContain('Dibujo cada día.')
    expect(lines.join(' ')).toContain('Ray Example')
    expect(lines.join(' ')).toContain('988')
    expect(lines.join(' ')).toContain('512-555-0100')
  }
})

test('what was written in the language of the copy is shown in it, and else what was written', () => {
  const [goal] = PLAN.goals
  const [objective] = goal?.objectives ?? []
  const [step] = objective?.steps ?? []
  if (!goal || !objective || !step) throw new Error('The plan has a step.')
  const both = {
    ...PLAN,
    goals: [
      {
        ...goal,
        inSpanish: 'Quiero conservar mi casa.',
        objectives: [
          {
            ...objective,
            inSpanish: 'Ray duerme 6 horas o más',
            steps: [{ ...step, inSpanish: 'Conseguir cortinas' }],
          },
        ],
      },
    ],
  }
  const blocks = copyOf({ n: 2, from: null, content: both }, { sender: null, phone: null })
  const textOf = (language: 'en' | 'es') => copyLines({ blocks, language }).map(({ text }) => text)
  expect(textOf('es')).toContain('1. “Quiero conservar mi casa.”')
  expect(textOf('es')).toContain('A más tardar el 15 de febrero de 2027: Ray duerme 6 horas o más, at home')
  expect(textOf('es')).toContain('Conseguir cortinas: usted, a más tardar el 10 de diciembre de 2026')
  expect(textOf('en')).toContain('By February 15, 2027: Ray sleeps 6 hours or more, at home')
  expect(textOf('en').join(' ')).not.toContain('cortinas')
})

test('in what something is counted, how often help comes, strengths and risks are shown in the language of the copy too', () => {
  const [goal] = PLAN.goals
  const [objective] = goal?.objectives ?? []
  if (!goal || !objective) throw new Error('The plan has an objective.')
  const both = planContent.parse({
    life: { strengths: 'Draws every day.', strengthsInSpanish: 'Dibuja todos los días.' },
    risks: {
      list: [{ id: objective.id, risk: 'The bus may not come.', inSpanish: 'Puede que no pase el autobús.' }],
    },
    goals: [
      {
        ...goal,
        objectives: [
          {
            ...objective,
            measure: 'nights a week',
            measureInSpanish: 'noches por semana',
            interventions: [
              {
                id: objective.id,
                what: 'A visit',
                frequency: 'every 2 weeks',
                frequencyInSpanish: 'cada 2 semanas',
              },
            ],
          },
        ],
      },
    ],
  })
  const blocks = copyOf({ n: 2, from: null, content: both }, { sender: null, phone: null })
  const textOf = (language: 'en' | 'es') =>
    copyLines({ blocks, language })
      .map(({ text }) => text)
      .join('\n')
  for (const [en, es] of [
    ['nights a week', 'noches por semana'],
    ['every 2 weeks', 'cada 2 semanas'],
    ['Draws every day.', 'Dibuja todos los días.'],
    ['The bus may not come.', 'Puede que no pase el autobús.'],
  ] as const) {
    expect([textOf('en').includes(en), textOf('en').includes(es)]).toEqual([true, false])
    expect([textOf('es').includes(en), textOf('es').includes(es)]).toEqual([false, true])
  }
})

test('it says who signed, as what, how and when; without a name the person is “you”', () => {
  const signed = [
    { as: 'person', who: null, method: 'drawn', on: '2026-11-24' },
    { as: 'case-manager', who: 'Maribel Sample', method: 'click', on: '2026-11-25' },
  ] as const
  const blocks = copyOf({ n: 2, from: null, content: PLAN, signed }, { sender: null, phone: null })
  const lines = copyLines({ blocks, language: 'en' }).map(({ text }) => text)
  expect(lines).toContain('you: signed by hand, November 24, 2026')
  expect(lines).toContain('Maribel Sample, case manager: signed with a click, November 25, 2026')
  const named = copyLines({ blocks, language: 'es', name: 'Ray Example' }).map(({ text }) => text)
  expect(named.some((text) => text.startsWith('Ray Example: firmó de su puño y letra'))).toBe(true)
})

test('the name of the file tells day, version and language, and nobody by name', () => {
  expect(copyFile({ today: '2026-11-28', n: 3, language: 'es' })).toBe('plan-2026-11-28-v3-es.pdf')
})

test('each page of the PDF says from whom it is', async () => {
  const lines = copyLines({ blocks: BLOCKS, language: 'en' })
  const { text } = await readPdf(
    await copyPdf({ lines, language: 'en', size: 'normal', from: 'Example Services, 512-555-0100' }),
  )
  expect(text).toContain('Example Services, 512-555-0100   1 / ')
})

test('without a name nothing in it says whose it is', () => {
  const lines = copyLines({ blocks: BLOCKS, language: 'en' }).map(({ text }) => text)
  expect(lines.join(' ')).not.toContain('Ray Example')
})

/** What a plan is called, and whom to call, cannot be said otherwise. */
const SAID_PLAINLY = ['plan', 'case']

test.each(LANGUAGES)('our own words around it are plain in %s: none is of a clinic', (language) => {
  const said = (of: object): string[] =>
    Object.values(of).flatMap((value) =>
      typeof value === 'function'
        ? [value('', '', '') as string]
        : typeof value === 'object' && value !== null
          ? said(value)
          : [String(value)],
    )
  const words = [copyWords[language], mineWords[language]].flatMap(said).flatMap(clinicalWordsIn)
  expect(words.filter((word) => !SAID_PLAINLY.includes(word))).toEqual([])
})

/** Letters and figures alone: how lines break, and which marks stand around words, is the paper's. */
const squeezed = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

test.each(LANGUAGES.flatMap((language) => [[language, 'normal'] as const, [language, 'large'] as const]))(
  'the PDF in %s, %s letters, holds every line of the screen in its order, and tells nothing by its name',
  async (language, size) => {
    const lines = copyLines({ blocks: BLOCKS, language, name: 'Ray Example' })
    const { text, raw, pages } = await readPdf(await copyPdf({ lines, language, size }))
    const shown = squeezed(text)
    let at = 0
    for (const line of lines) {
      const found = shown.indexOf(squeezed(line.text).slice(0, 60), at)
      expect([line.text, found >= 0]).toEqual([line.text, true])
      at = found
    }
    expect(pages).toBeGreaterThan(size === 'large' ? 2 : 1)
    expect(raw).toContain(`/Lang (${language})`)
    expect(raw).not.toMatch(/Title[^/]*(plan|Ray)/i)
  },
)
