import { type Amount, between } from '../amount.ts'
import type { Series } from '../dated.ts'
import { cents } from '../money.ts'
import type { StateCode } from '../places/state-codes.ts'
import { POVERTY_GUIDELINES, type PovertyRegion } from './guidelines.ts'

/** The guideline for one more or less person. USD per year. */
export interface Guideline {
  readonly base: number
  readonly perAdditional: number
}

/** The region whose guideline a state uses: Alaska and Hawaii have their own. */
export const regionOf = (state: StateCode): PovertyRegion =>
  state === 'AK' || state === 'HI' ? state : 'contiguous'

/** The guideline series of a state. */
export const guidelineSeries = (state: StateCode): Series<Guideline> => POVERTY_GUIDELINES[regionOf(state)]

/**
 * The poverty guideline for a number of people in USD a month.
 *
 * @example monthlyGuideline({ base: 15960, perAdditional: 5680 }, 1) // 1330
 */
export const monthlyGuideline = (guideline: Guideline, people: number): number =>
  (guideline.base + guideline.perAdditional * (people - 1)) / 12

/** A percentage of the guideline for a number of people that may be known only within bounds. USD a month. */
export const shareOfGuideline = (
  guideline: Guideline,
  pct: readonly [low: number, high: number],
  size: Amount,
): Amount => {
  const dollars = (percent: number, people: number): number =>
    Number.isFinite(people) ? cents((percent / 100) * monthlyGuideline(guideline, people)) : people
  return between(dollars(pct[0], size.low), dollars(pct[1], size.high), size.missing)
}

/** A person's monthly income as a percentage of the guideline for their household, rounded to one decimal. */
export const percentOfGuideline = (guideline: Guideline, monthlyIncome: number, people: number): number =>
  Math.round((monthlyIncome / monthlyGuideline(guideline, people)) * 1000) / 10
