import { exactly } from '../../../amount.ts'
import { compares, limitOf } from '../../../compare.ts'
import { all, any, type Criterion, given, isFalse, not, open } from '../../../criterion.ts'
import type { DatedValue } from '../../../dated.ts'
import { type Finding, leafOf } from '../../../finding.ts'
import { joinRefs, type Place, refOf } from '../../../place.ts'
import { type PlainDate, yearOf } from '../../../plain-date.ts'
import {
  type Guideline,
  guidelineSeries,
  monthlyGuideline,
  shareOfGuideline,
} from '../../../poverty/guideline.ts'
import { isUncertain, withoutValue } from '../../../poverty/income-tests.ts'
import type { Program, WorkedFigure } from '../../../program.ts'
import type { Situation } from '../../../situation.ts'
import { publicCoverAny } from '../chip/public-cover.ts'
import { barredByStatus, marketplaceStatus } from '../immigration/full-status.ts'
import { notEntitledToMedicare } from '../medicare/entitled.ts'
import { noOtherPlan } from '../private-plan/no-other-plan.ts'
import { enrollmentOn } from './enrollment.ts'
import {
  APPLICABLE_PERCENTAGES,
  COST_SHARING,
  MARKETPLACE_BELOW_100_EXCEPTION,
  PREMIUM_TAX_CREDIT,
} from './values.ts'

const shared = {
  stream: 'private',
  gives: 'lower-costs',
  opens: null,
  office: 'marketplace',
  lawVerified: false,
} as const

/** The marketplace tax credit: a lower monthly price for a private plan, for people without other cover. */
export const taxCredit: Program = {
  ...shared,
  id: 'marketplace/tax-credit',
  law: '26 USC 36B; P.L. 119-21 s.71301',
  rule: (place) => {
    const plan = planOf(place)
    const range = plan.read(PREMIUM_TAX_CREDIT)
    if (!range?.value) return withoutValue('household-income', range)
    const { minPctFpl, maxPctFpl } = range.value
    const upper = maxPctFpl === null ? [] : [share(plan, maxPctFpl, 'at-most', range)]
    return byStatus(plan, [
      ...signingUp(place),
      ...withoutCover(place),
      atLeastTheFloor(plan, minPctFpl, range),
      ...upper,
    ])
  },
  works: (place) => {
    const plan = planOf(place)
    return (situation) => premiumShare(plan, situation)
  },
}

/** Lower deductibles and co-payments on silver plans. */
export const costSharing: Program = {
  ...shared,
  id: 'marketplace/cost-sharing',
  law: '42 USC 18071',
  rule: (place) => {
    const plan = planOf(place)
    const range = plan.read(PREMIUM_TAX_CREDIT)
    const entry = plan.read(COST_SHARING)
    if (!range?.value || !entry?.value) return withoutValue('household-income', range, entry)
    return byStatus(plan, [
      ...signingUp(place),
      ...withoutCover(place),
      atLeastTheFloor(plan, range.value.minPctFpl, range),
      share(plan, entry.value.maxPctFpl, 'at-most', entry),
    ])
  },
}

/** The same place on the day on which the plan starts that one would sign up for: its limits are those that count. */
const planOf = (place: Place): Place => {
  const enrollment = enrollmentOn(place.state, place.on)
  if (enrollment === null || enrollment.planYear === yearOf(place.on)) return place
  const on: PlainDate = `${enrollment.planYear}-01-01`
  return { ...place, on, read: (series) => place.readOn(series, on) }
}

/** Everybody may sign up while the window is open (45 CFR 155.410(e)); else it takes a special reason (45 CFR 155.420). */
const signingUp = (place: Place): readonly Criterion[] => {
  const enrollment = enrollmentOn(place.state, place.on)
  if (enrollment === null) return []
  const value = refOf(enrollment.entry)
  return [
    enrollment.isOpen
      ? given('enrollment-window', 'yes', value)
      : open('enrollment-window', 'agency-decides', value),
  ]
}

/**
 * Status and the other tests. While only the marketplace can say whether the status opens it, nothing is promised: an
 * income that rises would turn nothing around.
 */
const byStatus = (place: Place, others: readonly Criterion[]): Criterion => {
  const status = marketplaceStatus(place)
  const rule = all(status, ...others)
  return (situation) =>
    status(situation).truth === 'unknown' ? withoutChanges(rule(situation)) : rule(situation)
}

const withoutChanges = (finding: Finding): Finding => {
  if (finding.kind !== 'leaf') return { ...finding, parts: finding.parts.map(withoutChanges) }
  if (finding.change === undefined) return finding
  // A comparison works its fields out when they are read, so a spread would leave them behind.
  const { code, truth, facts, missing, open, assumes, compared, value, confirm, of } = finding
  return leafOf(code, truth, facts, { missing, open, assumes, compared, value, confirm, of })
}

const withoutCover = (place: Place): readonly Criterion[] => [
  notEntitledToMedicare(place),
  noOtherPlan,
  isFalse('no-affordable-job-offer', 'hasAffordableJobOffer'),
  not(publicCoverAny(place), 'covered-elsewhere'),
]

/**
 * Income at the floor of the credit or above. Until 2025 people whom Medicaid barred by status were let in below it
 * (26 USC 36B(c)(1)(B), repealed).
 */
const atLeastTheFloor = (place: Place, pct: number, entry: DatedValue<unknown>): Criterion => {
  const floor = share(place, pct, 'at-least', entry)
  const exception = place.read(MARKETPLACE_BELOW_100_EXCEPTION)
  return exception?.value === true ? any(floor, barredByStatus(place, refOf(exception))) : floor
}

/**
 * The guideline of the year before the cover year (26 CFR 1.36B-1(h)). It is past its own year by design and no less
 * certain for that; an older one only guides.
 */
const guidelineOfYearBefore = (place: Place): DatedValue<Guideline> | null => {
  const year = yearOf(place.on) - 1
  const series = guidelineSeries(place.state).filter(({ from }) => yearOf(from) <= year)
  const entry = place.read(series)
  if (entry === null) return null
  const published = series.find(({ from }) => from === entry.from && yearOf(from) === year)
  return published ?? { ...entry, conf: 'stale' }
}

const share = (
  place: Place,
  pct: number,
  test: 'at-most' | 'at-least',
  entry: DatedValue<unknown>,
): Criterion => {
  const guideline = guidelineOfYearBefore(place)
  if (!guideline?.value) return withoutValue('household-income', guideline)
  const { value } = guideline
  return compares({
    code: test === 'at-least' ? 'income-below-tax-credit' : 'household-income',
    measure: 'household-income',
    unit: 'usd-a-month',
    test,
    facts: ['householdMonthlyIncome', 'householdSize'],
    figure: (situation) => situation.magiIncome,
    limit: ({ known, magiSize }) => {
      const people = known.householdSize
      const size = people === undefined ? magiSize : exactly(people)
      return limitOf(shareOfGuideline(value, [pct, pct], size), people, pct)
    },
    uncertain: isUncertain(entry) || isUncertain(guideline),
    value: joinRefs(refOf(entry), refOf(guideline)),
  })
}

/** What the second-lowest silver plan costs a month after the credit: a share of income that rises with income. */
const premiumShare = (place: Place, situation: Situation): readonly WorkedFigure[] => {
  const { magiIncome, known } = situation
  const table = place.read(APPLICABLE_PERCENTAGES)
  const guideline = guidelineOfYearBefore(place)
  const people = known.householdSize
  if (
    // No price for someone who may not be let in.
    marketplaceStatus(place)(situation).truth !== 'yes' ||
    !table?.value ||
    isUncertain(table) ||
    !guideline?.value ||
    isUncertain(guideline) ||
    people === undefined ||
    magiIncome.low !== magiIncome.high
  )
    return []
  const pctFpl = (magiIncome.low / monthlyGuideline(guideline.value, people)) * 100
  const band = table.value.find(({ toPct }) => toPct === null || pctFpl <= toPct)
  if (!band) return []
  const along = band.toPct === null ? 0 : (pctFpl - band.fromPct) / (band.toPct - band.fromPct)
  const share = band.initial + (band.final - band.initial) * along
  return [{ code: 'premium-share', amount: Math.round((magiIncome.low * share) / 100), unit: 'usd-a-month' }]
}
