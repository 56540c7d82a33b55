import { expect, test } from 'vitest'
import { aPlan } from '../a-plan.test-model.ts'
import type { Goal, Objective, PlanContent } from './content.ts'
import { printOf, secondLook } from './second-look.ts'

const ON = '2026-11-28'
const codes = (of: PlanContent, more: object = {}) =>
  secondLook(of, { on: ON, ...more }).map(({ code }) => code)
const [goal] = aPlan().goals
if (!goal) throw new Error('The plan has a goal.')
const withGoal = (of: Partial<Goal>) => aPlan({ goals: [{ ...goal, ...of }] })
const [objective] = goal.objectives
if (!objective) throw new Error('The goal has an objective.')
const without = (...fields: (keyof Objective)[]) =>
  withGoal({
    objectives: [
      Object.fromEntries(
        Object.entries(objective).filter(([name]) => !fields.includes(name as keyof Objective)),
      ) as Objective,
    ],
  })
const withObjective = (of: Partial<Objective>) => withGoal({ objectives: [{ ...objective, ...of }] })

test('a plan in the person’s words that says how much, from where, to where and by when is worth no second look', () => {
  expect(codes(aPlan())).toEqual([])
})

test.each([
  ['says it vaguely', withObjective({ what: 'Ray improves his sleep' }), 'vague'],
  ['says it vaguely in Spanish', withObjective({ what: 'Mejorar el sueño' }), 'vague'],
  ['names no place', without('where'), 'no-place'],
  ['is the staff’s', withObjective({ whose: 'staff' }), 'staff-owned'],
  [
    'is the staff’s by its words',
    withObjective({ what: 'Case manager will call the landlord' }),
    'staff-owned',
  ],
  ['is the staff’s by its Spanish words', withObjective({ what: 'El personal llamará' }), 'staff-owned'],
  ['has nothing to measure it in', without('measure'), 'no-measure'],
  ['has no starting point', without('baseline'), 'no-baseline'],
  ['has no target', without('target'), 'no-target'],
  ['has a target that is the starting point', withObjective({ target: 2 }), 'target-is-baseline'],
  ['does not say why it can be reached', without('reachable'), 'not-said-why-reachable'],
  ['has no day', without('due'), 'no-due'],
  ['is due after the plan', withObjective({ due: '2028-01-01' }), 'due-after-the-plan'],
  ['was due before today', withObjective({ due: '2026-11-01' }), 'due-is-past'],
  ['has nobody who does anything', withObjective({ interventions: [], steps: [] }), 'nobody-does-anything'],
] as const)('an objective that %s is worth a second look', (_said, plan, code) => {
  expect(codes(plan)).toEqual([code])
})

test.each([
  ['speaks about the person', withGoal({ words: 'Client will sleep more.' }), {}, 'not-in-their-words'],
  [
    'speaks about the person in Spanish',
    withGoal({ words: 'El cliente dormirá más.' }),
    {},
    'not-in-their-words',
  ],
  ['says no why', withGoal({ why: undefined }), {}, 'no-why'],
  ['answers no need', withGoal({ need: undefined }), {}, 'no-need'],
  ['has no objective', withGoal({ objectives: [] }), {}, 'no-objective'],
  [
    'says what another person’s goal says',
    aPlan(),
    { elsewhere: new Set([printOf('I want to KEEP my own place, and sleep through the night')]) },
    'copied-from-another',
  ],
] as const)('a goal that %s is worth a second look', (_said, plan, more, code) => {
  expect(codes(plan, more)).toEqual([code])
})

test('a goal that did not change in three versions is worth a second look, and so is a plan that says all as before', () => {
  expect(codes(aPlan(), { earlier: [aPlan(), aPlan()] })).toEqual([
    'unchanged-three-times',
    'mostly-as-before',
  ])
  const other = aPlan({
    goals: [{ ...goal, words: 'I want a door that locks.', why: 'So I can rest at night.' }],
  })
  expect(codes(aPlan(), { earlier: [other, aPlan()] })).toEqual([])
})

test('more than five goals at a time are worth a second look', () => {
  const goals = Array.from({ length: 6 }, (_, n) => ({
    ...goal,
    id: goal.id.replace(/.$/, String(n)) as typeof goal.id,
  }))
  expect(codes(aPlan({ goals }))).toEqual(['many-goals'])
  expect(codes(aPlan({ goals: goals.slice(1) }))).toEqual([])
})

test('a goal that rests or is over is left in peace', () => {
  expect(codes(withGoal({ status: 'on-hold', objectives: [], why: undefined }))).toEqual([])
})

test('a meeting to which we invited somebody, a risk without a backup and a plan without an end are worth a second look', () => {
  const { meeting, risks, terms } = aPlan()
  const invited = [{ ...meeting?.invited?.[0], chosenBy: 'us', came: undefined }]
  expect(codes({ ...aPlan(), meeting: { ...meeting, invited, told: [] } } as PlanContent)).toEqual([
    'not-their-choice',
    'not-said-who-came',
    'not-told',
  ])
  const [risk] = risks?.list ?? []
  expect(codes({ ...aPlan(), risks: { list: [{ ...risk, backup: undefined }] } } as PlanContent)).toEqual([
    'risk-without-backup',
  ])
  expect(codes({ ...aPlan(), terms: { ...terms, doneWhen: undefined, reviewOn: '2028-01-01' } })).toEqual([
    'no-done-when',
    'review-after-the-plan',
  ])
})

test('a next version that has no last day, where the one before it had one, is worth a second look and holds up nothing', () => {
  const before = aPlan({
    terms: { watchedBy: 'Lena Example', reviewOn: '2027-02-01', until: '2027-11-01', doneWhen: 'I sleep.' },
  })
  const { until: _until, ...left } = before.terms ?? {}
  expect(codes({ ...before, terms: left }, { earlier: [before] })).toContain('last-day-not-set-again')
  expect(codes({ ...before, terms: left })).not.toContain('last-day-not-set-again')
  expect(codes(before, { earlier: [before] })).not.toContain('last-day-not-set-again')
})

test('what was written anew while its wording in the other language was left is worth a second look', () => {
  const { goals } = aPlan()
  const [goal] = goals
  const wording = (of: object, what: object): PlanContent =>
    ({
      ...aPlan(),
      goals: [{ ...goal, ...of, objectives: goal?.objectives.map((one) => ({ ...one, ...what })) }],
    }) as PlanContent
  const before = wording({ inSpanish: 'Dormir en mi casa.' }, { inSpanish: 'Pagar la renta.' })
  const left = (now: PlanContent) => codes(now, { earlier: [before] }).includes('other-wording-as-before')
  expect(left(before)).toBe(false)
  expect(left(wording({ inSpanish: 'Dormir en mi casa.', words: 'Sleep at my sister’s.' }, {}))).toBe(true)
  expect(
    left(wording({ inSpanish: 'Dormir en casa de mi hermana.', words: 'Sleep at my sister’s.' }, {})),
  ).toBe(false)
  expect(left(wording({}, { inSpanish: 'Pagar la renta.', what: 'Pay for the bus' }))).toBe(true)
  const measured = wording({}, { measure: 'nights a week', measureInSpanish: 'noches por semana' })
  const anew = wording({}, { measure: 'nights a month', measureInSpanish: 'noches por semana' })
  expect(codes(anew, { earlier: [measured] })).toContain('other-wording-as-before')
})
