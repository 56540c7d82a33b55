import { addDays, type PlainDate } from '@handrail/care'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { standingOf } from './coverage-standing.ts'
import { peopleEn } from './words/people-en.ts'
import { peopleEs } from './words/people-es.ts'

const day = (text: string) => text as PlainDate
const from = day('2026-01-01')

it.each([
  [undefined, { is: 'in-force' }],
  ['2027-11-28', { is: 'in-force' }],
  ['2027-01-28', { is: 'in-force' }],
  ['2027-01-27', { is: 'ends', days: 60 }],
  ['2026-11-29', { is: 'ends', days: 1 }],
  ['2026-11-28', { is: 'ends', days: 0 }],
  ['2026-11-27', { is: 'ended', days: 1 }],
  ['2025-11-28', { is: 'ended', days: 365 }],
])('coverage whose last day is %s stands so on November 28, 2026: %j', (to, standing) => {
  expect(standingOf({ from, to: to === undefined ? to : day(to) }, day('2026-11-28'))).toEqual(standing)
})

it('coverage that begins tomorrow is not told to end, however short it is', () => {
  expect(standingOf({ from: day('2026-11-29'), to: day('2026-11-29') }, day('2026-11-28'))).toEqual({
    is: 'later',
  })
})

it('the days that are left go down by one each day, down to its last day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 59 }), (length, before) => {
      const to = addDays(from, length)
      const left = Math.min(before, length - 1)
      const today = addDays(to, -left)
      expect(standingOf({ from, to }, today)).toEqual({ is: 'ends', days: left })
    }),
  )
})

it('is said in words that count one day as one', () => {
  const said = ({ ends, endedAgo }: typeof peopleEn.coverage) =>
    [0, 1, 9].flatMap((n) => [ends(n), endedAgo(n + 1)])
  expect(said(peopleEn.coverage)).toEqual([
    'Ends today',
    'Ended yesterday',
    'Ends tomorrow',
    'Ended 2 days ago',
    'Ends in 9 days',
    'Ended 10 days ago',
  ])
  expect(said(peopleEs.coverage)).toEqual([
    'Termina hoy',
    'Terminó ayer',
    'Termina mañana',
    'Terminó hace 2 días',
    'Termina en 9 días',
    'Terminó hace 10 días',
  ])
})
