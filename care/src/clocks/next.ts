import type { PlainDate } from '../kernel/plain-date.ts'
import { type Counting, type Due, dueFor, type Start } from './due.ts'
import type { ClockRule } from './rule.ts'

/** One round of a repeating rule: what it counts from, and which it is. */
export interface Round {
  readonly start: Start
  readonly n: number
  readonly due: Due
}

export const firstRound = (rule: ClockRule, start: Start, counting: Counting): Round => ({
  start,
  n: 1,
  due: dueFor(rule, start, counting),
})

/** Nothing repeats so often within one round that more would be left out. */
const MOST_SKIPPED = 1_000

/**
 * The round after this one was finished.
 *
 * Anchored to the original due time, finishing late shifts nothing; rounds that came due up to and with the day it was
 * finished are passed over, for nobody can do last spring's review now. Anchored to the actual time, it starts afresh.
 */
export function nextRound(
  rule: ClockRule,
  round: Round,
  finished: Start,
  counting: Counting,
): Round | undefined {
  if (rule.repeats === undefined) return undefined
  if (rule.anchor === 'actual') {
    const again = { ...rule, offset: rule.repeats }
    return { start: finished, n: 1, due: dueFor(again, finished, counting) }
  }
  for (let n = round.n + 1; n <= round.n + MOST_SKIPPED; n += 1) {
    const due = dueFor(rule, round.start, counting, n)
    if (isAfter(due.on, finished.day)) return { start: round.start, n, due }
  }
  throw new Error(`${rule.id} repeats too often.`)
}

const isAfter = (a: PlainDate, b: PlainDate): boolean => a > b
