import { valueOn } from '../../../dated.ts'
import type { ValueRef } from '../../../finding.ts'
import { refOf } from '../../../place.ts'
import type { StateCode } from '../../../places/state-codes.ts'
import type { PlainDate } from '../../../plain-date.ts'
import { guidelineSeries, percentOfGuideline } from '../../../poverty/guideline.ts'
import { bandFor } from './program.ts'
import { SLIDING_FEE } from './values.ts'

/** What a household pays by the schedule, with the figures it is counted by. */
export interface FeeOn {
  readonly band: string
  /** Percent of the full fee. */
  readonly percent: number
  readonly nominalFeeUsd: number | null
  /** Percent of the poverty guideline. */
  readonly pctFpl: number
  readonly schedule: ValueRef
  readonly guideline: ValueRef
}

/**
 * The fee of a household whose income and size are known, on a day. Nothing when the schedule or the guideline was not in
 * force, or is not known.
 *
 * @example slidingFeeOn({ state: 'TX', monthlyIncome: 900, people: 1 }, '2026-11-27')?.percent // 0
 */
export const slidingFeeOn = (
  {
    state,
    monthlyIncome,
    people,
  }: { readonly state: StateCode; readonly monthlyIncome: number; readonly people: number },
  on: PlainDate,
): FeeOn | undefined => {
  const schedule = valueOn(SLIDING_FEE, on)
  const guideline = valueOn(guidelineSeries(state), on)
  if (!schedule.inForce || !guideline.inForce) return undefined
  if (!schedule.entry.value || !guideline.entry.value) return undefined
  const band = bandFor(schedule.entry.value, guideline.entry.value, monthlyIncome, people)
  if (!band) return undefined
  return {
    band: band.id,
    percent: band.patientPercent,
    nominalFeeUsd: band.nominalFeeUsd ?? null,
    pctFpl: percentOfGuideline(guideline.entry.value, monthlyIncome, people),
    schedule: refOf(schedule.entry),
    guideline: refOf(guideline.entry),
  }
}
