import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMinutes, type Instant } from '../kernel/instant.ts'
import { ACCOUNT_RULE, ADDRESS_RULE, afterFailure, NO_TRIES, type Tries, waitOf } from './lock-out.ts'

const NOON: Instant = '2026-11-23T12:00:00.000Z'

/** Fails once every so many minutes, waiting as told. */
function failing(times: number, everyMinutes: number, rule = ACCOUNT_RULE) {
  let [now, tries]: [Instant, Tries] = [NOON, NO_TRIES]
  const waits: number[] = []
  for (let n = 0; n < times; n += 1) {
    tries = afterFailure(tries, now, rule)
    waits.push(waitOf(tries, now))
    now = addMinutes(now, Math.max(everyMinutes, waitOf(tries, now)))
  }
  return { waits, tries, now }
}

test('four failures cost nothing; from the fifth on each one costs a longer wait, up to an hour', () => {
  expect(failing(10, 0).waits).toEqual([0, 0, 0, 0, 1, 5, 15, 60, 60, 60])
})

test('failures that lie far apart never lock', () => {
  expect(Math.max(...failing(200, 4).waits)).toBe(0)
})

test('an address may fail thirty times, as a whole office may share it', () => {
  expect(failing(33, 0, ADDRESS_RULE).waits.slice(28)).toEqual([0, 5, 15, 60, 60])
})

test('a wait is counted in whole minutes and ends', () => {
  const { tries } = failing(5, 0)
  const until = tries.until ?? NOON
  expect(waitOf(tries, addMinutes(until, -1))).toBe(1)
  expect(waitOf(tries, until)).toBe(0)
})

test('a wait that a clock begun a year ahead is over once the clock is right', () => {
  const ahead = addMinutes(NOON, 365 * 24 * 60)
  const tries = { ...NO_TRIES, locks: 4, until: addMinutes(ahead, 60), last: ahead }
  expect(waitOf(tries, ahead)).toBe(60)
  expect(waitOf(tries, NOON)).toBe(0)
})

test('after a quiet day it begins anew', () => {
  const { tries, now } = failing(8, 0)
  expect(afterFailure(tries, addMinutes(now, 24 * 60), ACCOUNT_RULE)).toMatchObject({ count: 1, locks: 0 })
})

test('however a guesser times it, a day holds fewer than a hundred guesses without a wait between five', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 300, maxLength: 300 })
  fc.assert(
    fc.property(gaps, (minutes) => {
      let [now, tries, count]: [Instant, Tries, number] = [NOON, NO_TRIES, 0]
      for (const gap of minutes) {
        if (now >= addMinutes(NOON, 24 * 60)) break
        tries = afterFailure(tries, now, ACCOUNT_RULE)
        count += 1
        if (tries.until !== null) expect(waitOf(tries, now)).toBeGreaterThanOrEqual(1)
        now = addMinutes(now, Math.max(gap, waitOf(tries, now)))
      }
      // Four in every fifteen minutes never lock: 4 x 96.
      expect(count).toBeLessThanOrEqual(4 * 96 + 1)
    }),
    { numRuns: 50 },
  )
})
