import {
  addCredential,
  addProgram,
  addStaff,
  endAbsence,
  endStaff,
  recordAbsence,
  verifyCredential,
} from '@handrail/care/agency'
import {
  answerAssignment,
  askCredential,
  assign,
  caseloadOf,
  confirmCredentialAsk,
  coverCaseload,
  coveredByMe,
  handOver,
  recordFirstContact,
  takeBackCovers,
} from '@handrail/care/assignments'
import { addTask } from '@handrail/care/clocks'
import { openCase } from '@handrail/care/intake'
import { read } from '@handrail/care/people'
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

const refused = (worker: Worker, asked: { readonly name: string }, input: unknown) =>
  g.as(worker).refused(asked, input)

/** What follows by itself, until now. */
async function follow() {
  const { database, clock, perform } = g
  const lines: unknown[] = []
  const log = (line: unknown) => lines.push(line)
  await startRunner({ database, clock: clock.now, chores, perform, log }, { polls: false }).runDue()
  expect(lines).toEqual([])
}

/** An agency whose first case manager has two people; a second and a third are there to cover. */
async function place() {
  const staff = await g.agency(['intake-worker', 'supervisor', 'case-manager', 'agency-admin'])
  const { 'intake-worker': intake, supervisor, 'case-manager': first, 'agency-admin': admin } = staff
  const another = async (email: string): Promise<Worker> => {
    const { staff: id } = await g
      .as(admin)
      .done(addStaff, { name: 'Example Cover', email, roles: ['case-manager'] })
    return { ...first, staff: id }
  }
  const second = await another('second@example.org')
  const third = await another('third@example.org')
  const theirs = []
  for (let n = 0; n < 2; n += 1) {
    const { person } = await aPerson().in(g, intake)
    const { case: of } = await g.as(intake).done(openCase, { person, requestedOn: '2026-11-20' })
    await g.look(
      intake.agency,
      sql`update cases set later = later || '{"determination":"granted"}'::jsonb where case_id = ${of} returning case_id`,
    )
    const { assignment } = await g
      .as(supervisor)
      .done(assign, { case: of, staff: first.staff, choice: 'no-preference' })
    await g.as(first).done(answerAssignment, { assignment, version: 1, answer: { says: 'yes' } })
    theirs.push({ person, case: of, assignment })
  }
  await follow()
  const away = async (days: object = {}) =>
    (
      await g.as(first).done(recordAbsence, {
        staff: first.staff,
        from: '2026-11-23',
        until: '2026-11-27',
        kind: 'leave',
        cover: null,
        ...days,
      })
    ).absence
  return { intake, supervisor, first, second, third, admin, theirs, away }
}
type Place = Awaited<ReturnType<typeof place>>

const one = ({ theirs }: Place, n: number) => {
  const found = theirs[n]
  if (!found) throw new Error('nobody')
  return found
}
const sees = async (worker: Worker, { person }: { person: string }) =>
  (await g.as(worker).reply(read, { person })).kind === 'done'
const ownersOf = async (at: Place, { person }: { person: string }) =>
  (
    await g.look(
      at.intake.agency,
      sql`select distinct owner_staff as staff from deadlines where person_id = ${person} and status = 'open'
        and owner_staff in (${at.first.staff}, ${at.second.staff}, ${at.third.staff})`,
    )
  ).map((row) => (row as { staff: string }).staff)

test('a whole caseload goes to several for the time in one step, with what is due, and comes back by itself', async () => {
  const at = await place()
  const [a, b] = [one(at, 0), one(at, 1)]
  await g.as(at.first).done(addTask, {
    person: a.person,
    title: 'Bring the example form',
    dueOn: '2026-11-26',
    owner: { staff: at.first.staff },
  })
  const absence = await at.away()
  const words = 'The keys of the example office are in the drawer.'
  const people = [
    { assignment: a.assignment, to: at.second.staff },
    { assignment: b.assignment, to: at.third.staff },
  ]
  expect(await g.as(at.supervisor).done(coverCaseload, { absence, people, words })).toEqual({ covered: 2 })
  await follow()
  expect([await sees(at.second, a), await sees(at.second, b)]).toEqual([true, false])
  expect([await sees(at.third, a), await sees(at.third, b)]).toEqual([false, true])
  expect([await ownersOf(at, a), await ownersOf(at, b)]).toEqual([[at.second.staff], [at.third.staff]])
  expect((await g.as(at.second).done(coveredByMe, {})).people).toMatchObject([
    { person: a.person, away: at.first.staff, until: '2026-11-27', words },
  ])
  const { people: load } = await g.as(at.supervisor).done(caseloadOf, { staff: at.first.staff })
  expect(load.map(({ cover }) => cover?.staff).toSorted()).toEqual(
    [at.second.staff, at.third.staff].toSorted(),
  )
  g.clock.set('2026-11-28T15:00:00.000Z')
  expect([await sees(at.second, a), await sees(at.first, a)]).toEqual([false, true])
  await follow()
  expect([await ownersOf(at, a), await ownersOf(at, b)]).toEqual([[at.first.staff], [at.first.staff]])
  expect((await g.as(at.second).done(coveredByMe, {})).people).toEqual([])
})

test('a cover for days to come begins on the first of them', async () => {
  const at = await place()
  const a = one(at, 0)
  const absence = await at.away({ from: '2026-11-30', until: '2026-12-02' })
  await g
    .as(at.supervisor)
    .done(coverCaseload, { absence, people: [{ assignment: a.assignment, to: at.second.staff }] })
  await follow()
  expect([await sees(at.second, a), await ownersOf(at, a)]).toEqual([false, [at.first.staff]])
  g.clock.set('2026-11-30T15:00:00.000Z')
  await follow()
  expect([await sees(at.second, a), await ownersOf(at, a)]).toEqual([true, [at.second.staff]])
})

test('whoever is back early has their people back at once, or on the day they said', async () => {
  const at = await place()
  const a = one(at, 0)
  const absence = await at.away()
  await g
    .as(at.supervisor)
    .done(coverCaseload, { absence, people: [{ assignment: a.assignment, to: at.second.staff }] })
  await g.as(at.first).done(endAbsence, { absence, version: 1, back: '2026-11-25' })
  await follow()
  expect(await sees(at.second, a)).toBe(true)
  g.clock.set('2026-11-25T15:00:00.000Z')
  expect(await sees(at.second, a)).toBe(false)
  await follow()
  expect(await ownersOf(at, a)).toEqual([at.first.staff])

  const again = await at.away({ from: '2026-11-25' })
  await g
    .as(at.supervisor)
    .done(coverCaseload, { absence: again, people: [{ assignment: a.assignment, to: at.third.staff }] })
  await follow()
  await g.as(at.first).done(endAbsence, { absence: again, version: 1, back: '2026-11-25' })
  await follow()
  expect([await sees(at.third, a), await ownersOf(at, a)]).toEqual([false, [at.first.staff]])
})

test('whoever is handed over for good is covered by nobody any more', async () => {
  const at = await place()
  const a = one(at, 0)
  const absence = await at.away()
  await g
    .as(at.supervisor)
    .done(coverCaseload, { absence, people: [{ assignment: a.assignment, to: at.second.staff }] })
  await g.as(at.supervisor).done(handOver, {
    assignment: a.assignment,
    version: 2,
    to: at.third.staff,
    choice: 'chose-this-one',
    why: 'leaves',
    words: 'All is in order.',
  })
  await follow()
  expect([await sees(at.second, a), await sees(at.third, a)]).toEqual([false, true])
  expect(await ownersOf(at, a)).toEqual([at.third.staff])
})

test('nobody covers twice, for themselves, while away, or whom the person does not want', async () => {
  const at = await place()
  const [a, b] = [one(at, 0), one(at, 1)]
  const absence = await at.away()
  const cover = (assignment: string, to: Worker) => ({ absence, people: [{ assignment, to: to.staff }] })
  expect(await refused(at.supervisor, coverCaseload, cover(a.assignment, at.first))).toBe('covers-themselves')
  expect(await refused(at.supervisor, coverCaseload, cover(a.assignment, at.intake))).toBe(
    'not-a-case-manager',
  )
  expect(await refused(at.first, coverCaseload, cover(a.assignment, at.second))).toBe('not-allowed')
  await g.as(at.third).done(recordAbsence, {
    staff: at.third.staff,
    from: '2026-11-27',
    until: '2026-11-30',
    kind: 'training',
    cover: null,
  })
  expect(await refused(at.supervisor, coverCaseload, cover(a.assignment, at.third))).toBe('cover-is-away')
  await g.as(at.supervisor).done(coverCaseload, cover(a.assignment, at.second))
  expect(await refused(at.supervisor, coverCaseload, cover(a.assignment, at.second))).toBe('covered-already')
  const { assignment } = await g.as(at.supervisor).done(handOver, {
    assignment: b.assignment,
    version: 2,
    to: at.second.staff,
    choice: 'chose-this-one',
    why: 'person-asked',
    words: 'They asked for somebody else.',
  })
  expect(await refused(at.supervisor, coverCaseload, cover(b.assignment, at.second))).toBe('already-ended')
  expect(await refused(at.supervisor, coverCaseload, cover(assignment, at.second))).toBe(
    'not-on-this-caseload',
  )
  const { absence: theirs } = await g.as(at.second).done(recordAbsence, {
    staff: at.second.staff,
    from: '2026-12-07',
    until: '2026-12-09',
    kind: 'leave',
    cover: null,
  })
  const unwanted = { absence: theirs, people: [{ assignment, to: at.first.staff }] }
  expect(await refused(at.supervisor, coverCaseload, unwanted)).toBe('not-them')
  g.clock.set('2026-11-28T15:00:00.000Z')
  expect(await refused(at.supervisor, coverCaseload, cover(a.assignment, at.second))).toBe('absence-over')
})

test('nobody is to cover who will have left by then', async () => {
  const at = await place()
  const absence = await at.away({ from: '2026-11-30', until: '2026-12-04' })
  await g.as(at.admin).done(endStaff, { staff: at.second.staff, version: 1, on: '2026-11-27' })
  const people = [{ assignment: one(at, 0).assignment, to: at.second.staff }]
  expect(await refused(at.supervisor, coverCaseload, { absence, people })).toBe('not-a-case-manager')
})

test('a cover is taken back alone, and it is said with whom the person is left; then somebody else may cover', async () => {
  const at = await place()
  const [a, b] = [one(at, 0), one(at, 1)]
  const absence = await at.away()
  await g.as(at.supervisor).done(coverCaseload, {
    absence,
    people: [a, b].map(({ assignment }) => ({ assignment, to: at.second.staff })),
  })
  await follow()
  const covers = async () =>
    (await g.as(at.supervisor).done(caseloadOf, { staff: at.first.staff })).people.flatMap(
      ({ assignment, cover }) => (cover ? [{ assignment, cover: cover.cover }] : []),
    )
  const [ofA] = (await covers()).filter(({ assignment }) => assignment === a.assignment)
  if (!ofA) throw new Error('nobody covers')
  const take = { covers: [ofA.cover] }
  expect(await refused(at.first, takeBackCovers, take)).toBe('not-allowed')
  expect(await g.as(at.supervisor).done(takeBackCovers, take)).toEqual({
    left: [{ assignment: a.assignment, staff: at.first.staff, awayUntil: '2026-11-27' }],
  })
  await follow()
  expect([await sees(at.second, a), await sees(at.second, b)]).toEqual([false, true])
  expect([await ownersOf(at, a), await ownersOf(at, b)]).toEqual([[at.first.staff], [at.second.staff]])
  expect(await covers()).toHaveLength(1)
  expect(await refused(at.supervisor, takeBackCovers, take)).toBe('cover-ended')
  const ended = await g.look<{ facts: object }>(
    at.intake.agency,
    sql`select facts from events where person_id = ${a.person} and name in ('assignments.coverEnded', 'people.relationEnded')`,
  )
  expect(ended).toMatchObject([{ facts: { why: 'taken-back' } }, { facts: { why: 'taken-back' } }])
  await g
    .as(at.supervisor)
    .done(coverCaseload, { absence, people: [{ assignment: a.assignment, to: at.third.staff }] })
  await follow()
  expect([await sees(at.third, a), await ownersOf(at, a)]).toEqual([true, [at.third.staff]])
})

test('all that one colleague covers is taken back at once, also what is still to begin, or nothing is', async () => {
  const at = await place()
  const other = await place()
  const absence = await at.away({ from: '2026-11-30', until: '2026-12-02' })
  await g.as(at.supervisor).done(coverCaseload, {
    absence,
    people: at.theirs.map(({ assignment }) => ({ assignment, to: at.second.staff })),
  })
  const covers = (await g.as(at.supervisor).done(caseloadOf, { staff: at.first.staff })).people.flatMap(
    ({ cover }) => (cover ? [cover.cover] : []),
  )
  expect(await refused(other.supervisor, takeBackCovers, { covers })).toBe('not-found')
  expect(await refused(at.supervisor, takeBackCovers, { covers: [...covers, at.first.staff] })).toBe(
    'not-found',
  )
  await g.as(at.supervisor).done(takeBackCovers, { covers })
  g.clock.set('2026-11-30T15:00:00.000Z')
  await follow()
  expect([await sees(at.second, one(at, 0)), await sees(at.second, one(at, 1))]).toEqual([false, false])
})

test('whoever covers writes down the first talk, which is what was due for them', async () => {
  const at = await place()
  const a = one(at, 0)
  const absence = await at.away()
  const contact = { assignment: a.assignment, version: 2, on: '2026-11-23' }
  expect(await refused(at.second, recordFirstContact, contact)).toBe('not-found')
  await g
    .as(at.supervisor)
    .done(coverCaseload, { absence, people: [{ assignment: a.assignment, to: at.second.staff }] })
  await follow()
  expect(await refused(at.third, recordFirstContact, contact)).toBe('not-found')
  expect((await g.as(at.second).done(coveredByMe, {})).people).toMatchObject([
    { assignment: a.assignment, version: 2, contactedOn: null },
  ])
  await g.as(at.second).done(recordFirstContact, contact)
  await follow()
  const due = await g.look(
    at.intake.agency,
    sql`select status from deadlines where person_id = ${a.person} and topic = 'assignments.first-contact'`,
  )
  expect(due).toEqual([{ status: 'met' }])
  expect(await refused(at.second, recordFirstContact, { ...contact, version: 3 })).toBe('already-recorded')
})

test('whoever does not hold what the program asks for and somebody confirmed does not cover', async () => {
  const at = await place()
  const a = one(at, 0)
  const { program } = await g.as(at.admin).done(addProgram, { name: 'Example Care', kind: 'other' })
  await g.look(
    at.intake.agency,
    sql`update cases set program_id = ${program} where case_id = ${a.case} returning case_id`,
  )
  const { ask } = await g.as(at.admin).done(askCredential, {
    program,
    kinds: ['case-manager'],
    from: '2026-01-01',
    source: 'Example manual, section 1',
  })
  const absence = await at.away()
  const cover = (of: { assignment: string }) => ({
    absence,
    people: [{ assignment: of.assignment, to: at.second.staff }],
  })
  await g.as(at.supervisor).done(confirmCredentialAsk, { ask, version: 1 })
  expect(await g.as(at.supervisor).reply(coverCaseload, cover(a))).toMatchObject({
    kind: 'refused',
    refusal: {
      refused: 'not-qualified',
      field: 'people',
      figures: { kinds: ['case-manager'], assignment: a.assignment, to: at.second.staff },
    },
  })
  await g.as(at.supervisor).done(coverCaseload, cover(one(at, 1)))
  const { credential } = await g.as(at.admin).done(addCredential, {
    staff: at.second.staff,
    kind: 'case-manager',
    number: 'CM-1',
    state: 'TX',
    from: '2026-01-01',
    until: '2026-12-31',
  })
  await g.as(at.supervisor).done(verifyCredential, { credential, version: 1, source: 'Example board' })
  await g.as(at.supervisor).done(coverCaseload, cover(a))
})

test('a cover holds for every record of a person whose records were merged, for tasks by hand too', async () => {
  const at = await place()
  const a = one(at, 0)
  const { person: older } = await aPerson().in(g, at.intake)
  await g.look(
    at.intake.agency,
    sql`insert into person_merges (agency_id, merge_id, survivor_id, merged_id, why, state, proposed_by, proposed_at,
        decided_by, decided_at)
      values (${at.intake.agency}, ${older}, ${a.person}, ${older}, 'Example', 'merged', ${at.intake.staff},
        handrail.moment(), ${at.supervisor.staff}, handrail.moment()) returning merge_id`,
  )
  await g.as(at.first).done(addTask, {
    person: older,
    title: 'Bring the example form',
    dueOn: '2026-11-26',
    owner: { staff: at.first.staff },
  })
  const absence = await at.away()
  await g
    .as(at.supervisor)
    .done(coverCaseload, { absence, people: [{ assignment: a.assignment, to: at.second.staff }] })
  await follow()
  expect(await ownersOf(at, { person: older })).toEqual([at.second.staff])
  g.clock.set('2026-11-28T15:00:00.000Z')
  await follow()
  expect(await ownersOf(at, { person: older })).toEqual([at.first.staff])
})

test('a cover of another agency is none here, and their people are nobody’s here', async () => {
  const at = await place()
  const other = await place()
  const absence = await at.away()
  const theirs = await other.away()
  const people = [{ assignment: one(at, 0).assignment, to: other.second.staff }]
  expect(await refused(other.supervisor, coverCaseload, { absence, people })).toBe('not-found')
  expect(await refused(other.supervisor, coverCaseload, { absence: theirs, people })).toBe(
    'not-on-this-caseload',
  )
})
