import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPlan } from '../a-plan.test-model.ts'
import { MODIFICATION_ELEMENTS } from '../plan/rights.ts'
import { GOAL_STATUSES, STEP_STATUSES } from '../states.ts'
import { copyBlocks, copyOf } from './blocks.ts'

const id = (n: number) => `01935d00-0000-4000-8000-${String(n).padStart(12, '0')}`
const CALL = { sender: 'Example Services', phone: '+15125550100' }
const copyIn = (content: ReturnType<typeof aPlan>) => copyOf({ n: 1, from: '2026-11-23', content }, CALL)

/** Words that stand nowhere else: each is found again, or never. */
const marked = (mark: string) => fc.uuid().map((unique) => `${mark} ${unique}`)

const step = fc.record({
  id: fc.uuid(),
  what: marked('step'),
  who: fc.constantFrom('person', 'supporter', 'case-manager', 'provider', 'other'),
  due: fc.constantFrom('2026-12-10', '2027-01-02', undefined),
  status: fc.constantFrom(...STEP_STATUSES),
})
const objective = fc.record({
  id: fc.uuid(),
  what: marked('objective'),
  reachable: marked('staff'),
  interventions: fc.array(
    fc.record({ id: fc.uuid(), what: marked('help'), payer: fc.constantFrom('medicaid', 'unpaid') }),
    { maxLength: 3 },
  ),
  steps: fc.array(step, { maxLength: 4 }),
})
const goal = fc.record({
  id: fc.uuid(),
  place: fc.nat(100),
  words: marked('goal'),
  why: marked('why'),
  need: fc.constant({ area: 'legal' }),
  status: fc.constantFrom(...GOAL_STATUSES),
  objectives: fc.array(objective, { maxLength: 3 }),
})
const modification = fc.record({
  id: fc.uuid(),
  right: fc.constantFrom('visitors', 'own-money'),
  what: marked('narrowed'),
  ...Object.fromEntries(MODIFICATION_ELEMENTS.map((element) => [element, marked('staff')])),
  until: fc.constantFrom('2027-01-31', undefined),
  consentedOn: fc.constantFrom('2026-11-20', undefined),
})
const plan = fc
  .record({
    goals: fc.array(goal, { minLength: 1, maxLength: 4 }),
    rights: fc.array(modification, { maxLength: 3 }),
  })
  .chain(({ goals, rights }) =>
    fc.record({ settings: marked('staff'), about: marked('staff'), where: marked('staff') }).map((of) =>
      aPlan({
        goals: goals as never,
        rights: { list: rights as never },
        life: { strengths: 'Draws.', settingsConsidered: of.settings },
        meeting: {
          where: of.where,
          interpreter: 'staff interpreter',
          invited: [{ id: id(50), name: 'staff invited', chosenBy: 'us', came: 'no' }],
          disagreements: [{ id: id(51), who: 'staff', about: of.about }],
        },
      }),
    ),
  )

test('every goal’s words, objective, help and step of a version stand in its copy', () => {
  fc.assert(
    fc.property(plan, (content) => {
      const said = JSON.stringify(copyIn(content))
      for (const of of content.goals) {
        expect(said).toContain(of.words)
        expect(said).toContain(of.why)
        for (const { what, steps, interventions } of of.objectives)
          for (const one of [what, ...[...steps, ...interventions].map((each) => each.what)])
            expect(said).toContain(one)
      }
    }),
    { numRuns: 60 },
  )
})

test('nothing that only staff must know stands in it: no reason for narrowing a right, no code of a need, nobody who pays', () => {
  fc.assert(
    fc.property(plan, (content) => {
      const said = JSON.stringify(copyIn(content))
      expect(said).not.toMatch(/staff|"legal"|medicaid|unpaid|assessment/)
      for (const { id: of } of content.goals) expect(said).not.toContain(of)
    }),
    { numRuns: 60 },
  )
})

test('a right is narrowed in it only when the modification is whole, and then with its last day', () => {
  fc.assert(
    fc.property(plan, (content) => {
      const whole = (content.rights?.list ?? []).filter(
        ({ until, consentedOn }) => until !== undefined && consentedOn !== undefined,
      )
      expect(copyIn(content).filter(({ is }) => is === 'narrowed')).toEqual(
        whole.map(({ right, what, until }) => ({ is: 'narrowed', right, what, until })),
      )
    }),
    { numRuns: 60 },
  )
})

test('it begins with what the person wants and ends with whom to call in a crisis', () => {
  const kinds = copyIn(aPlan()).map(({ is }) => is)
  expect(kinds).toEqual([
    'plan',
    'goals',
    'goal',
    'next',
    'next-step',
    'doing',
    'goal',
    'objective',
    'step',
    'help',
    'strengths',
    'preferences',
    'otherwise',
    'risk',
    'call',
    'change',
    'rights',
    'crisis',
  ])
})

const stepOf = (n: number, of: object) => ({
  id: id(100 + n),
  what: `Step ${n}`,
  who: 'person',
  status: 'open',
  ...of,
})
const withSteps = (steps: readonly object[], status = 'active') =>
  aPlan({
    goals: [
      {
        id: id(1),
        place: 1,
        words: 'A door that locks.',
        status,
        objectives: [{ id: id(10), what: 'A lease', interventions: [], steps }],
      },
    ] as never,
  })

test('what happens next is the three open steps that come first: by day, then those without one', () => {
  const content = withSteps([
    stepOf(1, { often: 'each week' }),
    stepOf(2, { due: '2027-02-01' }),
    stepOf(3, { due: '2026-12-01' }),
    stepOf(4, { due: '2026-11-30', status: 'done' }),
    stepOf(5, {}),
  ])
  expect(copyIn(content).flatMap((block) => (block.is === 'next-step' ? [block.what] : []))).toEqual([
    'Step 3',
    'Step 2',
    'Step 1',
  ])
})

test('a goal on which nobody works now brings no next step, and that is said', () => {
  for (const status of ['on-hold', 'achieved', 'deferred', 'cancelled', 'transferred', 'not-achieved']) {
    const blocks = copyIn(withSteps([stepOf(1, {})], status))
    expect(blocks.some(({ is }) => is === 'next-step')).toBe(false)
    expect(blocks).toContainEqual({ is: 'no-step' })
  }
})

test('a copy is made the same each time, and reads back as it was kept', () => {
  fc.assert(
    fc.property(plan, (content) => {
      const blocks = copyIn(content)
      expect(copyIn(content)).toEqual(blocks)
      expect(copyBlocks.parse(JSON.parse(JSON.stringify(blocks)))).toEqual(JSON.parse(JSON.stringify(blocks)))
    }),
    { numRuns: 30 },
  )
})

test('who signed this text stands in it before the crisis line: who, as what, how and when, and no line that was drawn', () => {
  const signed = [
    { as: 'person', who: null, method: 'drawn', on: '2026-11-24' },
    { as: 'case-manager', who: 'Maribel Sample', method: 'click', on: '2026-11-25' },
  ] as const
  const blocks = copyOf({ n: 1, from: null, content: aPlan(), signed }, CALL)
  expect(blocks.slice(-4)).toEqual([
    { is: 'signatures' },
    ...signed.map((one) => ({ is: 'signed', ...one })),
    { is: 'crisis' },
  ])
})

test('what was written a second time in the person’s language stands beside what was written first', () => {
  const plan = aPlan()
  const [goal] = plan.goals
  const [objective] = goal?.objectives ?? []
  if (!goal || !objective) throw new Error('The plan has a goal and an objective.')
  const blocks = copyIn({
    ...plan,
    goals: [
      { ...goal, inSpanish: 'Quiero mi casa.', objectives: [{ ...objective, inSpanish: 'Ray duerme.' }] },
    ],
  })
  expect(blocks.filter(({ is }) => is === 'goal')).toMatchObject([
    { words: goal.words, inSpanish: 'Quiero mi casa.' },
    { words: goal.words, inSpanish: 'Quiero mi casa.' },
  ])
  expect(blocks.find(({ is }) => is === 'objective')).toMatchObject({
    what: objective.what,
    inSpanish: 'Ray duerme.',
  })
})
