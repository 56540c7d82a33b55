/*
 * Medicare: the ways in, premiums and deductibles. USD a month for premiums, USD for deductibles, years or
 * months for the ways in. 42 USC 426, 426-1 and 1395c; 42 CFR part 406.
 * Yearly amounts hold from January 1. The ways in are dated by the laws that made them: 1973-07-01 for 65,
 * disability and kidney failure as they stand (65 itself is older), 2001-07-01 for ALS; those days are not from
 * the sources named.
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'
import type { StatusList } from '../immigration/values.ts'

/** The standard premium of Part B, USD a month. */
// biome-ignore format: one line per record
export const PART_B_PREMIUM: Series<number> = [
  { from: '2021-01-01', value: 148.5, conf: 'confirmed', src: ['pe', 'cmsfs'] },
  { from: '2022-01-01', value: 170.1, conf: 'confirmed', src: ['pe', 'cmsfs'] },
  { from: '2023-01-01', value: 164.9, conf: 'confirmed', src: ['pe', 'cmsfs'] },
  { from: '2024-01-01', value: 174.7, conf: 'confirmed', src: ['pe', 'cmsfs'] },
  { from: '2025-01-01', value: 185, conf: 'confirmed', src: ['pe', 'cmsfs'] },
  { from: '2026-01-01', value: 202.9, conf: 'confirmed', src: ['pe', 'cmsfs'] },
  { from: '2027-01-01', value: null, conf: 'unknown', src: [], note: '2027 amounts are normally announced in October or November 2026; not found' },
]

/** The premium of Part A with fewer than 30 quarters of work, USD a month. */
// biome-ignore format: one line per record
export const PART_A_PREMIUM_FULL: Series<number> = [
  { from: '2021-01-01', value: 471, conf: 'confirmed', src: ['pe', 'cmsfs'] },
  { from: '2022-01-01', value: 499, conf: 'confirmed', src: ['pe', 'cmsfs'] },
  { from: '2023-01-01', value: 506, conf: 'confirmed', src: ['pe', 'cmsfs'] },
  { from: '2024-01-01', value: 505, conf: 'confirmed', src: ['pe', 'cmsfs'] },
  { from: '2025-01-01', value: 518, conf: 'confirmed', src: ['pe', 'cmsfs'] },
  { from: '2026-01-01', publishedThrough: '2026-12-31', value: 565, conf: 'confirmed', src: ['pe', 'cmsfs'] },
]

/** The premium of Part A with 30 to 39 quarters of work, USD a month. */
// biome-ignore format: one line per record
export const PART_A_PREMIUM_REDUCED: Series<number> = [
  { from: '2021-01-01', value: 259, conf: 'confirmed', src: ['pe', 'cmsfs'] },
  { from: '2022-01-01', value: 274, conf: 'confirmed', src: ['pe', 'cmsfs'] },
  { from: '2023-01-01', value: 278, conf: 'confirmed', src: ['pe', 'cmsfs'] },
  { from: '2024-01-01', value: 278, conf: 'confirmed', src: ['pe', 'cmsfs'] },
  { from: '2025-01-01', value: 285, conf: 'confirmed', src: ['pe', 'cmsfs'] },
  { from: '2026-01-01', publishedThrough: '2026-12-31', value: 311, conf: 'confirmed', src: ['pe', 'cmsfs'] },
]

/** Quarters of work for Part A without a premium, and for the reduced one. */
// biome-ignore format: one line per record
export const PART_A_QUARTERS: Series<{ readonly premiumFree: number; readonly reducedPremium: number }> = [
  { from: '2021-01-01', value: { premiumFree: 40, reducedPremium: 30 }, conf: 'single', src: ['cmsfs'], note: "30-39 quarters pay the reduced premium, fewer than 30 the full one; a spouse's quarters can count" },
]

/** The deductible of Part A for a benefit period, USD. */
// biome-ignore format: one line per record
export const PART_A_DEDUCTIBLE: Series<number> = [
  { from: '2024-01-01', value: 1632, conf: 'single', src: ['pe'] },
  { from: '2025-01-01', value: 1676, conf: 'single', src: ['pe'] },
  { from: '2026-01-01', value: null, conf: 'unknown', src: [], note: 'not found' },
]

/** The yearly deductible of Part B, USD. */
// biome-ignore format: one line per record
export const PART_B_DEDUCTIBLE: Series<number> = [
  { from: '2026-01-01', value: 283, conf: 'single', src: ['fr25'] },
  { from: '2027-01-01', value: null, conf: 'unknown', src: [], note: '2027 amounts are normally announced in October or November 2026; not found' },
]

/** The age at which Medicare begins, years. */
// biome-ignore format: one line per record
export const MEDICARE_AGE: Series<number> = [
  { from: '1973-07-01', value: 65, conf: 'confirmed', cite: '42 USC 426(a)', src: ['ssa-m', 'pe'] },
]

/** Months on Social Security disability benefits before Medicare; it starts with the next one. */
// biome-ignore format: one line per record
export const SSDI_WAIT_MONTHS: Series<number> = [
  { from: '1973-07-01', value: 24, conf: 'confirmed', cite: '42 USC 426(b)', src: ['ssa-m', 'pe'], note: 'SSDI itself normally starts after five full months of disability; months on SSI alone do not count' },
]

/** Months on disability benefits because of ALS before Medicare. */
// biome-ignore format: one line per record
export const ALS_WAIT_MONTHS: Series<number> = [
  { from: '2001-07-01', value: 0, conf: 'confirmed', cite: '42 USC 426(h)', src: ['ssa-m'] },
]

/** Months of dialysis before Medicare. */
// biome-ignore format: one line per record
export const ESRD_WAIT_MONTHS: Series<number> = [
  { from: '1973-07-01', value: 3, conf: 'single', cite: '42 USC 426-1(b)', src: ['ssa-m'], note: 'end-stage renal disease with enough work credits (own, spouse or parent); normally from the fourth month of dialysis, earlier with home-dialysis training or transplant' },
]

const FOUR_STATUSES: StatusList = [
  'citizen',
  'permanent-resident',
  'cuban-or-haitian-entrant',
  'cofa-migrant',
]

/** Immigration statuses with which one is let into Medicare. */
// biome-ignore format: one line per record
export const MEDICARE_STATUSES: Series<StatusList> = [
  { from: '1973-07-01', value: 'lawfully-present', conf: 'single', cite: '8 USC 1611(b)(3)', src: ['prwora'], note: 'lawful presence is asked for since 1996-08-22; the day is that of the ways in' },
  { from: '2025-07-04', value: FOUR_STATUSES, conf: 'single', cite: 'P.L. 119-21 s.71201', src: ['pl11921med', 'ccf25'], note: 'for people who are not yet entitled on the day of the law; the list has two sources, the day one' },
]

/** Statuses with which people who have Medicare keep it: those of 2025 count for them after eighteen months. */
// biome-ignore format: one line per record
export const MEDICARE_STATUSES_OF_ENROLLED: Series<StatusList> = [
  { from: '1973-07-01', value: 'any', conf: 'single', cite: 'P.L. 119-21 s.71201', src: ['pl11921med'], note: 'nobody who has it is asked about the past; the day is that of the ways in' },
  { from: '2027-01-04', value: FOUR_STATUSES, conf: 'single', cite: 'P.L. 119-21 s.71201', src: ['pl11921med'], note: 'eighteen months after 2025-07-04; text not re-read' },
]

/** Years that a permanent resident of 65 must have lived here without a break to buy Medicare without a record of work. */
// biome-ignore format: one line per record
export const MEDICARE_BUY_IN_RESIDENCE: Series<number> = [
  { from: '1973-07-01', value: 5, conf: 'single', cite: '42 CFR 406.20(b) and 407.10(a)(2)', src: ['cfr406'], note: 'the day is that of the ways in; text not re-read' },
]
