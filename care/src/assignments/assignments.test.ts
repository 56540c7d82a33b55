import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personId, staffId } from '../kernel/ids.ts'
import { type Batch, suggestTogether } from './batch.ts'
import { CADENCES, EXTRAS, loadOf, weightOf, weightsOn } from './caseload.ts'
import { type CaseManager, CONFLICTS, choiceOf, hardNosOf, suggestFor, type ToAssign } from './fit.ts'

const uuid = (kind: number, n: number) => `0000000${kind}-0000-4000-8000-${String(n).padStart(12, '0')}`
const person = (n: number) => personId.parse(uuid(1, n))
const staff = (n: number) => staffId.parse(uuid(2, n))

const one = (of: Partial<ToAssign> = {}): ToAssign => ({
  person: person(1),
  language: 'es',
  needs: ['housing'],
  weight: 1000,
  before: [],
  notWanted: [],
  conflicts: [],
  minutesFrom: {},
  ...of,
})
const worker = (n: number, of: Partial<CaseManager> = {}): CaseManager => ({
  staff: staff(n),
  languages: ['en'],
  specialties: [],
  capacity: 20_000,
  load: 10_000,
  isQualified: true,
  isAway: false,
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
  const to = one({ before: [staff(1)], minutesFrom: { [staff(1)]: 31 } })
  expect(suggestFor(to, [worker(2), known]).choices).toEqual([
    {
      staff: staff(1),
      points: 38,
      reasons: [
        { reason: 'speaks-language', points: 0 },
        { reason: 'knows-need', need: 'housing', points: 0 },
        { reason: 'way', minutes: 31, points: 10 },
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
  const to = one({ conflicts: [{ staff: staff(1), why: 'treats-them' }], notWanted: [staff(1)] })
  const by = worker(1, { isAway: true, isQualified: false, load: 19_500 })
  expect(suggestFor(to, [by])).toEqual({
    choices: [],
    ruledOut: [
      {
        staff: staff(1),
        why: [
          { no: 'conflict', why: 'treats-them' },
          { no: 'not-wanted' },
          { no: 'not-qualified' },
          { no: 'away' },
          { no: 'full', load: 19_500, capacity: 20_000 },
        ],
      },
    ],
  })
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
        minutesFrom: fc.dictionary(fc.constantFrom(staff(0), staff(1), staff(2)), fc.nat({ max: 120 })),
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
      isQualified: fc.nat({ max: 9 }).map((n) => n > 0),
      isAway: fc.nat({ max: 9 }).map((n) => n === 0),
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
    if (hardNosOf(to, by).length > 0) continue
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
