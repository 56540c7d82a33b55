import { addStaff } from '@handrail/care/agency'
import {
  answerAssignment,
  assign,
  assignmentsOf,
  caseloadOf,
  caseloads,
  describeCaseManager,
  givenToMe,
  handOver,
  recordFirstContact,
  suggest,
  suggestForAll,
  toAssign,
  weigh,
} from '@handrail/care/assignments'
import { openCase, readCase } from '@handrail/care/intake'
import { read } from '@handrail/care/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startRunner } from '../door/runner.ts'
import { uuid7 } from '../platform/ids.ts'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'

const { handlers, chores } = allRooms()

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers, chores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const refused = (worker: Worker, asked: { readonly name: string }, input: unknown) =>
  g.as(worker).refused(asked, input)

/** An agency with two case managers, and somebody who was granted one. */
async function place() {
  const staff = await g.agency(['intake-worker', 'supervisor', 'case-manager'])
  const { 'intake-worker': intake, supervisor, 'case-manager': first } = staff
  const reply = await g.perform({
    name: addStaff.name,
    input: { name: 'Example Second', email: 'second@example.org', roles: ['case-manager'] },
    agency: intake.agency,
    requestId: uuid7(g.clock.now()) as never,
    system: true,
  })
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply))
  const second: Worker = { ...first, staff: addStaff.answer.parse(reply.answer).staff }
  const { person } = await aPerson().in(g, intake)
  const { case: of } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
  const set = (later: object) =>
    g.look(
      intake.agency,
      sql`update cases set later = later || ${JSON.stringify(later)}::jsonb where case_id = ${of} returning case_id`,
    )
  await set({ determination: 'granted' })
  return { intake, supervisor, first, second, person, case: of, set }
}
type Place = Awaited<ReturnType<typeof place>>

const give = ({ case: of }: Place, { staff }: Worker) => ({ case: of, staff, choice: 'no-preference' })
const sees = async ({ person }: Place, worker: Worker) =>
  (await g.as(worker).reply(read, { person })).kind === 'done'

test('whoever is given somebody sees their record from then on, and the case says who has them', async () => {
  const at = await place()
  expect(await sees(at, at.first)).toBe(false)
  const { assignment } = await g.as(at.supervisor).done(assign, give(at, at.first))
  expect(await sees(at, at.first)).toBe(true)
  await g.as(at.first).done(answerAssignment, { assignment, version: 1, answer: { says: 'yes' } })
  expect(await g.as(at.intake).done(readCase, { case: at.case })).toMatchObject({ stage: 'assigned' })
  const contact = { assignment, version: 2, on: '2026-11-23' }
  await g.as(at.first).done(recordFirstContact, contact)
  expect(await refused(at.first, recordFirstContact, { ...contact, version: 3 })).toBe('already-recorded')
  const { assignments } = await g.as(at.first).done(assignmentsOf, { case: at.case })
  expect(assignments).toMatchObject([{ staff: at.first.staff, status: 'accepted', choice: 'no-preference' }])
  const { caseloads: loads } = await g.as(at.supervisor).done(caseloads, {})
  expect(loads.find(({ staff }) => staff === at.first.staff)).toMatchObject({ people: 1, unanswered: 0 })
  expect(loads.find(({ staff }) => staff === at.second.staff)).toMatchObject({ people: 0, unanswered: 0 })
})

test('nobody is assigned before it was granted, while they wait, twice, or by whoever would take them', async () => {
  const at = await place()
  await at.set({ determination: 'pending' })
  expect(await refused(at.supervisor, assign, give(at, at.first))).toBe('nothing-granted-yet')
  await at.set({ determination: 'granted', wait: 'offered' })
  expect(await refused(at.supervisor, assign, give(at, at.first))).toBe('still-waits')
  await at.set({ wait: 'over' })
  expect(await refused(at.supervisor, assign, give(at, at.supervisor))).toBe('not-for-oneself')
  expect(await refused(at.supervisor, assign, give(at, at.intake))).toBe('not-a-case-manager')
  expect(await refused(at.intake, assign, give(at, at.first))).toBe('not-allowed')
  await g.as(at.supervisor).done(assign, give(at, at.first))
  expect(await refused(at.supervisor, assign, give(at, at.second))).toBe('has-a-case-manager')
})

test('a no gives the record back at once, and becomes work for the supervisor until somebody else has them', async () => {
  const at = await place()
  const { assignment } = await g.as(at.supervisor).done(assign, give(at, at.first))
  const no = { assignment, version: 1, answer: { says: 'no', why: 'person-said-no' } }
  expect(await refused(at.second, answerAssignment, no)).toBe('not-found')
  await g.as(at.first).done(answerAssignment, no)
  expect(await sees(at, at.first)).toBe(false)
  expect(await g.as(at.intake).done(readCase, { case: at.case })).not.toMatchObject({ stage: 'assigned' })
  const work = async () => {
    const { database, clock, perform } = g
    const lines: unknown[] = []
    const log = (line: unknown) => lines.push(line)
    await startRunner({ database, clock: clock.now, chores, perform, log }, { polls: false }).runDue()
    expect(lines).toEqual([])
    return g.look(
      at.intake.agency,
      sql`select status from deadlines where agency_id = ${at.intake.agency} and topic = 'assignments.find-another'`,
    )
  }
  expect(await work()).toEqual([{ status: 'open' }])
  expect(await refused(at.supervisor, assign, give(at, at.first))).toBe('declined-before')
  await g.as(at.supervisor).done(assign, give(at, at.second))
  expect(await work()).toEqual([{ status: 'met' }])
})

test('somebody is handed over in one step, and whoever hands over stays for two weeks', async () => {
  const at = await place()
  const { assignment } = await g.as(at.supervisor).done(assign, give(at, at.first))
  const over = { assignment, version: 1, to: at.second.staff, choice: 'chose-this-one', why: 'caseload' }
  const words = 'Likes to be called in the evening. We promised to help with the rent papers.'
  await g.as(at.supervisor).done(handOver, { ...over, words })
  expect([await sees(at, at.first), await sees(at, at.second)]).toEqual([true, true])
  const { assignments } = await g.as(at.second).done(assignmentsOf, { case: at.case })
  expect(assignments.map(({ staff, status, handOver: told }) => [staff, status, told])).toEqual([
    [at.second.staff, 'made', words],
    [at.first.staff, 'ended', null],
  ])
  expect((await g.as(at.second).done(givenToMe, {})).people).toMatchObject([
    { person: at.person, handOver: words, takenOver: { from: at.first.staff, why: 'caseload' } },
  ])
  g.clock.set('2026-12-07T15:00:01.000Z')
  expect([await sees(at, at.first), await sees(at, at.second)]).toEqual([false, true])
})

test('whoever the person does not want any more sees nothing from then on, and is not given them again', async () => {
  const at = await place()
  const { assignment } = await g.as(at.supervisor).done(assign, give(at, at.first))
  const over = {
    to: at.second.staff,
    choice: 'chose-this-one',
    why: 'person-asked',
    words: 'They asked for another.',
  }
  const { assignment: next } = await g.as(at.supervisor).done(handOver, { ...over, assignment, version: 1 })
  expect(await sees(at, at.first)).toBe(false)
  const back = { ...over, assignment: next, version: 1, to: at.first.staff, why: 'caseload' }
  expect(await refused(at.supervisor, handOver, back)).toBe('declined-before')
})

test('a caseload counts how often somebody is seen and what takes more time, and opens the people behind it', async () => {
  const at = await place()
  const { assignment } = await g.as(at.supervisor).done(assign, give(at, at.first))
  const loadOf = async () =>
    (await g.as(at.supervisor).done(caseloads, {})).caseloads.find(({ staff }) => staff === at.first.staff)
  // Every month a quarter, and new.
  expect(await loadOf()).toMatchObject({ load: 500, capacity: 20_000, people: 1, version: 0 })
  const counts = { assignment, version: 1, cadence: 'weekly', extras: ['interpreter'] }
  await g.as(at.supervisor).done(weigh, counts)
  expect(await loadOf()).toMatchObject({ load: 1_100 })
  expect(await g.as(at.supervisor).done(caseloadOf, { staff: at.first.staff })).toMatchObject({
    people: [{ assignment, weight: 1_100, cadence: 'weekly', extras: ['interpreter'], contactedOn: null }],
  })
  expect(await refused(at.supervisor, weigh, counts)).toBe('changed-meanwhile')
  expect(await refused(at.intake, caseloadOf, { staff: at.first.staff })).toBe('not-allowed')
})

test('a case manager sees whom they were given until they have answered and talked', async () => {
  const at = await place()
  const mine = async (worker: Worker) => (await g.as(worker).done(givenToMe, {})).people
  const { assignment } = await g.as(at.supervisor).done(assign, give(at, at.first))
  expect(await mine(at.first)).toMatchObject([{ assignment, status: 'made' }])
  expect(await mine(at.second)).toEqual([])
  await g.as(at.first).done(answerAssignment, { assignment, version: 1, answer: { says: 'yes' } })
  expect(await mine(at.first)).toMatchObject([{ status: 'accepted' }])
  await g.as(at.first).done(recordFirstContact, { assignment, version: 2, on: '2026-11-23' })
  expect(await mine(at.first)).toEqual([])
})

test('whoever speaks the language and has room is suggested first, whoever is full comes last, and who said no is ruled out with why', async () => {
  const at = await place()
  const describe = (worker: Worker, of: object) =>
    g.as(at.supervisor).done(describeCaseManager, {
      staff: worker.staff,
      version: 0,
      languages: ['en'],
      specialties: [],
      capacity: 20_000,
      ...of,
    })
  await g.look(
    at.intake.agency,
    sql`update people set language = '{"answer":"given","value":{"tag":"es","interpreter":"not-asked"}}'
      where person_id = ${at.person} returning person_id`,
  )
  await describe(at.second, { languages: ['es'] })
  const ask = () => g.as(at.supervisor).done(suggest, { case: at.case })
  const { choices } = await ask()
  expect(choices.map(({ staff }) => staff)).toEqual([at.second.staff, at.first.staff])
  expect(choices[0]?.reasons).toContainEqual({ reason: 'speaks-language', points: 0 })
  await describe(at.first, { capacity: 400 })
  const { assignment } = await g.as(at.supervisor).done(assign, give(at, at.second))
  await g.as(at.second).done(answerAssignment, {
    assignment,
    version: 1,
    answer: { says: 'no', why: 'person-said-no' },
  })
  const after = await ask()
  expect(after.choices.map(({ staff }) => staff)).toEqual([at.first.staff])
  expect(after.choices[0]?.reasons).toContainEqual({ reason: 'over-usual', load: 0, usual: 400, points: 100 })
  expect(new Map(after.ruledOut.map(({ staff, why }) => [staff, why.map(({ no }) => no)]))).toEqual(
    new Map([[at.second.staff, ['not-wanted']]]),
  )
  expect((await g.as(at.supervisor).done(toAssign, {})).people).toMatchObject([
    { case: at.case, declined: true, language: 'es', needs: [] },
  ])
  const all = await g.as(at.supervisor).done(suggestForAll, {})
  expect(all).toMatchObject({ placed: [], unplaced: [{ case: at.case }], oneByOne: { unplaced: 1 } })
  expect(
    await refused(at.supervisor, describeCaseManager, {
      staff: at.intake.staff,
      version: 0,
      languages: [],
      specialties: [],
      capacity: 1,
    }),
  ).toBe('not-a-case-manager')
})
