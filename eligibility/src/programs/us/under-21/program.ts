import { ageBetween } from '../../../age.ts'
import { all } from '../../../criterion.ts'
import type { Program } from '../../../program.ts'
import { UNDER_21_FIRST_DAY } from '../first-days.ts'
import { medicaidAny } from '../medicaid-any.ts'
import { anyCondition } from '../state-mental-health/criteria.ts'

/** EPSDT: under 21, Medicaid must cover every necessary service, case management included, without a waiting list. */
export const under21: Program = {
  id: 'medicaid/under-21',
  stream: 'medicaid',
  gives: 'case-manager',
  opens: null,
  office: 'state-medicaid',
  law: 'SSA s.1905(r); 42 CFR part 441 subpart B',
  lawVerified: false,
  firstDay: UNDER_21_FIRST_DAY,
  rule: (place) => all(ageBetween(0, 20, 'under-21'), medicaidAny(place), anyCondition),
}
