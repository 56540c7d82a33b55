import { expect, test } from 'vitest'
import { MOST_SEARCHES, searchWait } from './search-limit.ts'

const since = '2026-11-23T15:00:00.000Z'

test.each([
  ['the last of a quarter of an hour is welcome', MOST_SEARCHES, '2026-11-23T15:00:00.000Z', 0],
  ['one more waits until the quarter is over', MOST_SEARCHES + 1, '2026-11-23T15:00:00.000Z', 900],
  ['later in the quarter the wait is shorter', MOST_SEARCHES + 9, '2026-11-23T15:14:30.500Z', 30],
  ['nobody is told to wait no time', MOST_SEARCHES + 1, '2026-11-23T15:15:00.000Z', 1],
] as const)('%s', (_sentence, count, now, seconds) => {
  expect(searchWait({ count, since }, now)).toBe(seconds)
})
