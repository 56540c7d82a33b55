import { type BusinessCalendar, openDaysBetween } from '../agency/index.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Attempt } from './attempt.ts'

/**
 * When one may say that somebody could not be reached. Common practice, not law: each figure is dated, and may be set
 * otherwise from a day on by adding a row.
 */
export interface ReachRule {
  readonly from: PlainDate
  readonly attempts: number
  readonly modes: number
  /** So many open days after the first try. */
  readonly businessDays: number
  readonly source: 'practice'
}

export const REACH_RULES: readonly ReachRule[] = [
  { from: '2020-01-01', attempts: 3, modes: 2, businessDays: 10, source: 'practice' },
]

/** The rule that is in force on a day; nothing before the first one began. */
export const reachRuleOn = (on: PlainDate): ReachRule | undefined =>
  REACH_RULES.findLast(({ from }) => from <= on)

export interface Tried {
  readonly attempts: number
  readonly modes: number
  readonly businessDays: number
  readonly isEnough: boolean
}

/** How far one has tried, beside what the rule asks for. Whoever was reached was not "unable to reach". */
export function triedSoFar(
  attempts: readonly Pick<Attempt, 'mode' | 'on'>[],
  rule: ReachRule,
  calendar: BusinessCalendar,
  on: PlainDate,
): Tried {
  const first = attempts.map((one) => one.on).toSorted()[0]
  const tried = {
    attempts: attempts.length,
    modes: new Set(attempts.map(({ mode }) => mode)).size,
    businessDays: first === undefined ? 0 : openDaysBetween(calendar, first, on),
  }
  const isEnough =
    tried.attempts >= rule.attempts && tried.modes >= rule.modes && tried.businessDays >= rule.businessDays
  return { ...tried, isEnough }
}
