import { any, type Criterion, isFalse, open } from '../../../criterion.ts'

/** A plan that one has may be from the marketplace itself, where this belongs; the facts do not tell them apart. */
export const noOtherPlan: Criterion = any(
  isFalse('no-private-plan', 'hasPrivateInsurance'),
  open('plan-from-marketplace', 'agency-decides'),
)
