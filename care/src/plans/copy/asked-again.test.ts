import { expect, test } from 'vitest'
import { clockRules } from '../../clocks/rules/all.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { askedAgain } from './asked-again.ts'

const blocks = (from: PlainDate | null) => [{ is: 'plan', n: 1, from } as const]
const BEGAN = '2026-03-01'

test.each([
  ['the day before', BEGAN, 89, null],
  ['after 90 days', BEGAN, 90, BEGAN],
  ['a year later', BEGAN, 365, BEGAN],
  ['however late, of a plan that had not begun', null, 365, null],
] as const)('whether a plan is still right is asked %s', (_when, from, days, expected) => {
  expect(askedAgain(blocks(from), addDays(BEGAN, days))).toBe(expected)
})

test('the person and their case manager are asked on the same day', () => {
  const rule = clockRules.find(({ topic }) => topic === 'plans.still-right')
  const { count = 0 } = rule?.offset ?? {}
  expect(askedAgain(blocks(BEGAN), addDays(BEGAN, count))).toBe(BEGAN)
  expect(askedAgain(blocks(BEGAN), addDays(BEGAN, count - 1))).toBeNull()
})
