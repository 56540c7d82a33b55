import {
  type Determination,
  determine,
  type FactName,
  type Inquiry,
  nextAfter,
  type PlainDate,
  type QuestionId,
} from '@handrail/eligibility'
import type { Asked } from './answer-all.ts'
import type { Place, Wrong } from './inquiries.ts'
import { type InquiryProblem, MOST_PROBLEMS } from './problems.ts'

/**
 * What `handrail screen` writes, one for each inquiry. A public contract: docs/screening-answer.schema.json is made
 * from these types. The order of the fields is a part of it.
 */
export type ScreeningOutput = ScreeningAnswer | ScreeningStandings | ScreeningProblems

/** Every program of the facts' state, with reasons. */
export interface ScreeningAnswer extends Place {
  readonly schema: 'handrail/screening-answer/1'
  /** As it came. */
  readonly id?: string
  /** The day for which the answer holds. */
  readonly on: PlainDate
  readonly determinations: readonly Determination[]
  /** What to ask next; `null` when no question can change an answer any more. */
  readonly next: Next | null
}

/** The same in short, for `--standings`. */
export interface ScreeningStandings extends Place {
  readonly schema: 'handrail/screening-standings/1'
  /** As it came. */
  readonly id?: string
  /** The day for which the answer holds. */
  readonly on: PlainDate
  /** By the name of the program. */
  readonly standings: { readonly [program: string]: ShortStanding }
  /** What to ask next; `null` when no question can change an answer any more. */
  readonly next: Next | null
}

export interface ShortStanding {
  readonly standing: Determination['standing']
  /** Facts not asked yet that would help to settle it, those that settle most first. */
  readonly missing: readonly FactName[]
}

export interface Next {
  readonly question: QuestionId
  /** The facts of the question that still matter. */
  readonly facts: readonly FactName[]
}

/** An inquiry that could not be answered. Nothing of it was. */
export interface ScreeningProblems extends Place {
  readonly schema: 'handrail/screening-problems/1'
  /** As it came, where it could be read. */
  readonly id?: string
  /** What is wrong: at most 100 of them. */
  readonly problems: readonly InquiryProblem[]
  /** How many more there are. */
  readonly moreProblems?: number
}

/** Answers one inquiry: in full, or its standings only. */
export function screen({ inquiry, on, place }: Asked, short: boolean): ScreeningAnswer | ScreeningStandings {
  const { id, facts } = inquiry
  const head = { ...(id === undefined ? {} : { id }), ...place, on }
  const determinations = determine(facts, on)
  const next = nextOf(inquiry, determinations)
  return short
    ? { schema: 'handrail/screening-standings/1', ...head, standings: inShort(determinations), next }
    : { schema: 'handrail/screening-answer/1', ...head, determinations, next }
}

function nextOf({ facts }: Inquiry, determinations: readonly Determination[]): Next | null {
  const next = nextAfter(facts, determinations)
  return next === null ? null : { question: next.question.id, facts: next.matters }
}

const inShort = (determinations: readonly Determination[]): ScreeningStandings['standings'] =>
  Object.fromEntries(determinations.map(({ program, standing, missing }) => [program, { standing, missing }]))

/** Says what is wrong with one inquiry. */
export function refuse({ id, problems }: Wrong, place: Place): ScreeningProblems {
  const more = problems.length - MOST_PROBLEMS
  return {
    schema: 'handrail/screening-problems/1',
    ...(id === undefined ? {} : { id }),
    ...place,
    problems: more > 0 ? problems.slice(0, MOST_PROBLEMS) : problems,
    ...(more > 0 ? { moreProblems: more } : {}),
  }
}
