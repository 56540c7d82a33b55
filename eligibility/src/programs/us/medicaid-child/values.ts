/*
 * Medicaid for children by age, CHIP-funded Medicaid included, and CHIP as a program of its own. Percent of the
 * poverty guideline for the household, counted the MAGI way (42 CFR 435.603), with the five-point disregard
 * already added: 138, not 133. Income at or below the limit qualifies. SSA s.1902(a)(10)(A)(i); 42 CFR 435.118;
 * s.2110(b); 42 CFR 457.310.
 * A date of 2018-01-01 or 2021-01-01 is the day of a survey, not the day on which the law began.
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'
import type { PctLimit } from '../../../limits.ts'
import type { ByState, StateCode } from '../../../places/state-codes.ts'

/** Under one year of age; under two where INFANT_MAX_AGE says so. */
// biome-ignore format: one line per record
export const INFANT_LIMIT: ByState<Series<PctLimit>> = {
  AL: [{ from: '2018-01-01', value: 146, conf: 'confirmed', src: ['pe', 'kff23'] }],
  AK: [{ from: '2018-01-01', value: 208, conf: 'confirmed', src: ['pe', 'kff23'] }],
  AZ: [{ from: '2018-01-01', value: 152, conf: 'confirmed', src: ['pe', 'kff23'] }],
  AR: [{ from: '2018-01-01', value: 147, conf: 'confirmed', src: ['pe', 'kff23'] }],
  CA: [{ from: '2018-01-01', value: 266, conf: 'confirmed', src: ['pe', 'kff23'] }],
  CO: [{ from: '2018-01-01', value: 147, conf: 'confirmed', src: ['pe', 'kff23'] }],
  CT: [{ from: '2018-01-01', value: 201, conf: 'confirmed', src: ['pe', 'kff23'] }],
  DE: [{ from: '2018-01-01', value: 217, conf: 'confirmed', src: ['pe', 'kff23'] }],
  DC: [{ from: '2018-01-01', value: 324, conf: 'confirmed', src: ['pe', 'kff23'] }],
  FL: [{ from: '2018-01-01', value: 211, conf: 'confirmed', src: ['pe', 'kff23'] }],
  GA: [{ from: '2018-01-01', value: 210, conf: 'confirmed', src: ['pe', 'kff23'] }],
  HI: [{ from: '2018-01-01', value: 313, conf: 'confirmed', src: ['pe', 'kff23'] }],
  ID: [{ from: '2018-01-01', value: 147, conf: 'confirmed', src: ['pe', 'kff23'] }],
  IL: [
    { from: '2018-01-01', value: 147, conf: 'single', src: ['pe'] },
    { from: '2023-01-01', value: 318, conf: 'confirmed', src: ['pe', 'kff23'] },
  ],
  IN: [{ from: '2021-01-01', value: 213, conf: 'confirmed', src: ['pe', 'kff23'] }],
  IA: [
    { from: '2018-01-01', value: 380, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2025-01-01', value: 220, conf: 'single', src: ['pe'] },
  ],
  KS: [{ from: '2018-01-01', value: 171, conf: 'confirmed', src: ['pe', 'kff23'] }],
  KY: [
    { from: '2018-01-01', value: 200, conf: 'single', src: ['pe'] },
    { from: '2022-07-01', value: 218, conf: 'conflict', between: [200, 218], src: ['pe'], note: 'KFF January 2023: infants 200, ages 1-18 164, with CHIP to 218; the upper limit is the same' },
  ],
  LA: [{ from: '2018-01-01', value: 217, conf: 'confirmed', src: ['pe', 'kff23'] }],
  ME: [
    { from: '2018-01-01', value: 196, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2023-10-01', value: 305, conf: 'single', src: ['pe'] },
  ],
  MD: [{ from: '2018-01-01', value: 322, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MA: [{ from: '2018-01-01', value: 205, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MI: [{ from: '2018-01-01', value: 217, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MN: [{ from: '2018-01-01', value: 288, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MS: [{ from: '2018-01-01', value: 199, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MO: [{ from: '2018-01-01', value: 201, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MT: [{ from: '2018-01-01', value: 148, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NE: [{ from: '2018-01-01', value: 218, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NV: [{ from: '2018-01-01', value: 165, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NH: [{ from: '2018-01-01', value: 323, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NJ: [{ from: '2018-01-01', value: 199, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NM: [{ from: '2018-01-01', value: 305, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NY: [{ from: '2018-01-01', value: 223, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NC: [
    { from: '2018-01-01', value: 215, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2023-12-01', value: 216, conf: 'single', src: ['pe'] },
  ],
  ND: [
    { from: '2021-01-01', value: 175, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2024-01-01', value: 205, conf: 'single', src: ['pe'] },
  ],
  OH: [{ from: '2018-01-01', value: 211, conf: 'confirmed', src: ['pe', 'kff23'] }],
  OK: [{ from: '2018-01-01', value: 210, conf: 'confirmed', src: ['pe', 'kff23'] }],
  OR: [{ from: '2018-01-01', value: 190, conf: 'confirmed', src: ['pe', 'kff23'] }],
  PA: [{ from: '2018-01-01', value: 220, conf: 'confirmed', src: ['pe', 'kff23'] }],
  RI: [{ from: '2018-01-01', value: 266, conf: 'confirmed', src: ['pe', 'kff23'] }],
  SC: [{ from: '2018-01-01', value: 213, conf: 'confirmed', src: ['pe', 'kff23'] }],
  SD: [{ from: '2018-01-01', value: 187, conf: 'confirmed', src: ['pe', 'kff23'] }],
  TN: [{ from: '2018-01-01', value: 216, conf: 'confirmed', src: ['pe', 'kff23'] }],
  TX: [{ from: '2018-01-01', value: 203, conf: 'confirmed', src: ['pe', 'kff23'] }],
  UT: [{ from: '2018-01-01', value: 144, conf: 'confirmed', src: ['pe', 'kff23'] }],
  VT: [{ from: '2018-01-01', value: 317, conf: 'confirmed', src: ['pe', 'kff23'] }],
  VA: [{ from: '2018-01-01', value: 148, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WA: [{ from: '2018-01-01', value: 215, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WV: [{ from: '2018-01-01', value: 163, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WI: [{ from: '2018-01-01', value: 306, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WY: [{ from: '2021-01-01', value: 205, conf: 'confirmed', src: ['pe', 'kff23'] }],
}

/** From the first birthday to the sixth. */
// biome-ignore format: one line per record
export const AGE_1_TO_5_LIMIT: ByState<Series<PctLimit>> = {
  AL: [{ from: '2018-01-01', value: 146, conf: 'confirmed', src: ['pe', 'kff23'] }],
  AK: [{ from: '2018-01-01', value: 208, conf: 'confirmed', src: ['pe', 'kff23'] }],
  AZ: [{ from: '2018-01-01', value: 146, conf: 'confirmed', src: ['pe', 'kff23'] }],
  AR: [{ from: '2018-01-01', value: 147, conf: 'confirmed', src: ['pe', 'kff23'] }],
  CA: [{ from: '2018-01-01', value: 266, conf: 'confirmed', src: ['pe', 'kff23'] }],
  CO: [{ from: '2018-01-01', value: 147, conf: 'confirmed', src: ['pe', 'kff23'] }],
  CT: [{ from: '2018-01-01', value: 201, conf: 'confirmed', src: ['pe', 'kff23'] }],
  DE: [{ from: '2018-01-01', value: 147, conf: 'confirmed', src: ['pe', 'kff23'] }],
  DC: [{ from: '2018-01-01', value: 324, conf: 'confirmed', src: ['pe', 'kff23'] }],
  FL: [{ from: '2018-01-01', value: 145, conf: 'confirmed', src: ['pe', 'kff23'] }],
  GA: [{ from: '2018-01-01', value: 154, conf: 'confirmed', src: ['pe', 'kff23'] }],
  HI: [{ from: '2018-01-01', value: 313, conf: 'confirmed', src: ['pe', 'kff23'] }],
  ID: [{ from: '2018-01-01', value: 147, conf: 'confirmed', src: ['pe', 'kff23'] }],
  IL: [
    { from: '2018-01-01', value: 147, conf: 'single', src: ['pe'] },
    { from: '2023-01-01', value: 318, conf: 'confirmed', src: ['pe', 'kff23'] },
  ],
  IN: [{ from: '2021-01-01', value: 163, conf: 'confirmed', src: ['pe', 'kff23'] }],
  IA: [{ from: '2018-01-01', value: 172, conf: 'confirmed', src: ['pe', 'kff23'] }],
  KS: [{ from: '2018-01-01', value: 154, conf: 'confirmed', src: ['pe', 'kff23'] }],
  KY: [
    { from: '2018-01-01', value: 164, conf: 'single', src: ['pe'] },
    { from: '2022-07-01', value: 218, conf: 'conflict', between: [164, 218], src: ['pe'], note: 'KFF January 2023: infants 200, ages 1-18 164, with CHIP to 218; the upper limit is the same' },
  ],
  LA: [{ from: '2018-01-01', value: 217, conf: 'confirmed', src: ['pe', 'kff23'] }],
  ME: [
    { from: '2018-01-01', value: 162, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2023-10-01', value: 305, conf: 'single', src: ['pe'] },
  ],
  MD: [{ from: '2018-01-01', value: 322, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MA: [{ from: '2018-01-01', value: 155, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MI: [{ from: '2018-01-01', value: 217, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MN: [{ from: '2018-01-01', value: 280, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MS: [{ from: '2018-01-01', value: 148, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MO: [{ from: '2018-01-01', value: 153, conf: 'conflict', between: [153, 155], src: ['pe'], note: 'state manual 153; KFF January 2023 155' }],
  MT: [{ from: '2018-01-01', value: 148, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NE: [{ from: '2018-01-01', value: 218, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NV: [{ from: '2018-01-01', value: 165, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NH: [{ from: '2018-01-01', value: 323, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NJ: [{ from: '2018-01-01', value: 147, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NM: [{ from: '2018-01-01', value: 305, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NY: [{ from: '2018-01-01', value: 154, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NC: [
    { from: '2018-01-01', value: 215, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2023-12-01', value: 216, conf: 'single', src: ['pe'] },
  ],
  ND: [
    { from: '2021-01-01', value: 175, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2024-01-01', value: 205, conf: 'single', src: ['pe'] },
  ],
  OH: [{ from: '2018-01-01', value: 211, conf: 'confirmed', src: ['pe', 'kff23'] }],
  OK: [{ from: '2018-01-01', value: 210, conf: 'confirmed', src: ['pe', 'kff23'] }],
  OR: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  PA: [{ from: '2018-01-01', value: 162, conf: 'confirmed', src: ['pe', 'kff23'] }],
  RI: [{ from: '2018-01-01', value: 266, conf: 'confirmed', src: ['pe', 'kff23'] }],
  SC: [{ from: '2018-01-01', value: 213, conf: 'confirmed', src: ['pe', 'kff23'] }],
  SD: [{ from: '2018-01-01', value: 187, conf: 'confirmed', src: ['pe', 'kff23'] }],
  TN: [{ from: '2018-01-01', value: 216, conf: 'confirmed', src: ['pe', 'kff23'] }],
  TX: [{ from: '2018-01-01', value: 149, conf: 'confirmed', src: ['pe', 'kff23'] }],
  UT: [{ from: '2018-01-01', value: 144, conf: 'confirmed', src: ['pe', 'kff23'] }],
  VT: [{ from: '2018-01-01', value: 317, conf: 'confirmed', src: ['pe', 'kff23'] }],
  VA: [{ from: '2018-01-01', value: 148, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WA: [{ from: '2018-01-01', value: 215, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WV: [{ from: '2018-01-01', value: 146, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WI: [{ from: '2018-01-01', value: 191, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WY: [{ from: '2021-01-01', value: 205, conf: 'confirmed', src: ['pe', 'kff23'] }],
}

/** From the sixth birthday to the nineteenth. */
// biome-ignore format: one line per record
export const AGE_6_TO_18_LIMIT: ByState<Series<PctLimit>> = {
  AL: [{ from: '2018-01-01', value: 146, conf: 'confirmed', src: ['pe', 'kff23'] }],
  AK: [{ from: '2018-01-01', value: 208, conf: 'confirmed', src: ['pe', 'kff23'] }],
  AZ: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  AR: [{ from: '2018-01-01', value: 147, conf: 'confirmed', src: ['pe', 'kff23'] }],
  CA: [{ from: '2018-01-01', value: 266, conf: 'confirmed', src: ['pe', 'kff23'] }],
  CO: [{ from: '2018-01-01', value: 147, conf: 'confirmed', src: ['pe', 'kff23'] }],
  CT: [{ from: '2018-01-01', value: 201, conf: 'confirmed', src: ['pe', 'kff23'] }],
  DE: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  DC: [{ from: '2018-01-01', value: 324, conf: 'confirmed', src: ['pe', 'kff23'] }],
  FL: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  GA: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  HI: [{ from: '2018-01-01', value: 313, conf: 'confirmed', src: ['pe', 'kff23'] }],
  ID: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  IL: [
    { from: '2018-01-01', value: 147, conf: 'single', src: ['pe'] },
    { from: '2023-01-01', value: 318, conf: 'confirmed', src: ['pe', 'kff23'] },
  ],
  IN: [{ from: '2021-01-01', value: 163, conf: 'confirmed', src: ['pe', 'kff23'] }],
  IA: [{ from: '2018-01-01', value: 172, conf: 'confirmed', src: ['pe', 'kff23'] }],
  KS: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  KY: [
    { from: '2018-01-01', value: 164, conf: 'single', src: ['pe'] },
    { from: '2022-07-01', value: 218, conf: 'conflict', between: [164, 218], src: ['pe'], note: 'KFF January 2023: infants 200, ages 1-18 164, with CHIP to 218; the upper limit is the same' },
  ],
  LA: [{ from: '2018-01-01', value: 217, conf: 'confirmed', src: ['pe', 'kff23'] }],
  ME: [
    { from: '2018-01-01', value: 162, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2023-10-01', value: 305, conf: 'single', src: ['pe'] },
  ],
  MD: [{ from: '2018-01-01', value: 322, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MA: [{ from: '2018-01-01', value: 155, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MI: [{ from: '2018-01-01', value: 217, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MN: [{ from: '2018-01-01', value: 280, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MS: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MO: [{ from: '2018-01-01', value: 153, conf: 'conflict', between: [153, 155], src: ['pe'], note: 'state manual 153; KFF January 2023 155' }],
  MT: [{ from: '2018-01-01', value: 148, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NE: [{ from: '2018-01-01', value: 218, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NV: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NH: [{ from: '2018-01-01', value: 323, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NJ: [{ from: '2018-01-01', value: 147, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NM: [{ from: '2018-01-01', value: 245, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NY: [{ from: '2018-01-01', value: 154, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NC: [
    { from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2023-12-01', value: 216, conf: 'single', src: ['pe'] },
  ],
  ND: [
    { from: '2021-01-01', value: 175, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2024-01-01', value: 205, conf: 'single', src: ['pe'] },
  ],
  OH: [{ from: '2018-01-01', value: 211, conf: 'confirmed', src: ['pe', 'kff23'] }],
  OK: [{ from: '2018-01-01', value: 210, conf: 'confirmed', src: ['pe', 'kff23'] }],
  OR: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  PA: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  RI: [{ from: '2018-01-01', value: 266, conf: 'confirmed', src: ['pe', 'kff23'] }],
  SC: [{ from: '2018-01-01', value: 213, conf: 'confirmed', src: ['pe', 'kff23'] }],
  SD: [{ from: '2018-01-01', value: 187, conf: 'confirmed', src: ['pe', 'kff23'] }],
  TN: [{ from: '2018-01-01', value: 216, conf: 'confirmed', src: ['pe', 'kff23'] }],
  TX: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  UT: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  VT: [{ from: '2018-01-01', value: 317, conf: 'confirmed', src: ['pe', 'kff23'] }],
  VA: [{ from: '2018-01-01', value: 148, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WA: [{ from: '2018-01-01', value: 215, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WV: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WI: [{ from: '2018-01-01', value: 156, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WY: [{ from: '2021-01-01', value: 205, conf: 'confirmed', src: ['pe', 'kff23'] }],
}

/** CHIP as a program of its own, up to the nineteenth birthday. */
// biome-ignore format: one line per record
export const SEPARATE_CHIP_LIMIT: ByState<Series<PctLimit>> = {
  AL: [{ from: '2018-01-01', value: 317, conf: 'confirmed', src: ['pe', 'kff23'] }],
  AK: [{ from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  AZ: [
    { from: '2018-01-01', value: 205, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2024-04-01', value: 230, conf: 'single', src: ['pe'] },
  ],
  AR: [{ from: '2018-01-01', value: 216, conf: 'confirmed', src: ['pe', 'kff23'] }],
  CA: [{ from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  CO: [{ from: '2018-01-01', value: 265, conf: 'confirmed', src: ['pe', 'kff23'] }],
  CT: [{ from: '2018-01-01', value: 323, conf: 'confirmed', src: ['pe', 'kff23'] }],
  DE: [{ from: '2018-01-01', value: 217, conf: 'confirmed', src: ['pe', 'kff23'] }],
  DC: [{ from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  FL: [{ from: '2018-01-01', value: 215, conf: 'confirmed', src: ['pe', 'kff23'] }],
  GA: [{ from: '2018-01-01', value: 252, conf: 'confirmed', src: ['pe', 'kff23'] }],
  HI: [{ from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  ID: [{ from: '2018-01-01', value: 190, conf: 'confirmed', src: ['pe', 'kff23'] }],
  IL: [
    { from: '2018-01-01', value: 318, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2022-07-01', value: 'none', conf: 'single', src: ['pe'] },
  ],
  IN: [{ from: '2021-01-01', value: 255, conf: 'confirmed', src: ['pe', 'kff23'] }],
  IA: [{ from: '2018-01-01', value: 307, conf: 'single', src: ['pe'] }],
  KS: [
    { from: '2021-01-01', value: 232, conf: 'single', src: ['pe'] },
    { from: '2021-04-01', value: 230, conf: 'single', src: ['pe'] },
    { from: '2022-07-01', value: 255, conf: 'confirmed', src: ['pe', 'kff23'] },
  ],
  KY: [
    { from: '2018-01-01', value: 218, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2022-07-01', value: 'none', conf: 'single', src: ['pe'] },
  ],
  LA: [{ from: '2018-01-01', value: 255, conf: 'confirmed', src: ['pe', 'kff23'] }],
  ME: [
    { from: '2018-01-01', value: 213, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2023-03-28', value: 'none', conf: 'single', src: ['pe'] },
  ],
  MD: [{ from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  MA: [{ from: '2018-01-01', value: 305, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MI: [{ from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  MN: [{ from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  MS: [{ from: '2018-01-01', value: 214, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MO: [{ from: '2018-01-01', value: 305, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MT: [{ from: '2018-01-01', value: 266, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NE: [{ from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  NV: [{ from: '2018-01-01', value: 205, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NH: [{ from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  NJ: [{ from: '2018-01-01', value: 355, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NM: [{ from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  NY: [{ from: '2018-01-01', value: 405, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NC: [
    { from: '2018-01-01', value: 216, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2023-04-01', value: 'none', conf: 'single', src: ['pe'] },
  ],
  ND: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  OH: [{ from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  OK: [{ from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  OR: [{ from: '2018-01-01', value: 305, conf: 'confirmed', src: ['pe', 'kff23'] }],
  PA: [{ from: '2018-01-01', value: 319, conf: 'confirmed', src: ['pe', 'kff23'] }],
  RI: [{ from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  SC: [{ from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  SD: [{ from: '2018-01-01', value: 209, conf: 'confirmed', src: ['pe', 'kff23'] }],
  TN: [{ from: '2018-01-01', value: 255, conf: 'confirmed', src: ['pe', 'kff23'] }],
  TX: [{ from: '2018-01-01', value: 206, conf: 'confirmed', src: ['pe', 'kff23'] }],
  UT: [{ from: '2018-01-01', value: 205, conf: 'confirmed', src: ['pe', 'kff23'] }],
  VT: [{ from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  VA: [{ from: '2018-01-01', value: 205, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WA: [{ from: '2018-01-01', value: 317, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WV: [{ from: '2018-01-01', value: 305, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WI: [{ from: '2018-01-01', value: 306, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WY: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
}

/**
 * The last age in whole years of the infant limit, where it is not 0: there it lasts to the second birthday.
 * One source (pe).
 */
// biome-ignore format: one line per record
export const INFANT_MAX_AGE: Readonly<Partial<Record<StateCode, number>>> = {
  CA: 1,
  MN: 1,
}
