import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StaffId } from '../kernel/ids.ts'
import { addDays } from '../kernel/plain-date.ts'
import type { Role } from '../permissions.ts'
import { type Absence, absenceId, endAbsence, isAwayOn, lastDayAway, recordAbsence } from './absence.ts'
import { aMoment, ME, OTHER, SOMEONE } from './moment.test-model.ts'

const absence = (of: Partial<Absence> = {}): Absence => ({
  absence: absenceId.parse('0190a0b0-0000-7000-8000-0000000000aa'),
  version: 1,
  staff: ME,
  from: '2026-11-30',
  until: '2026-12-04',
  kind: 'time-off',
  cover: null,
  backOn: null,
  ...of,
})
type State = Parameters<typeof recordAbsence.decide>[0]
const record = (of: Partial<Absence> = {}, state: Partial<State> = {}, role: Role = 'case-manager') => {
  const { staff, from, until, kind, cover } = absence(of)
  return recordAbsence.decide(
    { supervisor: OTHER, leftOn: null, open: [], coverIs: undefined, roles: ['clinician'], ...state },
    recordAbsence.input.parse({ staff, from, until, kind, cover }),
    aMoment(role),
  )
}

test('somebody enters their own days away, a supervisor those of their own people, an admin anybody’s', () => {
  expect(record()).toMatchObject({ next: { staff: ME, version: 1 } })
  expect(record({ staff: SOMEONE }, { supervisor: ME }, 'supervisor')).toMatchObject({
    next: { staff: SOMEONE },
  })
  expect(record({ staff: SOMEONE }, {}, 'agency-admin')).toMatchObject({ next: { staff: SOMEONE } })
  expect(record({ staff: SOMEONE }, {}, 'supervisor')).toMatchObject({ refused: 'own-or-supervised' })
  expect(record({}, {}, 'auditor')).toMatchObject({ refused: 'own-or-supervised' })
})

test.each([
  ['that end before they begin', { until: '2026-11-29' }, {}, 'ends-before-it-begins'],
  ['that are all past', { from: '2026-11-02', until: '2026-11-20' }, {}, 'day-is-past'],
  ['that last for years', { until: '2029-11-20' }, {}, 'too-long'],
  [
    'that meet other days away',
    { from: '2026-12-04', until: '2026-12-10' },
    { open: [absence()] },
    'away-already',
  ],
  ['after they left', {}, { leftOn: '2026-11-20' }, 'staff-left'],
  ['covered by themselves', { cover: ME }, { coverIs: { open: [], roles: [] } }, 'covers-themselves'],
  ['covered by nobody of this agency', { cover: OTHER }, {}, 'no-such-staff'],
  [
    'covered by somebody who is away too',
    { cover: OTHER },
    { coverIs: { open: [absence({ staff: OTHER })], roles: [] } },
    'cover-is-away',
  ],
  [
    'of a case manager, covered by somebody who is none',
    { cover: OTHER },
    { roles: ['case-manager'], coverIs: { open: [], roles: ['billing'] } },
    'not-a-case-manager',
  ],
] as const)('no days away are written down %s', (_what, of, state, refused) => {
  expect(record(of, state as Partial<State>)).toMatchObject({ refused })
})

test('days after an early return are free again', () => {
  const back = absence({ backOn: '2026-12-03' })
  expect(record({ from: '2026-12-03', until: '2026-12-03' }, { open: [back] })).toMatchObject({ next: {} })
  expect(record({ from: '2026-12-02', until: '2026-12-03' }, { open: [back] })).toMatchObject({
    refused: 'away-already',
  })
})

const end = (back: Absence['from'], of: Partial<Absence> = {}, supervisor: StaffId | null = null) =>
  endAbsence.decide(
    { ...absence(of), supervisor },
    { absence: absence().absence, version: 1, back },
    aMoment('clinician'),
  )

test('an absence ends early, or is taken back, and not twice', () => {
  expect(end('2026-12-02')).toMatchObject({ next: { back: '2026-12-02', version: 2 } })
  expect(end('2026-11-30')).toMatchObject({ next: { back: '2026-11-30' } })
  expect(end('2026-12-05')).toMatchObject({ refused: 'not-earlier' })
  expect(end('2026-11-30', { backOn: '2026-11-30' })).toMatchObject({ refused: 'absence-over' })
  expect(end('2026-11-20', { from: '2026-11-01', until: '2026-11-22' })).toMatchObject({
    refused: 'absence-over',
  })
  expect(end('2026-12-02', { staff: SOMEONE })).toMatchObject({ refused: 'own-or-supervised' })
  expect(end('2026-12-02', { staff: SOMEONE }, ME)).toMatchObject({ next: {} })
})

test('somebody is away from the first day to the last, both counted, and not from the day they are back', () => {
  const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays('2026-11-01', n))
  fc.assert(
    fc.property(day, day, fc.option(day, { nil: null }), day, (from, until, backOn, on) => {
      fc.pre(from <= until)
      const of = { from, until, backOn }
      expect(isAwayOn(of, on)).toBe(from <= on && on <= until && (backOn === null || on < backOn))
      expect(lastDayAway(of) <= until).toBe(true)
    }),
  )
})
