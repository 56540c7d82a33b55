import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entitlementOf, FUNDING } from './funding.ts'
import { rangeOf } from './range.ts'

test.each([
  ['next, with about one place a week', 0, { days: 91, given: 13, passed: 0 }, [0, 2]],
  ['ten before them', 10, { days: 91, given: 13, passed: 0 }, [7, 18]],
  ['ten before them, and some who pass', 10, { days: 91, given: 13, passed: 4 }, [7, 33]],
  ['more pass than are given a place', 10, { days: 91, given: 13, passed: 12 }, [7, null]],
])('%s', (_what, ahead, pace, [least, most]) =>
  expect(rangeOf(ahead, pace)).toEqual({ known: true, leastWeeks: least, mostWeeks: most }),
)

test('too few places were given to say anything', () => {
  expect(rangeOf(3, { days: 91, given: 4, passed: 0 })).toEqual({ known: false, why: 'too-few-places-given' })
})

const anyPace = fc.record({
  days: fc.integer({ min: 1, max: 400 }),
  given: fc.nat({ max: 300 }),
  passed: fc.nat({ max: 100 }),
})
const most = (weeks: number | null): number => weeks ?? Number.POSITIVE_INFINITY

test('a range has two ends, and more people before somebody never makes it shorter', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), fc.nat({ max: 100 }), anyPace, (ahead, more, pace) => {
      const [near, far] = [rangeOf(ahead, pace), rangeOf(ahead + more, pace)]
      expect(near.known).toBe(far.known)
      if (!near.known || !far.known) return
      expect(near.leastWeeks).toBeLessThan(most(near.mostWeeks))
      expect(far.leastWeeks).toBeGreaterThanOrEqual(near.leastWeeks)
      expect(most(far.mostWeeks)).toBeGreaterThanOrEqual(most(near.mostWeeks))
    }),
  )
})

test('the steady pace of late lies within the range', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), anyPace, (ahead, pace) => {
      const range = rangeOf(ahead, { ...pace, passed: 0 })
      if (!range.known) return
      const steady = (ahead / pace.given) * (pace.days / 7)
      expect(steady).toBeGreaterThanOrEqual(range.leastWeeks)
      expect(steady).toBeLessThanOrEqual(most(range.mostWeeks))
    }),
  )
})

test('a wait for what the law gives a right to is known as such', () => {
  expect(FUNDING.filter((funding) => entitlementOf(funding))).toEqual([
    'medicaid',
    'medicaid-under-21',
    'ccbhc',
  ])
})
