import { expect, test } from 'vitest'
import { addMinutes, type Instant } from '../kernel/instant.ts'
import { NOTHING_YET, type Pace, paced } from './pace.ts'

const NOON = '2026-11-23T12:00:00.000Z'
const after = (count: number, at: Instant = NOON): Pace => {
  let pace: Pace = NOTHING_YET
  for (let n = 0; n < count; n += 1) {
    const next = paced(pace, at, count)
    if ('minutes' in next) throw new Error('too many')
    pace = next
  }
  return pace
}

test('so many come within an hour, and the next is told how long to wait', () => {
  expect(paced(after(3), addMinutes(NOON, 20), 3)).toEqual({ minutes: 40 })
  expect(paced(after(3), addMinutes(NOON, 59), 3)).toEqual({ minutes: 1 })
})

test('after the hour the count begins anew', () => {
  expect(paced(after(3), addMinutes(NOON, 60), 3)).toEqual({ count: 1, since: addMinutes(NOON, 60) })
})
