import { expect, test } from 'vitest'
import type { Due } from './due.ts'
import { standingAt } from './standing.ts'

const due: Due = {
  on: '2026-11-30',
  at: '2026-12-01T05:59:59.999Z',
  graceUntil: '2026-12-04T05:59:59.999Z',
}

test.each([
  ['2026-11-23T15:00:00.000Z', { is: 'later', days: 7, minutes: 10_979 }],
  ['2026-11-30T05:59:59.999Z', { is: 'later', days: 1, minutes: 1440 }],
  ['2026-11-30T06:00:00.000Z', { is: 'today', minutes: 1439 }],
  ['2026-12-01T05:59:59.999Z', { is: 'today', minutes: 0 }],
  ['2026-12-01T06:00:00.000Z', { is: 'grace', days: 1, graceDays: 2 }],
  ['2026-12-04T05:59:59.999Z', { is: 'grace', days: 3, graceDays: 0 }],
  ['2026-12-04T06:00:00.000Z', { is: 'past', days: 4, minutes: 4320 }],
] as const)('at %s it stands as %j', (now, standing) => {
  expect(standingAt(due, now, 'America/Chicago')).toEqual(standing)
})
