import { ageBetween } from '../../../age.ts'
import { between, exactly } from '../../../amount.ts'
import { withGeneral } from '../../../counting.ts'
import { all, any, type Criterion, given, open } from '../../../criterion.ts'
import type { ValueRef } from '../../../finding.ts'
import { type Place, refOf } from '../../../place.ts'
import { guidelineSeries } from '../../../poverty/guideline.ts'
import {
  countableWithin,
  guidelineForOneOrTwo,
  NOT_IN_FORCE,
  resourcesWithin,
} from '../../../poverty/income-tests.ts'
import type { Program } from '../../../program.ts'
import type { Situation } from '../../../situation.ts'
import { abdExclusions } from '../aged-blind-disabled/program.ts'
import { disabled } from '../disability.ts'
import { fullStatus } from '../immigration/full-status.ts'
import { works } from '../work.ts'
import { BUY_IN, type BuyIn } from './values.ts'

/** Medicaid for people with a disability who work, often for a premium. */
export const workingDisabled: Program = {
  id: 'medicaid/working-disabled',
  stream: 'medicaid',
  gives: 'cover',
  opens: 'medicaid-at-a-price',
  office: 'state-medicaid',
  law: 'SSA s.1902(a)(10)(A)(ii)(XIII), (XV) and (XVI)',
  lawVerified: false,
  rule: (place) => {
    const entry = place.read(BUY_IN[place.state])
    if (!entry) return NOT_IN_FORCE
    if (entry.value === null) return open('state-has-group', 'coverage-not-found', refOf(entry))
    if (!entry.value.available) return given('state-has-group', 'no', refOf(entry))
    return all(
      given('state-has-group', 'yes', refOf(entry)),
      ages(entry.value, refOf(entry)),
      works,
      disabled,
      income(place),
      assets(place),
      fullStatus(place),
    )
  },
}

/** One of the three laws is for 16 to 64, another has no ages: outside them it goes by what the state has chosen. */
const ages = ({ minAge, maxAge }: BuyIn, value: ValueRef): Criterion => {
  const usual = ageBetween(minAge ?? 16, maxAge ?? 64)
  return minAge !== undefined && maxAge !== undefined
    ? usual
    : any(usual, open('age', 'coverage-not-found', value))
}

const income = (place: Place): Criterion => {
  const entry = place.read(BUY_IN[place.state])
  const guideline = place.read(guidelineSeries(place.state))
  const standard = abdExclusions(place)
  if (!entry || !guideline || !standard) return NOT_IN_FORCE
  if (!entry.value?.available || guideline.value === null)
    return open('countable-income', 'figure-uncertain', refOf(entry))
  const { noIncomeLimit, incomePctFpl, unearnedPctFpl, generalDisregardMonthly: general } = entry.value
  if (noIncomeLimit) return given('countable-income', 'yes', refOf(entry))
  if (incomePctFpl === null) return open('countable-income', 'figure-uncertain', refOf(entry))
  const exclusions = general === undefined ? standard : withGeneral(standard, general)
  const { value } = guideline
  const within = (pct: number, part?: (situation: Situation) => Situation): Criterion => {
    const limit = guidelineForOneOrTwo(value, pct, pct)
    const test = countableWithin({
      exclusions,
      limit,
      test: 'at-most',
      spouse: 'family',
      entries: [entry, guideline],
      pctFpl: pct,
    })
    return part ? (situation) => test(part(situation)) : test
  }
  return unearnedPctFpl === undefined
    ? within(incomePctFpl)
    : all(within(incomePctFpl), within(unearnedPctFpl, withoutPay))
}

/** The same person with the pay taken out of their income: some states limit the rest by itself. */
const withoutPay = (situation: Situation): Situation => {
  const { ownIncome, ownEarnings } = situation
  const missing = [...new Set([...ownIncome.missing, ...ownEarnings.missing])]
  const low = Math.max(0, ownIncome.low - ownEarnings.high)
  const high = Math.max(0, ownIncome.high - ownEarnings.low)
  return situation.withOwnMoney(between(low, high, low === high ? [] : missing), exactly(0))
}

const assets = (place: Place): Criterion => {
  const entry = place.read(BUY_IN[place.state])
  if (!entry) return NOT_IN_FORCE
  const { assetsIndividual = null, assetsCouple = null } = entry.value ?? {}
  if (assetsIndividual === null) return open('resources', 'figure-uncertain', refOf(entry))
  if (assetsIndividual === 'no-test') return given('resources', 'yes', refOf(entry))
  return resourcesWithin({
    ...entry,
    value: { individual: assetsIndividual, couple: assetsCouple ?? assetsIndividual },
  })
}
