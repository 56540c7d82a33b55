import { ageBetween } from '../../../age.ts'
import { all } from '../../../criterion.ts'
import { STATE_CODES } from '../../../places/state-codes.ts'
import { magiAtMost } from '../../../poverty/income-tests.ts'
import type { Program } from '../../../program.ts'
import { notPregnant } from '../family.ts'
import { fullStatus } from '../immigration/full-status.ts'
import { YOUNG_ADULT_LIMIT } from './values.ts'

/** 19- and 20-year-olds, in the states that keep a limit of their own for them. */
export const medicaidYoungAdult: Program = {
  id: 'medicaid/young-adult',
  stream: 'medicaid',
  gives: 'cover',
  opens: 'medicaid-by-income',
  office: 'state-medicaid',
  law: 'SSA s.1905(a)(i); 42 CFR 435.222',
  lawVerified: false,
  only: STATE_CODES.filter((state) => YOUNG_ADULT_LIMIT[state] !== undefined),
  rule: (place) =>
    all(
      ageBetween(19, 20),
      notPregnant,
      magiAtMost(place, YOUNG_ADULT_LIMIT[place.state] ?? []),
      fullStatus(place),
    ),
}
