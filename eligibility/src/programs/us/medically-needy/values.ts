/*
 * Medically needy Medicaid, the spend-down: whether a state has it, for whom, and the levels. SSA
 * s.1902(a)(10)(C); 42 CFR 435.300 to 435.350.
 * Whether a state has it comes from surveys without a date of their own, the later of them of 2022, so it holds
 * from 2022-01-01. Levels are USD a month (income) and USD (assets). But for New York they are of 2022 for one person
 * and of 2018 for couples and assets: none of them may be quoted to a person or worked with. Each keeps the
 * confidence and the year of its own.
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'
import type { ByState } from '../../../places/state-codes.ts'

/** Whom a program takes in. */
export type MedicallyNeedyGroups = 'all' | 'pregnant-and-children' | 'aged-blind-disabled'

/** Whether a state has a medically needy program, and for whom. */
export type MedicallyNeedy =
  | { readonly available: true; readonly groups: MedicallyNeedyGroups }
  | { readonly available: false }

/** A level as a percentage of the poverty guideline. */
export interface NeedyShare {
  readonly pctFpl: number
}

/** A level for one person and for a couple; `null` where it was not found. */
export interface NeedyLevel {
  readonly individual: number | null
  readonly couple: number | null
}

const NO_PROGRAM: MedicallyNeedy = { available: false }
// biome-ignore format: one line per record
const NO_LEVEL: Series<NeedyLevel> = [
  { from: '2022-01-01', value: null, conf: 'unknown', src: [], note: 'the state has no medically needy program' },
]
// biome-ignore format: one line per record
const LEVEL_NOT_FOUND: Series<NeedyLevel> = [
  { from: '2022-01-01', value: null, conf: 'unknown', src: [], note: 'not found' },
]

/** Whether a state has a medically needy program. */
// biome-ignore format: one line per record
export const MEDICALLY_NEEDY: ByState<Series<MedicallyNeedy>> = {
  AL: [{ from: '2022-01-01', value: NO_PROGRAM, conf: 'confirmed', src: ['kff-mn'] }],
  AK: [{ from: '2022-01-01', value: NO_PROGRAM, conf: 'confirmed', src: ['kff-mn'] }],
  AZ: [{ from: '2022-01-01', value: NO_PROGRAM, conf: 'confirmed', src: ['kff-mn'] }],
  AR: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  CA: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  CO: [{ from: '2022-01-01', value: NO_PROGRAM, conf: 'confirmed', src: ['kff-mn'] }],
  CT: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  DE: [{ from: '2022-01-01', value: NO_PROGRAM, conf: 'confirmed', src: ['kff-mn'] }],
  DC: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  FL: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  GA: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  HI: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  ID: [{ from: '2022-01-01', value: NO_PROGRAM, conf: 'confirmed', src: ['kff-mn'] }],
  IL: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  IN: [{ from: '2022-01-01', value: NO_PROGRAM, conf: 'confirmed', src: ['kff-mn'] }],
  IA: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  KS: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  KY: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  LA: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  ME: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  MD: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  MA: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  MI: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  MN: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  MS: [{ from: '2022-01-01', value: NO_PROGRAM, conf: 'confirmed', src: ['kff-mn'] }],
  MO: [{ from: '2022-01-01', value: { available: true, groups: 'aged-blind-disabled' }, conf: 'conflict', src: ['kff-mn', 'syn22'], note: 'counted as a spend-down state by some surveys and not by others' }],
  MT: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  NE: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  NV: [{ from: '2022-01-01', value: NO_PROGRAM, conf: 'confirmed', src: ['kff-mn'] }],
  NH: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  NJ: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  NM: [{ from: '2022-01-01', value: NO_PROGRAM, conf: 'confirmed', src: ['kff-mn'] }],
  NY: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  NC: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  ND: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  OH: [{ from: '2022-01-01', value: NO_PROGRAM, conf: 'confirmed', src: ['kff-mn'] }],
  OK: [{ from: '2022-01-01', value: NO_PROGRAM, conf: 'confirmed', src: ['kff-mn'] }],
  OR: [{ from: '2022-01-01', value: NO_PROGRAM, conf: 'confirmed', src: ['kff-mn'] }],
  PA: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  RI: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  SC: [{ from: '2022-01-01', value: NO_PROGRAM, conf: 'confirmed', src: ['kff-mn'] }],
  SD: [{ from: '2022-01-01', value: NO_PROGRAM, conf: 'confirmed', src: ['kff-mn'] }],
  TN: [{ from: '2022-01-01', value: { available: true, groups: 'pregnant-and-children' }, conf: 'confirmed', src: ['kff-mn'] }],
  TX: [{ from: '2022-01-01', value: { available: true, groups: 'pregnant-and-children' }, conf: 'confirmed', src: ['kff-mn'] }],
  UT: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  VT: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  VA: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  WA: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  WV: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  WI: [{ from: '2022-01-01', value: { available: true, groups: 'all' }, conf: 'confirmed', src: ['kff-mn', 'syn22'] }],
  WY: [{ from: '2022-01-01', value: NO_PROGRAM, conf: 'confirmed', src: ['kff-mn'] }],
}

/** The income level to which medical bills must bring a person down, USD a month or a share of the guideline. */
// biome-ignore format: one line per record
export const MEDICALLY_NEEDY_INCOME: ByState<Series<NeedyLevel | NeedyShare>> = {
  AL: NO_LEVEL,
  AK: NO_LEVEL,
  AZ: NO_LEVEL,
  AR: [
    { from: '2018-01-01', value: { individual: 108, couple: 217 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 108, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  CA: [
    { from: '2018-01-01', value: { individual: 600, couple: 934 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 600, couple: null }, conf: 'stale', src: ['syn22'], note: 'income level tied to the poverty guideline or fixed by state law; ask the agency for the current figure' },
  ],
  CO: NO_LEVEL,
  CT: [
    { from: '2018-01-01', value: { individual: 523, couple: 696 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 941, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  DE: NO_LEVEL,
  DC: [
    { from: '2018-01-01', value: { individual: 652, couple: 652 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 689, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  FL: [
    { from: '2018-01-01', value: { individual: 180, couple: 241 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 180, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  GA: [
    { from: '2018-01-01', value: { individual: 317, couple: 375 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 317, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  HI: [
    { from: '2018-01-01', value: { individual: 469, couple: 632 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 469, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  ID: NO_LEVEL,
  IL: [
    { from: '2018-01-01', value: { individual: 1012, couple: 1372 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 1073, couple: null }, conf: 'stale', src: ['syn22'], note: 'income level tied to the poverty guideline or fixed by state law; ask the agency for the current figure' },
  ],
  IN: NO_LEVEL,
  IA: [
    { from: '2018-01-01', value: { individual: 483, couple: 483 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 483, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  KS: [
    { from: '2018-01-01', value: { individual: 475, couple: 475 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 475, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  KY: [
    { from: '2018-01-01', value: { individual: 235, couple: 291 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 235, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  LA: [
    { from: '2018-01-01', value: { individual: 100, couple: 192 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 100, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  ME: [
    { from: '2018-01-01', value: { individual: 315, couple: 341 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 315, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  MD: [
    { from: '2018-01-01', value: { individual: 350, couple: 392 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 350, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  MA: [
    { from: '2018-01-01', value: { individual: 522, couple: 650 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 522, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  MI: [
    { from: '2018-01-01', value: { individual: 1012, couple: 1372 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 1133, couple: null }, conf: 'stale', src: ['syn22'], note: 'income level tied to the poverty guideline or fixed by state law; ask the agency for the current figure' },
  ],
  MN: [
    { from: '2018-01-01', value: { individual: 810, couple: 1098 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 870, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  MS: NO_LEVEL,
  MO: [{ from: '2022-01-01', value: { individual: 913, couple: null }, conf: 'stale', src: ['syn22'] }],
  MT: [
    { from: '2018-01-01', value: { individual: 525, couple: 525 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 525, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  NE: [
    { from: '2018-01-01', value: { individual: 392, couple: 392 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 392, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  NV: NO_LEVEL,
  NH: [
    { from: '2018-01-01', value: { individual: 591, couple: 675 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 591, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  NJ: [
    { from: '2018-01-01', value: { individual: 367, couple: 434 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 367, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  NM: NO_LEVEL,
  NY: [
    { from: '2018-01-01', value: { individual: 842, couple: 1233 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 934, couple: null }, conf: 'stale', src: ['syn22'] },
    { from: '2023-01-01', value: { pctFpl: 138 }, conf: 'confirmed', src: ['wnylc', 'spsk23'], note: 'since 2023 the level of people who are 65, blind or disabled; what is over it is the spend-down' },
  ],
  NC: [
    { from: '2018-01-01', value: { individual: 242, couple: 317 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 242, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  ND: [
    { from: '2018-01-01', value: { individual: 840, couple: 1139 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 891, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  OH: NO_LEVEL,
  OK: NO_LEVEL,
  OR: NO_LEVEL,
  PA: [
    { from: '2018-01-01', value: { individual: 425, couple: 442 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 425, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  RI: [
    { from: '2018-01-01', value: { individual: 903, couple: 947 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 1008, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  SC: NO_LEVEL,
  SD: NO_LEVEL,
  TN: LEVEL_NOT_FOUND,
  TX: LEVEL_NOT_FOUND,
  UT: [
    { from: '2018-01-01', value: { individual: 1012, couple: 1372 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 1073, couple: null }, conf: 'stale', src: ['syn22'], note: 'income level tied to the poverty guideline or fixed by state law; ask the agency for the current figure' },
  ],
  VT: [
    { from: '2018-01-01', value: { individual: 1041, couple: 1041 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 1166, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  VA: [
    { from: '2018-01-01', value: { individual: 493, couple: 659 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 388, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  WA: [
    { from: '2018-01-01', value: { individual: 750, couple: 750 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 841, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  WV: [
    { from: '2018-01-01', value: { individual: 200, couple: 275 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 200, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  WI: [
    { from: '2018-01-01', value: { individual: 592, couple: 592 }, conf: 'stale', src: ['pe'] },
    { from: '2022-01-01', value: { individual: 1132, couple: null }, conf: 'stale', src: ['syn22'] },
  ],
  WY: NO_LEVEL,
}

/** The asset limit of the program, USD. */
// biome-ignore format: one line per record
export const MEDICALLY_NEEDY_ASSETS: ByState<Series<NeedyLevel>> = {
  AL: NO_LEVEL,
  AK: NO_LEVEL,
  AZ: NO_LEVEL,
  AR: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  CA: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  CO: NO_LEVEL,
  CT: [{ from: '2018-01-01', value: { individual: 1600, couple: 2400 }, conf: 'stale', src: ['pe'] }],
  DE: NO_LEVEL,
  DC: [{ from: '2018-01-01', value: { individual: 4000, couple: 6000 }, conf: 'stale', src: ['pe'] }],
  FL: [{ from: '2018-01-01', value: { individual: 5000, couple: 6000 }, conf: 'stale', src: ['pe'] }],
  GA: [{ from: '2018-01-01', value: { individual: 2000, couple: 4000 }, conf: 'stale', src: ['pe'] }],
  HI: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  ID: NO_LEVEL,
  IL: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  IN: NO_LEVEL,
  IA: [{ from: '2018-01-01', value: { individual: 10000, couple: 10000 }, conf: 'stale', src: ['pe'] }],
  KS: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  KY: [{ from: '2018-01-01', value: { individual: 2000, couple: 4000 }, conf: 'stale', src: ['pe'] }],
  LA: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  ME: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  MD: [{ from: '2018-01-01', value: { individual: 2500, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  MA: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  MI: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  MN: [{ from: '2018-01-01', value: { individual: 3000, couple: 6000 }, conf: 'stale', src: ['pe'] }],
  MS: NO_LEVEL,
  MO: LEVEL_NOT_FOUND,
  MT: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  NE: [{ from: '2018-01-01', value: { individual: 4000, couple: 6000 }, conf: 'stale', src: ['pe'] }],
  NV: NO_LEVEL,
  NH: [{ from: '2018-01-01', value: { individual: 2500, couple: 4000 }, conf: 'stale', src: ['pe'] }],
  NJ: [{ from: '2018-01-01', value: { individual: 4000, couple: 6000 }, conf: 'stale', src: ['pe'] }],
  NM: NO_LEVEL,
  NY: [
    { from: '2018-01-01', value: { individual: 15150, couple: 22200 }, conf: 'stale', src: ['pe'] },
    { from: '2023-01-01', value: { individual: 30182, couple: 40821 }, conf: 'single', src: ['nydoh23'], note: 'one level for all who are 65, blind or disabled' },
    { from: '2024-01-01', value: { individual: 31175, couple: 42312 }, conf: 'single', src: ['pe'] },
    { from: '2025-01-01', value: { individual: 32396, couple: 43781 }, conf: 'single', src: ['wnylc'] },
    { from: '2026-01-01', value: { individual: 33038, couple: 44796 }, conf: 'confirmed', src: ['wnylc', 'ssp26'] },
  ],
  NC: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  ND: [{ from: '2018-01-01', value: { individual: 3000, couple: 6000 }, conf: 'stale', src: ['pe'] }],
  OH: NO_LEVEL,
  OK: NO_LEVEL,
  OR: NO_LEVEL,
  PA: [{ from: '2018-01-01', value: { individual: 2400, couple: 3200 }, conf: 'stale', src: ['pe'] }],
  RI: [{ from: '2018-01-01', value: { individual: 4000, couple: 6000 }, conf: 'stale', src: ['pe'] }],
  SC: NO_LEVEL,
  SD: NO_LEVEL,
  TN: LEVEL_NOT_FOUND,
  TX: LEVEL_NOT_FOUND,
  UT: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  VT: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  VA: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  WA: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  WV: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  WI: [{ from: '2018-01-01', value: { individual: 2000, couple: 3000 }, conf: 'stale', src: ['pe'] }],
  WY: NO_LEVEL,
}
