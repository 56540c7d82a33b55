import { type BusinessCalendar, openDaysBetween } from '../agency/index.ts'
import { addMonths, type PlainDate } from '../kernel/plain-date.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'
import { type Born, beforeBirth } from '../people/index.ts'
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

/**
 * How long ago somebody may have asked before one has to say why it is written down only now. Practice, not law: it keeps a
 * slip of the keyboard from moving a person to the head of a list, and stops nobody who says why.
 */
export interface AskedRule {
  readonly from: PlainDate
  readonly months: number
  readonly source: 'practice'
}

export const ASKED_RULES: readonly AskedRule[] = [{ from: '2020-01-01', months: 12, source: 'practice' }]

export interface DayAsked {
  readonly asked: PlainDate
  /** The field that the day stands in. */
  readonly field: string
  readonly born: Born
  /** Why it is written down only now. */
  readonly whyLate: string | undefined
}

/** How long ago is too long without a reason, and the first day that needs none; nothing before the first rule began. */
export function askedRuleOn(
  on: PlainDate,
  rules: readonly AskedRule[] = ASKED_RULES,
): { readonly months: number; readonly earliest: PlainDate } | undefined {
  const rule = rules.findLast(({ from }) => from <= on)
  return rule && { months: rule.months, earliest: addMonths(on, -rule.months) }
}

/** Whether a day can be the one on which somebody asked for care; or what is wrong with it, and from when on it would do. */
export function mayNotBeAsked({ asked, field, born, whyLate }: DayAsked, on: PlainDate): Refusal | undefined {
  if (asked > on) return refuse('day-to-come', { on: asked }, field)
  const unborn = beforeBirth(born, asked, field)
  if (unborn) return unborn
  const rule = askedRuleOn(on)
  if (!rule || whyLate !== undefined) return undefined
  const { earliest, months } = rule
  return asked < earliest ? refuse('long-ago', { on: earliest, months }, field) : undefined
}
