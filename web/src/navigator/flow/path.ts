import {
  type FactName,
  type Facts,
  nextQuestion,
  type PlainDate,
  parseFacts,
  QUESTIONS,
  type Question,
  type QuestionId,
} from '@handrail/eligibility'
import { estimate } from './estimate.ts'

/** The answers by question, as they were given. */
export type Given = { readonly [Id in QuestionId]?: Facts }

/** One question on the way, as it stood when it was asked. */
export interface Step {
  readonly id: QuestionId
  readonly question: Question
  /** The facts that its page asks for. */
  readonly shown: readonly FactName[]
  /** What was known before it. */
  readonly before: Facts
  readonly number: number
  /** About how many questions there are in all. */
  readonly total: number
  /** How far along the rail, from 0 to 1. It never goes back from one question to the next. */
  readonly rail: number
  /** True when an answer was there but no longer goes with the ones before it. */
  readonly again: boolean
}

/** The way through the questions that these answers make. */
export interface Path {
  /** The answers that hold, together. */
  readonly facts: Facts
  /** The questions answered, in the order in which they are asked. */
  readonly steps: readonly Step[]
  /** The question to ask now, or `null` when nothing more can matter. */
  readonly next: Step | null
}

/**
 * Walks the questions from the first, as if they were asked now, and takes the answers that were given. An answer that
 * is no longer asked for is left out; one that goes against those before it is asked again. So a changed answer can
 * never leave an untrue one behind.
 */
export const walk = (given: Given, on: PlainDate): Path => {
  const steps: Step[] = []
  let facts: Facts = {}
  for (;;) {
    const step = stepAfter(steps, facts, given, on)
    if (step === null || steps.some(({ id }) => id === step.id)) return { facts, steps, next: null }
    const answer = fitting(step, given[step.id])
    if (answer === null) return { facts, steps, next: { ...step, again: isUntrue(step, given[step.id]) } }
    facts = answer
    steps.push(step)
  }
}

/** A question that is asked only when the person opens it, ready to be shown. */
export const optionalStep = (id: QuestionId, { facts, steps }: Path): Step | null => {
  const question = QUESTIONS.find((each) => each.id === id)
  return question?.optional ? stepOf(question, question.facts, facts, steps, []) : null
}

/** The step of a question: on the way behind, the one to ask now, or one that the person opened. */
export const stepFor = (id: QuestionId, path: Path): Step | null => {
  if (path.next?.id === id) return path.next
  return path.steps.find((step) => step.id === id) ?? (path.next === null ? optionalStep(id, path) : null)
}

/** Only the answers that the way still asks for. */
export const answersOn = ({ steps }: Path, given: Given): Given =>
  Object.fromEntries(
    steps.flatMap(({ id }) => {
      const answer = given[id]
      return answer === undefined ? [] : [[id, answer]]
    }),
  )

const stepAfter = (steps: readonly Step[], facts: Facts, given: Given, on: PlainDate): Step | null => {
  const next = nextQuestion(facts, on)
  if (next) {
    const shown = shownFacts(next.question, next.matters)
    return stepOf(next.question, shown, facts, steps, next.mayFollow)
  }
  const opened = QUESTIONS.find(
    ({ id, optional }) => optional && given[id] !== undefined && !steps.some((step) => step.id === id),
  )
  return opened ? stepOf(opened, opened.facts, facts, steps, []) : null
}

const stepOf = (
  question: Question,
  shown: readonly FactName[],
  before: Facts,
  steps: readonly Step[],
  mayFollow: readonly QuestionId[],
): Step => {
  const number = steps.length + 1
  const place = isPlaceOpen(before) ? 'open' : 'known'
  const total = estimate(number, mayFollow, steps.at(-1)?.total, place)
  const rail = Math.max(steps.at(-1)?.rail ?? 0, number / total)
  return { id: question.id, question, shown, before, number, total, rail, again: false }
}

const isPlaceOpen = ({ state }: Facts): boolean => state === 'not-sure' || state === 'rather-not-say'

/** Boxes that cannot matter are not shown; whoever tells of their coverage is shown all of it. */
const shownFacts = (question: Question, matters: readonly FactName[]): readonly FactName[] =>
  question.ask === 'fits' && question.id !== 'coverage' ? matters : question.facts

/** The facts with this answer among them, or `null` where it does not answer the question as it is asked now. */
const fitting = (step: Step, answer: Facts | undefined): Facts | null => {
  const picked = pick(step, answer)
  if (picked === null) return null
  const all = parseFacts({ ...step.before, ...picked })
  return all.ok ? all.value : null
}

const isUntrue = (step: Step, answer: Facts | undefined): boolean => pick(step, answer) !== null

/** What an earlier answer says to the facts that are asked for now, or `null` where it leaves one of them out. */
const pick = ({ id, shown }: Step, answer: Facts | undefined): Facts | null => {
  if (answer === undefined) return null
  // A county may be left out: then it is not known.
  const said: Facts = id === 'place' ? { county: 'not-sure', ...answer } : answer
  if (shown.some((fact) => said[fact] === undefined)) return null
  const picked = parseFacts(Object.fromEntries(shown.map((fact) => [fact, said[fact]])))
  return picked.ok ? picked.value : null
}
