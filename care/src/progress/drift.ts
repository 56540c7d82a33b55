import { daysBetween, type PlainDate } from '../kernel/plain-date.ts'
import { type Goal, isGoing, type PlanContent } from '../plans/index.ts'
import type { RatingRow, StepRow } from './changed.ts'
import { REACHED } from './going/going.ts'
import { isStillOpen, lastRating, stateOfStep } from './going/standing.ts'
import type { DueReview } from './review/due.ts'
import type { ReviewContent } from './review/review.ts'

/** By what one sees that a plan and a life drift apart. Each is shown with its reason; none decides anything. */
export const DRIFTS = [
  'no-contact',
  'review-past',
  'plan-ended',
  'plan-ends',
  'goal-untouched',
  'objective-past',
  'step-past',
] as const
export type DriftCode = (typeof DRIFTS)[number]

export interface Drift {
  readonly code: DriftCode
  readonly goal?: string
  /** What it is about, as it stands in the plan. */
  readonly what?: string
  readonly on?: PlainDate
  readonly days?: number
}

/** After so many days without a contact one asks how they are. Common practice for somebody at low risk. */
export const QUIET_DAYS = 30
/** So many days before its last day a plan is about to end. Common practice. */
const ENDS_DAYS = 30
/** In so many reviews nothing of a goal moved. */
export const SAME_REVIEWS = 3

export interface Drifting {
  readonly on: PlainDate
  readonly plan: PlanContent
  readonly until: PlainDate | undefined
  /** Since when the plan holds: a contact is looked for from here on. */
  readonly from: PlainDate
  readonly steps: readonly StepRow[]
  /** Oldest first. */
  readonly ratings: readonly RatingRow[]
  /** Signed, newest first. */
  readonly reviews: readonly { readonly heldOn: PlainDate; readonly content: ReviewContent }[]
  readonly due: readonly Pick<DueReview, 'because' | 'dueOn'>[]
  /** The last day on which one was in touch, as far as it is recorded. */
  readonly lastContact: PlainDate | undefined
}

/** Every sign of drift, the weightiest first. */
export function driftOf(of: Drifting): readonly Drift[] {
  return [...ofContact(of), ...ofReviews(of), ...ofEnd(of), ...ofGoals(of)].toSorted(
    (a, b) => DRIFTS.indexOf(a.code) - DRIFTS.indexOf(b.code),
  )
}

/** From when one counts how long nobody was in touch. */
export const sinceContact = ({ lastContact, from }: Drifting): PlainDate =>
  lastContact !== undefined && lastContact > from ? lastContact : from

function ofContact(of: Drifting): readonly Drift[] {
  const { on } = of
  const last = sinceContact(of)
  const days = daysBetween(last, on)
  return days > QUIET_DAYS ? [{ code: 'no-contact', on: last, days }] : []
}

const ofReviews = ({ due, on }: Drifting): readonly Drift[] =>
  due
    .filter(({ dueOn }) => dueOn < on)
    .map(({ because, dueOn }) => ({
      code: 'review-past',
      what: because,
      on: dueOn,
      days: daysBetween(dueOn, on),
    }))

function ofEnd({ until, on }: Drifting): readonly Drift[] {
  if (until === undefined) return []
  const days = daysBetween(on, until)
  if (days < 0) return [{ code: 'plan-ended', on: until, days: -days }]
  return days <= ENDS_DAYS ? [{ code: 'plan-ends', on: until, days }] : []
}

const ofGoals = (of: Drifting): readonly Drift[] =>
  of.plan.goals
    .filter(({ status }) => isGoing(status))
    .flatMap((goal) => [
      ...(isUntouched(goal, of)
        ? [{ code: 'goal-untouched', goal: goal.id, what: goal.words ?? '' } as const]
        : []),
      ...goal.objectives.flatMap((one) => [
        ...(one.due !== undefined &&
        one.due < of.on &&
        lastRating(of.ratings, one.id, 'staff')?.level !== REACHED
          ? [{ code: 'objective-past', goal: goal.id, what: one.what, on: one.due } as const]
          : []),
        ...one.steps
          .filter(
            (step) => step.due !== undefined && step.due < of.on && isStillOpen(stateOfStep(step, of.steps)),
          )
          .map(
            ({ what, due }) => ({ code: 'step-past', goal: goal.id, what, ...(due && { on: due }) }) as const,
          ),
      ]),
    ])

/** In the last three reviews one kept it as it is, no objective moved between the first and the last of them, and no step since. */
function isUntouched(goal: Goal, { reviews, steps }: Drifting): boolean {
  const looked = reviews.slice(0, SAME_REVIEWS)
  const first = looked.at(-1)
  if (looked.length < SAME_REVIEWS || first === undefined) return false
  const said = looked.map(({ content }) => content)
  const isKept = said.every(({ goals }) => goals[goal.id]?.says === 'keep')
  const isLevel = goal.objectives.every(
    ({ id }) => new Set(said.map((one) => one.objectives[id]?.staff)).size === 1,
  )
  const ids = new Set(goal.objectives.flatMap((one) => one.steps.map(({ id }) => id)))
  return isKept && isLevel && !steps.some(({ step, on }) => ids.has(step) && on > first.heldOn)
}
