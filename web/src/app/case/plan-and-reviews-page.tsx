import { type AroundPlan, PlanPage } from '../../plans/plan-page.tsx'
import { HoldReview } from '../../progress/hold-review.tsx'
import { LastReviewSaid } from '../../progress/last-review.tsx'

const AROUND: AroundPlan = {
  goOn: (of) => <HoldReview case={of.case} />,
  said: (of, about) => <LastReviewSaid case={of.case} plan={of.plan} about={about} />,
}

/** A version of a plan, and beside it how its reviews lead to it and on from it. */
export function PlanAndReviewsPage() {
  return <PlanPage around={AROUND} />
}
