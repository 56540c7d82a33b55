import { ageBetween } from '../../../age.ts'
import { all, any, type Criterion, given, isFalse, isTrue, open } from '../../../criterion.ts'
import type { DatedValue } from '../../../dated.ts'
import type { OneOrTwo } from '../../../limits.ts'
import { joinRefs, type Place, refOf } from '../../../place.ts'
import { guidelineSeries } from '../../../poverty/guideline.ts'
import {
  countableWithin,
  guidelineForOneOrTwo,
  NOT_IN_FORCE,
  resourcesWithin,
  withoutValue,
} from '../../../poverty/income-tests.ts'
import type { Program } from '../../../program.ts'
import { disabled } from '../disability.ts'
import { fullStatus } from '../immigration/full-status.ts'
import { onMedicare } from '../medicare/program.ts'
import { deeming } from '../ssi/program.ts'
import { SSI_INCOME_EXCLUSIONS, SSI_RESOURCE_LIMIT } from '../ssi/values.ts'
import { works } from '../work.ts'
import {
  MSP_ASSET_TEST,
  MSP_RESOURCES,
  MSP_STATE_LIMITS,
  MSP_TIERS,
  QDWI_RESOURCES_TIMES_SSI,
} from './values.ts'

type Tier = 'qmb' | 'slmb' | 'qi'

const shared = {
  stream: 'medicare',
  gives: 'lower-costs',
  opens: null,
  office: 'state-medicaid',
  lawVerified: false,
} as const
/** Two tiers are for people without full Medicaid only (SSA s.1902(a)(10)(E)(iv), s.1905(s)(4)). */
const notOnMedicaid = isFalse('not-on-medicaid', 'hasMedicaid')
/** Paid by Medicaid, so that it asks for a status that opens Medicaid (8 USC 1611 to 1613; P.L. 119-21 s.71109). */
const LAW = 'SSA s.1902(a)(10)(E) and s.1905(p)'

/** Pays premiums, deductibles and coinsurance of Medicare. */
export const qmb: Program = {
  ...shared,
  id: 'medicare-savings/qmb',
  law: LAW,
  rule: (place) => tier(place, 'qmb'),
}
/** Pays the Part B premium. People within the first tier's limit fit here too; the first tier gives more. */
export const slmb: Program = {
  ...shared,
  id: 'medicare-savings/slmb',
  law: LAW,
  rule: (place) => tier(place, 'slmb'),
}
/** Pays the Part B premium while the year's money lasts; not together with full Medicaid. */
export const qi: Program = {
  ...shared,
  id: 'medicare-savings/qi',
  law: LAW,
  rule: (place) => all(notOnMedicaid, tier(place, 'qi')),
}

/** Pays the Part A premium of people under 65 who lost free Part A by working. */
export const qdwi: Program = {
  ...shared,
  id: 'medicare-savings/qdwi',
  law: 'SSA s.1905(s)',
  rule: (place) => {
    const tiers = place.read(MSP_TIERS)
    if (!tiers?.value) return withoutValue('countable-income', tiers)
    return all(
      isTrue('on-medicare', 'hasMedicare'),
      notOnMedicaid,
      ageBetween(18, 64),
      disabled,
      works,
      income(place, tiers.value.qdwi, 'at-most', tiers),
      qdwiAssets(place),
      open('part-a', 'agency-decides'),
      fullStatus(place),
    )
  },
}

const tier = (place: Place, name: Tier): Criterion =>
  all(onMedicare(place), tierIncome(place, name), assets(place), fullStatus(place))

const tierIncome = (place: Place, name: Tier): Criterion => {
  const federal = place.read(MSP_TIERS)
  if (!federal?.value) return withoutValue('countable-income', federal)
  const own = MSP_STATE_LIMITS[place.state]
  if (!own) return income(place, federal.value[name], name === 'qmb' ? 'at-most' : 'under', federal)
  const state = place.read(own)
  if (!state) return NOT_IN_FORCE
  const pct = state.value?.[name] ?? null
  if (pct !== null) return income(place, pct, 'at-most', state)
  return state.value?.missingTier === 'no-such-tier'
    ? given('state-has-group', 'no', refOf(state))
    : open('countable-income', 'figure-uncertain', refOf(state))
}

const income = (
  place: Place,
  pct: number,
  test: 'at-most' | 'under',
  entry: DatedValue<unknown>,
): Criterion => {
  const guideline = place.read(guidelineSeries(place.state))
  const exclusions = place.read(SSI_INCOME_EXCLUSIONS)
  if (!guideline?.value || !exclusions?.value) return withoutValue('countable-income', guideline, exclusions)
  const limit = guidelineForOneOrTwo(guideline.value, pct, pct)
  return countableWithin({
    exclusions: exclusions.value,
    limit,
    test,
    spouse: deeming(place),
    entries: [entry, guideline],
    pctFpl: pct,
  })
}

/** The state may have no resource test, the federal one, or one that the sources do not settle. */
const assets = (place: Place): Criterion => {
  const test = place.read(MSP_ASSET_TEST[place.state])
  const limits = place.read(MSP_RESOURCES)
  if (!test || !limits) return NOT_IN_FORCE
  if (isSettled(test, false)) return given('resources', 'yes', refOf(test))
  const federal = resourcesWithin(limits)
  return isSettled(test, true) ? federal : orUnsettled(federal, test, limits)
}

/** Twice what SSI allows. Whether a state without a test in the other tiers tests it here was not found. */
const qdwiAssets = (place: Place): Criterion => {
  const test = place.read(MSP_ASSET_TEST[place.state])
  const times = place.read(QDWI_RESOURCES_TIMES_SSI)
  const ssi = place.read(SSI_RESOURCE_LIMIT)
  if (!test || !times?.value || !ssi?.value) return withoutValue('resources', times, ssi)
  const { individual, couple } = ssi.value
  const limits: DatedValue<OneOrTwo> = {
    ...joinRefs(refOf(times), refOf(ssi)),
    value: { individual: times.value * individual, couple: times.value * couple },
  }
  const federal = resourcesWithin(limits)
  return isSettled(test, true) ? federal : orUnsettled(federal, test, limits)
}

const isSettled = ({ value, conf }: DatedValue<boolean>, as: boolean): boolean =>
  value === as && conf !== 'conflict'

/** Within the limit it fits whether or not there is a test; above it, that is what counts. */
const orUnsettled = (federal: Criterion, test: DatedValue<unknown>, limits: DatedValue<unknown>): Criterion =>
  any(federal, open('resources', 'figure-uncertain', joinRefs(refOf(test), refOf(limits))))
