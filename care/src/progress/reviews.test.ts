import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../kernel/plain-date.ts'
import { aPlan } from '../plans/a-plan.test-model.ts'
import { GOAL_STATUSES, type Goal, goalMayBecome, isGoing, type PlanContent } from '../plans/index.ts'
import { changedSince, type Since } from './changed.ts'
import { type Drifting, driftOf } from './drift.ts'
import { goalOverTime } from './over-time.ts'
import { callForReview } from './review/due.ts'
import { planAfter } from './review/next-version.ts'
import { BECAUSE, type ReviewContent, reviewContent, SAYS } from './review/review.ts'
import { becauseOf, reviewBy, TRIGGERS, WITHIN } from './review/triggers.ts'
import { outcomeOf, stillToSay } from './review/write.ts'
import { threadOf } from './thread.ts'

const day = (of: string) => of as PlainDate
const plan = aPlan()
const goal = plan.goals[0] as Goal
const objective = goal.objectives[0] as Goal['objectives'][number]
const step = objective.steps[0] as (typeof objective.steps)[number]
const changed = (of: Partial<Goal>): PlanContent => ({ ...plan, goals: [{ ...goal, ...of }] })
const withObjective = (of: Partial<typeof objective>) => changed({ objectives: [{ ...objective, ...of }] })

const said = (of: Partial<ReviewContent> = {}): ReviewContent =>
  reviewContent.parse({
    meeting: { on: '2026-12-20', person: 'yes' },
    view: { satisfied: '4' },
    care: { amount: 'right' },
    next: { on: '2027-03-20' },
    goals: { [goal.id]: { says: 'keep' } },
    objectives: { [objective.id]: { staff: 2, says: 'keep' } },
    ...of,
  })

describe('where a plan drifts', () => {
  const drifting = (of: Partial<Drifting> = {}): Drifting => ({
    on: day('2026-12-05'),
    plan,
    until: day('2027-11-19'),
    from: day('2026-11-20'),
    steps: [],
    ratings: [],
    reviews: [],
    due: [{ because: 'planned', dueOn: day('2027-02-20') }],
    lastContact: undefined,
    ...of,
  })
  const kept = (on: string, staff = 2) => ({
    heldOn: day(on),
    content: said({ objectives: { [objective.id]: { staff: staff as 2 } } }),
  })
  const three = [kept('2027-06-20'), kept('2027-03-20'), kept('2026-12-20')]
  const late = { on: day('2027-06-25'), lastContact: day('2027-06-20'), due: [] } as const
  const rated = { objective: objective.id, side: 'staff', level: 4, on: day('2027-02-01') } as const
  const done = { step: step.id, state: 'done', on: day('2026-12-01') } as const

  test.each<[string, Partial<Drifting>, readonly string[]]>([
    ['a plan that is kept up to', {}, []],
    [
      'a goal that the plan proposes, untouched for three reviews',
      { ...late, plan: changed({ status: 'proposed' }), reviews: three, steps: [done], ratings: [rated] },
      ['goal-untouched'],
    ],
    ['30 days without a contact', { on: day('2026-12-20'), steps: [done] }, []],
    ['31 days without a contact', { on: day('2026-12-21'), steps: [done] }, ['no-contact']],
    ['a contact since', { on: day('2026-12-21'), steps: [done], lastContact: day('2026-12-01') }, []],
    ['a step on its day', { on: day('2026-12-10') }, []],
    ['a step the day after', { on: day('2026-12-11') }, ['step-past']],
    [
      'a step that is being done the day after',
      { on: day('2026-12-11'), steps: [{ ...done, state: 'doing' }] },
      ['step-past'],
    ],
    [
      'a step that is not needed any more',
      { on: day('2026-12-11'), steps: [{ ...done, state: 'not-needed' }] },
      [],
    ],
    ['a review the day after', { due: [{ because: 'moved', dueOn: day('2026-12-04') }] }, ['review-past']],
    ['a plan that ends in 30 days', { until: day('2027-01-04') }, ['plan-ends']],
    ['a plan that ends in 31 days', { until: day('2027-01-05') }, []],
    ['a plan past its last day', { until: day('2026-12-04') }, ['plan-ended']],
    ['an objective past its day', { ...late, steps: [done] }, ['objective-past']],
    ['an objective reached', { ...late, steps: [done], ratings: [rated] }, []],
    [
      'a goal kept as it is in two reviews',
      { ...late, reviews: three.slice(0, 2), steps: [done], ratings: [rated] },
      [],
    ],
    [
      'a goal untouched for three reviews',
      { ...late, reviews: three, steps: [done], ratings: [rated] },
      ['goal-untouched'],
    ],
    [
      'a goal of which a step moved between three reviews',
      { ...late, reviews: three, steps: [{ ...done, on: day('2027-01-10') }], ratings: [rated] },
      [],
    ],
    [
      'a goal of which an objective moved between three reviews',
      { ...late, reviews: [kept('2027-06-20', 3), ...three.slice(1)], steps: [done], ratings: [rated] },
      [],
    ],
  ])('%s', (_what, of, codes) => {
    expect(driftOf(drifting(of)).map(({ code }) => code)).toEqual(codes)
  })
})

describe('a review', () => {
  test('that keeps everything leaves the plan as it is', () => {
    expect(outcomeOf(said())).toBe('keep')
  })

  test('that changes or stops anything, or has something else to change, leads to a next version', () => {
    for (const says of ['change', 'stop'] as const) {
      expect(outcomeOf(said({ goals: { [goal.id]: { says } } }))).toBe('change')
      expect(outcomeOf(said({ objectives: { [objective.id]: { says } } }))).toBe('change')
    }
    expect(outcomeOf(said({ next: { on: day('2027-03-20'), also: 'Visits on Mondays.' } }))).toBe('change')
  })

  test('is asked about each goal that goes on, and of one that stops not how far it has come', () => {
    expect(stillToSay(said(), plan)).toEqual([])
    expect(stillToSay(said({ objectives: {} }), plan)).toEqual([`objective/${objective.id}`])
    expect(stillToSay(said({ objectives: {}, goals: { [goal.id]: { says: 'stop' } } }), plan)).toEqual([])
    expect(stillToSay(said({ objectives: {}, goals: {} }), changed({ status: 'on-hold' }))).toEqual([])
  })

  test('is asked about a goal that the plan proposes: whoever signed it agreed', () => {
    const proposed = changed({ status: 'proposed' })
    expect(stillToSay(said({ objectives: {}, goals: {} }), proposed)).toEqual([
      `goal/${goal.id}`,
      `objective/${objective.id}`,
    ])
  })

  test.each([
    ['yes', 'achieved'],
    ['partly', 'partly-achieved'],
    ['no', 'not-achieved'],
    [undefined, 'cancelled'],
  ] as const)('that stops a goal and says %s to whether it was reached leaves it %s', (reached, status) => {
    const review = said({ goals: { [goal.id]: { says: 'stop', ...(reached && { reached }) } } })
    for (const before of GOAL_STATUSES.filter(isGoing)) {
      const after = planAfter(changed({ status: before }), review, { stands: new Map(), newId: () => 'x' })
      expect(after.goals.map((one) => one.status)).toEqual([status])
    }
  })

  test('keeps who met, how far each objective is of four with its evidence and barriers, their view, new risks and the next day', () => {
    const whole = {
      meeting: {
        on: '2026-12-20',
        person: 'yes',
        invited: [
          { id: objective.id, name: 'Lena Example', relation: 'sister', chosenBy: 'person', came: 'yes' },
        ],
      },
      goals: { [goal.id]: { says: 'change', words: 'Two nights are enough.' } },
      objectives: {
        [objective.id]: {
          staff: 4,
          person: 0,
          measured: 3,
          evidence: 'A diary.',
          barriers: 'Noise.',
          says: 'keep',
        },
      },
      view: { said: 'Slow, but mine.', satisfied: '4' },
      care: { amount: 'more', why: 'The rent went up.', newRisks: 'He may lose the room.' },
      next: { on: '2027-03-20', also: 'Visits on Mondays.' },
    }
    expect(reviewContent.parse(whole)).toEqual(whole)
    for (const staff of [-1, 5, 1.5])
      expect(reviewContent.safeParse({ ...whole, objectives: { [objective.id]: { staff } } }).success).toBe(
        false,
      )
  })

  test('the level 0 is an answer', () => {
    expect(stillToSay(said({ objectives: { [objective.id]: { staff: 0 } } }), plan)).toEqual([])
  })

  test('whatever it says, a goal goes only where it may, and nothing is added to what somebody wants', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GOAL_STATUSES),
        fc.constantFrom(...SAYS),
        fc.constantFrom(undefined, 'yes', 'partly', 'no'),
        fc.constantFrom('open', 'doing', 'done', 'not-needed'),
        (status, says, reached, state) => {
          const before = changed({ status })
          const review = said({
            goals: { [goal.id]: { says, ...(reached && { reached: reached as 'yes' }) } },
            objectives: { [objective.id]: { staff: 1, says } },
          })
          const stands = new Map([[step.id, state as 'open']])
          const after = planAfter(before, review, { stands, newId: () => 'x' })
          expect(goalMayBecome(status)).toContain(after.goals[0]?.status)
          expect(after.goals.map(({ id, words }) => [id, words])).toEqual([[goal.id, goal.words]])
          expect(after.goals[0]?.objectives).toHaveLength(says === 'stop' ? 0 : 1)
          if (says !== 'stop') expect(after.goals[0]?.status).toBe(status)
        },
      ),
    )
  })
})

test('each reason for a review but the plan’s own day has a number of days with its source', () => {
  const named = WITHIN.flatMap(({ because }) => because)
  expect(named.toSorted()).toEqual(BECAUSE.filter((one) => one !== 'planned').toSorted())
  expect(reviewBy('hospital', day('2026-11-23'))).toBe('2026-12-07')
  expect(reviewBy('requested', day('2026-11-23'))).toBe('2026-12-23')
})

describe('what happened in other rooms calls for a review', () => {
  const id = goal.id
  const at = { packet: id, determination: id, question: 'clinical', from: '2026-01-01', until: '2026-12-31' }
  const decided = (outcome: string) => ({ ...at, outcome, isInstead: false, hash: 'a' })
  const authority = (kind: string) => ({ authority: id, kind, verified: true })
  const answered = (outcome: string) => ({
    authorization: id,
    outcome,
    until: null,
    appealBy: null,
  })
  test.each<[string, object, string | undefined]>([
    ['people.coverageEnded', {}, 'lost-cover'],
    ['people.residenceChanged', {}, 'moved'],
    ['people.legalAuthorityRecorded', authority('guardian'), 'guardian-changed'],
    ['people.legalAuthorityRecorded', authority('representative-payee'), undefined],
    ['people.legalAuthorityChanged', { authority: id, verified: true, ends: true }, 'guardian-changed'],
    ['people.legalAuthorityChanged', { authority: id, verified: true, ends: false }, undefined],
    ['determinations.decided', decided('denied'), 'denied'],
    ['determinations.decided', decided('granted'), undefined],
    ['determinations.adverseActionNoticed', {}, 'denied'],
    ['determinations.authorizationAnswered', answered('denied'), 'denied'],
    ['determinations.authorizationAnswered', answered('approved'), undefined],
    ['progress.objectiveUnmet', {}, 'unmet-objective'],
    ['people.registered', {}, undefined],
  ])('%s %j: %s', (event, facts, because) => {
    expect(becauseOf(event, facts)).toBe(because)
  })

  test('whatever no room tells, somebody may say: hospital, emergency, arrest, a new diagnosis, a wish', () => {
    for (const because of BECAUSE.filter((one) => one !== 'planned')) {
      expect(callForReview.input.safeParse({ case: id, because, on: '2026-11-23' }).success).toBe(true)
    }
    expect(callForReview.input.safeParse({ case: id, because: 'planned', on: '2026-11-23' }).success).toBe(
      false,
    )
  })

  test('each event that is listened to may be a reason', () => {
    expect(new Set(TRIGGERS.map(({ name }) => name)).size).toBe(TRIGGERS.length)
  })
})

describe('what changed', () => {
  const since = (of: Partial<Since> = {}): Since => ({
    since: day('2026-11-23'),
    on: day('2026-12-20'),
    plan,
    happened: [],
    steps: [],
    ratings: [],
    scores: [],
    ...of,
  })
  const codes = (of: Partial<Since>) => changedSince(since(of)).map(({ code, which }) => [code, which])
  const happened = (event: string, facts: object = {}, on = '2026-12-01') => ({
    event,
    facts: facts as Record<string, unknown>,
    on: day(on),
  })

  test.each<[string, object, readonly (string | undefined)[] | undefined]>([
    ['people.residenceChanged', {}, ['moved', undefined]],
    ['people.coverageEnded', { payerKind: 'medicaid' }, ['cover-ended', 'medicaid']],
    ['determinations.decided', { outcome: 'denied' }, ['decision', 'denied']],
    ['intake.attempted', { outcome: 'reached' }, ['contact', undefined]],
    ['intake.attempted', { outcome: 'no-answer' }, undefined],
    ['plans.versionSaved', {}, undefined],
    ['progress.reviewCalledFor', { because: 'planned' }, undefined],
    ['progress.reviewCalledFor', { because: 'moved', on: '2026-12-01' }, ['review-called', 'moved']],
  ])('%s with %o', (event, facts, line) => {
    expect(codes({ happened: [happened(event, facts)], plan: undefined })).toEqual(line ? [line] : [])
  })

  test('what lies on the day of the last review or before it is not told again', () => {
    const before = [happened('people.residenceChanged', {}, '2026-11-23')]
    expect(codes({ happened: before, plan: undefined })).toEqual([])
  })

  test('an objective is told once for each side, from where it stood to where it stands', () => {
    const rating = (level: 0 | 1 | 3, on: string) =>
      ({ objective: objective.id, side: 'person', level, on: day(on) }) as const
    const lines = changedSince(
      since({
        steps: [{ step: step.id, state: 'not-needed', on: day('2026-11-01') }],
        ratings: [rating(1, '2026-11-20'), rating(0, '2026-12-01'), rating(3, '2026-12-10')],
      }),
    )
    expect(lines).toEqual([
      {
        code: 'objective',
        source: 'here',
        which: 'person',
        what: objective.what,
        on: '2026-12-10',
        from: 1,
        to: 3,
      },
    ])
  })
})

describe('the thread', () => {
  const need = { area: 'housing', because: ['hard'], words: 'The stairs.', wanted: 'now' } as const
  const broken = (of: PlanContent | undefined, needs: Parameters<typeof threadOf>[0] = [need]) =>
    threadOf(needs, of).broken.map(({ code }) => code)
  const help = objective.interventions[0] as (typeof objective.interventions)[number]
  const { payer: _payer, ...unpaid } = help
  const { who: _who, role: _role, ...nobody } = help
  const { measure: _measure, ...unmeasured } = objective
  const { words: _words, ...silent } = goal
  const { need: _need, ...needless } = goal

  test.each<[string, PlanContent | undefined, readonly string[]]>([
    ['holds from the need to the deed', plan, []],
    ['a need without a goal', undefined, ['need-without-goal']],
    [
      'a goal without a need',
      { ...plan, goals: [goal, { ...needless, id: 'g' as Goal['id'] }] },
      ['goal-without-need'],
    ],
    ['a goal without words', { ...plan, goals: [silent] }, ['goal-without-words']],
    ['a goal without an objective', changed({ objectives: [] }), ['goal-without-objective']],
    ['an objective without a measure', changed({ objectives: [unmeasured] }), ['objective-without-measure']],
    [
      'an objective for which nobody does anything',
      withObjective({ interventions: [], steps: [] }),
      ['objective-without-deed'],
    ],
    ['a help without a payer', withObjective({ interventions: [unpaid] }), ['intervention-without-payer']],
    ['a help that nobody gives', withObjective({ interventions: [nobody] }), ['intervention-without-doer']],
    ['a goal that is over is left in peace', changed({ status: 'achieved', objectives: [] }), []],
  ])('%s', (_what, of, codes) => {
    expect(broken(of)).toEqual(codes)
  })

  test('a need with which nobody wants help now waits for no goal', () => {
    expect(broken(undefined, [{ ...need, wanted: 'later' }])).toEqual([])
    expect(broken(undefined, [{ ...need, wanted: 'no' }])).toEqual([])
  })

  test('every goal stands in exactly one strand', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('housing', 'food', undefined), { maxLength: 6 }), (areas) => {
        const goals = areas.map(
          (area, n) => ({ ...needless, id: `g${n}`, ...(area && { need: { area } }) }) as Goal,
        )
        const { strands } = threadOf([need], { ...plan, goals })
        const placed = strands.flatMap((strand) => strand.goals.map(({ id }) => String(id)))
        expect(placed.toSorted()).toEqual(goals.map(({ id }) => String(id)).toSorted())
      }),
    )
  })
})

test('how far a goal has come lies within its objectives, whatever was said in whatever order', () => {
  const two = { ...goal, objectives: [objective, { ...objective, id: 'other' }] }
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          objective: fc.constantFrom(objective.id, 'other', 'of-another-goal'),
          side: fc.constantFrom('staff' as const, 'person' as const),
          level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
          on: fc.constantFrom(day('2026-11-20'), day('2026-12-01'), day('2026-12-10')),
        }),
        { maxLength: 12 },
      ),
      (ratings) => {
        const own = ratings.filter((one) => one.objective !== 'of-another-goal')
        const points = goalOverTime(two, ratings)
        for (const { mean, side } of points) {
          const levels = own.filter((one) => one.side === side).map(({ level }) => level)
          expect(mean).toBeGreaterThanOrEqual(Math.min(...levels))
          expect(mean).toBeLessThanOrEqual(Math.max(...levels))
        }
        expect(points).toHaveLength(new Set(own.map(({ side, on }) => `${side} ${on}`)).size)
      },
    ),
  )
})
