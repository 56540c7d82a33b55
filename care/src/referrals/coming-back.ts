import { addDays, type PlainDate } from '../kernel/plain-date.ts'

interface BackRule {
  readonly from: PlainDate
  readonly days: number
  readonly source: string
  readonly section: string
}

/** How long a request that somebody took back may be taken up again as it was. */
const RULES: readonly BackRule[] = [
  {
    from: '2020-01-01',
    days: 90,
    source: 'Common practice',
    section: 'a fast return within 90 days, with the day of asking kept',
  },
]

/**
 * The last day on which somebody may take up again what they took back on a day. Nothing where no rule is in force.
 *
 * @example comeBackBy('2026-11-27') // '2027-02-25'
 */
export function comeBackBy(withdrawnOn: PlainDate): PlainDate | undefined {
  const rule = RULES.findLast(({ from }) => from <= withdrawnOn)
  return rule && addDays(withdrawnOn, rule.days)
}
