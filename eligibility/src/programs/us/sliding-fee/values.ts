/*
 * A sliding fee in the usual form of health centers: bands of income in percent of the poverty guideline, and
 * the share of the full fee that a person pays. 42 USC 254b(k)(3)(G); 42 CFR 51c.303(f); HRSA Health Center
 * Program Compliance Manual, chapter 9.
 * It is an EXAMPLE, not the schedule of any agency: each sets its own. The band edges follow the example in the
 * manual; the percentages and the nominal fee are ours. The manual's chapter has no date; 2018-01-01 is a
 * snapshot.
 * A band holds above `fromPctFpl` and up to `toPctFpl`; the first includes 0.
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'

/** Bands of income and what each pays. */
export interface SlidingFee {
  readonly bands: readonly {
    readonly id: string
    readonly fromPctFpl: number
    readonly toPctFpl: number | null
    /** Percent of the full fee. */
    readonly patientPercent: number
    /** A small charge that must not put anyone off care. */
    readonly nominalFeeUsd?: number
  }[]
}

/** The example schedule. */
// biome-ignore format: one line per record
export const SLIDING_FEE: Series<SlidingFee> = [
  {
    from: '2018-01-01',
    value: {
      bands: [
        { id: 'A', fromPctFpl: 0, toPctFpl: 100, patientPercent: 0, nominalFeeUsd: 10 },
        { id: 'B', fromPctFpl: 100, toPctFpl: 125, patientPercent: 20 },
        { id: 'C', fromPctFpl: 125, toPctFpl: 150, patientPercent: 40 },
        { id: 'D', fromPctFpl: 150, toPctFpl: 175, patientPercent: 60 },
        { id: 'E', fromPctFpl: 175, toPctFpl: 200, patientPercent: 80 },
        { id: 'F', fromPctFpl: 200, toPctFpl: null, patientPercent: 100 },
      ],
    },
    conf: 'single',
    src: ['hrsa9'],
    note: 'band edges follow the example in the manual; the percentages and the nominal fee are ours',
  },
]

/** What every health center schedule must keep: full discount, no discount, and the classes between. */
// biome-ignore format: one line per record
export const SLIDING_FEE_RULES: Series<{ readonly fullDiscountToPct: number; readonly noDiscountAbovePct: number; readonly partialClassesAtLeast: number }> = [
  { from: '2018-01-01', value: { fullDiscountToPct: 100, noDiscountAbovePct: 200, partialClassesAtLeast: 3 }, conf: 'single', cite: '42 CFR 51c.303(f)', src: ['hrsa9', 'phsa330'] },
]
