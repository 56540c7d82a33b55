import { expect, test } from 'vitest'
import { OBSERVED } from './federal-holidays.test-model.ts'
import { federalDaysOff, federalHolidayOn } from './federal-holidays.ts'

test('every day off of 2024 to 2030 is the one that was written down', () => {
  expect(OBSERVED).toHaveLength(77)
  for (const [, holiday, , observed] of OBSERVED)
    expect(federalHolidayOn(observed as never), observed).toBe(holiday)
})

test('there is no other day off', () => {
  const written = new Set(OBSERVED.map(([, , , observed]) => observed))
  const computed = [2024, 2025, 2026, 2027, 2028, 2029, 2030].flatMap((year) => [
    ...federalDaysOff(year).keys(),
  ])
  expect(new Set(computed)).toEqual(written)
})

test('a New Year on a Saturday is a day off of the year before', () => {
  expect(federalHolidayOn('2027-12-31')).toBe('new-years-day')
  expect(federalHolidayOn('2028-01-01')).toBeUndefined()
})

test('Juneteenth is a holiday from 2021 on', () => {
  expect(federalHolidayOn('2020-06-19')).toBeUndefined()
  expect(federalHolidayOn('2021-06-18')).toBe('juneteenth')
})
