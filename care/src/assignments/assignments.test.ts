import { NEARNESS } from '@handrail/eligibility'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Credential, credentialId } from '../agency/index.ts'
import { personId, staffId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { type Batch, suggestTogether } from './batch.ts'
import { CADENCES, EXTRAS, loadOf, weightOf, weightsOn } from './caseload.ts'
import {
  type CaseManager,
  CONFLICTS,
  choiceOf,
  hardNosOf,
  isOverUsual,
  suggestFor,
  type ToAssign,
} from './fit.ts'

const uuid = (kind: number, n: number) => `0000000${kind}-0000-4000-8000-${String(n).padStart(12, '0')}`
const person = (n: number) => personId.parse(uuid(1, n))
const staff = (n: number) => staffId.parse(uuid(2, n))

const TODAY = '2026-11-23'
const credential = (n: number, of: Partial<Credential> = {}): Credential => ({
  credential: credentialId.parse(uuid(3, n)),
  staff: staff(n),
  kind: 'case-manager',
  state: 'TX',
  from: '2026-01-01',
  until: '2026-12-31',
  verifiedOn: '2026-01-02',
  version: 1,
  ...of,
})
const asking = (confirmedOn: ToAssign['asked']['on'] | null): ToAssign['asked'] => ({
  asks: [{ kinds: ['case-manager', 'social-worker'], confirmedOn }],
  state: 'TX',
  on: TODAY,
})
const away = (from: PlainDate, until: PlainDate, backOn: PlainDate | null = null) => ({ from, until, backOn })

const one = (of: Partial<ToAssign> = {}): ToAssign => ({
  person: person(1),
  language: 'es',
  needs: ['housing'],
  weight: 1000,
  before: [],
  notWanted: [],
  conflicts: [],
  nearness: {},
  asked: { asks: [], state: 'TX', on: TODAY },
  ...of,
})
const worker = (n: number, of: Partial<CaseManager> = {}): CaseManager => ({
  staff: staff(n),
  languages: ['en'],
  specialties: [],
  capacity: 20_000,
  load: 10_000,
  credentials: [],
  absences: [],
  ...of,
})

const weights = weightsOn('2026-11-23')

test.each([
  ['weekly', [], 1000],
  ['every-two-weeks', [], 500],
  ['monthly', ['interpreter'], 350],
  ['quarterly', ['far-away', 'far-away'], 177],
  ['weekly', ['new', 'guardian', 'in-hospital'], 1500],
] as const)('somebody seen %s, with %j, counts %i', (cadence, extras, total) => {
  if (!weights) throw new Error('no weights are in force')
  const weight = weightOf({ cadence, extras }, weights)
  expect(weight.total).toBe(total)
  expect(weight.terms.reduce((sum, { counts }) => sum + counts, 0)).toBe(total)
})

test('before the first weights were in force there are none', () => {
  expect(weightsOn('2019-12-31')).toBeUndefined()
})

test('a caseload counts what its people count, in whichever order', () => {
  const people = fc.array(
    fc.record({ cadence: fc.constantFrom(...CADENCES), extras: fc.subarray([...EXTRAS]) }),
  )
  fc.assert(
    fc.property(people, (list) => {
      if (!weights) throw new Error('no weights are in force')
      const by = weights
      expect(loadOf(list, by)).toBe(list.reduce((sum, of) => sum + weightOf(of, by).total, 0))
      expect(loadOf(list.toReversed(), by)).toBe(loadOf(list, by))
    }),
  )
})

test('a suggestion comes with everything that speaks for and against it', () => {
  const known = worker(1, { languages: ['es'], specialties: ['housing'] })
  const to = one({ before: [staff(1)], nearness: { [staff(1)]: 'next-county' } })
  expect(suggestFor(to, [worker(2), known]).choices).toEqual([
    {
      staff: staff(1),
      points: 38,
      reasons: [
        { reason: 'speaks-language', points: 0 },
        { reason: 'knows-need', need: 'housing', points: 0 },
        { reason: 'next-county', points: 10 },
        { reason: 'worked-together', points: 0 },
        { reason: 'load', percent: 55, points: 28 },
      ],
    },
    {
      staff: staff(2),
      points: 108,
      reasons: [
        { reason: 'needs-interpreter', points: 40 },
        { reason: 'new-to-need', need: 'housing', points: 20 },
        { reason: 'way-unknown', points: 10 },
        { reason: 'new-to-each-other', points: 10 },
        { reason: 'load', percent: 55, points: 28 },
      ],
    },
  ])
})

test('all that rules somebody out is said at once', () => {
  const to = one({
    conflicts: [{ staff: staff(1), why: 'treats-them' }],
    notWanted: [staff(1)],
    asked: asking('2026-02-01'),
  })
  const by = worker(1, { absences: [away('2026-11-20', '2026-11-30')], load: 19_500 })
  expect(suggestFor(to, [by])).toEqual({
    choices: [],
    ruledOut: [
      {
        staff: staff(1),
        why: [
          { no: 'conflict', why: 'treats-them' },
          { no: 'not-wanted' },
          {
            no: 'not-qualified',
            kinds: ['case-manager', 'social-worker'],
            why: ['none-of-this-kind'],
          },
          { no: 'away', until: '2026-11-30' },
        ],
        overUsual: { reason: 'over-usual', load: 19_500, usual: 20_000, points: 100 },
      },
    ],
  })
})

test('a caseload that holds what is usual comes last and is not ruled out: a supervisor may still choose it', () => {
  const full = worker(1, { load: 20_000 })
  const roomy = worker(2, { load: 5_000, languages: [] })
  const { choices, ruledOut } = suggestFor(one({ language: 'es' }), [full, roomy])
  expect(ruledOut).toEqual([])
  expect(choices.map(({ staff: who }) => who)).toEqual([staff(2), staff(1)])
  expect(choices[1]?.reasons).toContainEqual({
    reason: 'over-usual',
    load: 20_000,
    usual: 20_000,
    points: 100,
  })
  expect(choices[0]?.reasons.map(({ reason }) => reason)).not.toContain('over-usual')
  expect(suggestTogether([one()], [full])).toMatchObject({ placed: [], unplaced: [one().person] })
})

test.each([
  ['valid and checked', credential(1), undefined],
  ['of another state', credential(1, { state: 'OK' }), ['other-state']],
  ['ended', credential(1, { until: '2026-11-22' }), ['no-longer-valid']],
  ['not checked yet', credential(1, { verifiedOn: null }), ['not-verified']],
])('a credential that is %s counts as it would for a signature', (_what, held, why) => {
  const { choices, ruledOut } = suggestFor(one({ asked: asking('2026-02-01') }), [
    worker(1, { credentials: [held] }),
  ])
  if (why === undefined)
    expect(choices[0]?.reasons).toContainEqual({
      reason: 'qualified',
      kind: 'case-manager',
      until: '2026-12-31',
      points: 0,
    })
  else expect(ruledOut[0]?.why).toMatchObject([{ no: 'not-qualified', why }])
})

test('what nobody confirmed yet is said, counts against somebody, and stops nobody', () => {
  const { choices, ruledOut } = suggestFor(one({ asked: asking(null) }), [
    worker(1),
    worker(2, { credentials: [credential(2)] }),
  ])
  expect(ruledOut).toEqual([])
  expect(choices.map((of) => [of.staff, of.reasons[0]])).toEqual([
    [staff(2), { reason: 'qualified', kind: 'case-manager', until: '2026-12-31', points: 0 }],
    [
      staff(1),
      {
        reason: 'not-shown',
        kinds: ['case-manager', 'social-worker'],
        why: ['none-of-this-kind'],
        points: 15,
      },
    ],
  ])
})

test.each([
  ['today is its last day', away('2026-11-01', TODAY), 'away'],
  ['it ended yesterday', away('2026-11-01', '2026-11-22'), 'free'],
  ['they are back early', away('2026-11-01', '2026-12-31', TODAY), 'free'],
  ['it begins within two weeks', away('2026-12-07', '2026-12-11'), 'soon'],
  ['it begins later than that', away('2026-12-08', '2026-12-11'), 'free'],
  ['it was taken back', away('2026-12-07', '2026-12-11', '2026-12-07'), 'free'],
] as const)('an absence counts by its days: %s', (_what, absence, expected) => {
  const { choices, ruledOut } = suggestFor(one(), [worker(1, { absences: [absence] })])
  const soon = choices[0]?.reasons.some(({ reason }) => reason === 'away-soon')
  expect(ruledOut.length > 0 ? 'away' : soon ? 'soon' : 'free').toBe(expected)
})

test('the nearer the better, and a place that is not known is better than one that is far', () => {
  const nearness = {
    [staff(1)]: 'further',
    [staff(2)]: 'next-county',
    [staff(3)]: 'same-county',
  } as const
  const { choices } = suggestFor(one({ nearness }), [worker(1), worker(2), worker(3), worker(4)])
  expect(choices.map((of) => of.staff)).toEqual([staff(3), staff(2), staff(4), staff(1)])
})

test('the last in line is not left with what nobody else could take', () => {
  // One by one, the first takes the only worker whom the second may have.
  const people = [
    one({ person: person(1), language: 'en' }),
    one({ person: person(2), language: 'en', conflicts: [{ staff: staff(2), why: 'treats-them' }] }),
  ]
  const among = [
    worker(1, { load: 0, capacity: 1000 }),
    worker(2, { load: 0, capacity: 1000, languages: [] }),
  ]
  const { placed, unplaced, oneByOne } = suggestTogether(people, among)
  expect(placed.map(({ person: of, choice }) => [of, choice.staff])).toEqual([
    [person(1), staff(2)],
    [person(2), staff(1)],
  ])
  expect([unplaced.length, oneByOne.unplaced]).toEqual([0, 1])
})

const LANGUAGES = ['en', 'es', 'vi']
const NEEDS = ['housing', 'benefits', 'young-people']
const anyPeople = (weight: fc.Arbitrary<number>, most: number) =>
  fc
    .array(
      fc.record({
        language: fc.option(fc.constantFrom(...LANGUAGES), { nil: undefined }),
        needs: fc.subarray(NEEDS),
        weight,
        before: fc.subarray([staff(0), staff(1), staff(2)]),
        notWanted: fc.subarray([staff(0), staff(1), staff(2)], { maxLength: 1 }),
        conflicts: fc.array(
          fc.record({
            staff: fc.constantFrom(staff(0), staff(1), staff(2)),
            why: fc.constantFrom(...CONFLICTS),
          }),
          { maxLength: 2 },
        ),
        nearness: fc.dictionary(fc.constantFrom(staff(0), staff(1), staff(2)), fc.constantFrom(...NEARNESS)),
        asked: fc.constantFrom(asking(null), asking('2026-02-01'), { ...asking(null), asks: [] }),
      }),
      { maxLength: most },
    )
    .map((list) => list.map((of, n): ToAssign => ({ ...of, person: person(n) })))
const anyWorkers = fc
  .array(
    fc.record({
      languages: fc.subarray(LANGUAGES),
      specialties: fc.subarray(NEEDS),
      capacity: fc.integer({ min: 1000, max: 6000 }),
      load: fc.nat({ max: 5000 }),
      credentials: fc.subarray([credential(1)]),
      absences: fc.subarray([away('2026-11-20', '2026-11-30'), away('2026-12-01', '2026-12-04')], {
        maxLength: 1,
      }),
    }),
    { maxLength: 3 },
  )
  .map((list) => list.map((of, n): CaseManager => ({ ...of, staff: staff(n) })))
const anyWeight = fc.constantFrom(77, 250, 500, 750, 1000, 1500)

/** Checks what must hold of any plan. */
function expectSound(plan: Batch, people: readonly ToAssign[], among: readonly CaseManager[]): void {
  const all = [...plan.placed.map((of) => of.person), ...plan.unplaced]
  expect(all.toSorted()).toEqual(people.map((of) => of.person).toSorted())
  const loads = new Map(among.map((by) => [by.staff, by.load]))
  for (const { person: id, choice } of plan.placed) {
    const to = people.find((of) => of.person === id)
    const by = among.find((of) => of.staff === choice.staff)
    if (!to || !by) throw new Error('somebody who is not here')
    expect(hardNosOf(to, by)).toEqual([])
    const load = loads.get(by.staff) ?? 0
    expect(choice).toEqual(choiceOf(to, by, load))
    loads.set(by.staff, load + to.weight)
    expect(load + to.weight).toBeLessThanOrEqual(by.capacity)
  }
}

test('nobody is lost, no hard no is passed over, no caseload is filled past what it holds, and reasons add up', () => {
  fc.assert(
    fc.property(anyPeople(anyWeight, 9), anyWorkers, (people, among) =>
      expectSound(suggestTogether(people, among), people, among),
    ),
  )
})

test('together is never worse than one by one', () => {
  fc.assert(
    fc.property(anyPeople(anyWeight, 9), anyWorkers, (people, among) => {
      const { unplaced, points, oneByOne } = suggestTogether(people, among)
      expect(unplaced.length).toBeLessThanOrEqual(oneByOne.unplaced)
      if (unplaced.length === oneByOne.unplaced) expect(points).toBeLessThanOrEqual(oneByOne.points)
    }),
  )
})

/** Tries every way to give people to case managers: fewest left out, then fewest points. */
function bestOfAll(people: readonly ToAssign[], among: readonly CaseManager[]): readonly [number, number] {
  const [to, ...rest] = people
  if (!to) return [0, 0]
  const [out, points] = bestOfAll(rest, among)
  const ways: (readonly [number, number])[] = [[out + 1, points]]
  for (const by of among) {
    if (hardNosOf(to, by).length > 0 || isOverUsual(to, by, by.load)) continue
    const after = among.map((of) => (of === by ? { ...of, load: of.load + to.weight } : of))
    const [left, more] = bestOfAll(rest, after)
    ways.push([left, more + choiceOf(to, by).points])
  }
  return ways.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])[0] ?? [0, 0]
}

test('where people count alike, there is no better way at all', () => {
  const alike = anyWeight.chain((weight) => anyPeople(fc.constant(weight), 5))
  fc.assert(
    fc.property(alike, anyWorkers, (people, among) => {
      const { unplaced, points } = suggestTogether(people, among)
      expect([unplaced.length, points]).toEqual(bestOfAll(people, among))
    }),
  )
})
