import { type Facts, QUESTIONS, type QuestionId } from '@handrail/eligibility'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { inVoice, type Speech } from '../flow/answer-text.ts'
import { type Draft, draftOf, EMPTY_DRAFT } from '../flow/draft.ts'
import type { Step } from '../flow/path.ts'
import { speechEn } from '../words/speech-en.ts'
import { speechEs } from '../words/speech-es.ts'
import { QuestionPage } from './question-page.tsx'

const stepOf = (id: QuestionId): Step => {
  const question = QUESTIONS.find((each) => each.id === id)
  if (!question) throw new Error(`no question ${id}`)
  return { id, question, shown: question.facts, before: {}, number: 4, total: 9, rail: 0.4, again: false }
}

const drawn = (step: Step, draft: Draft, speech: Speech = speechEn, message?: string) => {
  const around = {
    first: speech.first,
    progress: { number: 4, total: 9, rail: 0.4 },
    problems: message ? [{ id: step.id, message }] : [],
    attempt: message ? 1 : 0,
    waiting: false,
    onBack: () => undefined,
    onContinue: () => undefined,
  }
  return renderToStaticMarkup(
    <QuestionPage around={around} speech={speech} step={step} draft={draft} onDraft={() => undefined} />,
  )
}

const ids = QUESTIONS.map(({ id }) => id).filter((id) => id !== 'place')

describe.each(ids)('the page of %s', (id) => {
  const step = stepOf(id)

  it('has one heading, and nothing chosen beforehand', () => {
    const html = drawn(step, EMPTY_DRAFT)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).not.toMatch(/ checked=| value="[^"]+" aria-describedby|selected=""/)
    expect(html).toContain('>Question 4<')
  })

  it.each([speechEn, speechEs])('takes "not sure" and "rather not say" as full answers', (speech) => {
    const html = drawn(step, EMPTY_DRAFT, speech)
    expect(html).toContain(speech.first.notSure)
    expect(html).toContain(speech.first.ratherNotSay)
    expect(html).toContain(speech.first.why)
  })

  it.each([speechEn, speechEs])('asks somebody who helps about the person', (speech) => {
    const html = drawn(step, EMPTY_DRAFT, inVoice(speech, true))
    const { title, hint = '', why } = speech.helper.questions[id]
    for (const text of [title, hint, why]) expect(html).toContain(text)
  })

  it('shows an error in the summary, at the field, and on the field', () => {
    const html = drawn(step, EMPTY_DRAFT, speechEn, 'Please choose one.')
    expect(html.match(/Please choose one\./g)).toHaveLength(2)
    expect(html).toContain(`href="#${id}"`)
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain(`id="${id}"`)
  })
})

describe('the page to somebody under 18', () => {
  const voices = [
    [speechEn, speechEn],
    [speechEn, inVoice(speechEn, true)],
    [speechEs, speechEs],
    [speechEs, inVoice(speechEs, true)],
  ] as const

  it.each(voices)('asks for the disability and the money of the child, not of a parent', (_, speech) => {
    for (const id of ['benefits', 'household', 'own-income', 'resources'] as const) {
      const { hint, why = '' } = speech.questions.ofChild[id]
      const at = (age: number) => drawn({ ...stepOf(id), before: { age } }, EMPTY_DRAFT, speech)
      for (const text of [hint, why]) expect(at(17)).toContain(text)
      expect(at(18)).not.toContain(hint)
      expect(at(18)).toContain(speech.questions.questions[id].hint)
    }
  })

  it.each(voices)('asks as ever while the age is not told', (_, speech) => {
    const html = drawn({ ...stepOf('resources'), before: { age: 'not-sure' } }, EMPTY_DRAFT, speech)
    expect(html).toContain(speech.questions.questions.resources.hint)
  })
})

describe('coming back to a question', () => {
  const checked = (html: string) =>
    (html.match(/<input[^>]*checked=""[^>]*>/g) ?? []).map((tag) => /value="([^"]*)"/.exec(tag)?.[1])

  it.each<[QuestionId, Facts, readonly string[]]>([
    ['condition', { mentalHealthCondition: 'suspected' }, ['suspected']],
    ['hard-areas', { hardAreas: ['self-care', 'daily-living'] }, ['self-care', 'daily-living']],
    ['hard-areas', { hardAreas: [] }, ['none']],
    ['benefits', { receivesSsi: false, receivesSsdi: true }, ['receivesSsdi']],
    ['benefits', { receivesSsi: false, receivesSsdi: false }, ['none']],
    ['job-offer', { hasAffordableJobOffer: false }, ['no']],
    ['job-offer', { hasAffordableJobOffer: 'not-sure' }, ['not-sure']],
    ['age', { age: 'rather-not-say' }, ['rather-not-say']],
    ['income', { householdMonthlyIncome: 900 }, ['month']],
  ])('shows what was chosen for %s', (id, answer, values) => {
    const step = stepOf(id)
    expect(checked(drawn(step, draftOf(step.question, step.shown, answer)))).toEqual(values)
  })

  it('shows what was written', () => {
    const income = stepOf('income')
    const draft = draftOf(income.question, income.shown, { householdMonthlyIncome: 833.33 })
    expect(drawn(income, draft)).toContain('value="833.33"')
  })

  it('says so when an earlier answer changed', () => {
    expect(drawn({ ...stepOf('own-income'), again: true }, EMPTY_DRAFT)).toContain(
      'You changed an earlier answer',
    )
  })
})
