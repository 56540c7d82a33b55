import {
  type Facts,
  type PlainDate,
  QUESTIONS,
  type Question,
  type QuestionId,
  STATE_CODES,
} from '@handrail/eligibility'
import { type Draft, EMPTY_DRAFT, NONE } from './draft.ts'
import { choicesOf } from './fits-choices.ts'
import { type Given, type Step, walk } from './path.ts'
import { readAnswer } from './read-answer.ts'

/* For tests: people who answer by dice. */

/** Some answer that the page of a step takes; contradictions give way to "not sure". */
export const answerTo = (step: Step, dice: () => number): Facts => {
  const pick = <T>(of: readonly T[]): T | undefined => of[Math.floor(dice() * of.length)]
  if (step.id === 'place')
    return { state: pick([...STATE_CODES, 'not-sure', 'rather-not-say']) ?? 'not-sure', county: 'not-sure' }
  const open = pick(['not-sure', 'rather-not-say', '', '', '', '', '', '', '', '', '', ''])
  const some = (of: readonly string[]) => of.filter(() => dice() < 0.25)
  const drafts: Readonly<Record<Question['ask'], () => Partial<Draft>>> = {
    number: () => ({ text: String(Math.floor(dice() * (step.id === 'age' ? 85 : 13))) }),
    money: () => ({ text: String(Math.floor(dice() * 4000)), per: 'month' }),
    one: () => ({ chosen: [pick(CHOICES[step.id] ?? ['not-sure']) ?? 'not-sure'] }),
    'yes-no': () => ({ chosen: [dice() < 0.3 ? 'yes' : 'no'] }),
    several: () => ({ chosen: ['daily-living'] }),
    fits: () => ({ chosen: orNone(some(choicesOf(step.shown))) }),
    place: () => ({}),
  }
  const draft = { ...EMPTY_DRAFT, ...(open ? { chosen: [open] } : drafts[step.question.ask]()) }
  const answer = readAnswer(step, draft)
  if (answer.ok) return answer.facts
  const unsure = readAnswer(step, { ...EMPTY_DRAFT, chosen: ['not-sure'] })
  return unsure.ok ? unsure.facts : {}
}

const orNone = (values: readonly string[]) => (values.length > 0 ? values : [NONE])

const CHOICES: { readonly [Id in QuestionId]?: readonly string[] } = {
  condition: ['diagnosed', 'suspected', 'none'],
  diagnosis: ['schizophrenia', 'anxiety-or-ocd', 'other'],
  'how-long': ['under-6', '6-to-11', '12-or-more'],
}

/** Answers one question after the other, as a person would, and tells how many there were. */
export const answerAll = (dice: () => number, on: PlainDate): { given: Given; count: number } => {
  let given: Given = {}
  for (let count = 0; count <= QUESTIONS.length; count++) {
    const { next } = walk(given, on)
    if (next === null) return { given, count }
    given = { ...given, [next.id]: answerTo(next, dice) }
  }
  throw new Error('the questions never end')
}
