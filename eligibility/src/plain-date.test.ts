import { describe, expect, it } from 'vitest'
import { isPlainDate, yearOf } from './plain-date.ts'

describe('a plain date', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31', '2026-04-30'])(
    'may be %s',
    (text) => {
      expect(isPlainDate(text)).toBe(true)
    },
  )

  it.each([
    ['the thirtieth of February', '2026-02-30'],
    ['a leap day in a common year', '2026-02-29'],
    ['a leap day in 2100, which is a common year', '2100-02-29'],
    ['the thirty-first of April', '2026-04-31'],
    ['month 13', '2026-13-01'],
    ['month 0', '2026-00-10'],
    ['day 0', '2026-01-00'],
    ['a year before 1900', '1899-12-31'],
    ['a year after 2199', '2200-01-01'],
    ['a year of two digits', '26-11-23'],
    ['a day without zeros', '2026-1-3'],
    ['slashes', '2026/11/23'],
    ['a time behind it', '2026-11-23T00:00'],
    ['a space before it', ' 2026-11-23'],
    ['a line break behind it', '2026-11-23\n'],
    ['digits of another script', '٢٠٢٦-١١-٢٣'],
    ['nothing', ''],
  ])('may not be %s', (_, text) => {
    expect(isPlainDate(text)).toBe(false)
  })

  it.each([undefined, null, 20_261_123, true, {}, ['2026-11-23'], new Date(0)])('may not be %s', (value) => {
    expect(isPlainDate(value)).toBe(false)
  })

  it('holds every day of every year once, as the calendar does', () => {
    for (const year of [1900, 1999, 2000, 2023, 2024, 2100]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          const inCalendar = new Date(Date.UTC(year, month - 1, day))
          expect(isPlainDate(text), text).toBe(inCalendar.toISOString().startsWith(text))
        }
      }
    }
  })

  it('says its year', () => {
    expect(yearOf('2026-01-12')).toBe(2026)
  })
})
