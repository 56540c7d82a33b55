import { expect, test } from 'vitest'
import { aPlan } from '../../plans/a-plan.test-model.ts'
import type { Goal } from '../../plans/index.ts'
import { planInShort } from './standing.ts'

const goal = aPlan().goals[0] as Goal
const objective = goal.objectives[0] as Goal['objectives'][number]
const step = objective.steps[0] as (typeof objective.steps)[number]
const SIGNED = { calling: 'open', papers: 'done', bus: 'dropped', visit: 'open' } as const
const steps = Object.entries(SIGNED).map(([id, status]) => ({ ...step, id, status }))
const goals = [{ ...goal, objectives: [{ ...objective, steps }] }]

test.each([
  ['as it was signed', [], [], { stepsOpen: 2, stepsDone: 1, reached: 0 }],
  ['with a step that was done since', [['calling', 'done']], [], { stepsOpen: 1, stepsDone: 2, reached: 0 }],
  ['with a step that is being done', [['calling', 'doing']], [], { stepsOpen: 2, stepsDone: 1, reached: 0 }],
  [
    'with a step that nobody needs any more',
    [['calling', 'not-needed']],
    [],
    { stepsOpen: 1, stepsDone: 1, reached: 0 },
  ],
  ['with a step taken up again', [['papers', 'open']], [], { stepsOpen: 3, stepsDone: 0, reached: 0 }],
  ['reached, as staff see it', [], [['staff', 4]], { stepsOpen: 2, stepsDone: 1, reached: 1 }],
  [
    'reached, and later not',
    [],
    [
      ['staff', 4],
      ['staff', 3],
    ],
    { stepsOpen: 2, stepsDone: 1, reached: 0 },
  ],
  ['reached, as the person alone sees it', [], [['person', 4]], { stepsOpen: 2, stepsDone: 1, reached: 0 }],
] as const)('a plan is counted %s', (_how, moved, rated, found) => {
  const since = moved.map(([id, state]) => ({ step: id, state }))
  const ratings = rated.map(([side, level]) => ({ objective: objective.id, side, level }))
  expect(planInShort(goals, since, ratings)).toEqual({ goals: 1, objectives: 1, ...found })
})
