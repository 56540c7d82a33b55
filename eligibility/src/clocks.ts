/*
 * Clocks of law that a plan quotes and that belong to no one program: how long a decision may take, and how long one may
 * appeal. Days, months or hours, as named.
 * A date is the first day on which the figure is known to stand as it is numbered now; most of them are older.
 *
 * Compiled 2026-11-23; the texts of law were not read again for this version. A figure is never edited in place: add a
 * new dated entry.
 */

import type { Series } from './dated.ts'

/** Days in which a state decides on Medicaid, and those when it rests on a disability. */
// biome-ignore format: one line per record
export const MEDICAID_DECISION: Series<{ readonly days: number; readonly disabilityDays: number }> = [
  { from: '2014-01-01', value: { days: 45, disabilityDays: 90 }, conf: 'single', cite: '42 CFR 435.912(c)(3)', src: ['cfr435'] },
]

/** Days in which a health plan decides on care that was not given yet. */
// biome-ignore format: one line per record
export const PLAN_DECISION_DAYS: Series<number> = [
  { from: '2003-01-01', value: 15, conf: 'single', cite: '29 CFR 2560.503-1(f)(2)(iii)', src: ['erisa503'], note: 'the plan may take 15 days more, once, and says so' },
]

/** Appeals in a private plan: days inside it, months for the review outside it, hours when it cannot wait. */
// biome-ignore format: one line per record
export const PLAN_APPEAL: Series<{ readonly insideDays: number; readonly outsideMonths: number; readonly urgentHours: number }> = [
  { from: '2017-01-01', value: { insideDays: 180, outsideMonths: 4, urgentHours: 72 }, conf: 'single', cite: '29 CFR 2560.503-1; 45 CFR 147.136(b) to (d)', src: ['erisa503', 'cfr147'] },
]

/** Business days in which a certified clinic makes a first full assessment that is not urgent. */
// biome-ignore format: one line per record
export const ASSESSMENT_BUSINESS_DAYS: Series<number> = [
  { from: '2024-07-01', value: 10, conf: 'single', cite: 'SAMHSA CCBHC criteria 2.b', src: ['ccbhc23'], note: 'from the day on which clinics had to meet the criteria of 2023' },
]

/** Days for each level of appeal of a Social Security decision. */
// biome-ignore format: one line per record
export const SOCIAL_SECURITY_APPEAL_DAYS: Series<number> = [
  { from: '2018-01-01', value: 60, conf: 'single', cite: '20 CFR 416.1409', src: ['cfr416n'], note: '2018-01-01 is a snapshot' },
]
