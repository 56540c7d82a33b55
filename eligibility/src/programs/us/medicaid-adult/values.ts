/*
 * Medicaid for adults from 19 to 64 by income alone. Percent of the poverty guideline for the household,
 * counted the MAGI way (42 CFR 435.603), with the five-point disregard already added: 138, not 133. Income at
 * or below the limit qualifies. SSA s.1902(a)(10)(A)(i)(VIII); 42 CFR 435.119.
 * A date of 2018-01-01 or 2021-01-01 is the day of a survey, not the day on which the law began.
 * Wisconsin covers adults to 100 percent without the expansion. Georgia's cover to 100 percent asks for hours
 * of activity and is a program of its own below; its entry here stays "none".
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Confidence, Series } from '../../../dated.ts'
import type { PctLimit } from '../../../limits.ts'
import type { ByState, StateCode } from '../../../places/state-codes.ts'
import type { PlainDate } from '../../../plain-date.ts'
import type { SourceId } from '../../../sources.ts'
import type { ProgramId } from '../../ids.ts'

/** The income limit for adults without another category. */
// biome-ignore format: one line per record
export const ADULT_LIMIT: ByState<Series<PctLimit>> = {
  AL: [{ from: '2018-01-01', value: 'none', conf: 'confirmed', src: ['pe', 'kff26'] }],
  AK: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  AZ: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  AR: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  CA: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  CO: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  CT: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  DE: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  DC: [
    { from: '2018-01-01', value: 215, conf: 'confirmed', src: ['pe', 'kff23'], note: '215 childless adults' },
    { from: '2026-01-01', value: 138, conf: 'single', src: ['pe'], note: 'DC Health Benefit Exchange notice; people 138-200 move to the Healthy DC basic health plan' },
  ],
  FL: [{ from: '2018-01-01', value: 'none', conf: 'confirmed', src: ['pe', 'kff26'] }],
  GA: [{ from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] }],
  HI: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  ID: [{ from: '2021-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  IL: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  IN: [{ from: '2021-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  IA: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  KS: [{ from: '2018-01-01', value: 'none', conf: 'confirmed', src: ['pe', 'kff26'] }],
  KY: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  LA: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  ME: [{ from: '2021-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MD: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MA: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MI: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MN: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  MS: [{ from: '2018-01-01', value: 'none', conf: 'confirmed', src: ['pe', 'kff26'] }],
  MO: [
    { from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] },
    { from: '2021-07-01', value: 138, conf: 'confirmed', src: ['pe', 'kff26'] },
  ],
  MT: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NE: [{ from: '2021-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NV: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NH: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NJ: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NM: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NY: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  NC: [
    { from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] },
    { from: '2023-12-01', value: 138, conf: 'confirmed', src: ['pe', 'kff26'] },
  ],
  ND: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  OH: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  OK: [
    { from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] },
    { from: '2021-07-01', value: 138, conf: 'confirmed', src: ['pe', 'kff26'] },
  ],
  OR: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  PA: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  RI: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  SC: [{ from: '2018-01-01', value: 'none', conf: 'confirmed', src: ['pe', 'kff26'] }],
  SD: [
    { from: '2018-01-01', value: 'none', conf: 'single', src: ['pe'] },
    { from: '2023-07-01', value: 138, conf: 'confirmed', src: ['pe', 'kff26'] },
  ],
  TN: [{ from: '2018-01-01', value: 'none', conf: 'confirmed', src: ['pe', 'kff26'] }],
  TX: [{ from: '2018-01-01', value: 'none', conf: 'confirmed', src: ['pe', 'kff26'] }],
  UT: [{ from: '2021-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  VT: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  VA: [{ from: '2021-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WA: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WV: [{ from: '2018-01-01', value: 138, conf: 'confirmed', src: ['pe', 'kff23'] }],
  WI: [{ from: '2018-01-01', value: 100, conf: 'confirmed', src: ['pe', 'kff23'], note: 'covers childless adults to the poverty level without the expansion; regular federal match' }],
  WY: [{ from: '2018-01-01', value: 'none', conf: 'confirmed', src: ['pe', 'kff26'] }],
}

/** The programs by which a state asks for hours of activity before it covers anybody. */
export type WaiverProgram = Extract<ProgramId, 'medicaid/georgia-pathways'>

/** What such a waiver asks for: income, and hours of activity or what counts as them. */
export interface HoursWaiver {
  readonly program: WaiverProgram
  readonly pctFpl: number
  readonly hoursPerMonth: number
  /** Parents and guardians of a child under this age who has Medicaid count as meeting the hours; `null` before. */
  readonly childUnderAge: number | null
  /** The last day of the approval. */
  readonly approvedThrough: PlainDate
}

/** A limit together with hours of activity each month, in the states that have such a waiver (section 1115 demonstrations). */
// biome-ignore format: one line per record
export const HOURS_WAIVERS: Readonly<Partial<Record<StateCode, Series<HoursWaiver>>>> = {
  GA: [
    { from: '2023-07-01', value: { program: 'medicaid/georgia-pathways', pctFpl: 100, hoursPerMonth: 80, childUnderAge: null, approvedThrough: '2025-09-30' }, conf: 'confirmed', cite: 'Georgia Pathways to Coverage, section 1115 demonstration', src: ['kff26', 'gapath'], note: 'Georgia Pathways waiver: needs 80 hours a month of qualifying activity; the approval before the extension' },
    { from: '2025-10-01', value: { program: 'medicaid/georgia-pathways', pctFpl: 100, hoursPerMonth: 80, childUnderAge: 6, approvedThrough: '2026-12-31' }, conf: 'confirmed', cite: 'Georgia Pathways to Coverage, section 1115 demonstration, extension of 2025-10-01', src: ['gagov25', 'gapath', 'kff26', 'gaext25'], note: 'the extension: being a parent or legal guardian of a child under 6 who has Medicaid is a qualifying activity; hours are told at application and at the yearly renewal, no longer each month' },
    { from: '2027-01-01', value: null, conf: 'unknown', src: [], note: 'the approval of the waiver ends 2026-12-31; what follows was not found' },
  ],
}

/** The ages of the group: from 19 to before 65. */
export const ADULT_AGES: Series<{ readonly from: number; readonly to: number }> = [
  {
    from: '2014-01-01',
    value: { from: 19, to: 64 },
    conf: 'confirmed',
    cite: 'SSA s.1902(a)(10)(A)(i)(VIII); 42 CFR 435.119(b)(1)',
    src: ['cfr435b'],
  },
]

/** The group is for people who neither have Medicare nor are entitled to it: cover by income ends where that begins. */
export const ADULT_WITHOUT_MEDICARE: Series<boolean> = [
  { from: '2014-01-01', value: true, conf: 'single', cite: '42 CFR 435.119(b)(3)', src: ['cfr435b'] },
]

/** How often the cover of the expansion group is looked at again, and from which renewals on. */
export interface AdultRenewal {
  /** Months from one renewal to the next. */
  readonly everyMonths: number
  /** The first day of renewals that go by it. */
  readonly renewalsFrom: PlainDate
}

/** Renewals of the expansion group, and of no other: the work rule has no part in it, and whoever is excused from that is in it. */
export const ADULT_RENEWAL: Series<AdultRenewal> = [
  {
    from: '2025-07-04',
    value: { everyMonths: 6, renewalsFrom: '2027-01-01' },
    conf: 'single',
    cite: 'P.L. 119-21 s.71107',
    src: ['pl11921renew', 'ifr26'],
    note: 'the first renewals differ from state to state. Whether it reaches American Indians and Alaska Natives, and adults under a waiver outside the expansion, was not found: of them it is not said',
  },
]

/** Whether and since when a state has the expansion. */
export interface Expansion {
  readonly adopted: boolean
  /** First day of cover. */
  readonly effective: PlainDate | null
  /** What a state law asks for if the federal match falls. */
  readonly triggerLaw?: 'ends-or-reviews' | 'limits-cost'
  readonly conf: Confidence
  readonly src: readonly SourceId[]
  readonly note?: string
}

/**
 * The decisions of the states on the expansion, as of May 2026; no later change was found up to 2026-11-23.
 */
// biome-ignore format: one line per record
export const EXPANSION: ByState<Expansion> = {
  AL: { adopted: false, effective: null, conf: 'confirmed', src: ['kff26'] },
  AK: { adopted: true, effective: '2015-09-01', conf: 'confirmed', src: ['kff26'] },
  AZ: { adopted: true, effective: '2014-01-01', triggerLaw: 'ends-or-reviews', conf: 'confirmed', src: ['kff26'] },
  AR: { adopted: true, effective: '2014-01-01', triggerLaw: 'ends-or-reviews', conf: 'confirmed', src: ['kff26'] },
  CA: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  CO: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  CT: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  DE: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  DC: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  FL: { adopted: false, effective: null, conf: 'confirmed', src: ['kff26'] },
  GA: { adopted: false, effective: null, conf: 'confirmed', src: ['kff26'] },
  HI: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  ID: { adopted: true, effective: '2020-01-01', triggerLaw: 'limits-cost', conf: 'confirmed', src: ['kff26'] },
  IL: { adopted: true, effective: '2014-01-01', triggerLaw: 'ends-or-reviews', conf: 'confirmed', src: ['kff26'] },
  IN: { adopted: true, effective: '2015-02-01', triggerLaw: 'ends-or-reviews', conf: 'confirmed', src: ['kff26'] },
  IA: { adopted: true, effective: '2014-01-01', triggerLaw: 'limits-cost', conf: 'confirmed', src: ['kff26'] },
  KS: { adopted: false, effective: null, conf: 'confirmed', src: ['kff26'] },
  KY: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  LA: { adopted: true, effective: '2016-07-01', conf: 'confirmed', src: ['kff26'] },
  ME: { adopted: true, effective: '2019-01-10', conf: 'confirmed', src: ['kff26'] },
  MD: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  MA: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  MI: { adopted: true, effective: '2014-04-01', conf: 'confirmed', src: ['kff26'] },
  MN: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  MS: { adopted: false, effective: null, conf: 'confirmed', src: ['kff26'] },
  MO: { adopted: true, effective: '2021-10-01', conf: 'confirmed', src: ['kff26'], note: 'eligibility counted from 2021-07-01, enrollment opened 2021-10-01' },
  MT: { adopted: true, effective: '2016-01-01', triggerLaw: 'ends-or-reviews', conf: 'confirmed', src: ['kff26'] },
  NE: { adopted: true, effective: '2020-10-01', conf: 'confirmed', src: ['kff26'] },
  NV: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  NH: { adopted: true, effective: '2014-08-15', triggerLaw: 'ends-or-reviews', conf: 'confirmed', src: ['kff26'] },
  NJ: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  NM: { adopted: true, effective: '2014-01-01', triggerLaw: 'limits-cost', conf: 'confirmed', src: ['kff26'] },
  NY: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  NC: { adopted: true, effective: '2023-12-01', triggerLaw: 'ends-or-reviews', conf: 'confirmed', src: ['kff26'] },
  ND: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  OH: { adopted: true, effective: '2014-01-01', triggerLaw: 'ends-or-reviews', conf: 'confirmed', src: ['kff26'] },
  OK: { adopted: true, effective: '2021-07-01', conf: 'confirmed', src: ['kff26'] },
  OR: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  PA: { adopted: true, effective: '2015-01-01', conf: 'confirmed', src: ['kff26'] },
  RI: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  SC: { adopted: false, effective: null, conf: 'confirmed', src: ['kff26'] },
  SD: { adopted: true, effective: '2023-07-01', conf: 'confirmed', src: ['kff26'] },
  TN: { adopted: false, effective: null, conf: 'confirmed', src: ['kff26'] },
  TX: { adopted: false, effective: null, conf: 'confirmed', src: ['kff26'] },
  UT: { adopted: true, effective: '2020-01-01', triggerLaw: 'ends-or-reviews', conf: 'confirmed', src: ['kff26'] },
  VT: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  VA: { adopted: true, effective: '2019-01-01', triggerLaw: 'ends-or-reviews', conf: 'confirmed', src: ['kff26'] },
  WA: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  WV: { adopted: true, effective: '2014-01-01', conf: 'confirmed', src: ['kff26'] },
  WI: { adopted: false, effective: null, conf: 'confirmed', src: ['kff26'] },
  WY: { adopted: false, effective: null, conf: 'confirmed', src: ['kff26'] },
}
