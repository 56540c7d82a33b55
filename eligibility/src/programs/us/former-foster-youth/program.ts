import { ageBetween } from '../../../age.ts'
import { all, isTrue } from '../../../criterion.ts'
import type { Program } from '../../../program.ts'
import { fullStatus } from '../immigration/full-status.ts'

/** People under 26 who were in foster care with Medicaid at 18. There is no income test. */
export const formerFosterYouth: Program = {
  id: 'medicaid/former-foster-youth',
  stream: 'medicaid',
  gives: 'cover',
  opens: 'medicaid-by-group',
  office: 'state-medicaid',
  law: 'SSA s.1902(a)(10)(A)(i)(IX); 42 CFR 435.150',
  lawVerified: false,
  rule: (place) =>
    all(ageBetween(18, 25, 'under-26'), isTrue('foster-care', 'wasInFosterCare'), fullStatus(place)),
}
