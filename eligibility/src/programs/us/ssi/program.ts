import { ageAtLeast } from '../../../age.ts'
import { compares } from '../../../compare.ts'
import type { Exclusions } from '../../../counting.ts'
import { all, any, type Criterion, given, isTrue, open } from '../../../criterion.ts'
import { type Day, type Place, refOf } from '../../../place.ts'
import type { Deeming } from '../../../poverty/deeming.ts'
import {
  countableWithin,
  fixedLimit,
  isUncertain,
  NOT_IN_FORCE,
  resourcesWithin,
  withoutValue,
} from '../../../poverty/income-tests.ts'
import type { Program } from '../../../program.ts'
import { SSI_LINK } from '../aged-blind-disabled/values.ts'
import { adultCounting, agedOrDisabled } from '../disability.ts'
import { ssiStatus, statusOnSsi } from '../immigration/full-status.ts'
import {
  FEDERAL_BENEFIT_RATE,
  SSI_INCOME_EXCLUSIONS,
  SSI_RESOURCE_LIMIT,
  SUBSTANTIAL_GAINFUL_ACTIVITY,
} from './values.ts'

/** SSI itself: monthly money for people 65 or older, blind or disabled, with little income and little saved. */
export const incomeSsi: Program = {
  id: 'income/ssi',
  stream: 'other',
  gives: 'income',
  opens: null,
  office: 'social-security',
  law: 'SSA Title XVI; 20 CFR 416.202',
  lawVerified: false,
  rule: (place) => ssi(place),
  withoutState: (day) => ssi(day),
}

/** One rule for the whole country. */
const ssi = (day: Day): Criterion =>
  any(
    isTrue('on-ssi', 'receivesSsi'),
    all(agedOrDisabled, adultCounting, ssiIncome(day), ssiResources(day), workForSsi(day), ssiStatus(day)),
  )

/** Medicaid through SSI: at once in most states, by a separate application in some, under stricter rules in eight. */
export const medicaidSsi: Program = {
  id: 'medicaid/ssi',
  stream: 'medicaid',
  gives: 'cover',
  opens: 'medicaid-by-group',
  office: 'state-medicaid',
  law: 'SSA s.1634 and s.1902(f); 42 CFR 435.120 and 435.121',
  lawVerified: false,
  rule: (place) => all(isTrue('on-ssi', 'receivesSsi'), ssiLink(place), statusOnSsi(place)),
}

const ssiLink = (place: Place): Criterion => {
  const link = place.read(SSI_LINK[place.state])
  if (!link) return NOT_IN_FORCE
  if (link.value === null || link.value === '209b')
    return open('stricter-state-rules', 'agency-decides', refOf(link))
  return given('ssi-link', 'yes', refOf(link))
}

/** Countable income under the federal benefit rate. A state supplement may raise it a little; none is on file. */
export const ssiIncome = (day: Day, exclusions?: Exclusions): Criterion => {
  const rate = day.read(FEDERAL_BENEFIT_RATE)
  const out = day.read(SSI_INCOME_EXCLUSIONS)
  if (!rate?.value || !out?.value) return withoutValue('countable-income', rate, out)
  return countableWithin({
    exclusions: exclusions ?? out.value,
    limit: rate.value,
    test: 'under',
    spouse: deeming(day),
    entries: [rate],
  })
}

/** What is left out of the income of a spouse who is not 65, blind or disabled (20 CFR 416.1163(b) and (d)). */
export const deeming = (day: Day): Deeming => {
  const rate = day.read(FEDERAL_BENEFIT_RATE)?.value
  return { allocation: rate ? rate.couple - rate.individual : null }
}

const ssiResources = (day: Day): Criterion => {
  const limit = day.read(SSI_RESOURCE_LIMIT)
  return limit ? resourcesWithin(limit) : NOT_IN_FORCE
}

/** It is no test of SSI for people of 65 or for blind people (20 CFR 416.981 to 416.983). */
const workForSsi = (day: Day): Criterion =>
  any(ageAtLeast(65, 'aged-or-disabled'), isTrue('blind', 'isBlind'), workUnderSga(day))

/** Pay at or under the level that Social Security calls substantial (20 CFR 404.1574 and 416.974). */
export const workUnderSga = (day: Day, who: 'nonBlind' | 'blind' = 'nonBlind'): Criterion => {
  const level = day.read(SUBSTANTIAL_GAINFUL_ACTIVITY)
  if (!level?.value) return withoutValue('earnings-under-sga', level)
  return compares({
    code: 'earnings-under-sga',
    measure: 'own-earnings',
    unit: 'usd-a-month',
    test: 'at-most',
    facts: ['ownMonthlyEarnings'],
    figure: ({ ownEarnings }) => ownEarnings,
    limit: fixedLimit(level.value[who]),
    uncertain: isUncertain(level),
    value: refOf(level),
  })
}
