import { z } from 'zod'
import { addDays, dayAt, type PlainDate } from './plain-date.ts'

/** A moment in UTC with milliseconds: `2026-11-26T14:10:00.000Z`. Text sorts as time does. */
export type Instant = `${PlainDate}T${string}Z`

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

export const isInstant = (text: unknown): text is Instant =>
  typeof text === 'string' && SHAPE.test(text) && !Number.isNaN(Date.parse(text))

export const instant = z.custom<Instant>(isInstant, { error: 'instant' }).meta({
  type: 'string',
  format: 'date-time',
})

const DAY = 86_400_000
const HOUR = 3_600_000
const MINUTE = 60_000

/** Milliseconds since 1970-01-01T00:00:00Z. */
export const millis = (at: Instant): number => Date.parse(at)

/** The moment with this many milliseconds since 1970. */
export const instantAt = (ms: number): Instant => {
  const day = Math.floor(ms / DAY)
  const rest = ms - day * DAY
  const two = (n: number) => String(n).padStart(2, '0')
  const [h, m, s] = [Math.floor(rest / HOUR), Math.floor(rest / MINUTE) % 60, Math.floor(rest / 1000) % 60]
  return `${dayAt(day)}T${two(h)}:${two(m)}:${two(s)}.${String(rest % 1000).padStart(3, '0')}Z`
}

export const addMillis = (at: Instant, ms: number): Instant => instantAt(millis(at) + ms)
export const addMinutes = (at: Instant, minutes: number): Instant => addMillis(at, minutes * MINUTE)
export const addHours = (at: Instant, hours: number): Instant => addMillis(at, hours * HOUR)

/** Minutes by which the clocks of two machines, or of one before and after it was set right, may differ unremarked. */
export const CLOCKS_DIFFER_MINUTES = 5

/**
 * Whether a wait that ends at `until`, and was never longer than so many minutes, still runs. One that would end later than
 * any such wait can was begun by a clock that stood ahead and was set back since: it is over, so that nobody waits a year.
 */
export const stillWaits = (until: Instant, now: Instant, longestMinutes: number): boolean =>
  until > now && until <= addMinutes(now, longestMinutes + CLOCKS_DIFFER_MINUTES)

const formats = new Map<string, Intl.DateTimeFormat>()

function wallClock(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(zone, made)
  return made
}

/** What a clock on the wall of this zone shows, as milliseconds counted as if the zone were UTC. */
function wallMillis(zone: string, ms: number): number {
  const part = Object.fromEntries(
    wallClock(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  )
  return Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}.000Z`)
}

/** True for the name of a time zone this machine knows: `America/Chicago`. */
export const isZone = (name: unknown): name is string => {
  if (typeof name !== 'string' || name === '') return false
  try {
    wallClock(name)
    return true
  } catch {
    return false
  }
}

/** The day it is in a zone at a moment. The one way from an instant to a plain date. */
export const dayIn = (zone: string, at: Instant): PlainDate =>
  dayAt(Math.floor(wallMillis(zone, millis(at)) / DAY))

/**
 * The moment at which a clock in the zone shows `time` (`HH:MM`) on a day: the one way from a plain date to an instant.
 * A time that the spring change skips becomes the moment of the change or shortly after; one that happens twice is the
 * first.
 */
export const instantIn = (zone: string, day: PlainDate, time = '00:00'): Instant => {
  const wall = Date.parse(`${day}T${time}:00.000Z`)
  const guesses = [wall - offset(zone, wall - DAY), wall - offset(zone, wall + DAY)]
  const fits = guesses.filter((guess) => wallMillis(zone, guess) === wall)
  return instantAt(fits.length > 0 ? Math.min(...fits) : Math.max(...guesses))
}

/** The last millisecond of a day in a zone: what "by Friday" means. */
export const endOfDay = (zone: string, day: PlainDate): Instant =>
  instantAt(millis(instantIn(zone, addDays(day, 1))) - 1)

const offset = (zone: string, ms: number): number => wallMillis(zone, ms) - Math.floor(ms / 1000) * 1000
