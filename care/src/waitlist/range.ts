/** What is known of how fast a list moves. */
export interface Pace {
  /** How long it was watched. */
  readonly days: number
  /** Places that were given in that time. */
  readonly given: number
  /** People who came in that time and stand before somebody who was there before them. */
  readonly passed: number
}

/** How long it may still take. `most` is null when nobody can say by when. */
export type WaitRange =
  | { readonly known: true; readonly leastWeeks: number; readonly mostWeeks: number | null }
  | { readonly known: false; readonly why: 'too-few-places-given' }

/** With fewer places given than this, the past says nothing of the time to come. */
export const FEWEST_GIVEN = 5

/** Of a count, one is as sure as one may be with four of five: so many standard deviations to either side. */
const SPREAD = 1.28

/**
 * How long somebody may still wait with so many before them: a range, never a number that sounds like a promise. It is
 * counted from places that were given, both a little faster and a little slower than of late, and from people who still pass.
 */
export function rangeOf(ahead: number, { days, given, passed }: Pace): WaitRange {
  if (given < FEWEST_GIVEN || days < 1) return { known: false, why: 'too-few-places-given' }
  const spread = SPREAD * Math.sqrt(given)
  const fast = (given + spread) / days
  const slow = (given - spread - passed) / days
  const leastWeeks = Math.floor(ahead / fast / 7)
  return { known: true, leastWeeks, mostWeeks: slow > 0 ? Math.ceil((ahead + 1) / slow / 7) : null }
}
