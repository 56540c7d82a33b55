import { ofPerson, snooze, today } from '@handrail/care/clocks'
import { recordAttempt } from '@handrail/care/intake'
import { changeStatus, read } from '@handrail/care/people'
import { beginVersion, readPlan, revokePlan, savePlanPart } from '@handrail/care/plans'
import { moveStep } from '@handrail/care/progress'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CURTAINS, inForce, type Place, reviewed, signed, TERMS, withPlan } from '../testing/a-plan.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'

let g: Ground
beforeAll(async () => {
  const { handlers, chores } = allRooms()
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

/** What somebody has on their list about where plans drift. */
async function warned(at: Place, whose: 'mine' | 'team' = 'mine', as = at.manager) {
  const { rows } = await g.as(as).done(today, { whose, until: 'later', limit: 100 })
  return rows.flatMap(({ because, person }) =>
    person === at.person && because?.topic.startsWith('progress.drift-')
      ? [[because.topic.slice('progress.drift-'.length), because.on]]
      : [],
  )
}
const night = async (day: `${number}-${number}-${number}`) => {
  g.clock.set(`${day}T15:00:00.000Z`)
  await g.runDue()
}
const step = (at: Place, of: object) =>
  g
    .as(at.manager)
    .done(moveStep, { case: at.case, step: CURTAINS, version: 0, on: '2026-12-11', ...of } as never)

test('a step past its day comes onto the list of whoever leads in the night after, and leaves it when it is done', async () => {
  const at = await withPlan(g)
  await night('2026-12-10')
  expect(await warned(at)).toEqual([])
  await night('2026-12-11')
  expect(await warned(at)).toEqual([['step-past', '2026-12-10']])
  await step(at, { to: 'done' })
  await g.runDue()
  expect(await warned(at)).toEqual([])
  const { ended } = await g.as(at.manager).done(ofPerson, { person: at.person })
  expect(ended.find(({ because }) => because?.topic === 'progress.drift-step-past')).toMatchObject({
    how: 'met',
  })
})

test('a step that was taken up again after its day warns again at once', async () => {
  const at = await withPlan(g)
  await step(at, { to: 'done', on: '2026-11-23' })
  await night('2026-12-12')
  expect(await warned(at)).toEqual([])
  await step(at, { to: 'open', version: 1 })
  await g.runDue()
  expect(await warned(at)).toEqual([['step-past', '2026-12-10']])
})

test('no contact for 30 days warns the day after, and a contact that is written down takes it back', async () => {
  const at = await withPlan(g)
  await step(at, { to: 'not-needed', on: '2026-11-23' })
  await night('2026-12-23')
  expect(await warned(at)).toEqual([])
  await night('2026-12-24')
  expect(await warned(at)).toEqual([['no-contact', '2026-11-23']])
  await g.as(at.intake).done(recordAttempt, {
    case: at.case,
    mode: 'call',
    outcome: 'reached',
    theyCalled: true,
  } as never)
  await g.runDue()
  expect(await warned(at)).toEqual([])
  await night('2027-01-24')
  expect(await warned(at)).toEqual([['no-contact', '2026-12-24']])
})

test('nobody in touch for two weeks more is on the list of the supervisor too', async () => {
  const at = await withPlan(g)
  await step(at, { to: 'not-needed', on: '2026-11-23' })
  await night('2026-12-24')
  await night('2027-01-08')
  const { rows } = await g.as(at.supervisor).done(today, { until: 'later', limit: 100 })
  expect(rows.find(({ because }) => because?.topic === 'progress.drift-no-contact')).toMatchObject({
    escalatedTo: 'supervisor',
  })
})

test('a goal of which nothing moved in three reviews warns with the third, and anew with a fourth', async () => {
  const at = await withPlan(g)
  await step(at, { to: 'not-needed', on: '2026-11-23' })
  for (const day of ['2026-12-20', '2026-12-21', '2026-12-22'] as const) {
    expect(await warned(at)).toEqual([])
    g.clock.set(`${day}T15:00:00.000Z`)
    await signed(g, at, await reviewed(g, at, { on: day }))
  }
  expect(await warned(at)).toEqual([['goal-untouched', '2026-12-22']])
  g.clock.set('2026-12-23T15:00:00.000Z')
  await signed(g, at, await reviewed(g, at, { on: '2026-12-23' }))
  expect(await warned(at)).toEqual([['goal-untouched', '2026-12-23']])
})

test('a warning is put off as all others are, and comes back by its day', async () => {
  const at = await withPlan(g)
  await night('2026-12-11')
  const { open } = await g.as(at.manager).done(ofPerson, { person: at.person })
  const due = open.find(({ because }) => because?.topic === 'progress.drift-step-past')
  await g.as(at.manager).done(snooze, {
    deadline: due?.deadline ?? '',
    version: due?.version ?? 0,
    until: '2026-12-14',
    why: 'waiting-for-office',
  } as never)
  await night('2026-12-12')
  expect(await warned(at)).toEqual([])
  await night('2026-12-14')
  expect(await warned(at)).toEqual([['step-past', '2026-12-10']])
})

test('a next version of the plan with other days takes back what the one before was late with', async () => {
  const at = await withPlan(g)
  await night('2026-12-11')
  const { version: plan } = await g.as(at.manager).done(beginVersion, { case: at.case })
  const { content } = await g.as(at.manager).done(readPlan, { plan })
  const goal = content.goals[0]
  const objectives = goal?.objectives.map((one) => ({
    ...one,
    steps: one.steps.map((each) => ({ ...each, due: '2027-01-10' })),
  }))
  await g.as(at.manager).done(savePlanPart, {
    plan,
    version: 1,
    saved: { part: 'goal', goal: goal?.id, content: { ...goal, objectives } },
  } as never)
  await g
    .as(at.manager)
    .done(savePlanPart, { plan, version: 1, saved: { part: 'terms', content: TERMS } } as never)
  await inForce(g, at, plan)
  expect(await warned(at)).toEqual([])
})

test('a plan that was ended, and somebody who has died, warn of nothing', async () => {
  const ended = await withPlan(g)
  const died = await withPlan(g)
  await night('2026-12-11')
  expect([await warned(ended), await warned(died)].flat()).toHaveLength(2)
  const { version } = await g.as(ended.manager).done(readPlan, { plan: ended.plan })
  await g.as(ended.manager).done(revokePlan, { plan: ended.plan, version, why: 'person-withdrew' })
  const record = await g.as(died.manager).done(read, { person: died.person })
  await g.as(died.manager).done(changeStatus, {
    person: died.person,
    version: record.version,
    status: { status: 'deceased', on: '2026-12-11' },
  } as never)
  await g.runDue()
  await night('2027-01-31')
  expect([await warned(ended), await warned(died)].flat()).toEqual([])
})

test('a night looks at those alone whose day has come', async () => {
  const at = await withPlan(g)
  const next = async () => {
    const [row] = await g.look<{ on: string }>(
      at.manager.agency,
      sql`select look_on as "on" from plan_watches where case_id = ${at.case}`,
    )
    return row?.on
  }
  expect(await next()).toBe('2026-12-11')
  await night('2026-12-11')
  expect(await next()).toBe('2026-12-24')
  await night('2026-12-24')
  expect(await next()).toBe(null)
})
