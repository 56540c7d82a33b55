import { OBSERVED } from '../agency/federal-holidays.test-model.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Span } from './rule.ts'

/**
 * The same questions answered the slow way: walk one day at a time, ask the platform's own calendar what day it is, and
 * look for the end of a day by trying every quarter of an hour. It shares no code with what it checks.
 */
const OFF = new Set(OBSERVED.map(([, , , observed]) => observed))

const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`)
const step = (day: string, by: 1 | -1): string => dayThere('UTC', noonOf(day) + by * 86_400_000)

const weekdayName = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', weekday: 'short' })
const isOpen = (day: string): boolean =>
  !['Sat', 'Sun'].includes(weekdayName.format(noonOf(day))) && !OFF.has(day)

function dayThere(zone: string, ms: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(ms)
}

/** The last quarter of an hour that still shows this day, to its last millisecond. */
function slowEndOfDay(zone: string, day: string): number {
  const QUARTER = 900_000
  const noon = noonOf(day)
  for (let ms = noon + 30 * 4 * QUARTER; ms > noon - 30 * 4 * QUARTER; ms -= QUARTER)
    if (dayThere(zone, ms) === day) return ms + QUARTER - 1
  throw new Error('no such day')
}

function slowMonths(day: string, count: number): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  let [y, m] = [year, month]
  for (let left = Math.abs(count); left > 0; left -= 1) {
    m += count < 0 ? -1 : 1
    if (m === 13) [y, m] = [y + 1, 1]
    if (m === 0) [y, m] = [y - 1, 12]
  }
  const first = `${y}-${String(m).padStart(2, '0')}-01`
  let found = first
  for (let next = first; next.slice(0, 7) === first.slice(0, 7); next = step(next, 1)) {
    found = next
    if (Number(next.slice(8)) === dayOfMonth) break
  }
  return found
}

export function slowDue(at: Instant, { count, unit }: Span, zone: string): { on: PlainDate; at: number } {
  const start = Date.parse(at)
  if (unit === 'hour') {
    let ms = start
    for (let left = Math.abs(count); left > 0; left -= 1) ms += count < 0 ? -3_600_000 : 3_600_000
    return { on: dayThere(zone, ms) as PlainDate, at: ms }
  }
  let day = dayThere(zone, start)
  if (unit === 'month') day = slowMonths(day, count)
  else
    for (let left = Math.abs(count); left > 0; ) {
      day = step(day, count < 0 ? -1 : 1)
      if (unit === 'calendar' || isOpen(day)) left -= 1
    }
  return { on: day as PlainDate, at: slowEndOfDay(zone, day) }
}
