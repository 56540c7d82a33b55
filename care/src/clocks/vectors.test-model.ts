import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

/** A rule, a trigger and what follows, worked out by hand from the text that the rule cites. */
export interface Vector {
  readonly rule: string
  readonly trigger: Instant
  /** The day that stands in the event, for rules that count from one. */
  readonly day?: PlainDate
  readonly zone: string
  readonly on: PlainDate
  readonly at?: Instant
  readonly graceUntil?: Instant
  /** For the nth time rather than the first. */
  readonly n?: number
  readonly because: string
}

const CHICAGO = 'America/Chicago'
const NEW_YORK = 'America/New_York'

export const VECTORS: readonly Vector[] = [
  {
    rule: 'ccbhc.urgent-need',
    trigger: '2026-11-25T15:00:00.000Z',
    zone: CHICAGO,
    on: '2026-11-27',
    at: '2026-11-28T05:59:59.999Z',
    because: 'Wednesday; Thursday is Thanksgiving Day (5 U.S.C. 6103(a)); one business day is Friday',
  },
  {
    rule: 'ccbhc.urgent-need',
    trigger: '2026-11-28T04:30:00.000Z',
    zone: CHICAGO,
    on: '2026-11-30',
    because: '22:30 on Friday in Chicago, although it is Saturday in UTC; the next business day is Monday',
  },
  {
    rule: 'ccbhc.routine-need',
    trigger: '2026-12-18T16:00:00.000Z',
    zone: CHICAGO,
    on: '2027-01-05',
    because:
      'Friday; ten business days without Christmas Day and New Year’s Day: 21-24, 28-31 December, 4 and 5 January',
  },
  {
    rule: 'ccbhc.routine-need',
    trigger: '2027-06-10T16:00:00.000Z',
    zone: CHICAGO,
    on: '2027-06-25',
    because: 'Juneteenth 2027 is a Saturday and observed on Friday the 18th (5 U.S.C. 6103(b)(1))',
  },
  {
    rule: 'ccbhc.routine-need',
    trigger: '2027-12-17T16:00:00.000Z',
    zone: CHICAGO,
    on: '2028-01-04',
    because:
      'Christmas 2027 is observed on Friday the 24th, New Year 2028 on Friday 31 December of the year before',
  },
  {
    rule: 'ccbhc.crisis-action',
    trigger: '2026-11-26T08:15:00.000Z',
    zone: CHICAGO,
    on: '2026-11-26',
    at: '2026-11-26T08:15:00.000Z',
    because: 'at once: no time passes (criteria 2.b.1)',
  },
  {
    rule: 'ccbhc.comprehensive-evaluation',
    trigger: '2027-12-31T18:00:00.000Z',
    zone: NEW_YORK,
    on: '2028-02-29',
    because: '60 calendar days into a leap year: 31 in January, 29 in February',
  },
  {
    rule: 'ccbhc.plan-review',
    trigger: '2026-08-31T15:00:00.000Z',
    zone: CHICAGO,
    on: '2027-02-28',
    because: 'six months after August 31 is the last day of February',
  },
  {
    rule: 'ccbhc.plan-review',
    trigger: '2026-08-31T15:00:00.000Z',
    zone: CHICAGO,
    n: 2,
    on: '2027-08-31',
    because: 'a year after August 31 is August 31: the short month between takes no day away',
  },
  {
    rule: 'ccbhc.plan-review',
    trigger: '2027-08-31T15:00:00.000Z',
    zone: CHICAGO,
    on: '2028-02-29',
    because: 'in a leap year the last day of February is the 29th',
  },
  {
    rule: 'hcbs.plan-rewrite',
    trigger: '2028-02-29T15:00:00.000Z',
    zone: CHICAGO,
    on: '2029-02-28',
    because: 'twelve months after February 29 (42 CFR 441.725(c))',
  },
  {
    rule: 'virginia.plan-review',
    trigger: '2026-11-30T15:00:00.000Z',
    zone: NEW_YORK,
    on: '2027-02-28',
    at: '2027-03-01T04:59:59.999Z',
    graceUntil: '2027-03-31T03:59:59.999Z',
    because: 'three months, and 30 days of grace that end on March 30, in summer time (12VAC35-105-675)',
  },
  {
    rule: 'virginia.plan-review',
    trigger: '2026-11-30T15:00:00.000Z',
    zone: NEW_YORK,
    n: 2,
    on: '2027-05-30',
    graceUntil: '2027-06-30T03:59:59.999Z',
    because: 'from the original month, however late the one before was done (12VAC30-60-145)',
  },
  {
    rule: 'virginia.monthly-contact',
    trigger: '2026-11-03T15:00:00.000Z',
    zone: NEW_YORK,
    on: '2026-11-30',
    because: 'a contact in the month that is billed: by its last day (12VAC30-50-420)',
  },
  {
    rule: 'virginia.monthly-contact',
    trigger: '2026-11-03T15:00:00.000Z',
    zone: NEW_YORK,
    n: 4,
    on: '2027-02-28',
    because: 'the fourth month is February',
  },
  {
    rule: 'virginia.face-to-face',
    trigger: '2026-12-15T15:00:00.000Z',
    zone: NEW_YORK,
    on: '2027-03-15',
    at: '2027-03-16T03:59:59.999Z',
    because: '90 days; the end of that day is in summer time, which began on March 14, 2027',
  },
  {
    rule: 'minnesota.eligibility-notice',
    trigger: '2026-11-20T20:00:00.000Z',
    zone: CHICAGO,
    on: '2026-11-30',
    because: 'five working days after Friday: 23, 24, 25, 27 and 30 November (Minn. Stat. 245.4711 subd. 2)',
  },
  {
    rule: 'minnesota.first-plan',
    trigger: '2027-01-30T20:00:00.000Z',
    zone: CHICAGO,
    on: '2027-03-01',
    because: '30 days, not a month (Minn. Stat. 245.4711 subd. 4)',
  },
  {
    rule: 'minnesota.plan-review',
    trigger: '2026-07-01T20:00:00.000Z',
    zone: CHICAGO,
    on: '2026-12-28',
    because: '180 days, not six months (Minn. Stat. 245.4711 subd. 4)',
  },
  {
    rule: 'arizona.serious-mental-illness-assessment',
    trigger: '2026-11-02T06:30:00.000Z',
    zone: 'America/Phoenix',
    on: '2026-11-08',
    at: '2026-11-09T06:59:59.999Z',
    because: '23:30 on November 1 in Phoenix, which keeps no summer time; seven days',
  },
  {
    rule: 'arizona.serious-mental-illness-packet',
    trigger: '2026-10-09T20:00:00.000Z',
    zone: 'America/Phoenix',
    on: '2026-10-13',
    because: 'Friday; Monday the 12th is Columbus Day; one business day is Tuesday',
  },
  {
    rule: 'california.progress-note',
    trigger: '2026-07-01T20:00:00.000Z',
    zone: 'America/Los_Angeles',
    on: '2026-07-07',
    because: 'day 0 is Wednesday; July 3 is the observed holiday; 2, 6 and 7 July (BHIN 23-068)',
  },
  {
    rule: 'california.crisis-note',
    trigger: '2026-07-03T20:00:00.000Z',
    zone: 'America/Los_Angeles',
    on: '2026-07-04',
    because: 'one calendar day, holiday or not (BHIN 23-068)',
  },
  {
    rule: 'block-grant.interim-services',
    trigger: '2027-03-13T15:00:00.000Z',
    zone: NEW_YORK,
    on: '2027-03-15',
    at: '2027-03-15T15:00:00.000Z',
    because: '48 hours that pass, though clocks on the wall go forward on March 14 (45 CFR 96.126)',
  },
  {
    rule: 'block-grant.interim-services',
    trigger: '2026-10-31T15:00:00.000Z',
    zone: NEW_YORK,
    on: '2026-11-02',
    at: '2026-11-02T15:00:00.000Z',
    because: '48 hours that pass, though clocks on the wall go back on November 1 (45 CFR 96.126)',
  },
  {
    rule: 'block-grant.admission',
    trigger: '2026-12-20T15:00:00.000Z',
    zone: NEW_YORK,
    on: '2027-01-03',
    because: '14 days over the turn of the year (45 CFR 96.126)',
  },
  {
    rule: 'block-grant.admission-with-interim-services',
    trigger: '2026-11-23T15:00:00.000Z',
    zone: NEW_YORK,
    on: '2027-03-23',
    because: '120 days (45 CFR 96.126)',
  },
  {
    rule: 'federal.notice-of-adverse-action',
    trigger: '2026-11-23T15:00:00.000Z',
    day: '2027-02-19',
    zone: NEW_YORK,
    on: '2027-02-19',
    because: 'the last day for a notice of what takes effect on March 1 (42 CFR 431.211)',
  },
  {
    rule: 'practice.credential-expires',
    trigger: '2026-11-23T15:00:00.000Z',
    day: '2027-11-07',
    zone: CHICAGO,
    on: '2027-11-07',
    at: '2027-11-08T05:59:59.999Z',
    because: 'the last day of the licence, 25 hours long, to its end',
  },
  {
    rule: 'practice.disposition',
    trigger: '2026-11-23T15:00:00.000Z',
    zone: CHICAGO,
    on: '2026-11-23',
    at: '2026-11-24T05:59:59.999Z',
    because: 'on the same day',
  },
  {
    rule: 'block-grant.capacity-notice',
    trigger: '2026-12-24T15:00:00.000Z',
    zone: NEW_YORK,
    on: '2026-12-31',
    because: 'seven days, Christmas Day among them (45 CFR 96.126(a))',
  },
  {
    rule: 'arizona.serious-mental-illness-decision',
    trigger: '2026-11-25T20:00:00.000Z',
    zone: 'America/Phoenix',
    on: '2026-11-28',
    because: 'three days after the complete packet, Thanksgiving Day and a Saturday among them',
  },
  {
    rule: 'virginia.plan-rewrite',
    trigger: '2027-03-01T03:30:00.000Z',
    zone: NEW_YORK,
    on: '2028-02-28',
    because: '22:30 on February 28 in New York; a year later, in a leap year, is the 28th (12VAC35-105-675)',
  },
]
