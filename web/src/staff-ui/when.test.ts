import { expect, test } from 'vitest'
import { whenIn } from './when.ts'

const at = (iso: string, language: 'en' | 'es' = 'en') =>
  whenIn({ language, zone: 'America/Chicago', now: () => Date.parse(iso), me: undefined })

test('today is the day on the agency’s wall, not the one in Greenwich', () => {
  expect(at('2026-11-24T03:00:00Z').today).toBe('2026-11-23')
})

test('near days need no year, far ones do', () => {
  const when = at('2026-11-23T15:00:00Z')
  expect(when.day('2026-11-30')).toBe('Mon, Nov 30')
  expect(when.day('2027-08-31')).toBe('Tue, Aug 31, 2027')
})

test('yesterday, today and tomorrow are said by name, with the time', () => {
  const when = at('2026-11-23T15:00:00Z')
  expect(when.moment('2026-11-22T20:10:00.000Z')).toBe('yesterday, 2:10 PM')
  expect(when.moment('2026-11-23T20:10:00.000Z')).toBe('today, 2:10 PM')
  expect(when.moment('2026-11-20T22:52:00.000Z')).toBe('Fri, Nov 20, 4:52 PM')
})

test('Spanish reads as it is printed for the United States', () => {
  const when = at('2026-11-23T15:00:00Z', 'es')
  expect(when.longDay('2026-11-23')).toBe('lunes, 23 de noviembre de 2026')
  expect(when.moment('2026-11-23T20:10:00.000Z')).toMatch(/^hoy, 2:10 p\.\s?m\.$/)
})

test('a birthday always shows its year', () => {
  expect(at('2026-11-23T15:00:00Z').date('1991-04-23')).toBe('Apr 23, 1991')
})

test('an hour of any day is said as one says it, with midnight and noon', () => {
  const { hourOf } = at('2026-11-23T15:00:00Z')
  expect(['00:00', '09:30', '12:00', '22:00'].map(hourOf)).toEqual([
    '12:00 AM',
    '9:30 AM',
    '12:00 PM',
    '10:00 PM',
  ])
})
