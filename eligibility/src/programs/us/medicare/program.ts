import { ageAtLeast } from '../../../age.ts'
import { between, exactly } from '../../../amount.ts'
import { compares } from '../../../compare.ts'
import { all, any, type Criterion, isTrue, open, whenAgencyAgrees } from '../../../criterion.ts'
import { leafOf } from '../../../finding.ts'
import { type Day, refOf } from '../../../place.ts'
import { fixedLimit, withoutValue } from '../../../poverty/income-tests.ts'
import type { Program } from '../../../program.ts'
import { boughtOrEarned, keepsMedicare, medicareStatus } from '../immigration/medicare-status.ts'
import { anyCondition } from '../state-mental-health/criteria.ts'
import { MEDICARE_AGE, PART_B_PREMIUM, SSDI_WAIT_MONTHS } from './values.ts'

const shared = { stream: 'medicare', opens: null, office: 'medicare-counseling', lawVerified: false } as const

/** Medicare by any of its four ways in: 65, 24 months of SSDI, ALS, kidney failure. */
export const medicareCover: Program = {
  ...shared,
  id: 'medicare/cover',
  gives: 'cover',
  office: 'social-security',
  law: '42 USC 426 and 426-1; 42 CFR part 406; P.L. 119-21 s.71201',
  rule: (day) => onMedicare(day),
  withoutState: (day) => onMedicare(day),
  works: (place) => () => {
    const premium = place.read(PART_B_PREMIUM)
    return premium?.value ? [{ code: 'part-b-premium', amount: premium.value, unit: 'usd-a-month' }] : []
  },
}

/** Has Medicare or would get it now. */
export const onMedicare = (day: Day): Criterion => day.shared('on-medicare', () => waysIn(day))

const careManagement = (day: Day): Criterion =>
  all(onMedicare(day), anyCondition, open('medicare-care-management', 'agency-decides'))

const waysIn = (day: Day): Criterion => {
  const age = day.read(MEDICARE_AGE)
  const wait = day.read(SSDI_WAIT_MONTHS)
  if (!age?.value || !wait?.value) return withoutValue('on-medicare', age, wait)
  return any(
    all(isTrue('on-medicare', 'hasMedicare'), keepsMedicare(day)),
    all(
      any(
        all(ageAtLeast(age.value), boughtOrEarned(day)),
        all(onSsdiFor(wait.value), ssdiMonths(wait.value, refOf(wait))),
        all(isTrue('als', 'hasAls'), isTrue('on-ssdi', 'receivesSsdi')),
        whenAgencyAgrees(isTrue('kidney-failure', 'hasKidneyFailure'), 'kidney-rules'),
      ),
      medicareStatus(day),
    ),
  )
}

/** On SSDI; who is not would have Medicare after so many months of it. */
const onSsdiFor = (months: number): Criterion => {
  const onSsdi = isTrue('on-ssdi', 'receivesSsdi')
  const not = leafOf('on-ssdi', 'no', ['receivesSsdi'], {
    change: { measure: 'months-on-ssdi', need: 'at-least', value: months, unit: 'months' },
  })
  return (situation) => (situation.known.receivesSsdi === false ? not : onSsdi(situation))
}

const UNKNOWN_MONTHS = between(0, 720, ['ssdiMonths'])

/** Months of SSDI, as many as Medicare asks for or more. */
export const ssdiMonths = (months: number, value: ReturnType<typeof refOf>): Criterion =>
  compares({
    code: 'ssdi-months',
    measure: 'months-on-ssdi',
    unit: 'months',
    test: 'at-least',
    facts: ['ssdiMonths'],
    figure: ({ known }) => (known.ssdiMonths === undefined ? UNKNOWN_MONTHS : exactly(known.ssdiMonths)),
    limit: fixedLimit(months),
    value,
  })

/**
 * Care management that a medical practice bills to Medicare. It is not a community case manager, so the answer never
 * goes beyond "possible".
 */
export const medicareCareManagement: Program = {
  ...shared,
  id: 'medicare/care-management',
  gives: 'case-manager',
  law: '42 CFR 410.26 and 410.78; physician fee schedule, care management services',
  rule: (day) => careManagement(day),
  withoutState: (day) => careManagement(day),
}
