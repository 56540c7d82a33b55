/*
 * Supplemental Security Income: monthly rates, what counts as substantial work, resources and what is left out
 * of income. USD per month unless it says otherwise. SSA Title XVI; 20 CFR part 416 subparts K and L.
 * Yearly amounts hold from January 1. State supplements are not on file.
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'

/** The full monthly federal payment (20 CFR 416.410 and 416.412). Countable income must be below it. */
// biome-ignore format: one line per record
export const FEDERAL_BENEFIT_RATE: Series<{ readonly individual: number; readonly couple: number }> = [
  { from: '2021-01-01', value: { individual: 794, couple: 1191 }, conf: 'single', src: ['pe'] },
  { from: '2022-01-01', value: { individual: 841, couple: 1261 }, conf: 'single', src: ['pe'] },
  { from: '2023-01-01', value: { individual: 914, couple: 1371 }, conf: 'single', src: ['pe'] },
  { from: '2024-01-01', value: { individual: 943, couple: 1415 }, conf: 'single', src: ['pe'] },
  { from: '2025-01-01', value: { individual: 967, couple: 1450 }, conf: 'single', src: ['pe'] },
  { from: '2026-01-01', value: { individual: 994, couple: 1491 }, conf: 'confirmed', src: ['pe', 'ssa26'] },
  { from: '2027-01-01', value: null, conf: 'unknown', src: [], note: 'not found; do not carry the amount of the year before over' },
]

/** Monthly pay above which work counts as substantial (20 CFR 416.974). */
// biome-ignore format: one line per record
export const SUBSTANTIAL_GAINFUL_ACTIVITY: Series<{ readonly nonBlind: number; readonly blind: number }> = [
  { from: '2021-01-01', value: { nonBlind: 1310, blind: 2190 }, conf: 'single', src: ['pe'] },
  { from: '2022-01-01', value: { nonBlind: 1350, blind: 2260 }, conf: 'single', src: ['pe'] },
  { from: '2023-01-01', value: { nonBlind: 1470, blind: 2460 }, conf: 'single', src: ['pe'] },
  { from: '2024-01-01', value: { nonBlind: 1550, blind: 2590 }, conf: 'single', src: ['pe'] },
  { from: '2025-01-01', value: { nonBlind: 1620, blind: 2700 }, conf: 'single', src: ['pe'] },
  { from: '2026-01-01', value: { nonBlind: 1690, blind: 2830 }, conf: 'confirmed', src: ['pe', 'ssa26'] },
  { from: '2027-01-01', value: null, conf: 'unknown', src: [], note: 'not found; do not carry the amount of the year before over' },
]

/** Countable resources, USD. */
// biome-ignore format: one line per record
export const SSI_RESOURCE_LIMIT: Series<{ readonly individual: number; readonly couple: number }> = [
  { from: '1989-01-01', value: { individual: 2000, couple: 3000 }, conf: 'confirmed', cite: '20 CFR 416.1205', src: ['cfr416', 'pe'], note: 'not counted: the home lived in, one vehicle, household goods, burial space and up to 1,500 in burial funds, ABLE account up to 100,000' },
]

/**
 * Left out of income: the general amount, first from unearned income and its rest from pay; then the earned
 * amount; then this share of the remaining pay.
 */
// biome-ignore format: one line per record
export const SSI_INCOME_EXCLUSIONS: Series<{ readonly general: number; readonly earned: number; readonly earnedShareAfter: number }> = [
  { from: '1989-01-01', value: { general: 20, earned: 65, earnedShareAfter: 0.5 }, conf: 'confirmed', cite: '20 CFR 416.1112 and 416.1124', src: ['cfr416', 'pe'], note: 'the law is older; the day is that of the resource limit' },
]

/**
 * Pay of a student under 22 that does not count: so much a month, up to so much a year (20 CFR 416.1112(c)(3)).
 */
// biome-ignore format: one line per record
export const STUDENT_EARNED_EXCLUSION: Series<{ readonly monthly: number; readonly yearlyCap: number }> = [
  { from: '2021-01-01', value: { monthly: 1930, yearlyCap: 7770 }, conf: 'single', src: ['pe'] },
  { from: '2022-01-01', value: { monthly: 2040, yearlyCap: 8230 }, conf: 'single', src: ['pe'] },
  { from: '2023-01-01', value: { monthly: 2220, yearlyCap: 8950 }, conf: 'single', src: ['pe'] },
  { from: '2024-01-01', value: { monthly: 2290, yearlyCap: 9230 }, conf: 'single', src: ['pe'] },
  { from: '2025-01-01', value: { monthly: 2350, yearlyCap: 9460 }, conf: 'single', src: ['pe'] },
  { from: '2026-01-01', publishedThrough: '2026-12-31', value: { monthly: 2410, yearlyCap: 9730 }, conf: 'single', src: ['pe'] },
]
