import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPlan } from '../a-plan.test-model.ts'
import { AREAS } from '../needs/inventory.ts'
import { GOAL_STATUSES } from '../states.ts'
import { type PlanContent, planContent } from './content.ts'
import { type Change, differenceOf, type Json, withChanges } from './difference.ts'

const id = (n: number) => `01935d00-0000-4000-8000-${String(n).padStart(12, '0')}`
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const text = fc.constantFrom(
  'I want a key of my own.',
  'Sleep',
  'Walk by the water',
  'Two friends',
  'Un trabajo',
)
const ids = (from: number) => fc.uniqueArray(fc.integer({ min: from, max: from + 5 }), { maxLength: 4 })

const steps = ids(300).chain((of) =>
  fc.tuple(
    ...of.map((n) =>
      fc.record({
        id: fc.constant(id(n)),
        what: text,
        who: fc.constantFrom('person', 'supporter'),
        due: maybe(fc.constantFrom('2026-12-01', '2027-01-01')),
        status: fc.constantFrom('open', 'done'),
      }),
    ),
  ),
)
const objectives = ids(200).chain((of) =>
  fc.tuple(
    ...of.map((n) =>
      fc.record({
        id: fc.constant(id(n)),
        what: text,
        baseline: maybe(fc.integer({ min: 0, max: 3 })),
        target: maybe(fc.integer({ min: 0, max: 3 })),
        measure: maybe(text),
        interventions: fc.constant([]),
        steps,
      }),
    ),
  ),
)
const goals = ids(100).chain((of) =>
  fc.tuple(
    ...of.map((n) =>
      fc.record({
        id: fc.constant(id(n)),
        place: fc.integer({ min: 0, max: 5 }),
        words: maybe(text),
        why: maybe(text),
        need: maybe(fc.record({ area: fc.constantFrom(...AREAS) })),
        status: fc.constantFrom(...GOAL_STATUSES),
        objectives,
      }),
    ),
  ),
)
const lists = ids(400).chain((of) =>
  fc.tuple(...of.map((n) => fc.record({ id: fc.constant(id(n)), risk: text, lessens: maybe(text) }))),
)

/** Plans of any shape, with few words and ids, so that two of them often meet. */
const planContents = (): fc.Arbitrary<PlanContent> =>
  fc
    .record({
      life: maybe(fc.record({ strengths: maybe(text) })),
      risks: maybe(fc.record({ list: maybe(lists) })),
      terms: maybe(
        fc.record({ watchedBy: maybe(text), reviewOn: maybe(fc.constantFrom('2027-01-01', '2027-02-01')) }),
      ),
      goals,
    })
    .map((of) => planContent.parse(JSON.parse(JSON.stringify(of))))

const between = (before: PlanContent, now: PlanContent) => differenceOf(before as Json, now as Json)
const backwards = (changes: readonly Change[]): readonly Change[] =>
  changes.map(({ at, before, now }) => ({
    at,
    ...(now !== undefined && { before: now }),
    ...(before !== undefined && { now: before }),
  }))

test('a plan does not differ from itself', () => {
  fc.assert(
    fc.property(planContents(), (one) => {
      expect(between(one, structuredClone(one))).toEqual([])
    }),
  )
})

test('the difference, made to the one, gives the other', () => {
  fc.assert(
    fc.property(planContents(), planContents(), (one, other) => {
      expect(withChanges(one as Json, between(one, other))).toEqual(other)
    }),
    { numRuns: 500 },
  )
})

test('no difference is told of plans that are alike, and some of plans that are not', () => {
  fc.assert(
    fc.property(planContents(), planContents(), (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other)
      if (!same) expect(between(one, other).length).toBeGreaterThan(0)
    }),
  )
})

test('the way back has as many changes as the way there', () => {
  fc.assert(
    fc.property(planContents(), planContents(), (one, other) => {
      const withoutOrder = (changes: readonly Change[]) => changes.filter(({ at }) => at.at(-1) !== '#order')
      expect(withoutOrder(between(other, one)).length).toBe(
        withoutOrder(backwards(between(one, other))).length,
      )
    }),
  )
})

test('a change names where it is and both sides; what came in whole is one change', () => {
  const before = aPlan()
  const [goal] = before.goals
  if (!goal) throw new Error('The plan has a goal.')
  const later = { ...goal, status: 'on-hold' as const }
  const added = {
    ...goal,
    id: '01935d00-0000-4000-8000-0000000000ff',
    words: 'Show one drawing.',
  } as typeof goal
  expect(between(before, { ...before, goals: [later, added] })).toEqual([
    { at: ['goals', goal.id, 'status'], before: 'active', now: 'on-hold' },
    { at: ['goals', added.id], now: added },
  ])
  expect(between({ ...before, goals: [goal, added] }, { ...before, goals: [added, goal] })).toEqual([
    { at: ['goals', '#order'], before: [goal.id, added.id], now: [added.id, goal.id] },
  ])
})
