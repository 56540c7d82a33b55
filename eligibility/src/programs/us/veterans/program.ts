import { type Criterion, isTrue, whenAgencyAgrees } from '../../../criterion.ts'
import type { Program } from '../../../program.ts'
import { VETERANS_FIRST_DAY } from '../first-days.ts'

const rule: Criterion = whenAgencyAgrees(isTrue('veteran', 'isVeteran'), 'veteran-discharge')

/** VA health care, which has mental health case management of its own. The VA decides on service and discharge. */
export const veterans: Program = {
  id: 'other/veterans',
  stream: 'other',
  gives: 'case-manager',
  opens: null,
  office: 'va',
  law: '38 USC 1705 and 1710',
  lawVerified: false,
  firstDay: VETERANS_FIRST_DAY,
  rule: () => rule,
  withoutState: () => rule,
}
