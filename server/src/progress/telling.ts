import type { AgencyId, PlainDate } from '@handrail/care'
import type { CaseId } from '@handrail/care/intake'
import { type Drift, type Drifting, driftOf, SAME_REVIEWS } from '@handrail/care/progress'
import { grouped } from '../platform/grouped.ts'
import type { Tx } from '../platform/transaction.ts'
import {
  type KeptRating,
  type KeptStep,
  lastContacts,
  type PlanInEffect,
  plansInEffect,
  ratingsOf,
  stepsNow,
} from './going-store.ts'
import { dueReviews, type KeptDue, lastReviews, type SignedReview } from './review-store.ts'

export interface Told {
  readonly plan: PlanInEffect | undefined
  readonly steps: readonly KeptStep[]
  readonly ratings: readonly KeptRating[]
  readonly reviews: readonly SignedReview[]
  readonly due: readonly KeptDue[]
  readonly lastContact: PlainDate | undefined
}

/** Everything that is recorded of how the plans of some cases go: a bounded number of statements, however many cases. */
export async function tellOf(
  tx: Tx,
  agency: AgencyId,
  cases: readonly CaseId[],
): Promise<(of: CaseId) => Told> {
  const plans = await plansInEffect(tx, agency, cases)
  const steps = grouped(await stepsNow(tx, agency, cases), (one) => one.case)
  const ratings = grouped(await ratingsOf(tx, agency, cases), (one) => one.case)
  const reviews = grouped(await lastReviews(tx, agency, { cases, most: SAME_REVIEWS }), (one) => one.case)
  const due = grouped(await dueReviews(tx, agency, cases), (one) => one.case)
  const contacts = await lastContacts(tx, agency, cases)
  return (of) => ({
    plan: plans.get(of),
    steps: steps.get(of) ?? [],
    ratings: ratings.get(of) ?? [],
    reviews: reviews.get(of) ?? [],
    due: due.get(of) ?? [],
    lastContact: contacts.get(of),
  })
}

/** What drift is read from, when a plan is in effect. */
export const driftingIn = ({ plan, ...told }: Told, on: PlainDate): Drifting | undefined =>
  plan && { ...told, on, plan: plan.content, until: plan.until ?? undefined, from: plan.from }

/** Where a plan drifts, the weightiest first. */
export function driftIn(told: Told, on: PlainDate): Drift[] {
  const drifting = driftingIn(told, on)
  return drifting ? driftOf(drifting).map((one) => ({ ...one })) : []
}
