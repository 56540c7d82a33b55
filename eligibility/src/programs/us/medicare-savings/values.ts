/*
 * The Medicare Savings Programs: income tiers in percent of the poverty guideline, resources in USD. Income is
 * counted the SSI way. SSA s.1902(a)(10)(E), s.1905(p) and (s).
 * A state limit or asset test without a date of its own takes the day of the source that says so: 2024-12-01
 * (Medicare Interactive), 2024-09-01 (Washington rule text), 2024-12-31 (Massachusetts, during 2024),
 * 2026-01-01 (California; and Indiana, whose source has no date). A state without limits of its own follows the
 * federal tiers as far as known. The federal tiers are a snapshot of 2021-01-01; the law is older.
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'
import type { ByState, StateCode } from '../../../places/state-codes.ts'

/** Percent of the guideline: `qmb` and `qdwi` at most, `slmb` and `qi` below. */
export interface MspTiers {
  readonly qmb: number
  readonly slmb: number
  readonly qi: number
  readonly qdwi: number
}

/** The federal tiers. A tier begins where the one before it ends. */
// biome-ignore format: one line per record
export const MSP_TIERS: Series<MspTiers> = [
  { from: '2021-01-01', value: { qmb: 100, slmb: 120, qi: 135, qdwi: 200 }, conf: 'confirmed', cite: 'SSA s.1902(a)(10)(E) and s.1905(p)', src: ['pe', 'mi24'] },
]

/** The federal resource limit of the first three tiers, USD. */
// biome-ignore format: one line per record
export const MSP_RESOURCES: Series<{ readonly individual: number; readonly couple: number }> = [
  { from: '2021-01-01', value: { individual: 7970, couple: 11960 }, conf: 'single', src: ['pe'] },
  { from: '2022-01-01', value: { individual: 8400, couple: 12600 }, conf: 'single', src: ['pe'] },
  { from: '2023-01-01', value: { individual: 9090, couple: 13630 }, conf: 'single', src: ['pe'] },
  { from: '2024-01-01', value: { individual: 9430, couple: 14130 }, conf: 'confirmed', src: ['pe', 'mi24'] },
  { from: '2025-01-01', value: { individual: 9660, couple: 14470 }, conf: 'confirmed', src: ['pe', 'mi24'] },
  { from: '2026-01-01', publishedThrough: '2026-12-31', value: { individual: 9950, couple: 14910 }, conf: 'confirmed', src: ['pe'] },
]

/** The resource limit of the fourth tier: so many times that of SSI. */
// biome-ignore format: one line per record
export const QDWI_RESOURCES_TIMES_SSI: Series<number> = [
  { from: '1990-07-01', value: 2, conf: 'single', cite: 'SSA s.1905(s)(3)', src: ['ssa1905'], note: 'text not re-read; commonly given as 4,000 for one person and 6,000 for a couple' },
]

/** Tiers of a state that goes above the federal ones, percent of the guideline. */
export interface MspStateTiers {
  readonly qmb: number | null
  readonly slmb: number | null
  readonly qi: number | null
  /** Why a tier is null: the state has no such tier, or its limit was not found. */
  readonly missingTier?: 'no-such-tier' | 'not-found'
}

/** States that go above the federal tiers. */
// biome-ignore format: one line per record
export const MSP_STATE_LIMITS: Readonly<Partial<Record<StateCode, Series<MspStateTiers>>>> = {
  CT: [{ from: '2018-03-01', value: { qmb: 211, slmb: 231, qi: 246 }, conf: 'confirmed', src: ['ct211', 'ctlc25'], note: 'QI is called ALMB; 2025-03: QMB $2,752 single / $3,719 couple gross' }],
  DC: [{ from: '2017-01-01', value: { qmb: 300, slmb: null, qi: null, missingTier: 'no-such-tier' }, conf: 'confirmed', src: ['dhcf', 'dcmr9511'], note: 'one tier only; income above 100% and up to 300% is disregarded' }],
  IN: [{ from: '2026-01-01', value: { qmb: 150, slmb: null, qi: 185, missingTier: 'not-found' }, conf: 'single', src: ['cicoa'], note: 'top tier 185; boundary between SLMB and QI not found' }],
  ME: [{ from: '2024-07-01', value: { qmb: 185, slmb: null, qi: 250, missingTier: 'no-such-tier' }, conf: 'confirmed', src: ['me332', 'me3174'], note: 'the middle tier ended 2024-06-30' }],
  MA: [{ from: '2023-01-01', value: { qmb: 190, slmb: 210, qi: 225 }, conf: 'single', src: ['massgov23'] }],
  NY: [{ from: '2023-01-01', value: { qmb: 138, slmb: null, qi: 186, missingTier: 'no-such-tier' }, conf: 'confirmed', src: ['nydoh23', 'mi-ny'], note: 'the middle tier ended 2022-12-31' }],
  WA: [{ from: '2024-09-01', value: { qmb: 110, slmb: 120, qi: 138 }, conf: 'single', src: ['wac0100'], note: 'rule text through September 2024; amended by WSR 26-01-043 effective 2026-01-19, new text not seen' }],
}

const LISTS_DISAGREE =
  'a 2026 list (mspcheck) shows a test; the December 2024 Medicare Interactive list and the PolicyEngine set show none'

/** Whether resources are tested; `null` where the sources leave it unsettled. */
// biome-ignore format: one line per record
export const MSP_ASSET_TEST: ByState<Series<boolean>> = {
  AL: [{ from: '2024-01-01', value: false, conf: 'confirmed', src: ['mi24', 'pe'] }],
  AK: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  AZ: [{ from: '2024-01-01', value: false, conf: 'conflict', src: ['mi24', 'pe'], note: LISTS_DISAGREE }],
  AR: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  CA: [{ from: '2026-01-01', value: null, conf: 'conflict', src: ['mspcheck26', 'dhcs26'], note: 'no test in 2024-2025; Medi-Cal put back an asset limit for its non-MAGI groups on 2026-01-01 (130,000 + 65,000 for each further person); 2026 lists still show no MSP test' }],
  CO: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  CT: [{ from: '2024-01-01', value: false, conf: 'confirmed', src: ['mi24', 'pe', 'ct211'] }],
  DE: [{ from: '2024-01-01', value: false, conf: 'confirmed', src: ['mi24', 'pe'] }],
  DC: [{ from: '2024-01-01', value: false, conf: 'confirmed', src: ['mi24', 'pe', 'dhcf'], note: 'District regulation and agency page agree; one 2026 list disagrees' }],
  FL: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  GA: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  HI: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  ID: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  IL: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  IN: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  IA: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  KS: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  KY: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  LA: [{ from: '2024-01-01', value: false, conf: 'conflict', src: ['mi24', 'pe'], note: LISTS_DISAGREE }],
  ME: [{ from: '2024-01-01', value: false, conf: 'confirmed', src: ['me332', 'mi24', 'pe'] }],
  MD: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  MA: [{ from: '2024-12-31', value: false, conf: 'confirmed', src: ['eom2403', 'mspcheck26', 'pe'], note: 'removed during 2024' }],
  MI: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  MN: [{ from: '2024-12-01', value: null, conf: 'conflict', src: ['mspcheck26', 'mi24'], note: 'one 2026 list shows no test, the December 2024 list does not' }],
  MS: [{ from: '2024-01-01', value: false, conf: 'conflict', src: ['mi24', 'pe'], note: LISTS_DISAGREE }],
  MO: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  MT: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  NE: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  NV: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  NH: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  NJ: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  NM: [{ from: '2024-01-01', value: false, conf: 'conflict', src: ['mi24', 'pe'], note: LISTS_DISAGREE }],
  NY: [{ from: '2024-01-01', value: false, conf: 'confirmed', src: ['mi24', 'pe', 'nydoh23'] }],
  NC: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  ND: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  OH: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  OK: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  OR: [{ from: '2024-01-01', value: false, conf: 'conflict', src: ['mi24', 'pe'], note: LISTS_DISAGREE }],
  PA: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  RI: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  SC: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  SD: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  TN: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  TX: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  UT: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  VT: [{ from: '2024-01-01', value: false, conf: 'confirmed', src: ['mi24', 'pe'] }],
  VA: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  WA: [{ from: '2024-09-01', value: false, conf: 'confirmed', src: ['wac0100', 'mspcheck26'], note: 'the PolicyEngine set still applies a test' }],
  WV: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  WI: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
  WY: [{ from: '2024-12-01', value: true, conf: 'confirmed', src: ['mi24', 'pe'] }],
}
