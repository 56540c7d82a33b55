import { z } from 'zod'
import { addDays, type PlainDate, weekday } from '../kernel/plain-date.ts'
import { federalHolidayOn } from './federal-holidays.ts'

/**
 * An agency keeps its own calendar, and one for each county whose days differ. Each stands on the federal one; the
 * agency's stands on its county's.
 */
export const calendarName = z
  .string()
  .max(60)
  .regex(/^(agency|county-[a-z0-9](-?[a-z0-9])*)$/)

/** A day that differs from the calendar below: closed although that is open, or open although that is closed. */
export interface DayThatDiffers {
  readonly calendar: string
  readonly day: PlainDate
  readonly opens: boolean
}

/** Which days count. */
export interface BusinessCalendar {
  isOpen(day: PlainDate): boolean
}

/** Monday to Friday without federal holidays. */
export const federalCalendar: BusinessCalendar = {
  isOpen: (day) => weekday(day) !== 0 && weekday(day) !== 6 && federalHolidayOn(day) === undefined,
}

/** A calendar that stands on another, with the days on which it differs. */
export const calendarOver = (
  below: BusinessCalendar,
  name: string,
  differing: readonly DayThatDiffers[],
): BusinessCalendar => {
  const own = new Map(
    differing.filter(({ calendar }) => calendar === name).map(({ day, opens }) => [day, opens] as const),
  )
  return { isOpen: (day) => own.get(day) ?? below.isOpen(day) }
}

/** Nothing may run for ever over a calendar that is closed every day. */
const MOST_CLOSED_DAYS = 366

/**
 * The day that is `count` open days later, or earlier when negative. The day it starts from is day 0 and is never
 * counted, open or not; with 0 it is that day itself.
 */
export const addOpenDays = (calendar: BusinessCalendar, from: PlainDate, count: number): PlainDate => {
  const step = count < 0 ? -1 : 1
  let day = from
  for (let left = Math.abs(count); left > 0; left -= 1) day = nextOpenDay(calendar, day, step)
  return day
}

/** How many open days lie after `from`, up to and with `to`; negative when `to` is earlier. */
export const openDaysBetween = (calendar: BusinessCalendar, from: PlainDate, to: PlainDate): number => {
  if (to < from) return -openDaysBetween(calendar, to, from)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isOpen(day)) count += 1
  return count
}

function nextOpenDay(calendar: BusinessCalendar, from: PlainDate, step: 1 | -1): PlainDate {
  let day = from
  for (let tries = 0; tries < MOST_CLOSED_DAYS; tries += 1) {
    day = addDays(day, step)
    if (calendar.isOpen(day)) return day
  }
  throw new Error('This calendar has no open day within a year.')
}
