import { daysBetween, type PlainDate } from '@handrail/care'

/** Long enough to renew it, or to find who pays next. */
const SOON = 60

type CoverageStanding =
  | { readonly is: 'later' | 'in-force' }
  /** The last day is that many days away; none when it is today. */
  | { readonly is: 'ends'; readonly days: number }
  | { readonly is: 'ended'; readonly days: number }

/** Whether somebody pays on this day, and how long still when that is not long. */
export function standingOf(
  { from, to }: { readonly from: PlainDate; readonly to?: PlainDate | undefined },
  today: PlainDate,
): CoverageStanding {
  if (from > today) return { is: 'later' }
  if (to === undefined) return { is: 'in-force' }
  const left = daysBetween(today, to)
  if (left < 0) return { is: 'ended', days: -left }
  return left <= SOON ? { is: 'ends', days: left } : { is: 'in-force' }
}
