/*
 * Medicaid for parents and caretaker relatives (section 1931). Percent of the poverty guideline for the
 * household, counted the MAGI way (42 CFR 435.603), with the five-point disregard already added: 138, not 133.
 * Income at or below the limit qualifies. SSA s.1931; 42 CFR 435.110.
 * A date of 2018-01-01 or 2021-01-01 is the day of a survey, not the day on which the law began. In several
 * states the standard is a fixed dollar amount, so its percentage falls a little each year and the sources
 * disagree; `between` then holds the lowest and highest figure that was met. Missouri tests dollars a month,
 * Virginia dollars a year by locality from 2025-07-01: there the table is the test and the percentage a
 * summary.
 * In a state with the expansion a parent above this limit may still qualify as an adult.
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'
import type { PctLimit } from '../../../limits.ts'
import type { ByState, StateCode } from '../../../places/state-codes.ts'

/** The income limit for a parent or caretaker relative with a dependent child at home. */
// biome-ignore format: one line per record
export const PARENT_LIMIT: ByState<Series<PctLimit>> = {
  AL: [{ from: '2018-01-01', value: 18, conf: 'confirmed', src: ['pe', 'kff23'] }],
  AK: [{ from: '2021-01-01', value: 136, conf: 'single', src: ['pe'] }],
  AZ: [{ from: '2021-01-01', value: 111, conf: 'single', src: ['pe'] }],
  AR: [{ from: '2021-01-01', value: 20, conf: 'single', src: ['pe'] }],
  CA: [{ from: '2021-01-01', value: 114, conf: 'single', src: ['pe'] }],
  CO: [{ from: '2021-01-01', value: 73, conf: 'single', src: ['pe'] }],
  CT: [
    { from: '2021-01-01', value: 160, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2024-10-01', value: 138, conf: 'confirmed', src: ['nbcct24', 'kff25'], note: 'the first source still says 160; state budget cut it' },
  ],
  DE: [{ from: '2021-01-01', value: 92, conf: 'single', src: ['pe'] }],
  DC: [
    { from: '2018-01-01', value: 221, conf: 'confirmed', src: ['pe', 'kff23'] },
    { from: '2026-01-01', value: 138, conf: 'single', src: ['pe'] },
  ],
  FL: [
    { from: '2021-01-01', value: 32, conf: 'single', src: ['pe'] },
    { from: '2023-01-01', value: 28, conf: 'single', src: ['kff23'] },
    { from: '2025-05-01', value: 27, conf: 'single', src: ['kff25'], note: 'standard is a fixed dollar amount, so the percentage falls a little each year' },
  ],
  GA: [
    { from: '2021-01-01', value: 39, conf: 'stale', src: ['pe'] },
    { from: '2024-01-01', value: 33, conf: 'single', src: ['pe'], note: '28 + 5 disregard, MACPAC July 2024' },
    { from: '2025-01-01', value: 31, conf: 'confirmed', src: ['pe', 'kff25'], note: 'standard is a fixed dollar amount, so the percentage falls a little each year' },
  ],
  HI: [{ from: '2021-01-01', value: 110, conf: 'single', src: ['pe'] }],
  ID: [{ from: '2021-01-01', value: 27, conf: 'single', src: ['pe'] }],
  IL: [{ from: '2021-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  IN: [{ from: '2021-01-01', value: 22, conf: 'single', src: ['pe'] }],
  IA: [{ from: '2021-01-01', value: 54, conf: 'single', src: ['pe'] }],
  KS: [{ from: '2018-01-01', value: 38, conf: 'confirmed', src: ['pe', 'kff23'] }],
  KY: [{ from: '2021-01-01', value: 27, conf: 'single', src: ['pe'] }],
  LA: [{ from: '2021-01-01', value: 24, conf: 'single', src: ['pe'] }],
  ME: [{ from: '2018-01-01', value: 105, conf: 'single', src: ['pe'] }],
  MD: [{ from: '2021-01-01', value: 128, conf: 'single', src: ['pe'] }],
  MA: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MI: [{ from: '2021-01-01', value: 59, conf: 'single', src: ['pe'] }],
  MN: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MS: [
    { from: '2021-01-01', value: 26, conf: 'single', src: ['pe'] },
    { from: '2023-01-01', value: 28, conf: 'conflict', src: ['kff23'] },
    { from: '2025-05-01', value: 22, conf: 'conflict', between: [22, 28], src: ['kff25'], note: 'standard is a fixed dollar amount, so the percentage falls a little each year; sources 26 / 28 / 22' },
  ],
  MO: [{ from: '2018-01-01', value: 23, conf: 'single', src: ['pe'] }],
  MT: [{ from: '2021-01-01', value: 29, conf: 'single', src: ['pe'] }],
  NE: [{ from: '2018-01-01', value: 63, conf: 'single', src: ['pe'] }],
  NV: [{ from: '2021-01-01', value: 35, conf: 'single', src: ['pe'] }],
  NH: [{ from: '2021-01-01', value: 67, conf: 'single', src: ['pe'] }],
  NJ: [{ from: '2021-01-01', value: 34, conf: 'single', src: ['pe'] }],
  NM: [{ from: '2021-01-01', value: 47, conf: 'single', src: ['pe'] }],
  NY: [{ from: '2021-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NC: [
    { from: '2021-01-01', value: 45, conf: 'single', src: ['pe'] },
    { from: '2023-12-01', value: 138, conf: 'single', src: ['pe'] },
  ],
  ND: [{ from: '2021-01-01', value: 53, conf: 'single', src: ['pe'] }],
  OH: [{ from: '2021-01-01', value: 95, conf: 'single', src: ['pe'] }],
  OK: [{ from: '2018-01-01', value: 46, conf: 'single', src: ['pe'] }],
  OR: [{ from: '2021-01-01', value: 42, conf: 'single', src: ['pe'] }],
  PA: [{ from: '2021-01-01', value: 38, conf: 'single', src: ['pe'] }],
  RI: [{ from: '2021-01-01', value: 121, conf: 'single', src: ['pe'] }],
  SC: [{ from: '2021-01-01', value: 67, conf: 'conflict', between: [67, 100], src: ['kff23', 'scdhhs26'], note: 'CMS level table (95 + 5) and the PolicyEngine set say 100; the state chart for 2026, reported second-hand, and KFF say 67; a pending waiver would add 67-100' }],
  SD: [{ from: '2021-01-01', value: 57, conf: 'single', src: ['pe'] }],
  TN: [
    { from: '2021-01-01', value: 100, conf: 'conflict', src: ['pe'] },
    { from: '2023-01-01', value: 82, conf: 'conflict', src: ['kff23'] },
    { from: '2025-05-01', value: 105, conf: 'conflict', between: [82, 105], src: ['kff25'], note: 'sources 100 / 82 / 105; the rise to 100 (105 with disregard) took effect between the 2023 and 2025 surveys' },
  ],
  TX: [
    { from: '2021-01-01', value: 19, conf: 'conflict', src: ['pe'] },
    { from: '2023-01-01', value: 16, conf: 'conflict', src: ['kff23'] },
    { from: '2025-05-01', value: 15, conf: 'conflict', between: [15, 19], src: ['kff25'], note: 'standard is a fixed dollar amount, so the percentage falls a little each year; sources 19 / 16 / 15' },
  ],
  UT: [{ from: '2021-01-01', value: 46, conf: 'single', src: ['pe'] }],
  VT: [{ from: '2021-01-01', value: 54, conf: 'single', src: ['pe'] }],
  VA: [{ from: '2021-01-01', value: 54, conf: 'single', src: ['pe'], note: 'the state uses dollar tables for three groups of localities; the percentage is a survey summary' }],
  WA: [{ from: '2021-01-01', value: 42, conf: 'single', src: ['pe'] }],
  WV: [{ from: '2021-01-01', value: 23, conf: 'single', src: ['pe'] }],
  WI: [{ from: '2018-01-01', value: 100, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WY: [
    { from: '2021-01-01', value: 56, conf: 'conflict', src: ['pe'] },
    { from: '2023-01-01', value: 47, conf: 'conflict', src: ['kff23'] },
    { from: '2025-05-01', value: 44, conf: 'conflict', between: [44, 56], src: ['kff25'], note: 'standard is a fixed dollar amount, so the percentage falls a little each year; sources 56 / 47 / 44' },
  ],
}

/** Dollars by number of people, and for each person beyond the last row. */
export interface DollarTable {
  readonly table: Readonly<Record<number, number>>
  readonly eachFurther: number
}

/** A dollar table for the localities it names. */
export interface LocalityTable extends DollarTable {
  readonly localities: readonly string[]
}

/** Missouri: USD a month by household size. */
// biome-ignore format: one line per record
export const PARENT_DOLLARS_MO: Series<DollarTable> = [
  { from: '2021-01-01', value: { table: { 1: 141, 2: 241, 3: 301, 4: 353, 5: 400, 6: 445, 7: 490, 8: 532, 9: 574, 10: 616 }, eachFurther: 42 }, conf: 'single', src: ['pe'], note: 'MO HealthNet for Families standard, unchanged since 1996; this table, not the percentage, is the test' },
]

// biome-ignore format: names fill the line
const VA_GROUP_2: readonly string[] = [
  'Albemarle County', 'Augusta County', 'Chesterfield County', 'Henrico County', 'Loudoun County',
  'Roanoke County', 'Rockingham County', 'Warren County', 'Chesapeake city', 'Covington city',
  'Harrisonburg city', 'Hopewell city', 'Lexington city', 'Lynchburg city', 'Martinsville city',
  'Newport News city', 'Norfolk city', 'Petersburg city', 'Portsmouth city', 'Poquoson city',
  'Radford city', 'Richmond city', 'Roanoke city', 'Salem city', 'Staunton city', 'Virginia Beach city',
  'Williamsburg city', 'Winchester city',
]

// biome-ignore format: names fill the line
const VA_GROUP_3: readonly string[] = [
  'Arlington County', 'Fairfax County', 'Montgomery County', 'Prince William County', 'Alexandria city',
  'Charlottesville city', 'Colonial Heights city', 'Falls Church city', 'Fredericksburg city',
  'Hampton city', 'Manassas city', 'Manassas Park city', 'Waynesboro city',
]

/**
 * Virginia: USD a year by household size, for three groups of localities. The first holds wherever no group
 * names the place.
 */
// biome-ignore format: one line per record
export const PARENT_DOLLARS_VA: Series<readonly LocalityTable[]> = [
  {
    from: '2025-07-01',
    value: [
      { table: { 1: 3948, 2: 5940, 3: 7584, 4: 9168, 5: 10752, 6: 12120, 7: 13704, 8: 15312 }, eachFurther: 1668, localities: [] },
      { table: { 1: 5148, 2: 7308, 3: 9204, 4: 10956, 5: 12900, 6: 14508, 7: 16260, 8: 18120 }, eachFurther: 1860, localities: VA_GROUP_2 },
      { table: { 1: 7704, 2: 10308, 3: 12576, 4: 14712, 5: 17424, 6: 19356, 7: 21516, 8: 23796 }, eachFurther: 2256, localities: VA_GROUP_3 },
    ],
    conf: 'single',
    src: ['pe'],
    note: 'Low Income Families with Children, state manual chapter M04 appendix 3; localities not listed are in group 1',
  },
]

/**
 * Whether an 18-year-old full-time student still counts as a dependent child (42 CFR 435.4). One source (pe);
 * not found for the other states.
 */
// biome-ignore format: one line per record
export const DEPENDENT_CHILD_STUDENT_OPTION: Readonly<Partial<Record<StateCode, boolean>>> = {
  FL: false,
  MS: false,
  MO: true,
  SC: true,
  TN: true,
  TX: true,
  WI: true,
  WY: false,
}
