import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limitScale } from './limit-scale.ts'

describe('the bar with a limit', () => {
  it.each([
    ['well under the limit', 900, 2763, { bar: 29.3, tick: 90, stop: 90 }],
    ['nothing at all', 0, 2763, { bar: 0, tick: 90, stop: 90 }],
    ['exactly at the limit', 994, 994, { bar: 90, tick: 90, stop: 90 }],
    ['a little over the limit', 1050, 1000, { bar: 94.5, tick: 90, stop: 90 }],
    ['clearly over the limit', 1300, 1000, { bar: 91, tick: 70, stop: 70 }],
    ['twice the limit', 2000, 1000, { bar: 100, tick: 50, stop: 50 }],
    ['three times the limit', 3000, 1000, { bar: 90, tick: 30, stop: 30 }],
    ['nine times the limit', 9000, 1000, { bar: 90, tick: 10, stop: 10 }],
    ['forty times the limit', 40_000, 1000, { bar: 100, tick: 2.5, stop: 0 }],
    ['a limit of zero', 500, 0, { bar: 100, tick: 0, stop: 0 }],
    ['nothing against a limit of zero', 0, 0, { bar: 0, tick: 0, stop: 0 }],
    ['a debt counts as nothing', -200, 1000, { bar: 0, tick: 90, stop: 90 }],
    ['an amount that is not a number counts as nothing', Number.NaN, 1000, { bar: 0, tick: 90, stop: 90 }],
  ])('draws %s', (_, value, limit, expected) => {
    expect(limitScale(value, limit)).toEqual(expected)
  })

  it('never leaves the track, and ends before the tick only when the value is under the limit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (value, limit) => {
          const { bar, tick } = limitScale(value, limit)
          expect(bar).toBeGreaterThanOrEqual(0)
          expect(bar).toBeLessThanOrEqual(100)
          expect(tick).toBeGreaterThanOrEqual(0)
          if (value <= limit) expect(bar).toBeLessThanOrEqual(tick)
          else expect(bar).toBeGreaterThanOrEqual(tick)
        },
      ),
    )
  })
})
