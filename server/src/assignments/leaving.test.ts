import { addDays, type PlainDate, plainDate } from '@handrail/care'
import { addStaff, changeLastDay, endRole, endStaff, recordAbsence, staffMember } from '@handrail/care/agency'
import {
  answerAssignment,
  assign,
  assignmentsOf,
  caseloads,
  coverCaseload,
  coveredByMe,
  MOST_FREED,
  toAssign,
} from '@handrail/care/assignments'
import { addTask } from '@handrail/care/clocks'
import { openCase, readCase } from '@handrail/care/intake'
import { beginRelation, read, withoutLead } from '@handrail/care/people'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startRunner } from '../door/runner.ts'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 120_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

/** Midnight in Chicago, where the agency is, is 06:00 in UTC at this time of the year. */
const LAST_DAY = '2026-11-25'
const EVENING = '2026-11-26T05:50:00.000Z'
const MORNING = '2026-11-26T06:05:00.000Z'

/** An agency of which the first case manager has two people and covers a third, of a colleague who is away. */
async function place() {
  const staff = await g.agency(['intake-worker', 'supervisor', 'case-manager', 'agency-admin', 'clinician'])
  const { 'intake-worker': intake, supervisor, 'case-manager': first, 'agency-admin': admin } = staff
  const { staff: id } = await g
    .as(admin)
    .done(addStaff, { name: 'Example Second', email: 'second@example.org', roles: ['case-manager'] })
  const second: Worker = { ...first, staff: id }
  const give = async (to: Worker, says: 'yes' | undefined) => {
    const { person } = await aPerson().in(g, intake)
    const { case: of } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
    await g.look(
      intake.agency,
      sql`update cases set later = later || '{"determination":"granted"}'::jsonb where case_id = ${of} returning case_id`,
    )
    const { assignment } = await g
      .as(supervisor)
      .done(assign, { case: of, staff: to.staff, choice: 'no-preference' })
    if (says) await g.as(to).done(answerAssignment, { assignment, version: 1, answer: { says } })
    return { person, case: of, assignment }
  }
  const [answered, unanswered, covered] = [
    await give(first, 'yes'),
    await give(first, undefined),
    await give(second, 'yes'),
  ]
  const { absence } = await g.as(second).done(recordAbsence, {
    staff: second.staff,
    from: '2026-11-23',
    until: '2026-12-04',
    kind: 'leave',
    cover: null,
  })
  const people = [{ assignment: covered.assignment, to: first.staff }]
  await g.as(supervisor).done(coverCaseload, { absence, people })
  await g.runDue()
  return { ...staff, intake, supervisor, admin, first, second, answered, unanswered, covered }
}
type Place = Awaited<ReturnType<typeof place>>

const sees = async (worker: Worker, { person }: { person: string }) =>
  (await g.as(worker).reply(read, { person })).kind === 'done'
const seenBy = async (at: Place) =>
  [
    await sees(at.first, at.answered),
    await sees(at.first, at.unanswered),
    await sees(at.first, at.covered),
  ] as const
const leaves = (at: Place, on: PlainDate = LAST_DAY) =>
  g.as(at.admin).done(endStaff, { staff: at.first.staff, version: 1, on })
const events = (at: Place, name: string) =>
  g.look<{ facts: string }>(
    at.intake.agency,
    sql`select facts from events where agency_id = ${at.intake.agency} and name = ${name}`,
  )
/** What still says that the first case manager has somebody. */
const left = async (at: Place) => {
  const { agency, staff } = at.first
  const [row] = await g.look<Record<'assignments' | 'covers' | 'relations' | 'deadlines', number>>(
    agency,
    sql`select
      (select count(*)::integer from assignments where agency_id = ${agency} and staff_id = ${staff}
        and status in ('made', 'accepted')) as assignments,
      (select count(*)::integer from covers where agency_id = ${agency} and staff_id = ${staff} and status <> 'ended')
        as covers,
      (select count(*)::integer from care_relations where agency_id = ${agency} and staff_id = ${staff}
        and (until_at is null or until_at > handrail.moment())) as relations,
      (select count(*)::integer from deadlines where agency_id = ${agency} and owner_staff = ${staff}
        and status = 'open') as deadlines`,
  )
  return row
}
const NOTHING = { assignments: 0, covers: 0, relations: 0, deadlines: 0 }

test('after the last day, whoever leaves has nobody, and each person shows as one who needs a case manager', async () => {
  const at = await place()
  await g.as(at.first).done(addTask, {
    person: at.answered.person,
    title: 'Bring the example form',
    dueOn: '2026-11-30',
    owner: { staff: at.first.staff },
  })
  await leaves(at)
  g.clock.set(EVENING)
  await g.runDue()
  expect(await seenBy(at)).toEqual([true, true, true])
  g.clock.set(MORNING)
  await g.runDue()
  expect(await left(at)).toEqual(NOTHING)
  expect(await seenBy(at)).toEqual([false, false, false])
  const needs = (await g.as(at.supervisor).done(toAssign, {})).people.map(({ person }) => person)
  expect(needs).toEqual(expect.arrayContaining([at.answered.person, at.unanswered.person]))
  const alone = (await g.as(at.supervisor).done(withoutLead, {})).people.map(({ person }) => person)
  expect(alone).toEqual(expect.arrayContaining([at.answered.person, at.unanswered.person]))
  const loads = (await g.as(at.supervisor).done(caseloads, {})).caseloads.map(({ staff }) => staff)
  expect(loads).toEqual([at.second.staff])
  expect(await g.as(at.intake).done(readCase, { case: at.answered.case })).not.toMatchObject({
    stage: 'assigned',
  })
  // Whom they covered is their case manager's alone.
  expect((await g.as(at.second).reply(read, { person: at.covered.person })).kind).toBe('done')
  // Nothing stands in the way of the next one, not even a lead.
  await g.as(at.supervisor).done(assign, {
    case: at.answered.case,
    staff: at.second.staff,
    choice: 'no-preference',
    despiteAway: 'Nobody else is here.',
  })
  await g
    .as(at.supervisor)
    .done(beginRelation, { person: at.unanswered.person, staff: at.clinician.staff, kind: 'lead' })
})

test('the trail says that they left, once, however often the chores run and by however many processes', async () => {
  const at = await place()
  await leaves(at)
  g.clock.set(MORNING)
  const { database, clock, perform } = g
  const lines: unknown[] = []
  const another = () =>
    startRunner(
      { database, clock: clock.now, chores, perform, log: (line) => lines.push(line) },
      { polls: false },
    ).runDue()
  await Promise.all([another(), another()])
  g.clock.set('2026-11-27T06:05:00.000Z')
  await Promise.all([another(), another()])
  expect(lines).toEqual([])
  expect(await events(at, 'assignments.freed')).toHaveLength(2)
  const ofThem = (await events(at, 'people.relationEnded')).map(({ facts }) => JSON.stringify(facts))
  expect(ofThem.filter((facts) => facts.includes('left'))).toHaveLength(3)
  expect(JSON.stringify(await events(at, 'assignments.coverEnded'))).toContain('left')
  const { assignments } = await g.as(at.supervisor).done(assignmentsOf, { case: at.answered.case })
  expect(assignments).toMatchObject([{ status: 'ended', why: 'leaves' }])
})

test('what must be found is due for a supervisor from the morning after, and met by the next assignment', async () => {
  const at = await place()
  await leaves(at)
  g.clock.set(MORNING)
  await g.runDue()
  const clock = (topic: string) =>
    g.look(
      at.intake.agency,
      sql`select d.status from deadlines d where d.agency_id = ${at.intake.agency} and d.topic = ${topic}
        and d.person_id = ${at.unanswered.person}`,
    )
  expect(await clock('assignments.find-another')).toEqual([{ status: 'open' }])
  expect(await clock('assignments.first-contact')).toEqual([{ status: 'cancelled' }])
  await g.as(at.supervisor).done(assign, {
    case: at.unanswered.case,
    staff: at.second.staff,
    choice: 'no-preference',
    despiteAway: 'Nobody else is here.',
  })
  await g.runDue()
  expect(await clock('assignments.find-another')).toEqual([{ status: 'met' }])
})

test('whoever is entered as gone for days has nobody at once', async () => {
  const at = await place()
  await leaves(at, '2026-11-20')
  await g.runDue()
  expect(await left(at)).toEqual(NOTHING)
})

test('a last day that is taken back before it is over takes nothing away, nor their roles', async () => {
  const at = await place()
  await leaves(at)
  const change = (version: number, on: PlainDate | null) => ({ staff: at.first.staff, version, on })
  await g.as(at.admin).done(changeLastDay, change(2, '2026-11-27'))
  g.clock.set(MORNING)
  await g.runDue()
  expect(await seenBy(at)).toEqual([true, true, true])
  await g.as(at.admin).done(changeLastDay, change(3, null))
  expect(await g.as(at.admin).done(staffMember, { staff: at.first.staff })).toMatchObject({
    leftOn: null,
    roles: [{ role: 'case-manager', until: null }],
  })
  g.clock.set('2026-11-30T15:00:00.000Z')
  await g.runDue()
  expect(await seenBy(at)).toEqual([true, true, true])
  expect((await g.as(at.first).done(coveredByMe, {})).people).toHaveLength(1)
  expect(await left(at)).toMatchObject({ assignments: 2, covers: 1, relations: 3 })
})

test('a role that was ended for itself before a last day stays ended when that day is moved or taken back', async () => {
  const at = await place()
  const { staff } = at.first
  const roles = () => g.as(at.admin).done(staffMember, { staff })
  await leaves(at)
  await g.as(at.admin).done(endRole, { staff, role: 'case-manager', on: '2026-11-24' })
  await g.as(at.admin).done(changeLastDay, { staff, version: 2, on: '2026-11-27' })
  expect(await roles()).toMatchObject({ roles: [{ role: 'case-manager', until: '2026-11-24' }] })
  await g.as(at.admin).done(changeLastDay, { staff, version: 3, on: null })
  expect(await roles()).toMatchObject({
    leftOn: null,
    roles: [{ role: 'case-manager', until: '2026-11-24' }],
  })
})

test('a last day is changed only while it is not over, and never into the past', async () => {
  const at = await place()
  const change = (on: PlainDate | null, version = 2) =>
    g.as(at.admin).refused(changeLastDay, { staff: at.first.staff, version, on })
  expect(await change(null, 1)).toBe('not-leaving')
  await leaves(at)
  expect(await change('2026-11-20')).toBe('day-is-past')
  expect(await change(LAST_DAY)).toBe('nothing-to-change')
  expect(
    await g.as(at.supervisor).refused(changeLastDay, { staff: at.first.staff, version: 2, on: null }),
  ).toBe('not-allowed')
  g.clock.set(MORNING)
  expect(await change(null)).toBe('staff-left')
})

test('who leaves with more people than one step takes is freed in several', async () => {
  const at = await place()
  const { agency, staff } = at.first
  await g.look(
    agency,
    sql`insert into care_relations (agency_id, relation_id, person_id, staff_id, kind, from_at)
      select ${agency}::uuid, gen_random_uuid(), gen_random_uuid(), ${staff}::uuid, 'team', handrail.moment()
      from generate_series(1, ${MOST_FREED}::integer) returning relation_id`,
  )
  await leaves(at, '2026-11-20')
  await g.runDue()
  expect(await left(at)).toEqual(NOTHING)
  const steps = await g.look<{ n: number }>(
    agency,
    sql`select count(*)::integer as n from requests where agency_id = ${agency} and asked = 'assignments.freeWhoLeft'`,
  )
  expect(steps).toEqual([{ n: 2 }])
}, 120_000)

const days = fc.array(
  fc.record({ pass: fc.integer({ min: 0, max: 3 }), ahead: fc.option(fc.integer({ min: 0, max: 4 })) }),
  { minLength: 3, maxLength: 6 },
)

test('whatever last days are entered, moved and taken back, they have their people until the last of them is over', async () => {
  await fc.assert(
    fc.asyncProperty(days, async (story) => {
      g.clock.set('2026-11-23T15:00:00.000Z')
      const at = await place()
      const { staff } = at.first
      let now = plainDate.parse('2026-11-23')
      let version = 1
      let last: PlainDate | null = null
      for (const { pass, ahead } of story) {
        now = addDays(now, pass)
        g.clock.set(`${now}T20:00:00.000Z`)
        await g.runDue()
        const isGone: boolean = last !== null && last < now
        expect((await left(at))?.assignments).toBe(isGone ? 0 : 2)
        const on: PlainDate | null = ahead === null ? null : addDays(now, ahead)
        if (isGone || on === last) continue
        if (last !== null) await g.as(at.admin).done(changeLastDay, { staff, version, on })
        else if (on !== null) await g.as(at.admin).done(endStaff, { staff, version, on })
        version += 1
        last = on
      }
    }),
    { numRuns: 3, seed: 20_261_123 },
  )
}, 300_000)
