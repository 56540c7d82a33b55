import { expect, test } from 'vitest'
import { cleaned } from './plan-fields.ts'

test('what is empty, half a date or no number is left out, and what has only just been begun waits', () => {
  const value = {
    id: 'a',
    what: ' Sleeps 6 hours ',
    where: '  ',
    baseline: '2,5',
    target: 'five',
    due: '2027-02-',
    steps: [
      { id: 'b', what: '', who: 'person', status: 'open' },
      { id: 'c', what: 'Get curtains', who: 'person', status: 'open', due: '2026-12-10' },
    ],
  }
  expect(cleaned('objective', value)).toEqual({
    id: 'a',
    what: 'Sleeps 6 hours',
    baseline: 2.5,
    steps: [{ id: 'c', what: 'Get curtains', who: 'person', status: 'open', due: '2026-12-10' }],
    interventions: [],
  })
})

test('what has no field of its own, as the place of a goal, stays', () => {
  expect(
    cleaned('goal', { id: 'a', place: 2, status: 'active', need: { area: 'food' }, words: 'Eat.' }),
  ).toEqual({
    id: 'a',
    place: 2,
    status: 'active',
    need: { area: 'food' },
    words: 'Eat.',
    objectives: [],
  })
})
