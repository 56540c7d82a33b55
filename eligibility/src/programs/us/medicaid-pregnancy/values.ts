/*
 * Medicaid and CHIP in and after pregnancy. Percent of the poverty guideline for the household, counted the
 * MAGI way (42 CFR 435.603), with the five-point disregard already added: 138, not 133. Income at or below the
 * limit qualifies. The unborn child counts in the household. SSA s.1902(a)(10)(A)(i)(IV); 42 CFR 435.116;
 * s.2112; 42 CFR 457.10; s.1902(e)(5) and (16).
 * A date of 2018-01-01 or 2021-01-01 is the day of a survey, not the day on which the law began.
 * Months after pregnancy hold from the day of the federal approval. Where no approval is on record (AR, FL, MA,
 * NH, NJ, VA, WI) `from` is 2026-03-19, the day of the KFF tracker that says so: known since then, in force for
 * longer. Two months stand for 60 days.
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'
import type { PctLimit } from '../../../limits.ts'
import type { ByState, StateCode } from '../../../places/state-codes.ts'

/** Medicaid while pregnant. */
// biome-ignore format: one line per record
export const PREGNANT_LIMIT: ByState<Series<PctLimit>> = {
  AL: [{ from: '2018-01-01', value: 146, conf: 'confirmed', src: ['pe', 'kff23'] }],
  AK: [
    { from: '2018-01-01', value: 205, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2024-02-01', value: 230, conf: 'single', src: ['pe'] },
  ],
  AZ: [{ from: '2018-01-01', value: 161, conf: 'confirmed', src: ['pe', 'kff23'] }],
  AR: [{ from: '2018-01-01', value: 214, conf: 'confirmed', src: ['pe', 'kff23'] }],
  CA: [{ from: '2018-01-01', value: 213, conf: 'confirmed', src: ['pe', 'kff23'] }],
  CO: [{ from: '2018-01-01', value: 200, conf: 'single', src: ['pe'] }],
  CT: [{ from: '2018-01-01', value: 263, conf: 'confirmed', src: ['pe', 'kff23'] }],
  DE: [{ from: '2018-01-01', value: 217, conf: 'confirmed', src: ['pe', 'kff23'] }],
  DC: [{ from: '2018-01-01', value: 324, conf: 'confirmed', src: ['pe', 'kff23'] }],
  FL: [{ from: '2018-01-01', value: 196, conf: 'confirmed', src: ['pe', 'kff23'] }],
  GA: [{ from: '2018-01-01', value: 225, conf: 'confirmed', src: ['pe', 'kff23'] }],
  HI: [{ from: '2018-01-01', value: 196, conf: 'confirmed', src: ['pe', 'kff23'] }],
  ID: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  IL: [{ from: '2018-01-01', value: 213, conf: 'confirmed', src: ['pe', 'kff23'] }],
  IN: [{ from: '2021-01-01', value: 213, conf: 'confirmed', src: ['pe', 'kff23'] }],
  IA: [
    { from: '2018-01-01', value: 380, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2025-01-01', value: 220, conf: 'confirmed', src: ['iapr25', 'bc24'], note: '215 + 5; SF 2251 cut it from 375 + 5; the PolicyEngine set still has 380' },
  ],
  KS: [{ from: '2018-01-01', value: 171, conf: 'confirmed', src: ['pe', 'kff23'] }],
  KY: [{ from: '2018-01-01', value: 200, conf: 'confirmed', src: ['pe', 'kff23'] }],
  LA: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  ME: [{ from: '2018-01-01', value: 214, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MD: [{ from: '2018-01-01', value: 264, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MA: [{ from: '2018-01-01', value: 205, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MI: [{ from: '2018-01-01', value: 200, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MN: [{ from: '2018-01-01', value: 283, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MS: [{ from: '2018-01-01', value: 199, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MO: [{ from: '2018-01-01', value: 201, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MT: [{ from: '2018-01-01', value: 162, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NE: [{ from: '2018-01-01', value: 199, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NV: [
    { from: '2018-01-01', value: 165, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2024-01-01', value: 190, conf: 'single', src: ['pe'] },
    { from: '2025-07-01', value: 205, conf: 'single', src: ['pe'] },
  ],
  NH: [{ from: '2018-01-01', value: 201, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NJ: [{ from: '2018-01-01', value: 199, conf: 'single', src: ['pe'] }],
  NM: [{ from: '2018-01-01', value: 255, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NY: [{ from: '2018-01-01', value: 223, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NC: [{ from: '2018-01-01', value: 201, conf: 'confirmed', src: ['pe', 'kff23'] }],
  ND: [
    { from: '2021-01-01', value: 162, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2023-10-01', value: 175, conf: 'single', src: ['pe'] },
  ],
  OH: [{ from: '2018-01-01', value: 205, conf: 'confirmed', src: ['pe', 'kff23'] }],
  OK: [
    { from: '2018-01-01', value: 138, conf: 'single', src: ['pe'] },
    { from: '2023-01-01', value: 210, conf: 'confirmed', src: ['pe', 'kff23'] },
  ],
  OR: [{ from: '2018-01-01', value: 190, conf: 'confirmed', src: ['pe', 'kff23'] }],
  PA: [{ from: '2018-01-01', value: 220, conf: 'confirmed', src: ['pe', 'kff23'] }],
  RI: [
    { from: '2018-01-01', value: 195, conf: 'single', src: ['pe'] },
    { from: '2023-01-01', value: 258, conf: 'confirmed', src: ['pe', 'kff23'] },
  ],
  SC: [{ from: '2018-01-01', value: 199, conf: 'confirmed', src: ['pe', 'kff23'] }],
  SD: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  TN: [
    { from: '2018-01-01', value: 200, conf: 'single', src: ['pe'] },
    { from: '2024-01-01', value: 255, conf: 'single', src: ['pe'] },
  ],
  TX: [{ from: '2018-01-01', value: 203, conf: 'confirmed', src: ['pe', 'kff23'] }],
  UT: [{ from: '2018-01-01', value: 144, conf: 'confirmed', src: ['pe', 'kff23'] }],
  VT: [{ from: '2018-01-01', value: 213, conf: 'confirmed', src: ['pe', 'kff23'] }],
  VA: [{ from: '2018-01-01', value: 148, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WA: [
    { from: '2018-01-01', value: 198, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2024-11-01', value: 215, conf: 'single', src: ['pe'] },
  ],
  WV: [{ from: '2021-01-01', value: 190, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WI: [{ from: '2018-01-01', value: 306, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WY: [{ from: '2018-01-01', value: 159, conf: 'confirmed', src: ['pe', 'kff23'] }],
}

/** CHIP while pregnant, in the states that have it. */
// biome-ignore format: one line per record
export const PREGNANT_CHIP_LIMIT: Readonly<Partial<Record<StateCode, Series<PctLimit>>>> = {
  CO: [
    { from: '2018-01-01', value: 260, conf: 'single', src: ['pe'] },
    { from: '2023-10-30', value: 265, conf: 'single', src: ['pe'] },
  ],
  KY: [
    { from: '2021-01-01', value: 213, conf: 'single', src: ['pe'] },
    { from: '2021-07-01', value: 218, conf: 'single', src: ['pe'] },
  ],
  MO: [{ from: '2018-01-01', value: 305, conf: 'single', src: ['pe'] }],
  NJ: [
    { from: '2018-01-01', value: 200, conf: 'single', src: ['pe'] },
    { from: '2023-12-01', value: 205, conf: 'single', src: ['pe'] },
  ],
  RI: [
    { from: '2018-01-01', value: 253, conf: 'single', src: ['pe'] },
    { from: '2023-12-01', value: 258, conf: 'single', src: ['pe'] },
  ],
  VA: [{ from: '2018-01-01', value: 205, conf: 'single', src: ['pe'] }],
  WV: [{ from: '2021-01-01', value: 305, conf: 'single', src: ['pe'] }],
}

/** CHIP for the child from conception: prenatal care whatever the status of the parent. */
// biome-ignore format: one line per record
export const FROM_CONCEPTION_LIMIT: ByState<Series<PctLimit>> = {
  AL: [
    { from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] },
    { from: '2024-01-01', value: 317, conf: 'single', src: ['pe'] },
  ],
  AK: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  AZ: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  AR: [{ from: '2021-01-01', value: 214, conf: 'single', src: ['pe'] }],
  CA: [{ from: '2021-01-01', value: 322, conf: 'single', src: ['pe'] }],
  CO: [
    { from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] },
    { from: '2023-10-30', value: 265, conf: 'single', src: ['pe'] },
  ],
  CT: [
    { from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] },
    { from: '2023-01-01', value: 263, conf: 'single', src: ['pe'] },
  ],
  DE: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  DC: [
    { from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] },
    { from: '2025-10-01', value: 324, conf: 'single', src: ['pe'] },
  ],
  FL: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  GA: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  HI: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  ID: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  IL: [{ from: '2021-01-01', value: 213, conf: 'single', src: ['pe'] }],
  IN: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  IA: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  KS: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  KY: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  LA: [{ from: '2021-01-01', value: 214, conf: 'single', src: ['pe'] }],
  ME: [
    { from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] },
    { from: '2023-01-01', value: 213, conf: 'single', src: ['pe'] },
  ],
  MD: [
    { from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] },
    { from: '2024-01-01', value: 264, conf: 'single', src: ['pe'] },
  ],
  MA: [{ from: '2021-01-01', value: 205, conf: 'single', src: ['pe'] }],
  MI: [{ from: '2021-01-01', value: 200, conf: 'single', src: ['pe'] }],
  MN: [{ from: '2021-01-01', value: 283, conf: 'single', src: ['pe'] }],
  MS: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  MO: [{ from: '2021-01-01', value: 305, conf: 'single', src: ['pe'] }],
  MT: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  NE: [{ from: '2021-01-01', value: 202, conf: 'single', src: ['pe'] }],
  NV: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  NH: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  NJ: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  NM: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  NY: [
    { from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] },
    { from: '2024-01-01', value: 223, conf: 'single', src: ['pe'] },
  ],
  NC: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  ND: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  OH: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  OK: [{ from: '2021-01-01', value: 210, conf: 'single', src: ['pe'] }],
  OR: [{ from: '2021-01-01', value: 190, conf: 'single', src: ['pe'] }],
  PA: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  RI: [{ from: '2021-01-01', value: 258, conf: 'single', src: ['pe'] }],
  SC: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  SD: [{ from: '2021-01-01', value: 138, conf: 'single', src: ['pe'] }],
  TN: [{ from: '2021-01-01', value: 255, conf: 'single', src: ['pe'] }],
  TX: [{ from: '2021-01-01', value: 207, conf: 'single', src: ['pe'] }],
  UT: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  VT: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  VA: [
    { from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] },
    { from: '2022-01-01', value: 205, conf: 'single', src: ['pe'] },
  ],
  WA: [
    { from: '2021-01-01', value: 198, conf: 'single', src: ['pe'] },
    { from: '2024-11-01', value: 215, conf: 'single', src: ['pe'] },
  ],
  WV: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  WI: [{ from: '2021-01-01', value: 306, conf: 'single', src: ['pe'] }],
  WY: [{ from: '2021-01-01', value: 'none', conf: 'single', src: ['pe'] }],
}

/** Months of cover after the pregnancy ends. */
// biome-ignore format: one line per record
export const POSTPARTUM_MONTHS: ByState<Series<number>> = {
  AL: [{ from: '2023-01-13', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  AK: [{ from: '2024-02-23', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  AZ: [{ from: '2023-04-06', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  AR: [{ from: '2026-03-19', value: 2, conf: 'confirmed', src: ['kffpp'], note: '60 days' }],
  CA: [{ from: '2022-05-25', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  CO: [{ from: '2023-03-14', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  CT: [{ from: '2022-07-26', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  DE: [{ from: '2023-05-15', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  DC: [{ from: '2022-06-16', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  FL: [{ from: '2026-03-19', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  GA: [{ from: '2022-10-27', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  HI: [{ from: '2022-08-16', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  ID: [{ from: '2025-01-17', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  IL: [{ from: '2022-10-20', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  IN: [{ from: '2022-09-08', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  IA: [{ from: '2025-01-06', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  KS: [{ from: '2022-07-26', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  KY: [{ from: '2022-05-25', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  LA: [{ from: '2022-04-01', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  ME: [{ from: '2022-06-16', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  MD: [{ from: '2022-08-16', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  MA: [{ from: '2026-03-19', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  MI: [{ from: '2022-04-14', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  MN: [{ from: '2022-06-16', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  MS: [{ from: '2023-12-13', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  MO: [{ from: '2023-11-14', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  MT: [{ from: '2023-10-16', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  NE: [{ from: '2023-12-08', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  NV: [{ from: '2024-05-03', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  NH: [{ from: '2026-03-19', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  NJ: [{ from: '2026-03-19', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  NM: [{ from: '2022-06-16', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  NY: [{ from: '2023-06-13', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  NC: [{ from: '2022-09-22', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  ND: [{ from: '2023-01-12', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  OH: [{ from: '2022-08-16', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  OK: [{ from: '2023-03-23', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  OR: [{ from: '2022-05-25', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  PA: [{ from: '2022-10-27', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  RI: [{ from: '2023-04-20', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  SC: [{ from: '2022-05-06', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  SD: [{ from: '2023-06-05', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  TN: [{ from: '2022-04-01', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  TX: [{ from: '2024-01-17', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  UT: [{ from: '2024-03-08', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  VT: [{ from: '2023-08-11', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  VA: [{ from: '2026-03-19', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  WA: [{ from: '2022-06-30', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  WV: [{ from: '2022-09-08', value: 12, conf: 'confirmed', src: ['kffpp'] }],
  WI: [{ from: '2026-03-19', value: 2, conf: 'single', src: ['kffpp'], note: '60 days in force at the last check; law for 12 months signed in 2026, start not confirmed' }],
  WY: [{ from: '2023-09-14', value: 12, conf: 'confirmed', src: ['kffpp'] }],
}

/** The federal floor: through the month in which 60 days end. Every state gave at least that. */
export const POSTPARTUM_FLOOR: Series<number> = [
  {
    from: '2018-01-01',
    value: 2,
    conf: 'single',
    cite: 'SSA s.1902(e)(5)',
    src: ['kffpp'],
    note: 'the law is older; 2018-01-01 is a snapshot',
  },
]
