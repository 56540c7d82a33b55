import { addDays, dayIn, daysBetween, type Instant, instantAt, millis, type PlainDate } from '@handrail/care'
import { type Surroundings, useSurroundings } from './surroundings.tsx'
import { commonWords } from './words/common.ts'

const NEAR_MONTHS = 183

/** Days and moments in the reader's language and the agency's zone. */
export interface When {
  readonly today: PlainDate
  /** "Mon, Nov 23" in the near months, with the year beyond them. */
  readonly day: (day: PlainDate) => string
  /** "Monday, November 23, 2026". */
  readonly longDay: (day: PlainDate) => string
  /** "Nov 23, 1991": the year is the point. */
  readonly date: (day: PlainDate) => string
  /** "2:10 PM". */
  readonly time: (at: Instant) => string
  /** "9:00 AM" of "09:00": an hour of any day. */
  readonly hourOf: (clock: string) => string
  /** "today, 2:10 PM", "Fri, Nov 20, 4:52 PM". */
  readonly moment: (at: Instant) => string
  /** "Nov 23, 2026, 2:10 PM": on what stays, as a signature. */
  readonly dateAndTime: (at: Instant) => string
  readonly dayOf: (at: Instant) => PlainDate
  /** The hour of the day now, 0 to 23. */
  readonly hour: number
}

export function whenIn({ language, zone, now }: Surroundings): When {
  const locale = language === 'es' ? 'es-US' : 'en-US'
  const words = commonWords[language].when
  const at = instantAt(now())
  const today = dayIn(zone, at)
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)
  const day = (of: PlainDate) =>
    format({
      timeZone: 'UTC',
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      ...(Math.abs(daysBetween(today, of)) > NEAR_MONTHS && { year: 'numeric' }),
    }).format(Date.parse(`${of}T00:00:00Z`))
  const hours = (timeZone: string, of: number) =>
    format({ timeZone, hour: 'numeric', minute: '2-digit' }).format(of).replace('\u202f', ' ')
  const time = (of: Instant) => hours(zone, millis(of))
  const near: Readonly<Record<string, string>> = {
    [today]: words.today,
    [addDays(today, -1)]: words.yesterday,
    [addDays(today, 1)]: words.tomorrow,
  }
  const dayOf = (of: Instant) => dayIn(zone, of)
  const date = (of: PlainDate) =>
    format({ timeZone: 'UTC', month: 'short', day: 'numeric', year: 'numeric' }).format(
      Date.parse(`${of}T00:00:00Z`),
    )
  return {
    today,
    day,
    date,
    dateAndTime: (of) => words.dayAndTime(date(dayOf(of)), time(of)),
    time,
    hourOf: (clock) => hours('UTC', Date.parse(`1970-01-01T${clock}:00Z`)),
    dayOf,
    moment: (of) => words.dayAndTime(near[dayOf(of)] ?? day(dayOf(of)), time(of)),
    longDay: (of) =>
      format({ timeZone: 'UTC', weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }).format(
        Date.parse(`${of}T00:00:00Z`),
      ),
    hour: Number(
      new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(now()),
    ),
  }
}

export const useWhen = (): When => whenIn(useSurroundings())
