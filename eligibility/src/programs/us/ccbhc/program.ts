import { all, type Criterion, given, open } from '../../../criterion.ts'
import type { Program } from '../../../program.ts'
import { CCBHC_FIRST_DAY } from '../first-days.ts'
import { anyCondition } from '../state-mental-health/criteria.ts'

const rule: Criterion = all(
  anyCondition,
  given('no-one-refused', 'yes'),
  open('center-nearby', 'coverage-not-found'),
)

/** Certified community behavioral health clinics: nobody is refused for inability to pay or for where they live. */
export const ccbhc: Program = {
  id: 'other/ccbhc',
  stream: 'other',
  gives: 'case-manager',
  opens: null,
  office: 'ccbhc',
  law: 'PAMA s.223; SAMHSA CCBHC criteria 2.d and 2.e (2023)',
  lawVerified: false,
  firstDay: CCBHC_FIRST_DAY,
  rule: () => rule,
  withoutState: () => rule,
}
