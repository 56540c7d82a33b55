import { addMinutes, type Instant, millis, stillWaits } from '../kernel/instant.ts'

/** Failed tries to come in, for one account or from one address. */
export interface Tries {
  readonly count: number
  /** When the counting began. */
  readonly since: Instant | null
  /** How often this has been locked, since it was last quiet for a day. */
  readonly locks: number
  readonly until: Instant | null
  readonly last: Instant | null
}

export const NO_TRIES: Tries = { count: 0, since: null, locks: 0, until: null, last: null }

export interface TryRule {
  /** So many failures within the minutes begin a wait. After the first wait, every further failure does. */
  readonly most: number
  readonly withinMinutes: number
  /** How long each wait is, in minutes; the last one repeats. */
  readonly waits: readonly [number, ...number[]]
}

/**
 * NIST SP 800-63B-4, 3.2.2: limit failed tries per account to 100 at most. Waits that grow leave a guesser some 30 a
 * day, and a tired person five at once.
 */
export const ACCOUNT_RULE: TryRule = { most: 5, withinMinutes: 15, waits: [1, 5, 15, 60] }

/** A whole office may share one address, so it takes more to lock it. */
export const ADDRESS_RULE: TryRule = { most: 30, withinMinutes: 15, waits: [5, 15, 60] }

const MINUTE = 60_000
const QUIET = 24 * 60

const LONGEST_WAIT = Math.max(...ACCOUNT_RULE.waits, ...ADDRESS_RULE.waits)

/** How many whole minutes are left to wait; 0 when a try is welcome. */
export const waitOf = ({ until }: Tries, now: Instant): number =>
  until !== null && stillWaits(until, now, LONGEST_WAIT) ? Math.ceil(minutesSince(now, until)) : 0

/** The tries after one more that failed. */
export function afterFailure(tries: Tries, now: Instant, rule: TryRule): Tries {
  const before = tries.last !== null && minutesSince(tries.last, now) >= QUIET ? NO_TRIES : tries
  const counting = before.since !== null && minutesSince(before.since, now) < rule.withinMinutes
  const count = counting ? before.count + 1 : 1
  const since = counting ? before.since : now
  const locks = before.locks > 0 || count >= rule.most
  if (!locks) return { ...before, count, since, last: now }
  const wait = rule.waits[Math.min(before.locks, rule.waits.length - 1)] ?? rule.waits[0]
  return { count: 0, since: null, locks: before.locks + 1, until: addMinutes(now, wait), last: now }
}

const minutesSince = (then: Instant, now: Instant): number => (millis(now) - millis(then)) / MINUTE
