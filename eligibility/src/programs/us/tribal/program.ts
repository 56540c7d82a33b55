import { type Criterion, isTrue } from '../../../criterion.ts'
import type { Program } from '../../../program.ts'
import { TRIBAL_FIRST_DAY } from '../first-days.ts'

const rule: Criterion = isTrue('tribal', 'isNative')

/** Care through the Indian Health Service, a tribe or an urban Indian program. */
export const tribal: Program = {
  id: 'other/tribal',
  stream: 'other',
  gives: 'case-manager',
  opens: null,
  office: 'indian-health',
  law: '25 USC 1601 and following; 42 CFR 136.12',
  lawVerified: false,
  firstDay: TRIBAL_FIRST_DAY,
  rule: () => rule,
  withoutState: () => rule,
}
