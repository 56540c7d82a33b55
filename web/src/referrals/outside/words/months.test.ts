import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthsIn, WEEKS_TO_TELL } from './months.ts'
import { outsideWords } from './outside.ts'

test('a range of many weeks is told in months, a short one in weeks', () => {
  expect(outsideWords.en.road.between(30, 94)).toBe('It may take 6 to 22 months more.')
  expect(outsideWords.es.road.between(30, 94)).toBe('Puede tardar entre 6 y 22 meses más.')
  expect(outsideWords.es.road.between(4, WEEKS_TO_TELL)).toBe('Puede tardar entre 4 y 26 semanas más.')
})

test('months say no less time than the weeks did, and no more than a month around them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 520 }), (weeks) => {
      const { least, most } = monthsIn(weeks)
      const days = weeks * 7
      expect(least * 30.4375).toBeLessThanOrEqual(days)
      expect(most * 30.4375).toBeGreaterThanOrEqual(days)
      expect(most - least).toBeLessThanOrEqual(1)
    }),
  )
})
