import { dayIn, type Instant, millis } from '../kernel/instant.ts'
import { daysBetween } from '../kernel/plain-date.ts'
import type { Due } from './due.ts'

/** How a deadline stands at a moment. `minutes` is what is left, or how long it is past. */
export type Standing =
  | { readonly is: 'later'; readonly days: number; readonly minutes: number }
  | { readonly is: 'today'; readonly minutes: number }
  /** Past the due time, and still accepted for `graceDays` more days. */
  | { readonly is: 'grace'; readonly days: number; readonly graceDays: number }
  | { readonly is: 'past'; readonly days: number; readonly minutes: number }

/** @example standingAt(due, '2026-11-26T14:00:00.000Z', 'America/Chicago').is */
export function standingAt(due: Due, now: Instant, zone: string): Standing {
  const today = dayIn(zone, now)
  const minutes = Math.floor(Math.abs(millis(due.at) - millis(now)) / 60_000)
  if (now <= due.at) {
    const days = daysBetween(today, due.on)
    return days === 0 ? { is: 'today', minutes } : { is: 'later', days, minutes }
  }
  const days = daysBetween(due.on, today)
  if (now <= due.graceUntil)
    return { is: 'grace', days, graceDays: daysBetween(today, dayIn(zone, due.graceUntil)) }
  return { is: 'past', days, minutes }
}
