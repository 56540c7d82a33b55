/**
 * A day in the calendar, written `YYYY-MM-DD`, without a time and without a zone.
 * Plain dates compare with `<` and `>` because their text sorts as time does.
 */
export type PlainDate = `${number}-${number}-${number}`

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const daysIn = (year: number, month: number): number => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)
}

/** True when the text is a real day of the years 1900 to 2199, such as `2026-02-28`, and not `2026-02-30`. */
export const isPlainDate = (text: unknown): text is PlainDate => {
  if (typeof text !== 'string') return false
  const parts = SHAPE.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (year < 1900 || year > 2199) return false
  return day >= 1 && day <= daysIn(year, month)
}

/** The calendar year of a plain date. */
export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4))

/** Year, month and day of a plain date. */
export const plainParts = (
  date: PlainDate,
): { readonly year: number; readonly month: number; readonly day: number } => ({
  year: yearOf(date),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})

/** A month of a year; January is 1. */
export interface YearMonth {
  readonly year: number
  readonly month: number
}

/** The year and month so many months after a day. */
export const monthsAfter = (date: PlainDate, months: number): YearMonth => {
  const { year, month } = plainParts(date)
  const all = year * 12 + month - 1 + months
  return { year: Math.floor(all / 12), month: (all % 12) + 1 }
}

/** The day so many days after another, for a few months or years. */
export const daysAfter = (date: PlainDate, days: number): PlainDate => {
  let { year, month, day } = plainParts(date)
  day += days
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
  return `${year}-${twoDigits(month)}-${twoDigits(day)}` as PlainDate
}

const twoDigits = (count: number): string => `${count}`.padStart(2, '0')
