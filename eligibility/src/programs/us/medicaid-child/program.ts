import { ageBetween, byAge } from '../../../age.ts'
import { all, any, type Criterion } from '../../../criterion.ts'
import type { Place } from '../../../place.ts'
import { magiAtMost } from '../../../poverty/income-tests.ts'
import type { Program } from '../../../program.ts'
import { fullStatus } from '../immigration/full-status.ts'
import { AGE_1_TO_5_LIMIT, AGE_6_TO_18_LIMIT, INFANT_LIMIT, INFANT_MAX_AGE } from './values.ts'

/** Medicaid for children up to 18, with limits by age; CHIP-funded Medicaid is in them. */
export const medicaidChild: Program = {
  id: 'medicaid/child',
  stream: 'medicaid',
  gives: 'cover',
  opens: 'medicaid-by-income',
  office: 'state-medicaid',
  law: 'SSA s.1902(a)(10)(A)(i); 42 CFR 435.118',
  lawVerified: false,
  rule: (place) => all(childIncome(place), fullStatus(place)),
}

const childIncome = (place: Place): Criterion => {
  const infantTo = INFANT_MAX_AGE[place.state] ?? 0
  const rule = (
    from: number,
    to: number,
    limit: Criterion,
  ): { from: number; to: number; rule: Criterion } => ({
    from,
    to,
    rule: all(ageBetween(from, to), limit),
  })
  const rules = [
    rule(0, infantTo, magiAtMost(place, INFANT_LIMIT[place.state])),
    rule(infantTo + 1, 5, magiAtMost(place, AGE_1_TO_5_LIMIT[place.state])),
    rule(6, 18, magiAtMost(place, AGE_6_TO_18_LIMIT[place.state])),
  ]
  return byAge(rules, any(...rules.map((each) => each.rule)), ageBetween(0, 18))
}
