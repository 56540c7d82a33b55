/*
 * Ohio's Specialized Recovery Services: full Medicaid with a recovery manager for adults with a serious mental illness whose
 * income is over the limit of SSI. A home and community-based benefit of the state plan, SSA s.1915(i). Ohio Admin. Code
 * 5160:1-5-07 and 5160-43-02; Ohio Department of Medicaid, program page. How income is counted and whether savings are
 * limited was not read in the rule itself. It also takes people on a transplant list or with certain other illnesses,
 * whom this library does not ask about.
 *
 * Compiled 2026-11-27. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'

/** The youngest age, and the income limit as so many times the federal benefit rate for one person. */
// biome-ignore format: one line per record
export const SPECIALIZED_RECOVERY: Series<{ readonly minAge: number; readonly timesBenefitRate: number }> = [
  { from: '2018-07-01', value: { minAge: 21, timesBenefitRate: 3 }, conf: 'single', cite: 'Ohio Admin. Code 5160:1-5-07 and 5160-43-02', src: ['oh-srs', 'oh-43'], note: 'begun in August 2016; since July 2018 SSI or SSDI itself is no longer asked for, but a disability as Social Security means it still is' },
]
