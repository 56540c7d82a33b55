import type { Role } from '@handrail/care'
import { addStaff, endStaff, recordAbsence } from '@handrail/care/agency'
import { addTask, type DeadlineShown, today } from '@handrail/care/clocks'
import {
  caseHandovers,
  caseOfReferral,
  handedToMe,
  handOverCase,
  openCase,
  readCase,
  readHandover,
} from '@handrail/care/intake'
import { acceptReferral, acknowledgeReferral, matchReferral, readReferral } from '@handrail/care/referrals'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aPerson } from '../testing/a-person.ts'
import { receive } from '../testing/a-referral.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

let count = 0
async function colleague(admin: Worker, role: Role): Promise<Worker> {
  const email = `colleague-${++count}@example.org`
  const { staff } = await g.as(admin).done(addStaff, { name: `Colleague ${count}`, email, roles: [role] })
  return { agency: admin.agency, staff, role }
}

async function anIntake() {
  const staff = await g.agency(['agency-admin', 'intake-worker', 'supervisor', 'billing'])
  const { 'intake-worker': intake, 'agency-admin': admin } = staff
  const next = await colleague(admin, 'intake-worker')
  const referral = await receive(g, intake)
  const { person } = await aPerson().in(g, intake)
  await g.as(intake).done(matchReferral, { referral, version: 1, person })
  await g.as(intake).done(acknowledgeReferral, { referral })
  await g.as(intake).done(acceptReferral, { referral })
  await g.runDue()
  const { case: of } = await g.as(intake).done(caseOfReferral, { referral })
  if (!of) throw new Error('no case')
  return { ...staff, intake, admin, next, referral, person, case: of.case, version: of.version }
}

const words = 'She is at home after four. Ask for Ana.'
const handing = (of: Pick<Awaited<ReturnType<typeof anIntake>>, 'case' | 'version'>, to: Worker) => ({
  case: of.case,
  version: of.version,
  to: to.staff,
  why: 'workload',
  words,
})

const dueTo = async (worker: Worker): Promise<readonly DeadlineShown[]> => {
  const { rows } = await g.as(worker).done(today, { until: 'later', limit: 100 })
  return rows.filter(({ owner }) => 'staff' in owner && owner.staff === worker.staff)
}

test('an intake goes to a colleague with its request, what is due and what they should know', async () => {
  const one = await anIntake()
  const { intake, next, person, referral } = one
  await g.as(intake).done(addTask, {
    person,
    title: 'Call the sister',
    dueOn: '2026-11-30',
    severity: 'warn',
    owner: { staff: intake.staff },
  })
  const before = (await dueTo(intake)).map(({ deadline }) => deadline).toSorted()
  expect(before.length).toBeGreaterThan(1)

  await g.as(intake).done(handOverCase, handing(one, next))
  const moved = async () => {
    expect((await dueTo(next)).map(({ deadline }) => deadline).toSorted()).toEqual(before)
    expect(await dueTo(intake)).toEqual([])
  }
  await moved()
  await g.runDue()
  await moved()
  expect(await g.as(next).done(readCase, { case: one.case })).toMatchObject({ owner: next.staff })
  expect(await g.as(next).done(readReferral, { referral })).toMatchObject({ owner: next.staff })

  const { handovers } = await g.as(next).done(handedToMe, {})
  expect(handovers).toMatchObject([{ case: one.case, from: intake.staff, words, why: 'workload' }])
  const [{ handover } = { handover: '' }] = handovers
  expect(await g.as(intake).refused(readHandover, { handover })).toBe('not-yours')
  await g.as(next).done(readHandover, { handover })
  expect(await g.as(next).refused(readHandover, { handover })).toBe('read-already')
  expect((await g.as(next).done(handedToMe, {})).handovers).toEqual([])
  const kept = await g.as(next).done(caseHandovers, { case: one.case })
  expect(kept.handovers).toMatchObject([{ by: intake.staff, to: next.staff, words }])
  expect(kept.handovers[0]?.readAt).not.toBeNull()
})

test('whoever hands it over keeps their reason to see the person only where something else of theirs asks for it', async () => {
  const one = await anIntake()
  const { intake, next, person } = one
  const intakes = () =>
    g.look<{ staff: string }>(
      intake.agency,
      sql`select staff_id as staff from care_relations where person_id = ${person} and kind = 'intake'
        and (until_at is null or until_at > ${new Date(g.clock.now()).toISOString()}) order by 1`,
    )
  await g.as(intake).done(handOverCase, handing(one, next))
  expect(await intakes()).toEqual([{ staff: next.staff }])

  const other = await receive(g, intake)
  await g.as(intake).done(acknowledgeReferral, { referral: other })
  await g.as(intake).done(acceptReferral, { referral: other })
  await g.as(intake).done(matchReferral, { referral: other, version: 3, person })
  await g.runDue()
  expect(await intakes()).toHaveLength(2)
  const { version } = await g.as(next).done(readCase, { case: one.case })
  await g.as(next).done(handOverCase, { ...handing({ case: one.case, version }, intake), why: 'leaves' })
  expect(await intakes()).toEqual([{ staff: intake.staff }])
})

test('only whoever owns it or a supervisor hands it over, and only to somebody who is there and does intake', async () => {
  const one = await anIntake()
  const { admin, intake, next, supervisor, billing } = one
  const third = await colleague(admin, 'intake-worker')
  expect(await g.as(third).refused(handOverCase, handing(one, third))).toBe('owner-or-supervisor')
  expect(await g.as(intake).refused(handOverCase, handing(one, intake))).toBe('owns-it-already')
  expect(await g.as(intake).refused(handOverCase, handing(one, billing))).toBe('does-no-intake')
  await g.as(admin).done(recordAbsence, {
    staff: third.staff,
    from: '2026-11-23',
    until: '2026-11-27',
    kind: 'time-off',
    cover: null,
  })
  expect(await g.as(intake).refused(handOverCase, handing(one, third))).toBe('is-away')
  await g.as(admin).done(endStaff, { staff: third.staff, version: 1, on: '2026-11-22' })
  expect(await g.as(intake).refused(handOverCase, handing(one, third))).toBe('does-not-work-here')
  await g.as(supervisor).done(handOverCase, handing(one, next))
})

test('an intake that is over, or has a case manager, is not handed over; one that nobody owns is taken by anybody at intake', async () => {
  const { 'intake-worker': intake, 'agency-admin': admin } = await g.agency(['intake-worker', 'agency-admin'])
  const next = await colleague(admin, 'intake-worker')
  const { person } = await aPerson().in(g, intake)
  const { case: of } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
  const set = (change: ReturnType<typeof sql>) => g.look(intake.agency, change)
  const asked = handing({ case: of, version: 1 }, next)
  await set(sql`update cases set later = '{"assignment":"assigned"}' where case_id = ${of} returning 1`)
  expect(await g.as(intake).refused(handOverCase, asked)).toBe('past-intake')
  await set(
    sql`update cases set later = '{}', status = 'closed', closed_why = 'withdrawn' where case_id = ${of} returning 1`,
  )
  expect(await g.as(intake).refused(handOverCase, asked)).toBe('case-is-closed')
  await set(
    sql`update cases set status = 'open', closed_why = null, owner_id = null where case_id = ${of} returning 1`,
  )
  await g.as(next).done(handOverCase, asked)
  expect(await g.as(intake).refused(handOverCase, asked)).toBe('changed-meanwhile')
})
