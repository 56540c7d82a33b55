import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, type PlainDate } from '../../kernel/plain-date.ts'
import { CONTACTS, EPISODE_KINDS, type Episode, LOOKS_BACK, measuresIn, STAYS } from './history.ts'

const ON = '2026-11-27'
const stay = (kind: Episode['kind'], from: PlainDate, until?: PlainDate): Episode => ({
  kind,
  from,
  until,
  source: 'record',
})

test.each([
  ['nothing recorded', [], 0, 0],
  ['ten nights', [stay('hospital', '2026-03-01', '2026-03-11')], 1, 10],
  ['in and out on one day', [stay('hospital', '2026-03-01', '2026-03-01')], 1, 1],
  [
    'moved to another hospital on the day of leaving: one stay',
    [stay('hospital', '2026-03-01', '2026-03-11'), stay('hospital', '2026-03-11', '2026-03-21')],
    1,
    20,
  ],
  [
    'told twice, by the person and by a record',
    [stay('hospital', '2026-03-01', '2026-03-11'), stay('hospital', '2026-03-02', '2026-03-10')],
    1,
    10,
  ],
  [
    'two with a day between',
    [stay('hospital', '2026-03-01', '2026-03-11'), stay('hospital', '2026-03-12', '2026-03-14')],
    2,
    12,
  ],
  ['still there, today counted', [stay('hospital', '2026-11-20')], 1, 8],
  ['begun before the year: only its days within', [stay('hospital', '2025-11-01', '2025-12-01')], 1, 3],
  ['over before the year began', [stay('hospital', '2025-10-01', '2025-11-28')], 0, 0],
  ['a jail is no hospital', [stay('jail', '2026-03-01', '2026-03-11')], 0, 0],
  ['to come', [stay('hospital', '2026-12-01', '2026-12-05')], 0, 0],
] as const)('hospital in a year: %s', (_said, episodes, admissions, hospitalDays) => {
  expect(measuresIn(episodes, [], ON, 12)).toMatchObject({ admissions, hospitalDays })
})

test('a crisis that is on record here and was told as well counts once', () => {
  const told = [stay('crisis-contact', '2026-05-01'), stay('crisis-contact', '2026-06-01')]
  expect(measuresIn(told, ['2026-05-01', '2026-07-01'], ON, 12).crisisContacts).toBe(3)
})

test('each kind is counted in its own place', () => {
  const all = EPISODE_KINDS.map((kind) =>
    stay(kind, '2026-08-01', kind === 'arrest' ? undefined : '2026-08-03'),
  )
  expect(measuresIn(all, [], ON, 12)).toEqual({
    months: 12,
    admissions: 1,
    hospitalDays: 2,
    emergencyVisits: 1,
    crisisContacts: 1,
    involuntaryHolds: 1,
    arrests: 1,
    jailDays: 2,
    nightsHomeless: 2,
    daysWithoutMedicine: 2,
  })
})

const day = fc.integer({ min: -1500, max: 30 }).map((back) => addDays(ON, back))
const anEpisode: fc.Arbitrary<Episode> = fc
  .record({
    kind: fc.constantFrom(...STAYS, ...CONTACTS),
    from: day,
    length: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
  })
  .map(({ kind, from, length }) => stay(kind, from, length === undefined ? undefined : addDays(from, length)))
const episodes = fc.array(anEpisode, { maxLength: 8 })

test('days are those that a calendar would be crossed off on, one by one', () => {
  fc.assert(
    fc.property(episodes, fc.constantFrom(...LOOKS_BACK), (all, months) => {
      const first = addDays(addMonths(ON, -months), 1)
      const crossed = Array.from({ length: daysBetween(first, ON) + 1 }, (_, n) => addDays(first, n)).filter(
        (one) =>
          all.some(
            ({ kind, from, until }) =>
              kind === 'hospital' && from <= one && (until === undefined || one < until || one === from),
          ),
      )
      const got = measuresIn(all, [], ON, months)
      expect(got.hospitalDays).toBe(crossed.length)
      const runs = crossed.filter((one, n) => n === 0 || crossed[n - 1] !== addDays(one, -1)).length
      expect(got.admissions).toBe(runs)
    }),
    { numRuns: 300 },
  )
})

test('no order matters, saying it twice adds nothing, and looking further back never finds less', () => {
  fc.assert(
    fc.property(episodes, fc.array(day, { maxLength: 4 }), (all, crises) => {
      const year = measuresIn(all, crises, ON, 12)
      expect(measuresIn(all.toReversed(), crises.toReversed(), ON, 12)).toEqual(year)
      expect(measuresIn([...all, ...all], [...crises, ...crises], ON, 12)).toEqual(year)
      const two = measuresIn(all, crises, ON, 24)
      for (const [name, value] of Object.entries(year)) {
        if (name === 'months' || name === 'admissions') continue
        expect(two[name as keyof typeof two], name).toBeGreaterThanOrEqual(value)
      }
    }),
    { numRuns: 300 },
  )
})
