import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { FIRST_FORMULA, formula, LAST_TIER, surelyFirstAfter } from './formula.ts'
import { GROUNDS, PRIORITIES } from './grounds.ts'
import { previewOf } from './preview.ts'
import { inOrder, standingOf, type Waiting } from './standing.ts'

const ON: PlainDate = '2026-11-23'
const waiting = (of: Partial<Waiting> = {}): Waiting => ({
  entry: 'a',
  since: ON,
  grounds: [],
  priority: undefined,
  lift: undefined,
  ...of,
})
const grounds = (...names: readonly (typeof GROUNDS)[number][]) => names.map((ground) => ({ ground }))
const stands = (of: Partial<Waiting>) => {
  const { law, tier, score } = standingOf(waiting(of), FIRST_FORMULA, ON)
  return `law ${law} tier ${tier} score ${score}`
}

test.each<[string, Partial<Waiting>, string]>([
  ['nothing found, today', {}, 'law 1 tier 4 score 0'],
  ['nothing found, for ten days', { since: '2026-11-13' }, 'law 1 tier 4 score 5'],
  ['a day short of a tier up', { since: addDays(ON, -89) }, 'law 1 tier 4 score 44'],
  ['one tier up by waiting', { since: addDays(ON, -90) }, 'law 1 tier 3 score 45'],
  ['waiting lifts no further than the first tier', { since: addDays(ON, -400) }, 'law 1 tier 1 score 130'],
  ['a ground gives tier and points', { grounds: grounds('homeless') }, 'law 1 tier 3 score 6'],
  [
    'the highest tier counts, and all points',
    { grounds: grounds('homeless', 'pregnant') },
    'law 1 tier 2 score 14',
  ],
  [
    'danger comes before everything that waiting can reach',
    { grounds: grounds('in-danger') },
    'law 1 tier 0 score 20',
  ],
  ['a lift, to its last day', { lift: { tier: 2, until: ON } }, 'law 1 tier 2 score 0'],
  ['a lift that is over', { lift: { tier: 2, until: '2026-11-22' } }, 'law 1 tier 4 score 0'],
  [
    'a lift never puts anybody lower',
    { grounds: grounds('leaving-jail'), lift: { tier: 3, until: ON } },
    'law 1 tier 1 score 10',
  ],
  ['a day to come counts as today', { since: '2026-12-24' }, 'law 1 tier 4 score 0'],
  ['the order of the block grant', { priority: 'injecting' }, 'law 3 tier 4 score 0'],
])('%s', (_what, of, expected) => expect(stands(of)).toBe(expected))

test('a place is explained by everything that it is made of, in the order in which it counts', () => {
  const of = waiting({
    since: addDays(ON, -100),
    grounds: grounds('veteran', 'no-other-care'),
    priority: 'pregnant',
  })
  expect(standingOf(of, FIRST_FORMULA, ON).terms).toEqual([
    { term: 'law', priority: 'pregnant' },
    { term: 'tier', tier: 3, by: 'veteran' },
    { term: 'waiting-lifts', tier: 2, days: 100 },
    { term: 'ground', ground: 'veteran', points: 4 },
    { term: 'ground', ground: 'no-other-care', points: 4 },
    { term: 'waiting', points: 50, days: 100 },
    { term: 'since', since: '2026-08-15' },
  ])
})

test('who uses drugs by needle and is pregnant comes first, then who is pregnant, then who uses a needle', () => {
  const list = PRIORITIES.toReversed().map((priority) =>
    waiting({ entry: priority, priority, since: priority === 'other' ? '2025-01-01' : ON }),
  )
  expect(inOrder(list, FIRST_FORMULA, ON).map(({ entry }) => entry)).toEqual([...PRIORITIES])
})

const anyWaiting = fc.record({
  entry: fc.uuid(),
  since: fc.integer({ min: -900, max: 0 }).map((days) => addDays(ON, days)),
  grounds: fc.subarray([...GROUNDS]).map((names) => names.map((ground) => ({ ground }))),
  priority: fc.option(fc.constantFrom(...PRIORITIES), { nil: undefined }),
  lift: fc.option(
    fc.record({
      tier: fc.constantFrom(1 as const, 2 as const, 3 as const),
      until: fc.integer({ min: -30, max: 30 }).map((days) => addDays(ON, days)),
    }),
    { nil: undefined },
  ),
})
const anyFormula = fc
  .record({
    points: fc.array(fc.nat({ max: 20 }), { minLength: GROUNDS.length, maxLength: GROUNDS.length }),
    tiers: fc.array(fc.constantFrom(1, 2, 3, 4), { minLength: GROUNDS.length, maxLength: GROUNDS.length }),
    daysPerPoint: fc.integer({ min: 1, max: 9 }),
    daysPerTier: fc.integer({ min: 1, max: 200 }),
    more: fc.nat({ max: 40 }),
  })
  .map(({ points, tiers, daysPerPoint, daysPerTier, more }) =>
    formula.parse({
      version: 2,
      from: '2026-01-01',
      weights: Object.fromEntries(
        GROUNDS.map((ground, n) => [
          ground,
          { tier: ground === 'in-danger' ? 0 : tiers[n], points: points[n] },
        ]),
      ),
      ageing: { daysPerPoint, daysPerTier, top: points.reduce((a, b) => a + b, 1) + more },
    }),
  )

test('the score is exactly the sum of the terms that are shown, up to the top', () => {
  fc.assert(
    fc.property(anyWaiting, anyFormula, (of, by) => {
      const { score, terms } = standingOf(of, by, ON)
      const sum = terms.reduce((all, term) => all + ('points' in term ? term.points : 0), 0)
      expect(score).toBe(Math.min(sum, by.ageing.top))
      expect(terms.some(({ term }) => term === 'at-the-top')).toBe(sum > score)
      const tiers = terms.flatMap((term) => ('tier' in term ? [term.tier] : []))
      expect(standingOf(of, by, ON).tier).toBe(Math.min(LAST_TIER, ...tiers))
    }),
  )
})

test('nobody starves: after the time that the formula gives, nobody who came later passes, save by law or in danger', () => {
  fc.assert(
    fc.property(anyWaiting, anyWaiting, anyFormula, fc.nat({ max: 900 }), (first, later, by, after) => {
      const old = { ...first, since: '2024-01-01' as PlainDate }
      const on = addDays(old.since, surelyFirstAfter(by) + after)
      const gap = Math.abs(Number.parseInt(later.entry.slice(0, 4), 16) % 900) + 1
      const newcomer = {
        ...later,
        since: addDays(old.since, gap),
        priority: old.priority,
        grounds: later.grounds.filter(({ ground }) => ground !== 'in-danger'),
      }
      expect(inOrder([newcomer, old], by, on)[0]?.entry).toBe(old.entry)
    }),
  )
})

test('waiting a day longer never puts anybody behind those with whom they wait', () => {
  fc.assert(
    fc.property(anyWaiting, anyFormula, fc.nat({ max: 400 }), (of, by, more) => {
      const still = { ...of, lift: undefined }
      const [now, then] = [standingOf(still, by, ON), standingOf(still, by, addDays(ON, more))]
      expect(then.tier).toBeLessThanOrEqual(now.tier)
      expect(then.score).toBeGreaterThanOrEqual(now.score)
    }),
  )
})

test('one more thing that was found never puts anybody lower', () => {
  fc.assert(
    fc.property(anyWaiting, anyFormula, fc.constantFrom(...GROUNDS), (of, by, ground) => {
      const more = { ...of, grounds: [...of.grounds.filter((one) => one.ground !== ground), { ground }] }
      const less = { ...of, grounds: of.grounds.filter((one) => one.ground !== ground) }
      const [with_, without] = [standingOf(more, by, ON), standingOf(less, by, ON)]
      expect(with_.tier).toBeLessThanOrEqual(without.tier)
      expect(with_.score).toBeGreaterThanOrEqual(without.score)
    }),
  )
})

test('a list has one order, whichever way it was given', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyWaiting, { selector: ({ entry }) => entry }), anyFormula, (list, by) => {
      expect(inOrder(list.toReversed(), by, ON)).toEqual(inOrder(list, by, ON))
    }),
  )
})

test('a formula is refused when the score could stop short of what was found', () => {
  const { ageing, ...rest } = FIRST_FORMULA
  const short = formula.safeParse({ ...rest, ageing: { ...ageing, top: 125 } })
  expect(short.error?.issues.map(({ message }) => message)).toEqual(['top-below-grounds'])
})

test('a formula is refused when anything but danger would come before the longest wait', () => {
  const weights = { ...FIRST_FORMULA.weights, veteran: { tier: 0, points: 4 } }
  const wrong = formula.safeParse({ ...FIRST_FORMULA, weights })
  expect(wrong.error?.issues.map(({ message }) => message)).toEqual(['danger-alone-is-first'])
})

test('before a formula is adopted one sees who would move and by how much', () => {
  const list = [
    waiting({ entry: 'a', grounds: grounds('veteran') }),
    waiting({ entry: 'b', grounds: grounds('homeless') }),
    waiting({ entry: 'c', since: '2026-11-13' }),
  ]
  const weights = { ...FIRST_FORMULA.weights, veteran: { tier: 3 as const, points: 7 } }
  const proposed = { ...FIRST_FORMULA, version: 2, weights }
  expect(previewOf(list, { now: FIRST_FORMULA, proposed, on: ON })).toEqual({
    moved: [
      { entry: 'a', from: 2, to: 1 },
      { entry: 'b', from: 1, to: 2 },
    ],
    up: 1,
    down: 1,
    same: 1,
  })
})

test('a preview accounts for everybody, and the same formula moves nobody', () => {
  const lists = fc.uniqueArray(anyWaiting, { selector: ({ entry }) => entry, maxLength: 30 })
  fc.assert(
    fc.property(lists, anyFormula, anyFormula, (list, now, proposed) => {
      const { moved, up, down, same } = previewOf(list, { now, proposed, on: ON })
      expect([up + down, up + down + same]).toEqual([moved.length, list.length])
      expect(moved.reduce((all, { from, to }) => all + to - from, 0)).toBe(0)
      expect(previewOf(list, { now, proposed: now, on: ON }).moved).toEqual([])
    }),
  )
})
