import { compares, limitOf } from '../../../compare.ts'
import { all, given } from '../../../criterion.ts'
import { joinRefs, type Place, refOf } from '../../../place.ts'
import {
  type Guideline,
  guidelineSeries,
  monthlyGuideline,
  percentOfGuideline,
  shareOfGuideline,
} from '../../../poverty/guideline.ts'
import { bySize, isUncertain, peopleIn, withoutValue } from '../../../poverty/income-tests.ts'
import type { Program, WorkedFigure } from '../../../program.ts'
import type { Situation } from '../../../situation.ts'
import { SLIDING_FEE, type SlidingFee } from './values.ts'

/** A fee by income at health centers and many county clinics. Nobody is turned away for being unable to pay. */
export const slidingFee: Program = {
  id: 'state/sliding-fee',
  stream: 'state-county',
  gives: 'lower-costs',
  opens: null,
  office: 'health-center',
  law: '42 USC 254b(k)(3)(G); 42 CFR 51c.303(f)',
  lawVerified: false,
  rule: (place) => {
    const schedule = place.read(SLIDING_FEE)
    const guideline = place.read(guidelineSeries(place.state))
    if (!schedule?.value || !guideline?.value) return withoutValue('fee-schedule', schedule, guideline)
    const { value } = guideline
    const top = topPercent(schedule.value)
    return all(
      given('no-one-refused', 'yes', refOf(schedule)),
      compares({
        code: 'fee-schedule',
        measure: 'household-income',
        unit: 'usd-a-month',
        test: 'at-most',
        facts: ['householdMonthlyIncome', 'householdSize'],
        figure: (situation) => situation.magiIncome,
        limit: bySize((size) => limitOf(shareOfGuideline(value, [top, top], size), peopleIn(size), top)),
        uncertain: isUncertain(guideline),
        value: joinRefs(refOf(schedule), refOf(guideline)),
      }),
    )
  },
  works: (place) => (situation) => feeFor(place, situation),
}

const topPercent = (schedule: SlidingFee): number =>
  Math.max(
    ...schedule.bands
      .filter(({ patientPercent }) => patientPercent < 100)
      .map(({ toPctFpl }) => toPctFpl ?? 0),
  )

const feeFor = (place: Place, { magiIncome, magiSize }: Situation): readonly WorkedFigure[] => {
  const schedule = place.read(SLIDING_FEE)
  const guideline = place.read(guidelineSeries(place.state))
  if (
    !schedule?.value ||
    !guideline?.value ||
    magiIncome.low !== magiIncome.high ||
    magiSize.low !== magiSize.high
  )
    return []
  const band = bandFor(schedule.value, guideline.value, magiIncome.low, magiSize.low)
  if (!band) return []
  const pctFpl = percentOfGuideline(guideline.value, magiIncome.low, magiSize.low)
  const nominal = band.nominalFeeUsd === undefined ? {} : { nominalFeeUsd: band.nominalFeeUsd }
  return [
    {
      code: 'sliding-fee-percent',
      amount: band.patientPercent,
      unit: 'percent',
      with: { pctFpl, ...nominal },
    },
  ]
}

/** The band that an income falls in: above its lower edge, at or under its upper edge. */
export const bandFor = (
  schedule: SlidingFee,
  guideline: Guideline,
  monthlyIncome: number,
  people: number,
): SlidingFee['bands'][number] | undefined => {
  const pct = (monthlyIncome / monthlyGuideline(guideline, people)) * 100
  return schedule.bands.find(({ toPctFpl }) => toPctFpl === null || pct <= toPctFpl)
}
