import { addDays, type PlainDate, weekday } from '../kernel/plain-date.ts'

/** The eleven public holidays of 5 U.S.C. 6103(a). */
export const FEDERAL_HOLIDAYS = [
  'new-years-day',
  'mlk-day',
  'washingtons-birthday',
  'memorial-day',
  'juneteenth',
  'independence-day',
  'labor-day',
  'columbus-day',
  'veterans-day',
  'thanksgiving-day',
  'christmas-day',
] as const
export type FederalHoliday = (typeof FEDERAL_HOLIDAYS)[number]

const MONDAY = 1
const THURSDAY = 4

/** The legal date of each holiday in a year. Inauguration Day counts only in and near Washington, DC, and is left out. */
const legalDates = (year: number): readonly (readonly [FederalHoliday, PlainDate])[] => [
  ['new-years-day', day(year, 1, 1)],
  ['mlk-day', nth(year, 1, MONDAY, 3)],
  ['washingtons-birthday', nth(year, 2, MONDAY, 3)],
  ['memorial-day', lastMonday(year, 5)],
  // Added by Pub. L. 117-17, signed on June 17, 2021.
  ...(year >= 2021 ? [['juneteenth', day(year, 6, 19)] as const] : []),
  ['independence-day', day(year, 7, 4)],
  ['labor-day', nth(year, 9, MONDAY, 1)],
  ['columbus-day', nth(year, 10, MONDAY, 2)],
  ['veterans-day', day(year, 11, 11)],
  ['thanksgiving-day', nth(year, 11, THURSDAY, 4)],
  ['christmas-day', day(year, 12, 25)],
]

/**
 * The day off for a Monday-to-Friday workplace: a holiday on a Saturday is observed the Friday before
 * (5 U.S.C. 6103(b)(1)), one on a Sunday the Monday after (Executive Order 11582, section 3).
 */
const observed = (date: PlainDate): PlainDate => {
  if (weekday(date) === 6) return addDays(date, -1)
  return weekday(date) === 0 ? addDays(date, 1) : date
}

const years = new Map<number, ReadonlyMap<PlainDate, FederalHoliday>>()

/** The days off of a calendar year. New Year's Day on a Saturday is a day off of the year before. */
export const federalDaysOff = (year: number): ReadonlyMap<PlainDate, FederalHoliday> => {
  const known = years.get(year)
  if (known) return known
  const made = new Map(
    [...legalDates(year), ...legalDates(year + 1).slice(0, 1)]
      .map(([holiday, date]) => [observed(date), holiday] as const)
      .filter(([date]) => date.startsWith(String(year))),
  )
  years.set(year, made)
  return made
}

/** The federal holiday that is observed on a day, if any. */
export const federalHolidayOn = (date: PlainDate): FederalHoliday | undefined =>
  federalDaysOff(Number(date.slice(0, 4))).get(date)

function day(year: number, month: number, dayOfMonth: number): PlainDate {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${year}-${two(month)}-${two(dayOfMonth)}` as PlainDate
}

function nth(year: number, month: number, onWeekday: number, count: number): PlainDate {
  const first = day(year, month, 1)
  return addDays(first, ((onWeekday - weekday(first) + 7) % 7) + (count - 1) * 7)
}

function lastMonday(year: number, month: number): PlainDate {
  const last = addDays(day(year, month + 1, 1), -1)
  return addDays(last, -((weekday(last) - MONDAY + 7) % 7))
}
