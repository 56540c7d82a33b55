import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseId } from '../intake/index.ts'
import { personId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/operation.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { aPlan } from '../plans/a-plan.test-model.ts'
import type { Goal } from '../plans/index.ts'
import type { Drifting } from './drift.ts'
import { nextLook, type Warning, type Watched, warningsOf, watchPlans } from './watch.ts'

const day = (of: string) => of as PlainDate
const ON = day('2026-12-05')
const plan = aPlan()
const goal = plan.goals[0] as Goal
const objective = goal.objectives[0] as Goal['objectives'][number]
const step = objective.steps[0] as (typeof objective.steps)[number]
const withSteps = (steps: readonly (PlainDate | undefined)[]): Drifting['plan'] => ({
  ...plan,
  goals: [
    {
      ...goal,
      objectives: [
        { ...objective, steps: steps.map((due, n) => ({ ...step, id: `step ${n}`, due, status: 'open' })) },
      ],
    },
  ],
})

const drifting = (of: Partial<Drifting> = {}): Drifting => ({
  on: ON,
  plan: withSteps([]),
  until: undefined,
  from: day('2026-11-20'),
  steps: [],
  ratings: [],
  reviews: [],
  due: [],
  lastContact: undefined,
  ...of,
})

test('of several steps that are past their day, the newest day is the reason', () => {
  const two = drifting({ plan: withSteps([day('2026-12-01'), day('2026-12-04'), day('2026-12-05')]) })
  expect(warningsOf(two)).toEqual([{ code: 'step-past', on: '2026-12-04' }])
})

test('no warning begins by a day that passes before the day of the next look', () => {
  const days = fc.integer({ min: -40, max: 60 }).map((n) => addDays(ON, n))
  fc.assert(
    fc.property(
      fc.array(days, { maxLength: 5 }),
      fc.option(
        fc.integer({ min: -40, max: 0 }).map((n) => addDays(ON, n)),
        { nil: undefined },
      ),
      fc.integer({ min: 1, max: 100 }),
      (steps, lastContact, later) => {
        const now = drifting({ plan: withSteps(steps), lastContact })
        const then = { ...now, on: addDays(ON, later) }
        const next = nextLook(now)
        if (next !== undefined && then.on >= next) return
        expect(warningsOf(then)).toEqual(warningsOf(now))
      },
    ),
  )
})

const of = caseId.parse('0190a0b0-0000-7000-8000-000000000001')
const person = personId.parse('0190a0b0-0000-7000-8000-000000000002')
const look = (told: readonly Warning[], state: Watched['drifting']) => {
  const decided = watchPlans.decide(
    [{ case: of, person, told, drifting: state }],
    {},
    undefined as unknown as Moment,
  )
  if (!('answer' in decided)) throw new Error('Looking is never refused.')
  return {
    said: decided.happened.slice(1).map(({ event, facts }) => [event, facts]),
    told: decided.next[0]?.told,
  }
}
const OLD: Warning = { code: 'step-past', on: day('2026-12-01') }
const NEW: Warning = { code: 'step-past', on: day('2026-12-04') }
const past = (on: PlainDate) => drifting({ plan: withSteps([on]) })
const drifted = ({ code, on }: Warning) => ['progress.drifted', { case: of, sign: code, on }]
const over = ['progress.driftOver', { case: of, sign: 'step-past' }]

test.each<[string, readonly Warning[], Watched['drifting'], readonly unknown[], readonly Warning[]]>([
  ['what is new is told', [], past(OLD.on), [drifted(OLD)], [OLD]],
  ['what was told is not told again', [OLD], past(OLD.on), [], [OLD]],
  ['a newer reason is told anew', [OLD], past(NEW.on), [drifted(NEW)], [NEW]],
  ['an older reason that is left over is not', [NEW], past(OLD.on), [], [NEW]],
  ['what is gone is taken back', [OLD], drifting(), [over], []],
  ['of a plan that is over nothing is told', [OLD], undefined, [over], []],
  ['where nothing drifts nothing is told', [], drifting(), [], []],
])('%s', (_name, told, state, said, kept) => {
  expect(look(told, state)).toEqual({ said, told: kept })
})

test('the same look twice says nothing the second time', () => {
  const first = look([], past(OLD.on))
  expect(look(first.told ?? [], past(OLD.on)).said).toEqual([])
})
