import { addMinutes, type Instant, millis } from '../../kernel/instant.ts'

/**
 * How often somebody may look for people. As one types each pause is a question, so a busy desk asks some hundred times in
 * a quarter of an hour; whoever copies the whole list asks more.
 */
export const MOST_SEARCHES = 300
export const SEARCH_MINUTES = 15

/** How often somebody has looked, this time included, since the counting began. */
export interface Searches {
  readonly count: number
  readonly since: Instant
}

/** How many seconds are left to wait; 0 when looking is welcome. */
export const searchWait = ({ count, since }: Searches, now: Instant): number =>
  count <= MOST_SEARCHES
    ? 0
    : Math.max(1, Math.ceil((millis(addMinutes(since, SEARCH_MINUTES)) - millis(now)) / 1_000))
