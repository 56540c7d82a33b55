import { all, any, type Criterion, isTrue, whenAgencyAgrees } from '../../../criterion.ts'
import { type Place, refOf } from '../../../place.ts'
import { magiAtMost, withoutValue } from '../../../poverty/income-tests.ts'
import type { Program } from '../../../program.ts'
import { monthsSincePregnancyUnder, pregnant, recentlyPregnant } from '../family.ts'
import { fullStatus } from '../immigration/full-status.ts'
import { POSTPARTUM_FLOOR, POSTPARTUM_MONTHS, PREGNANT_LIMIT } from './values.ts'

const shared = {
  gives: 'cover',
  opens: 'medicaid-by-income',
  office: 'state-medicaid',
  stream: 'medicaid',
  lawVerified: false,
} as const

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
