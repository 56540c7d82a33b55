/*
 * Medicaid for people of 65 or older, blind or disabled: how SSI leads to it, income, what is left out of
 * income, and assets. SSA s.1634, s.1902(f), s.1902(a)(10)(A)(ii)(X); 42 CFR 435.120 to 435.236.
 * Income is a percentage of the poverty guideline (`fpl`), or follows SSI (`ssi`). The disregard is USD a month
 * on top of SSI's way of counting; assets are USD for one person and for a couple.
 * A date of 2018-01-01 or 2021-01-01 is the day of a survey, not the day on which the law began. The SSI link
 * has no date of its own in the sources and takes 2021-01-01 too; a disregard takes the day of the first income
 * figure it belongs to; asset dates of 2015-01-01 are where the data set begins.
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'
import type { ByState, StateCode } from '../../../places/state-codes.ts'

const NO_POVERTY_GROUP =
  'no poverty-level group: follows SSI (federal benefit rate plus any state supplement; the FBR is about 74-75% FPL)'
const FOLLOWS_MSP =
  '2024 figure; equals the Medicare Savings Program limit, which rises each year (9,950 / 14,910 in 2026), so the current limit is probably that'

/**
 * What SSI does for Medicaid: it brings it at once (`1634`), it asks for an application under the same rules
 * (`ssi-criteria`), or the state may be stricter (`209b`).
 */
export type SsiLink = '1634' | 'ssi-criteria' | '209b'

/** How SSI leads to Medicaid. */
// biome-ignore format: one line per record
export const SSI_LINK: ByState<Series<SsiLink>> = {
  AL: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  AK: [{ from: '2021-01-01', value: 'ssi-criteria', conf: 'confirmed', src: ['poms', 'pe'] }],
  AZ: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  AR: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  CA: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  CO: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  CT: [{ from: '2021-01-01', value: '209b', conf: 'confirmed', src: ['poms', 'pe'] }],
  DE: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  DC: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  FL: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  GA: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  HI: [{ from: '2021-01-01', value: '209b', conf: 'confirmed', src: ['poms', 'pe'] }],
  ID: [{ from: '2021-01-01', value: 'ssi-criteria', conf: 'confirmed', src: ['poms', 'pe'] }],
  IL: [{ from: '2021-01-01', value: '209b', conf: 'confirmed', src: ['poms', 'pe'] }],
  IN: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  IA: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  KS: [{ from: '2021-01-01', value: 'ssi-criteria', conf: 'confirmed', src: ['poms', 'pe'] }],
  KY: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  LA: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  ME: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  MD: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  MA: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  MI: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  MN: [{ from: '2021-01-01', value: '209b', conf: 'confirmed', src: ['poms', 'pe'] }],
  MS: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  MO: [{ from: '2021-01-01', value: '209b', conf: 'confirmed', src: ['poms', 'pe'] }],
  MT: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  NE: [{ from: '2021-01-01', value: 'ssi-criteria', conf: 'confirmed', src: ['poms', 'pe'] }],
  NV: [{ from: '2021-01-01', value: 'ssi-criteria', conf: 'confirmed', src: ['poms', 'pe'] }],
  NH: [{ from: '2021-01-01', value: '209b', conf: 'confirmed', src: ['poms', 'pe'] }],
  NJ: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  NM: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  NY: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  NC: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  ND: [{ from: '2021-01-01', value: '209b', conf: 'confirmed', src: ['poms', 'pe'] }],
  OH: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  OK: [{ from: '2021-01-01', value: 'ssi-criteria', conf: 'confirmed', src: ['poms', 'pe'] }],
  OR: [{ from: '2021-01-01', value: 'ssi-criteria', conf: 'confirmed', src: ['poms', 'pe'] }],
  PA: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  RI: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  SC: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  SD: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  TN: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  TX: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  UT: [{ from: '2021-01-01', value: 'ssi-criteria', conf: 'confirmed', src: ['poms', 'pe'] }],
  VT: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  VA: [{ from: '2021-01-01', value: '209b', conf: 'confirmed', src: ['poms', 'pe'] }],
  WA: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  WV: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  WI: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
  WY: [{ from: '2021-01-01', value: '1634', conf: 'confirmed', src: ['poms', 'pe'] }],
}

/** An income limit: percent of the guideline for one and for two people, or that of SSI. */
export interface AbdIncome {
  readonly basis: 'fpl' | 'ssi'
  readonly individualPct: number | null
  readonly couplePct: number | null
}

const AS_SSI: AbdIncome = { basis: 'ssi', individualPct: null, couplePct: null }

/** The income limit. */
// biome-ignore format: one line per record
export const ABD_INCOME: ByState<Series<AbdIncome>> = {
  AL: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  AK: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 83, couplePct: 83 }, conf: 'single', src: ['pe'], note: 'set by the state supplement, not by the poverty-level option' }],
  AZ: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  AR: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 80, couplePct: 80 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  CA: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 138, couplePct: 138 }, conf: 'confirmed', src: ['pe', 'dhcs26'] }],
  CO: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  CT: [
    { from: '2023-01-01', value: { basis: 'fpl', individualPct: 32.7, couplePct: 14.9 }, conf: 'single', src: ['pe'], note: 'HUSKY C; pair with the disregard' },
    { from: '2024-01-01', value: { basis: 'fpl', individualPct: 57.6, couplePct: 57.5 }, conf: 'single', src: ['pe'], note: 'HUSKY C; pair with the disregard' },
    { from: '2025-01-01', value: { basis: 'fpl', individualPct: 64, couplePct: 64 }, conf: 'single', src: ['pe'], note: 'HUSKY C; pair with the disregard' },
  ],
  DE: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  DC: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  FL: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 88, couplePct: 88 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  GA: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  HI: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  ID: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 78, couplePct: 78 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  IL: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  IN: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  IA: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  KS: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  KY: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  LA: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  ME: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  MD: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  MA: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  MI: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  MN: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  MS: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  MO: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 85, couplePct: 85 }, conf: 'confirmed', src: ['pe', 'mo26'], note: 'aged and disabled; 2026-04: $1,131 / $1,533 a month' }],
  MT: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  NE: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  NV: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  NH: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  NJ: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  NM: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  NY: [{ from: '2023-01-01', value: { basis: 'fpl', individualPct: 138, couplePct: 138 }, conf: 'confirmed', src: ['nydoh23', 'wnylc'], note: 'the PolicyEngine set still has 82' }],
  NC: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  ND: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  OH: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  OK: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'single', src: ['pe'] }],
  OR: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  PA: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  RI: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  SC: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'confirmed', src: ['pe', 'macpac15', 'scdhhs24'] }],
  SD: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  TN: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  TX: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  UT: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  VT: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 80, couplePct: 80 }, conf: 'single', src: ['pe'], note: 'set by the state supplement, not by the poverty-level option' }],
  VA: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 80, couplePct: 80 }, conf: 'confirmed', src: ['pe', 'macpac15'] }],
  WA: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  WV: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
  WI: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'conflict', src: ['pe'], note: 'older surveys show 83% (state supplement level) for the categorical group; 100% may be the medically-needy style level' }],
  WY: [{ from: '2021-01-01', value: AS_SSI, conf: 'single', src: ['pe'], note: NO_POVERTY_GROUP }],
}

/** A higher limit for blindness alone. */
// biome-ignore format: one line per record
export const ABD_INCOME_BLIND: Readonly<Partial<Record<StateCode, Series<AbdIncome>>>> = {
  MO: [{ from: '2021-01-01', value: { basis: 'fpl', individualPct: 100, couplePct: 100 }, conf: 'single', src: ['mo26'], note: '2026-04: $1,330 / $1,804 a month' }],
}

/** The general amount left out of income, USD a month. */
// biome-ignore format: one line per record
export const ABD_DISREGARD: ByState<Series<{ readonly individual: number; readonly couple: number }>> = {
  AL: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  AK: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  AZ: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  AR: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  CA: [{ from: '2021-01-01', value: { individual: 230, couple: 310 }, conf: 'single', src: ['pe'] }],
  CO: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  CT: [{ from: '2023-01-01', value: { individual: 535, couple: 1070 }, conf: 'single', src: ['pe'] }],
  DE: [{ from: '2021-01-01', value: { individual: 20, couple: 100 }, conf: 'single', src: ['pe'] }],
  DC: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  FL: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  GA: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  HI: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  ID: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  IL: [{ from: '2021-01-01', value: { individual: 25, couple: 25 }, conf: 'single', src: ['pe'] }],
  IN: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  IA: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  KS: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  KY: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  LA: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  ME: [{ from: '2021-01-01', value: { individual: 75, couple: 75 }, conf: 'single', src: ['pe'] }],
  MD: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  MA: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  MI: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  MN: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  MS: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  MO: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  MT: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  NE: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  NV: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  NH: [{ from: '2021-01-01', value: { individual: 13, couple: 20 }, conf: 'single', src: ['pe'] }],
  NJ: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  NM: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  NY: [{ from: '2023-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  NC: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  ND: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  OH: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  OK: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  OR: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  PA: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  RI: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  SC: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  SD: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  TN: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  TX: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  UT: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  VT: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  VA: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  WA: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  WV: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  WI: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
  WY: [{ from: '2021-01-01', value: { individual: 20, couple: 20 }, conf: 'single', src: ['pe'] }],
}

/** The asset limit, USD. */
// biome-ignore format: one line per record
export const ABD_ASSETS: ByState<Series<{ readonly individual: number; readonly couple: number } | 'no-test'>> = {
  AL: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  AK: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  AZ: [{ from: '2015-01-01', value: 'no-test', conf: 'single', src: ['pe'] }],
  AR: [
    { from: '2015-01-01', value: { individual: 7560, couple: 11340 }, conf: 'single', src: ['pe'] },
    { from: '2024-01-01', value: { individual: 9430, couple: 14130 }, conf: 'stale', src: ['pe'], note: FOLLOWS_MSP },
  ],
  CA: [
    { from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] },
    { from: '2024-01-01', value: 'no-test', conf: 'single', src: ['pe'] },
    { from: '2026-01-01', value: { individual: 130000, couple: 195000 }, conf: 'confirmed', src: ['pe', 'dhcs26'], note: '130,000 for one person plus 65,000 for each further household member, up to ten' },
  ],
  CO: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  CT: [{ from: '2015-01-01', value: { individual: 1600, couple: 2400 }, conf: 'single', src: ['pe'] }],
  DE: [
    { from: '2015-01-01', value: { individual: 4000, couple: 6000 }, conf: 'single', src: ['pe'] },
    { from: '2024-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] },
  ],
  DC: [
    { from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] },
    { from: '2024-01-01', value: { individual: 4000, couple: 6000 }, conf: 'single', src: ['pe'] },
  ],
  FL: [{ from: '2015-01-01', value: { individual: 5000, couple: 6000 }, conf: 'single', src: ['pe'] }],
  GA: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  HI: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  ID: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  IL: [
    { from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] },
    { from: '2024-01-01', value: { individual: 17500, couple: 17500 }, conf: 'single', src: ['pe'] },
  ],
  IN: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  IA: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  KS: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  KY: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  LA: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  ME: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  MD: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  MA: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  MI: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  MN: [{ from: '2015-01-01', value: { individual: 3000, couple: 6000 }, conf: 'single', src: ['pe'] }],
  MS: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  MO: [
    { from: '2015-01-01', value: { individual: 3000, couple: 6000 }, conf: 'single', src: ['pe'] },
    { from: '2024-01-01', value: { individual: 5726, couple: 11452 }, conf: 'stale', src: ['pe'], note: 'mid-2024 figure; indexed every July' },
  ],
  MT: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  NE: [{ from: '2015-01-01', value: { individual: 4000, couple: 6000 }, conf: 'single', src: ['pe'] }],
  NV: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  NH: [{ from: '2015-01-01', value: { individual: 1500, couple: 1500 }, conf: 'single', src: ['pe'] }],
  NJ: [{ from: '2015-01-01', value: { individual: 4000, couple: 6000 }, conf: 'single', src: ['pe'] }],
  NM: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  NY: [
    { from: '2023-01-01', value: { individual: 30182, couple: 40821 }, conf: 'single', src: ['nydoh23'] },
    { from: '2024-01-01', value: { individual: 31175, couple: 42312 }, conf: 'single', src: ['pe'] },
    { from: '2025-01-01', value: { individual: 32396, couple: 43781 }, conf: 'single', src: ['wnylc'] },
    { from: '2026-01-01', value: { individual: 33038, couple: 44796 }, conf: 'confirmed', src: ['wnylc', 'ssp26'] },
  ],
  NC: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  ND: [{ from: '2015-01-01', value: { individual: 3000, couple: 6000 }, conf: 'single', src: ['pe'] }],
  OH: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  OK: [
    { from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] },
    { from: '2024-01-01', value: { individual: 9430, couple: 14130 }, conf: 'stale', src: ['pe'], note: FOLLOWS_MSP },
  ],
  OR: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  PA: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  RI: [{ from: '2015-01-01', value: { individual: 4000, couple: 6000 }, conf: 'single', src: ['pe'] }],
  SC: [
    { from: '2015-01-01', value: { individual: 7560, couple: 11340 }, conf: 'single', src: ['pe'] },
    { from: '2024-01-01', value: { individual: 9430, couple: 14130 }, conf: 'stale', src: ['pe', 'scdhhs24'], note: FOLLOWS_MSP },
  ],
  SD: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  TN: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  TX: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  UT: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  VT: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  VA: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  WA: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  WV: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  WI: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
  WY: [{ from: '2015-01-01', value: { individual: 2000, couple: 3000 }, conf: 'single', src: ['pe'] }],
}

/** A waiver with limits and a cap of its own. */
export interface HealthierMississippi {
  readonly incomePctFpl: number
  readonly assetsIndividual: number
  readonly assetsCouple: number
  readonly enrollmentCap: number
}

/**
 * Mississippi: aged or disabled people without Medicare and outside every other group (section 1115 waiver).
 */
// biome-ignore format: one line per record
export const HEALTHIER_MISSISSIPPI: Series<HealthierMississippi> = [
  { from: '2006-01-01', value: { incomePctFpl: 135, assetsIndividual: 4000, assetsCouple: 6000, enrollmentCap: 6000 }, conf: 'single', src: ['pe'], note: 'aged 65 or over or disabled, not entitled to Medicare, not in another Medicaid group' },
]
