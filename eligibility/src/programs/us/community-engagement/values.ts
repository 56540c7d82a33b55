/*
 * The Medicaid community engagement requirement: the rule and where the states stand. Hours and USD a month,
 * ages in whole years. SSA s.1902(xx), added by P.L. 119-21 s.71119 (2025-07-04); CMS-2454-IFC, 91 FR 33348.
 * Everything is dated by the law. What a state plans is as of mid-2026 and is kept in the words of the source
 * in `note`.
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'
import type { ByState } from '../../../places/state-codes.ts'
import type { PlainDate } from '../../../plain-date.ts'

/** The federal rule. */
export interface CommunityEngagement {
  readonly mandatoryBy: PlainDate
  /** The last day to which the Secretary may let a state that makes a good-faith effort wait. */
  readonly goodFaithDelayUntil: PlainDate
  readonly hoursPerMonth: number
  /** 80 times the federal minimum wage, of income and not of pay alone; in seasonal work on average over so many months. */
  readonly incomePerMonth: number
  readonly seasonalAverageMonths: number
  /** Months before applying in which the hours may be asked for: one to this many, as the state chooses. */
  readonly lookbackMonthsAtMost: number
  /** Oldest child whose parent or caretaker is excused. */
  readonly caretakerChildMaxAge: number
  readonly fosterCareUnderAge: number
  readonly releasedWithinMonths: number
  readonly noticeDays: number
  /** How long a person's own word may stand before the state must obtain proof. */
  readonly attestationMonths: number
}

/** The federal rule. */
export const COMMUNITY_ENGAGEMENT: Series<CommunityEngagement> = [
  {
    from: '2025-07-04',
    value: {
      mandatoryBy: '2027-01-01',
      goodFaithDelayUntil: '2028-12-31',
      hoursPerMonth: 80,
      incomePerMonth: 580,
      seasonalAverageMonths: 6,
      lookbackMonthsAtMost: 3,
      caretakerChildMaxAge: 13,
      fosterCareUnderAge: 26,
      releasedWithinMonths: 3,
      noticeDays: 30,
      attestationMonths: 6,
    },
    conf: 'single',
    cite: 'SSA s.1902(xx); 42 CFR 435.552; 91 FR 33348',
    src: ['pl11921wr', 'ifr26', 'cib25', 'pcg26', 'nabh26', 'pe'],
    note: 'dates, ages and the look-back have two or more sources; notice and attestation one. Income is counted the MAGI way: 42 CFR 435.552(f)(2) and (g)(3), in the words of the preamble of the rule',
  },
]

/** Where a state stands. */
export type EngagementStatus =
  | 'in-force'
  /** Asked for, but nobody loses cover before `enforced`. */
  | 'soft-launch'
  /** A condition of cover under a waiver of the state. */
  | 'waiver-condition'
  /** Planned ahead of the federal date, in `plannedYear`; nobody confirmed that it began. */
  | 'planned-unconfirmed'
  | 'planned-for-federal-date'
  | 'state-law-signed'
  /** No plan of the state was met: the federal date counts. */
  | 'federal-deadline'
  | 'not-affected'

/** Whether the rule reaches anyone in a state, and from when. */
export interface StateEngagement {
  readonly affected: boolean
  readonly start: PlainDate | null
  /** First day on which cover may be lost, where it is not the start. */
  readonly enforced: PlainDate | null
  readonly status: EngagementStatus
  /** The year for which a state planned it, where no day was found or confirmed. */
  readonly plannedYear?: number
}

// biome-ignore format: one line per record
const NOT_AFFECTED: Series<StateEngagement> = [
  { from: '2025-07-04', value: { affected: false, start: null, enforced: null, status: 'not-affected' }, conf: 'confirmed', src: ['kffwr', 'tracker26'], note: 'no expansion group and no waiver cover for the same adults' },
]
// biome-ignore format: one line per record
const FEDERAL_DEADLINE: Series<StateEngagement> = [
  { from: '2025-07-04', value: { affected: true, start: null, enforced: null, status: 'federal-deadline' }, conf: 'confirmed', src: ['ifr26'], note: 'federal deadline' },
]

/** Where each state stands. */
// biome-ignore format: one line per record
export const COMMUNITY_ENGAGEMENT_STATES: ByState<Series<StateEngagement>> = {
  AL: NOT_AFFECTED,
  AK: [{ from: '2025-07-04', value: { affected: true, start: null, enforced: null, status: 'federal-deadline' }, conf: 'single', src: ['tracker26'], note: 'federal deadline; no state plan verified in mid-2026' }],
  AZ: [{ from: '2025-07-04', value: { affected: true, start: null, enforced: null, status: 'planned-for-federal-date' }, conf: 'single', src: ['tracker26'], note: 'waiver approved 2026-03-03; planning for 2027-01-01; federally recognized tribes exempt' }],
  AR: [{ from: '2025-07-04', value: { affected: true, start: '2026-07-01', enforced: '2027-01-01', status: 'soft-launch' }, conf: 'confirmed', src: ['ardhs26', 'tracker26'], note: 'soft launch; no loss of cover before 2027-01-01' }],
  CA: [{ from: '2025-07-04', value: { affected: true, start: null, enforced: null, status: 'planned-for-federal-date' }, conf: 'single', src: ['tracker26'], note: 'planning for 2027-01-01' }],
  CO: [{ from: '2025-07-04', value: { affected: true, start: null, enforced: null, status: 'planned-for-federal-date' }, conf: 'single', src: ['tracker26'], note: 'planning for 2027-01-01' }],
  CT: [{ from: '2025-07-04', value: { affected: true, start: null, enforced: null, status: 'planned-for-federal-date' }, conf: 'single', src: ['tracker26'], note: 'planning for 2027-01-01; may ask for a good-faith delay' }],
  DE: [{ from: '2025-07-04', value: { affected: true, start: null, enforced: null, status: 'federal-deadline' }, conf: 'single', src: ['tracker26'], note: 'federal deadline; no state plan verified in mid-2026' }],
  DC: [{ from: '2025-07-04', value: { affected: true, start: null, enforced: null, status: 'federal-deadline' }, conf: 'single', src: ['tracker26'], note: 'federal deadline; no state plan verified in mid-2026' }],
  FL: NOT_AFFECTED,
  GA: [{ from: '2025-07-04', value: { affected: true, start: '2023-07-01', enforced: null, status: 'waiver-condition' }, conf: 'confirmed', src: ['kffwr', 'gapath'], note: 'in force (Pathways waiver, condition of cover); waiver approval ends 2026-12-31; then the federal rule applies to Pathways cover' }],
  HI: FEDERAL_DEADLINE,
  ID: [{ from: '2025-07-04', value: { affected: true, start: null, enforced: null, status: 'state-law-signed' }, conf: 'single', src: ['praxis26'], note: 'state law signed; planning for the federal date' }],
  IL: FEDERAL_DEADLINE,
  IN: [{ from: '2025-07-04', value: { affected: true, start: null, enforced: null, status: 'state-law-signed' }, conf: 'single', src: ['praxis26'], note: 'state law signed; planning for the federal date' }],
  IA: [{ from: '2025-07-04', value: { affected: true, start: null, enforced: null, status: 'planned-unconfirmed', plannedYear: 2026 }, conf: 'single', src: ['praxis26'], note: 'planned to start in 2026; start not confirmed' }],
  KS: NOT_AFFECTED,
  KY: FEDERAL_DEADLINE,
  LA: FEDERAL_DEADLINE,
  ME: FEDERAL_DEADLINE,
  MD: FEDERAL_DEADLINE,
  MA: FEDERAL_DEADLINE,
  MI: FEDERAL_DEADLINE,
  MN: FEDERAL_DEADLINE,
  MS: NOT_AFFECTED,
  MO: FEDERAL_DEADLINE,
  MT: [{ from: '2025-07-04', value: { affected: true, start: null, enforced: null, status: 'planned-unconfirmed', plannedYear: 2026 }, conf: 'single', src: ['mbpc26'], note: 'planned for 2026-07-01; start not confirmed' }],
  NE: [{ from: '2025-07-04', value: { affected: true, start: '2026-05-01', enforced: null, status: 'in-force' }, conf: 'confirmed', src: ['kffwr', 'pcg26'], note: 'in force' }],
  NV: FEDERAL_DEADLINE,
  NH: [{ from: '2025-07-04', value: { affected: true, start: null, enforced: null, status: 'state-law-signed' }, conf: 'single', src: ['praxis26'], note: 'state law signed; planning for the federal date' }],
  NJ: FEDERAL_DEADLINE,
  NM: FEDERAL_DEADLINE,
  NY: [{ from: '2025-07-04', value: { affected: true, start: null, enforced: null, status: 'planned-for-federal-date' }, conf: 'single', src: ['ny26'], note: 'planning for 2027-01-01; notices to members mid-August to September 2026' }],
  NC: FEDERAL_DEADLINE,
  ND: FEDERAL_DEADLINE,
  OH: [{ from: '2025-07-04', value: { affected: true, start: null, enforced: null, status: 'planned-for-federal-date' }, conf: 'single', src: ['ny26'], note: 'six-month reviews enacted; planning for 2027-01-01' }],
  OK: FEDERAL_DEADLINE,
  OR: FEDERAL_DEADLINE,
  PA: FEDERAL_DEADLINE,
  RI: FEDERAL_DEADLINE,
  SC: NOT_AFFECTED,
  SD: FEDERAL_DEADLINE,
  TN: NOT_AFFECTED,
  TX: NOT_AFFECTED,
  UT: FEDERAL_DEADLINE,
  VT: FEDERAL_DEADLINE,
  VA: FEDERAL_DEADLINE,
  WA: FEDERAL_DEADLINE,
  WV: FEDERAL_DEADLINE,
  WI: [{ from: '2025-07-04', value: { affected: true, start: null, enforced: null, status: 'federal-deadline' }, conf: 'single', src: ['kffwr'], note: 'applies to the childless adults covered to 100% FPL under the waiver' }],
  WY: NOT_AFFECTED,
}
