import { type Instant, millis } from '../kernel/instant.ts'

/** What came within the hour that began at `since`. */
export interface Pace {
  readonly count: number
  readonly since: Instant | null
}

export const NOTHING_YET: Pace = { count: 0, since: null }

/** A whole hospital may stand behind one address. */
export const MOST_FROM_ADDRESS = 30
/** More than any agency receives in an hour, so that nobody fills its disk. */
export const MOST_IN_ALL = 600

const HOUR = 3_600_000

/** The pace after one more; or, when that would be too many, in how many minutes the next is welcome. */
export function paced(pace: Pace, now: Instant, most: number): Pace | { readonly minutes: number } {
  const begun = pace.since === null ? undefined : millis(now) - millis(pace.since)
  if (begun === undefined || begun >= HOUR) return { count: 1, since: now }
  if (pace.count < most) return { count: pace.count + 1, since: pace.since }
  return { minutes: Math.ceil((HOUR - begun) / 60_000) }
}
