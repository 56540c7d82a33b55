import { openCase } from '@handrail/care/intake'
import { behindTeam, progressOf, TEAM_FIGURES, teamProgress } from '@handrail/care/progress'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPerson } from '../testing/a-person.ts'
import { team, withPlan } from '../testing/a-plan.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql } from '../testing/ground.ts'
import { statementsOf } from '../testing/statements.ts'

const { handlers, chores } = allRooms()

let g: Ground
let staff: Awaited<ReturnType<typeof team>>
let planned: Awaited<ReturnType<typeof withPlan>>
let bare: string

/** A case manager who is supervised, with one person who has a plan and one who has none; and a colleague of another team. */
beforeAll(async () => {
  g = await ground({ handlers, chores })
  g.clock.set('2026-11-23T15:00:00.000Z')
  staff = await team(g)
  planned = await withPlan(g, staff)
  const { person } = await aPerson().seenBy(staff['case-manager'], 'lead').in(g, staff['intake-worker'])
  bare = (await g.as(staff['intake-worker']).done(openCase, { person, requestedOn: '2026-11-20' })).case
  await g.look(
    staff.supervisor.agency,
    sql`update staff set supervisor_id = ${staff.supervisor.staff}
      where staff_id = ${staff['case-manager'].staff} returning staff_id`,
  )
  g.clock.set('2027-02-25T15:00:00.000Z')
  await g.runDue()
}, 60_000)
afterAll(() => g.close())

test('a supervisor sees by case manager how many have no plan and where plans drift', async () => {
  const { managers } = await g.as(staff.supervisor).done(teamProgress, {})
  expect(managers).toMatchObject([
    {
      staff: staff['case-manager'].staff,
      figures: {
        people: 2,
        'without-plan': 1,
        'no-contact': 1,
        'review-past': 1,
        'plan-ended': 0,
        'goal-untouched': 0,
        'step-past': 1,
      },
    },
  ])
})

test('each figure opens as many people as it counts, and each of them the page of their plan', async () => {
  const [manager] = (await g.as(staff.supervisor).done(teamProgress, {})).managers
  for (const which of TEAM_FIGURES) {
    const { people, isAll } = await g
      .as(staff.supervisor)
      .done(behindTeam, { staff: staff['case-manager'].staff, which })
    expect([which, people.length, isAll]).toEqual([which, manager?.figures[which], true])
    for (const { case: of } of people)
      expect((await g.as(staff.supervisor).done(progressOf, { case: of })).case).toBe(of)
  }
  const of = async (which: (typeof TEAM_FIGURES)[number]) =>
    (await g.as(staff.supervisor).done(behindTeam, { staff: staff['case-manager'].staff, which })).people
  expect((await of('without-plan')).map((one) => one.case)).toEqual([bare])
  expect(await of('step-past')).toMatchObject([{ case: planned.case, reviewOn: '2027-02-20' }])
})

test('a team is counted in one statement, and no plan is read for it', async () => {
  const handler = handlers.find(({ declared }) => declared.name === teamProgress.name)
  expect(await statementsOf(g, handler, staff.supervisor, 'team')).toMatchObject({
    count: 1,
    outcome: { answer: { managers: [{ figures: { people: 2 } }] } },
  })
})

test('nobody but a supervisor sees how a team goes', async () => {
  for (const role of ['intake-worker', 'case-manager', 'clinician'] as const)
    expect((await g.as(staff[role]).reply(teamProgress, {})).kind).toBe('not-allowed')
})
