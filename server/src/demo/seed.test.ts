import { absences, overview } from '@handrail/care/agency'
import { caseloads, givenToMe, suggest, toAssign } from '@handrail/care/assignments'
import { today as todayList } from '@handrail/care/clocks'
import { search } from '@handrail/care/people'
import { board, checkStatus, STATUSES, sayStillWanted } from '@handrail/care/referrals'
import { demoAccounts } from '@handrail/care/signin'
import { waitBoard } from '@handrail/care/waitlist'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asHost } from '../door/as-host.ts'
import { startRunner } from '../door/runner.ts'
import { verifyTrail } from '../door/trail-store.ts'
import { sql } from '../platform/sql.ts'
import { asAnybody } from '../testing/a-referral.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, type Worker } from '../testing/ground.ts'
import { DEMO_CODE } from './referrals.ts'
import { HalfDemo, isDemoHere, seedDemo } from './seed.ts'

const PEOPLE = 15
const rooms = allRooms()
let g: Ground
let agency: Worker['agency']
beforeAll(async () => {
  g = await ground(rooms)
  const parts = { database: g.database, asHost: asHost(g.database), rooms, clock: g.clock.now, log: () => {} }
  agency = await seedDemo(parts, PEOPLE)
})
afterAll(() => g.close())

async function someone(role: Worker['role']): Promise<Worker> {
  const reply = await g.perform({
    name: demoAccounts.name,
    input: {},
    requestId: '01a218e5-0000-7000-8000-000000000001' as never,
    agency,
  })
  if (reply.kind !== 'done') throw new Error(reply.kind)
  const account = demoAccounts.answer.parse(reply.answer).find((one) => one.role === role)
  if (!account) throw new Error(role)
  return { agency, staff: account.staff, role }
}

test('a demo that was stopped on the way is not taken for the demo', async () => {
  const other = await ground(rooms)
  const over = asHost(other.database)
  expect(await isDemoHere(over)).toBe(false)
  const parts = { database: other.database, asHost: over, rooms, clock: other.clock.now, log: () => {} }
  const stopped = seedDemo(parts, PEOPLE, () => {
    throw new Error('Stopped.')
  })
  await expect(stopped).rejects.toThrow('Stopped.')
  await expect(isDemoHere(over)).rejects.toThrow(HalfDemo)
  await other.close()
  expect(await isDemoHere(asHost(g.database))).toBe(true)
})

test('the demo offers one account of each role, to anybody', async () => {
  const roles = [
    'agency-admin',
    'auditor',
    'billing',
    'case-manager',
    'clinician',
    'intake-worker',
    'supervisor',
  ]
  for (const role of roles) expect((await someone(role as Worker['role'])).staff).toBeTruthy()
})

test('a case manager of the demo begins with a caseload and with work: some past due, some today, some this week', async () => {
  const manager = await someone('case-manager')
  const { found } = await g.as(manager).done(search, { text: '' })
  expect(found.length).toBeGreaterThan(2)
  expect(found.length).toBeLessThan(PEOPLE)
  const list = await g.as(manager).done(todayList, {})
  expect(JSON.stringify(list)).toContain('Face-to-face visit')
  expect(list.counts).toMatchObject({ today: expect.any(Number) })
})

test('the demo has requests in every state, one past due, and a code with which to try the status', async () => {
  const intake = await someone('intake-worker')
  for (const list of STATUSES)
    expect((await g.as(intake).done(board, { list })).referrals.length, list).toBeGreaterThan(0)
  const { referrals } = await g.as(intake).done(board, {})
  const now = new Date(g.clock.now()).toISOString()
  expect(referrals.filter(({ due }) => due !== null && due.at < now).length).toBeGreaterThan(0)
  const reply = await asAnybody(g, agency, { name: checkStatus.name, input: { code: DEMO_CODE } })
  expect(reply).toMatchObject({ kind: 'done', answer: { for: 'person', status: 'with-us' } })
})

test('the demo has people who wait, one with an offer, caseloads of which one is over full, and somebody to assign', async () => {
  const supervisor = await someone('supervisor')
  const [program] = (await g.as(supervisor).done(overview, {})).programs
  const board = await g.as(supervisor).done(waitBoard, { program: program?.program as never })
  expect(board).toMatchObject({ offered: 1, entitled: 1, liftAsked: 1 })
  expect(board.waiting).toBeGreaterThan(10)
  expect(board.overdue).toBeGreaterThan(0)
  const { caseloads: loads } = await g.as(supervisor).done(caseloads, {})
  expect(loads.filter(({ load, capacity }) => load > capacity)).toHaveLength(1)
  const people = (await g.as(supervisor).done(toAssign, {})).people
  expect(people.length).toBeGreaterThan(1)
  const { absences: away } = await g.as(supervisor).done(absences, {})
  expect(away).toMatchObject([{ kind: 'time-off', mayEnd: true }])
  const { choices, ruledOut } = await g.as(supervisor).done(suggest, { case: people[0]?.case as never })
  expect(ruledOut.map(({ staff }) => staff)).toContain(away[0]?.staff)
  expect(choices.flatMap(({ reasons }) => reasons.map(({ reason }) => reason))).toContain('qualified')
  expect((await g.as(await someone('case-manager')).done(givenToMe, {})).people).toHaveLength(2)
  const seen = await asAnybody(g, agency, { name: checkStatus.name, input: { code: DEMO_CODE } })
  expect(seen).toMatchObject({ kind: 'done', answer: { road: { is: 'waiting' } } })
})

test('whoever reaches everybody sees nobody but those whom they work with before typing', async () => {
  const intake = await someone('intake-worker')
  const { found } = await g.as(intake).done(search, { text: '' })
  const theirs = await g.look<{ person: string }>(
    agency,
    sql`select person_id as person from care_relations where agency_id = ${agency} and staff_id = ${intake.staff}`,
  )
  const own = new Set(theirs.map(({ person }) => person))
  expect(found.filter(({ person }) => !own.has(person))).toEqual([])
  expect((await g.as(intake).done(search, { text: 'exam' })).found.length).toBeGreaterThan(0)
})

test('its story went through the door: the trail holds, and no chore was given up', async () => {
  expect((await verifyTrail(g.database, agency)).broken).toBeUndefined()
  expect(await g.look(agency, sql`select name, trouble from chores where trouble is not null`)).toEqual([])
})

test('whoever waits says by their code that they still want it, and that counts as having been asked', async () => {
  const say = () => asAnybody(g, agency, { name: sayStillWanted.name, input: { code: DEMO_CODE } })
  expect(await say()).toMatchObject({ kind: 'done', answer: { heard: true } })
  await startRunner(
    { database: g.database, clock: g.clock.now, chores: rooms.chores, perform: g.perform, log: () => {} },
    { polls: false },
  ).runDue()
  const steps = await g.look(
    agency,
    sql`select s.act, s.why from wait_steps s
      join wait_entries e on e.agency_id = s.agency_id and e.entry_id = s.entry_id
      where s.act = 'recheck' and s.why = 'reply'`,
  )
  expect(steps.length).toBeGreaterThan(0)
})

test('nobody else keeps a place: a wrong code says nothing, and is counted', async () => {
  const wrong = { name: sayStillWanted.name, input: { code: 'WRNG-WRNG-WRNG' } }
  expect(await asAnybody(g, agency, wrong)).toMatchObject({ refusal: { refused: 'no-such-code' } })
})
