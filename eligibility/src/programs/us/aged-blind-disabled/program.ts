import { type Exclusions, withGeneral } from '../../../counting.ts'
import { all, any, type Criterion, isFalse, isTrue, open } from '../../../criterion.ts'
import { type Place, refOf } from '../../../place.ts'
import { guidelineSeries } from '../../../poverty/guideline.ts'
import {
  countableWithin,
  guidelineForOneOrTwo,
  NOT_IN_FORCE,
  resourcesWithin,
  withoutValue,
} from '../../../poverty/income-tests.ts'
import type { Program } from '../../../program.ts'
import { adultCounting, agedOrDisabled } from '../disability.ts'
import { fullStatus } from '../immigration/full-status.ts'
import { deeming, ssiIncome } from '../ssi/program.ts'
import { SSI_INCOME_EXCLUSIONS } from '../ssi/values.ts'
import { ABD_ASSETS, ABD_DISREGARD, ABD_INCOME, ABD_INCOME_BLIND, HEALTHIER_MISSISSIPPI } from './values.ts'

const shared = {
  stream: 'medicaid',
  gives: 'cover',
  opens: 'medicaid-by-group',
  office: 'state-medicaid',
  lawVerified: false,
} as const

/** Medicaid for people 65 or older, blind or disabled, by countable income and resources. */
export const agedBlindDisabled: Program = {
  ...shared,
  id: 'medicaid/aged-blind-disabled',
  law: 'SSA s.1902(a)(10)(A)(ii)(X); 42 CFR 435.120 to 435.236',
  rule: (place) => all(agedOrDisabled, adultCounting, abdIncome(place), assets(place), fullStatus(place)),
}

/** SSI's way of counting, with the state's own general disregard, which may differ for a couple. */
export const abdExclusions = (place: Place): Exclusions | null => {
  const out = place.read(SSI_INCOME_EXCLUSIONS)
  const own = place.read(ABD_DISREGARD[place.state])
  if (!out?.value || !own) return null
  if (own.value === null) return out.value
  return withGeneral(out.value, own.value.individual, own.value.couple)
}

/** Countable income within the state's limit for its aged, blind and disabled group. */
export const abdIncome = (place: Place): Criterion => {
  const blind = ABD_INCOME_BLIND[place.state]
  const everyone = incomeTest(place, ABD_INCOME[place.state])
  return blind ? any(all(isTrue('blind', 'isBlind'), incomeTest(place, blind)), everyone) : everyone
}

const incomeTest = (place: Place, series: (typeof ABD_INCOME)[Place['state']]): Criterion => {
  const entry = place.read(series)
  const guideline = place.read(guidelineSeries(place.state))
  const exclusions = abdExclusions(place)
  if (!entry || !guideline || !exclusions) return NOT_IN_FORCE
  if (entry.value?.basis === 'ssi') return ssiIncome(place, exclusions)
  const { individualPct, couplePct } = entry.value ?? { individualPct: null, couplePct: null }
  if (individualPct === null || guideline.value === null)
    return open('countable-income', 'figure-uncertain', refOf(entry))
  return countableWithin({
    exclusions,
    limit: guidelineForOneOrTwo(guideline.value, individualPct, couplePct ?? individualPct),
    test: 'at-most',
    spouse: deeming(place),
    entries: [entry, guideline],
    pctFpl: individualPct,
  })
}

const assets = (place: Place): Criterion => {
  const entry = place.read(ABD_ASSETS[place.state])
  return entry ? resourcesWithin(entry) : NOT_IN_FORCE
}

/** Mississippi's waiver for aged and disabled people without Medicare, above the ordinary limit. */
export const healthierMississippi: Program = {
  ...shared,
  id: 'medicaid/healthier-mississippi',
  law: 'Healthier Mississippi, section 1115 waiver',
  only: ['MS'],
  rule: (place) => {
    const entry = place.read(HEALTHIER_MISSISSIPPI)
    const guideline = place.read(guidelineSeries(place.state))
    const exclusions = abdExclusions(place)
    if (!entry?.value || !guideline?.value || !exclusions)
      return withoutValue('countable-income', entry, guideline)
    const { incomePctFpl, assetsIndividual, assetsCouple } = entry.value
    return all(
      agedOrDisabled,
      adultCounting,
      isFalse('not-on-medicare', 'hasMedicare'),
      countableWithin({
        exclusions,
        limit: guidelineForOneOrTwo(guideline.value, incomePctFpl, incomePctFpl),
        test: 'at-most',
        spouse: deeming(place),
        entries: [entry, guideline],
        pctFpl: incomePctFpl,
      }),
      resourcesWithin({ ...entry, value: { individual: assetsIndividual, couple: assetsCouple } }),
      fullStatus(place),
    )
  },
}
