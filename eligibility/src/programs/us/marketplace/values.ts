/*
 * The marketplace: who gets the premium tax credit, what share of income a plan then costs, cost-sharing
 * reductions, and when one can sign up. Percent of the poverty guideline of the year before the cover year; shares in percent of income.
 * 26 USC 36B; 42 USC 18071; P.L. 119-21 s.71301 and 71302.
 * Cost-sharing tiers are a snapshot of 2021-01-01; the law is of 2014. Prices of plans are not on file.
 *
 * Compiled 2026-11-23. A figure is never edited in place: add a new dated entry.
 */

import type { Series } from '../../../dated.ts'
import type { StatusList } from '../immigration/values.ts'

/** Income from the lower to the upper percentage, both included; `null` is no upper limit. */
// biome-ignore format: one line per record
export const PREMIUM_TAX_CREDIT: Series<{ readonly minPctFpl: number; readonly maxPctFpl: number | null }> = [
  { from: '2021-01-01', value: { minPctFpl: 100, maxPctFpl: null }, conf: 'confirmed', cite: '26 USC 36B(c)(1)', src: ['pe', 'irc36b'], note: 'enhanced credit: no upper income limit, contribution capped at 8.5% of income' },
  { from: '2026-01-01', value: { minPctFpl: 100, maxPctFpl: 400 }, conf: 'confirmed', cite: '26 USC 36B(c)(1)', src: ['pe', 'rp2525'], note: 'the enhancement ended on 2025-12-31; no credit above 400%' },
]

/** Between two percentages of the guideline the share of income rises evenly from `initial` to `final`. */
export interface ApplicableBand {
  readonly fromPct: number
  readonly toPct: number | null
  readonly initial: number
  readonly final: number
}

/**
 * The share of income that the second-lowest silver plan costs after the credit. The table of 2027 was not
 * found.
 */
// biome-ignore format: one line per record
export const APPLICABLE_PERCENTAGES: Series<readonly ApplicableBand[]> = [
  {
    from: '2021-01-01',
    value: [
      { fromPct: 0, toPct: 150, initial: 0, final: 0 },
      { fromPct: 150, toPct: 200, initial: 0, final: 2 },
      { fromPct: 200, toPct: 250, initial: 2, final: 4 },
      { fromPct: 250, toPct: 300, initial: 4, final: 6 },
      { fromPct: 300, toPct: 400, initial: 6, final: 8.5 },
      { fromPct: 400, toPct: null, initial: 8.5, final: 8.5 },
    ],
    conf: 'confirmed',
    src: ['pe', 'irc36b'],
  },
  {
    from: '2026-01-01',
    publishedThrough: '2026-12-31',
    value: [
      { fromPct: 0, toPct: 133, initial: 2.1, final: 2.1 },
      { fromPct: 133, toPct: 150, initial: 3.14, final: 4.19 },
      { fromPct: 150, toPct: 200, initial: 4.19, final: 6.6 },
      { fromPct: 200, toPct: 250, initial: 6.6, final: 8.44 },
      { fromPct: 250, toPct: 300, initial: 8.44, final: 9.96 },
      { fromPct: 300, toPct: 400, initial: 9.96, final: 9.96 },
    ],
    conf: 'confirmed',
    src: ['rp2525', 'pe'],
  },
]

/** Reductions by income: up to each percentage, the actuarial value of a silver plan. */
export interface CostSharing {
  readonly maxPctFpl: number
  readonly tiers: readonly { readonly toPct: number; readonly actuarialValue: number }[]
}

/** Lower deductibles and co-payments on silver plans. */
// biome-ignore format: one line per record
export const COST_SHARING: Series<CostSharing> = [
  { from: '2021-01-01', value: { maxPctFpl: 250, tiers: [{ toPct: 150, actuarialValue: 94 }, { toPct: 200, actuarialValue: 87 }, { toPct: 250, actuarialValue: 73 }] }, conf: 'single', cite: '42 USC 18071', src: ['pe'], note: 'silver plans only' },
]

/** Whether lawfully present people whom Medicaid bars by status get the credit below 100 percent. */
// biome-ignore format: one line per record
export const MARKETPLACE_BELOW_100_EXCEPTION: Series<boolean> = [
  { from: '2014-01-01', value: true, conf: 'single', src: ['pe'], note: 'lawfully present people may use the marketplace; below 100% FPL they could get the credit if barred from Medicaid by status' },
  { from: '2026-01-01', value: false, conf: 'confirmed', cite: 'P.L. 119-21 s.71302', src: ['pe', 'pl11921'], note: 'the below-100% exception is repealed' },
]

/** Immigration statuses that open the credit. */
// biome-ignore format: one line per record
export const MARKETPLACE_STATUSES: Series<StatusList> = [
  { from: '2014-01-01', value: 'lawfully-present', conf: 'single', src: ['pe'] },
  { from: '2027-01-01', value: ['citizen', 'permanent-resident', 'cuban-or-haitian-entrant', 'cofa-migrant'], conf: 'single', cite: 'P.L. 119-21 s.71301', src: ['pl11921'], note: 'credit limited to citizens, permanent residents, Cuban or Haitian entrants and Compact of Free Association migrants' },
]

/** A day of every year: `11-01`. */
export type DayOfYear = `${number}-${number}`

/** When everybody may sign up for a plan. */
export interface EnrollmentWindow {
  readonly opens: DayOfYear
  /** The last day; `null` where it was not found. A day earlier in the year than `opens` lies in the plan year itself. */
  readonly closes: DayOfYear | null
  /** The day past which no window may run. */
  readonly latest: DayOfYear
}

/** The yearly window of HealthCare.gov. */
// biome-ignore format: one line per record
export const OPEN_ENROLLMENT: Series<EnrollmentWindow> = [
  { from: '2021-11-01', value: { opens: '11-01', closes: '01-15', latest: '01-15' }, conf: 'single', cite: '45 CFR 155.410(e)(4)', src: ['lc155'], note: 'plan years 2022 to 2026' },
  { from: '2026-11-01', value: { opens: '11-01', closes: '12-15', latest: '12-31' }, conf: 'conflict', cite: '45 CFR 155.410(e)(5); 90 FR 27074', src: ['mia25', 'ima25', 'amcp25', 'lc155'], note: 'from plan year 2027: from Nov 1 at the latest to Dec 31 at the latest, nine weeks at most; sources give Dec 15 and Dec 31 as the last day of HealthCare.gov, and the earlier one is safe to act on' },
]

/** The window of marketplaces that states run themselves; each sets its own days within the rule. */
// biome-ignore format: one line per record
export const OPEN_ENROLLMENT_OF_STATES: Series<EnrollmentWindow> = [
  { from: '2021-11-01', value: { opens: '11-01', closes: null, latest: '01-31' }, conf: 'conflict', cite: '45 CFR 155.410(e)(4)', src: ['gusto26'], note: 'for 2026 most closed Jan 15; CA, DC and NY Jan 31, MA Jan 23, ID ran Oct 15 to Dec 15' },
  { from: '2026-11-01', value: { opens: '11-01', closes: null, latest: '12-31' }, conf: 'conflict', cite: '45 CFR 155.410(e)(5); 90 FR 27074', src: ['mia25', 'ima25', 'lc155'], note: 'none may run past Dec 31; the own days of each state for plan year 2027 were not found' },
]
