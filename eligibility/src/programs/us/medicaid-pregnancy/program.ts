import { all, any, type Criterion, isFalse, isTrue, whenAgencyAgrees } from '../../../criterion.ts'
import { type Place, refOf } from '../../../place.ts'
import { STATE_CODES } from '../../../places/state-codes.ts'
import { magiAtMost, withoutValue } from '../../../poverty/income-tests.ts'
import type { Program } from '../../../program.ts'
import { monthsSincePregnancyUnder, pregnant, recentlyPregnant } from '../family.ts'
import { fullStatus } from '../immigration/full-status.ts'
import {
  FROM_CONCEPTION_LIMIT,
  POSTPARTUM_FLOOR,
  POSTPARTUM_MONTHS,
  PREGNANT_CHIP_LIMIT,
  PREGNANT_LIMIT,
} from './values.ts'

const shared = { gives: 'cover', office: 'state-medicaid', stream: 'medicaid', lawVerified: false } as const

/** Medicaid while pregnant. The unborn child counts as a person of the household. */
export const medicaidPregnancy: Program = {
  ...shared,
  id: 'medicaid/pregnancy',
  law: 'SSA s.1902(a)(10)(A)(i)(IV); 42 CFR 435.116',
  rule: (place) => all(pregnant, magiAtMost(place, PREGNANT_LIMIT[place.state]), fullStatus(place)),
}

/** Medicaid after a pregnancy: kept, whatever the income, by those who had it; others apply. */
export const medicaidPostpartum: Program = {
  ...shared,
  id: 'medicaid/postpartum',
  law: 'SSA s.1902(e)(5) and (16)',
  rule: (place) => all(recentlyPregnant, withinMonths(place), hadOrWouldHave(place), fullStatus(place)),
}

const withinMonths = (place: Place): Criterion => {
  const entry = place.read([...POSTPARTUM_FLOOR, ...POSTPARTUM_MONTHS[place.state]])
  if (!entry || entry.value === null) return withoutValue('months-since-pregnancy', entry)
  return monthsSincePregnancyUnder(entry.value, refOf(entry))
}

const hadOrWouldHave = (place: Place): Criterion =>
  any(
    isTrue('on-medicaid', 'hasMedicaid'),
    whenAgencyAgrees(magiAtMost(place, PREGNANT_LIMIT[place.state]), 'recent-pregnancy'),
  )

/** CHIP while pregnant, in the states that have it, for people without other cover. */
export const chipPregnancy: Program = {
  ...shared,
  id: 'chip/pregnancy',
  law: 'SSA s.2112',
  only: STATE_CODES.filter((state) => PREGNANT_CHIP_LIMIT[state] !== undefined),
  rule: (place) =>
    all(
      pregnant,
      isFalse('no-private-plan', 'hasPrivateInsurance'),
      magiAtMost(place, PREGNANT_CHIP_LIMIT[place.state] ?? []),
      fullStatus(place),
    ),
}

/** Care for the child from conception: prenatal care whatever the parent's immigration status. */
export const chipFromConception: Program = {
  ...shared,
  id: 'chip/from-conception',
  law: '42 CFR 457.10, definition of child',
  only: STATE_CODES.filter((state) => FROM_CONCEPTION_LIMIT[state]?.some(({ value }) => value !== 'none')),
  rule: (place) => all(pregnant, magiAtMost(place, FROM_CONCEPTION_LIMIT[place.state] ?? [])),
}
