import { planContent } from '@handrail/care/plans'
import { expect, test } from 'vitest'
import { cleaned, PLAN_FIELDS } from './plan-fields.ts'
import { planWords } from './words/plan.ts'

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

test('a goal for the long run is sent as one, and one that is not says nothing of it', () => {
  const goal = { id: 'a', place: 1, status: 'active', words: 'A job in a kitchen.' }
  expect(cleaned('goal', { ...goal, longTerm: true })).toEqual({ ...goal, longTerm: true, objectives: [] })
  expect(cleaned('goal', { ...goal, longTerm: false })).toEqual({ ...goal, objectives: [] })
})

const goal = planContent.shape.goals.element
const objective = goal.shape.objectives.element
const { interventions, steps } = objective.shape

/** Where each thing that a plan can hold is written: a field of a form, a place of its own on the page, or nothing one types. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  goal: ['id', 'place', 'need', 'status'],
  objective: ['id'],
  intervention: ['id'],
  step: ['id'],
}

test.each([
  ['goal', goal],
  ['objective', objective],
  ['intervention', interventions.element],
  ['step', steps.element],
] as const)(
  'everything that a %s can hold has a place on the page, and words in both languages',
  (group, held) => {
    const fields = PLAN_FIELDS[group].fields.map(({ name }) => name)
    expect([...fields, ...(ELSEWHERE[group] ?? [])].sort()).toEqual(Object.keys(held.shape).sort())
    for (const { fields: words } of [planWords.en, planWords.es])
      expect(fields.filter((name) => words[`${group}.${name}`] === undefined)).toEqual([])
  },
)

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
