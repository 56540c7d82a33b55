import { all, type Criterion, isTrue, open } from '../../../criterion.ts'
import type { Program } from '../../../program.ts'
import { PRIVATE_PLAN_FIRST_DAY } from '../first-days.ts'
import { anyCondition } from '../state-mental-health/criteria.ts'

const rule: Criterion = all(
  isTrue('has-private-plan', 'hasPrivateInsurance'),
  anyCondition,
  open('plan-decides', 'agency-decides'),
)

/**
 * Case management through a private plan: the plan decides, often by prior authorization and a letter of medical
 * necessity. It may not be stricter with mental health than with other care (MHPAEA).
 */
export const privatePlan: Program = {
  id: 'private/plan',
  stream: 'private',
  gives: 'case-manager',
  opens: null,
  office: 'health-plan',
  law: '42 USC 300gg-26 (parity); 45 CFR 147.136 and 29 CFR 2560.503-1 (appeals)',
  lawVerified: false,
  firstDay: PRIVATE_PLAN_FIRST_DAY,
  rule: () => rule,
  withoutState: () => rule,
}
