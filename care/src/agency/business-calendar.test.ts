import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayAt, dayNumber } from '../kernel/plain-date.ts'
import { addOpenDays, calendarOver, federalCalendar, openDaysBetween } from './business-calendar.ts'

const aDay = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2039-12-31') }).map(dayAt)
const differing = fc.array(
  fc.record({ calendar: fc.constantFrom('agency', 'county-travis'), day: aDay, opens: fc.boolean() }),
)

test('the weekend and a federal holiday are closed', () => {
  expect(
    ['2026-11-21', '2026-11-22', '2026-11-26'].map((day) => federalCalendar.isOpen(day as never)),
  ).toEqual([false, false, false])
  expect(federalCalendar.isOpen('2026-11-23')).toBe(true)
})

test('an agency may be closed when others are open, and open when others are closed', () => {
  const calendar = calendarOver(federalCalendar, 'agency', [
    { calendar: 'agency', day: '2026-11-27', opens: false },
    { calendar: 'agency', day: '2026-10-12', opens: true },
    { calendar: 'county-travis', day: '2026-11-30', opens: false },
  ])
  expect(calendar.isOpen('2026-11-27')).toBe(false)
  expect(calendar.isOpen('2026-10-12')).toBe(true)
  expect(calendar.isOpen('2026-11-30')).toBe(true)
})

test('one business day after the Wednesday before Thanksgiving is Friday', () => {
  expect(addOpenDays(federalCalendar, '2026-11-25', 1)).toBe('2026-11-27')
})

test('a start on a closed day counts from the next open one', () => {
  expect(addOpenDays(federalCalendar, '2026-11-21', 1)).toBe('2026-11-23')
})

test('counting open days forth gives the number it was asked for, and ends on an open day', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 1, max: 90 }), differing, (from, count, days) => {
      const calendar = calendarOver(federalCalendar, 'agency', days)
      const to = addOpenDays(calendar, from, count)
      expect(calendar.isOpen(to)).toBe(true)
      expect(openDaysBetween(calendar, from, to)).toBe(count)
    }),
  )
})

test('counting back from an open day undoes counting forth to it', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const start = addOpenDays(federalCalendar, from, 1)
      expect(addOpenDays(federalCalendar, addOpenDays(federalCalendar, start, count), -count)).toBe(start)
    }),
  )
})

test('a calendar that never opens is a fault and not an endless walk', () => {
  expect(() => addOpenDays({ isOpen: () => false }, addDays('2026-01-01', 0), 1)).toThrow()
})
