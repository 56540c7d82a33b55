import { isPlainDate, type PlainDate } from '@handrail/eligibility'
import { z } from 'zod'

export type { PlainDate }

/** A day as people enter it: `YYYY-MM-DD`, a real day of the years 1900 to 2199. */
export const plainDate = z.custom<PlainDate>(isPlainDate, { error: 'plain-date' }).meta({
  type: 'string',
  format: 'date',
})

const DAY = 86_400_000
const ZERO = '0'.charCodeAt(0)

/** Days since 1970-01-01; negative before. Plain dates have no zone, so the count is exact. */
export const dayNumber = (date: PlainDate): number =>
  Date.UTC(digits(date, 0, 4), digits(date, 5, 7) - 1, digits(date, 8, 10)) / DAY

/** The number that stands there. Reports ask for it hundreds of thousands of times; cutting the text is what costs. */
function digits(date: PlainDate, from: number, to: number): number {
  let number = 0
  for (let n = from; n < to; n += 1) number = number * 10 + date.charCodeAt(n) - ZERO
  return number
}

/** The day with this number. The civil calendar, by counting from March (Howard Hinnant's `civil_from_days`). */
export const dayAt = (number: number): PlainDate => {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate
}

/** `days` later; earlier when negative. */
export const addDays = (date: PlainDate, days: number): PlainDate => dayAt(dayNumber(date) + days)

/** The same day `months` later, or the last day of that month: a month after January 31 is February 28 or 29. */
export const addMonths = (date: PlainDate, months: number): PlainDate => {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const first = `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}-01` as PlainDate
  const next = count + 1
  const afterwards = `${pad(Math.floor(next / 12), 4)}-${pad((next % 12) + 1, 2)}-01` as PlainDate
  const length = dayNumber(afterwards) - dayNumber(first)
  return addDays(first, Math.min(Number(date.slice(8, 10)), length) - 1)
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from)

/** 0 is Sunday, 6 is Saturday. 1970-01-01 was a Thursday. */
export const weekday = (date: PlainDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7

const pad = (number: number, width: number): string => String(number).padStart(width, '0')
