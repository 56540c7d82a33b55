import type { PersonId } from '@handrail/care'
import {
  accessesOf,
  addContactPoint,
  beginRelation,
  changeIdentity,
  emergencyAccessesToReview,
  endEmergencyAccess,
  endRelation,
  openEmergencyAccess,
  ownEmergencyAccesses,
  read,
  readConfidentialAddress,
  reviewEmergencyAccess,
  search,
  withoutLead,
} from '@handrail/care/people'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { agencyHandlers } from '../agency/handlers.ts'
import { aPerson } from '../testing/a-person.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { peopleRoom } from '../testing/people-room.ts'

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers: [...agencyHandlers, ...peopleRoom] })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set('2026-11-23T15:00:00.000Z'))

const HOUR = 3_600_000

async function agencyWithPerson() {
  const workers = await g.agency([
    'intake-worker',
    'clinician',
    'case-manager',
    'supervisor',
    'billing',
    'agency-admin',
    'auditor',
  ])
  const { person } = await aPerson()
    .named('Rowan', 'Testcase')
    .born('1990-06-01')
    .withPhone('512-555-0111')
    .livingAt({ kind: 'no-fixed-address', locality: 'Sampletown' })
    .in(g, workers.supervisor)
  return { workers, person }
}

const supervise = (supervisor: Worker, staff: Worker) =>
  g.look(
    staff.agency,
    sql`update staff set supervisor_id = ${supervisor.staff} where staff_id = ${staff.staff} returning 1`,
  )

test('each role opens a record as far as its reason goes', async () => {
  const { workers, person } = await agencyWithPerson()
  const opened: Record<string, string> = {}
  for (const [role, worker] of Object.entries(workers)) {
    const reply = await g.as(worker).reply(read, { person })
    opened[role] = reply.kind === 'done' ? read.answer.parse(reply.answer).view : reply.kind
  }
  expect(opened).toEqual({
    'intake-worker': 'full',
    clinician: 'not-found',
    'case-manager': 'not-found',
    supervisor: 'not-found',
    billing: 'billing',
    'agency-admin': 'not-allowed',
    auditor: 'not-found',
  })
})

test('billing sees what a claim needs and no way to reach the person', async () => {
  const { workers, person } = await agencyWithPerson()
  const record = await g.as(workers.billing).done(read, { person })
  expect(record.contactPoints).toEqual([])
  expect(record.relations).toEqual([])
  expect(record.identity.born).toEqual({ answer: 'exact', on: '1990-06-01' })
})

test('a relation opens the record to a worker and their supervisor, and its end closes it', async () => {
  const { workers, person } = await agencyWithPerson()
  const { 'case-manager': manager, supervisor } = workers
  await supervise(supervisor, manager)
  const { relation } = await g
    .as(supervisor)
    .done(beginRelation, { person, staff: manager.staff, kind: 'lead' })
  expect((await g.as(manager).done(read, { person })).view).toBe('full')
  expect((await g.as(supervisor).done(read, { person })).view).toBe('full')
  expect((await g.as(manager).done(search, { text: 'rowan' })).found).toHaveLength(1)
  await g.as(supervisor).done(endRelation, { person, relation, version: 1 })
  g.clock.add(1)
  expect(await g.as(manager).reply(read, { person })).toEqual({ kind: 'not-found' })
  expect((await g.as(manager).done(search, { text: 'rowan' })).found).toEqual([])
  const stale = await g.as(supervisor).reply(endRelation, { person, relation, version: 1 })
  expect(stale).toMatchObject({ refusal: { refused: 'changed-meanwhile' }, current: { version: 2 } })
})

test('there is one lead at a time, even when two are named at once', async () => {
  const { workers, person } = await agencyWithPerson()
  for (const one of [workers['case-manager'], workers.clinician]) await supervise(workers.supervisor, one)
  const replies = await Promise.all(
    [workers['case-manager'], workers.clinician].map((worker) =>
      g.as(workers.supervisor).reply(beginRelation, { person, staff: worker.staff, kind: 'lead' }),
    ),
  )
  expect(replies.map((reply) => reply.kind).sort()).toEqual(['done', 'refused'])
})

test('whether somebody of another team is here cannot be told from trying to name a lead', async () => {
  const { workers, person } = await agencyWithPerson()
  const { supervisor, 'case-manager': manager, clinician } = workers
  const name = (of: string, kind: string, staff = manager.staff) =>
    g.as(supervisor).reply(beginRelation, { person: of, staff, kind })
  await g.as(supervisor).done(beginRelation, { person, staff: manager.staff, kind: 'lead' })
  const nobody = '0190a0b0-0000-7000-8000-0000000000ff'
  for (const kind of ['lead', 'backup', 'team'] as const) {
    expect(await name(person, kind)).toEqual({ kind: 'not-found' })
    expect(await name(person, kind)).toEqual(await name(nobody, kind))
  }
  expect(await name(person, 'team', nobody as never)).toEqual({ kind: 'not-found' })
  // Of their own team, the supervisor is told who leads.
  await supervise(supervisor, manager)
  expect(await name(person, 'lead', clinician.staff)).toMatchObject({
    refusal: { refused: 'has-a-lead', figures: { staff: manager.staff } },
  })
  expect((await name(person, 'backup', clinician.staff)).kind).toBe('done')
})

test('a case manager cannot give themselves a reason', async () => {
  const { workers, person } = await agencyWithPerson()
  const { 'case-manager': manager } = workers
  expect(await g.as(manager).reply(beginRelation, { person, staff: manager.staff, kind: 'team' })).toEqual({
    kind: 'not-allowed',
  })
})

test('a supervisor gives reasons to others and none to themselves', async () => {
  const { workers, person } = await agencyWithPerson()
  const { supervisor } = workers
  const reply = await g.as(supervisor).reply(beginRelation, { person, staff: supervisor.staff, kind: 'team' })
  expect(reply).toMatchObject({ kind: 'refused', refusal: { refused: 'not-for-oneself', field: 'staff' } })
  expect(await g.as(supervisor).reply(read, { person })).toEqual({ kind: 'not-found' })
})

test('nobody is given a person whose role opens no records', async () => {
  const { workers, person } = await agencyWithPerson()
  const { supervisor, 'agency-admin': admin } = workers
  for (const kind of ['lead', 'team'] as const) {
    const reply = await g.as(supervisor).reply(beginRelation, { person, staff: admin.staff, kind })
    expect(reply).toMatchObject({ refusal: { refused: 'opens-no-records', field: 'staff' } })
  }
})

test('an auditor reads for a set time and changes nothing', async () => {
  const { workers, person } = await agencyWithPerson()
  const { auditor, supervisor } = workers
  const endless = await g.as(supervisor).reply(beginRelation, { person, staff: auditor.staff, kind: 'audit' })
  expect(endless).toMatchObject({ refusal: { refused: 'audit-needs-an-end' } })
  await g.as(supervisor).done(beginRelation, {
    person,
    staff: auditor.staff,
    kind: 'audit',
    until: '2026-11-24T15:00:00.000Z',
  })
  expect((await g.as(auditor).done(read, { person })).view).toBe('full')
  g.clock.add(24 * HOUR)
  expect(await g.as(auditor).reply(read, { person })).toEqual({ kind: 'not-found' })
})

const emergency = {
  name: 'rowan testcase',
  bornOn: '1990-06-01',
  purpose: 'imminent-harm',
  words: 'Caller says they stand on the bridge.',
}

test('emergency access opens a short view for a time, ends by itself, and is reviewed by another', async () => {
  const { workers, person } = await agencyWithPerson()
  const { clinician, supervisor } = workers
  const opened = await g.as(clinician).done(openEmergencyAccess, { ...emergency, minutes: 120 })
  expect(opened).toMatchObject({ person, shownName: 'Rowan Testcase', until: '2026-11-23T17:00:00.000Z' })
  const record = await g.as(clinician).done(read, { person })
  expect(record.view).toBe('short')
  expect(record.contactPoints).toHaveLength(1)
  expect(record.residence).toBeNull()
  expect(record.may.some((permission) => permission.endsWith(':change'))).toBe(false)
  g.clock.add(2 * HOUR)
  expect(await g.as(clinician).reply(read, { person })).toEqual({ kind: 'not-found' })

  const { accesses } = await g.as(supervisor).done(emergencyAccessesToReview, {})
  expect(accesses).toMatchObject([{ access: { access: opened.access }, looks: 1, words: emergency.words }])
  const unexplained = await g
    .as(supervisor)
    .reply(reviewEmergencyAccess, { access: opened.access, finding: 'not-justified' })
  expect(unexplained).toMatchObject({ refusal: { refused: 'say-why', field: 'words' } })
  await g.as(supervisor).done(reviewEmergencyAccess, { access: opened.access, finding: 'justified' })
  expect((await g.as(supervisor).done(emergencyAccessesToReview, {})).accesses).toEqual([])
  const twice = await g
    .as(supervisor)
    .reply(reviewEmergencyAccess, { access: opened.access, finding: 'justified' })
  expect(twice).toMatchObject({ refusal: { refused: 'reviewed-already' } })
  const events = await g.look<{ name: string; facts: object }>(
    clinician.agency,
    sql`select name, facts from events where name like 'people.emergency%' order by at, event_id`,
  )
  expect(events.map(({ name }) => name)).toEqual([
    'people.emergencyAccessOpened',
    'people.emergencyAccessReviewed',
  ])
  expect(JSON.stringify(events)).not.toContain('bridge')
})

test('whoever opens a record again before anybody looked is told so, is not held up, and the reviewer sees it', async () => {
  const { workers, person } = await agencyWithPerson()
  const { clinician, supervisor, 'case-manager': manager } = workers
  const open = (of: object = {}) => g.as(clinician).reply(openEmergencyAccess, { ...emergency, ...of })
  const first = await open()
  expect(first.kind).toBe('done')
  g.clock.add(2 * HOUR)
  expect(await open()).toEqual({
    kind: 'refused',
    refusal: {
      refused: 'not-reviewed-yet',
      figures: { openedAt: '2026-11-23T15:00:00.000Z' },
      field: 'again',
    },
  })
  expect(await g.as(clinician).reply(read, { person })).toEqual({ kind: 'not-found' })
  // A colleague who has not opened it yet is asked nothing.
  expect((await g.as(manager).reply(openEmergencyAccess, emergency)).kind).toBe('done')
  const again = await open({ again: true })
  expect(again).toMatchObject({ kind: 'done', answer: { person } })
  const { accesses } = await g.as(supervisor).done(emergencyAccessesToReview, {})
  expect(accesses.map(({ openedByName, before }) => [openedByName, before])).toEqual([
    ['Example clinician', 0],
    ['Example case-manager', 0],
    ['Example clinician', 1],
  ])
  const facts = await g.look<{ unreviewed: number }>(
    clinician.agency,
    sql`select (facts ->> 'unreviewed')::int as unreviewed from events
      where name = 'people.emergencyAccessOpened' order by at, event_id`,
  )
  expect(facts.map(({ unreviewed }) => unreviewed)).toEqual([0, 0, 1])
  for (const { access } of accesses)
    await g.as(supervisor).done(reviewEmergencyAccess, { access: access.access, finding: 'justified' })
  g.clock.add(2 * HOUR)
  expect((await open()).kind).toBe('done')
})

test.each([
  ['the name they use', 'róny'],
  ['the name they use with the family name', 'Rony Núñez'],
  ['the name on papers without its accents', 'RONALDO NUNEZ'],
  ['the family name first', 'Núñez, Ronaldo'],
])('in an emergency somebody is found by %s', async (_how, name) => {
  const { clinician } = await g.agency(['clinician'])
  const { person } = await aPerson()
    .named('Ronaldo', 'Núñez')
    .goingBy('Rony')
    .born('1990-06-01')
    .in(g, clinician)
  expect(await g.as(clinician).reply(openEmergencyAccess, { ...emergency, name })).toMatchObject({
    kind: 'done',
    answer: { person },
  })
})

test.each(['x', 'xxxxxxxxxxxxx', 'a b', '. . . . . . . . .'])(
  'a reason that tells nobody anything opens nothing: %j',
  async (words) => {
    const { workers } = await agencyWithPerson()
    const reply = await g.as(workers.clinician).reply(openEmergencyAccess, { ...emergency, words })
    expect(reply).toEqual({ kind: 'problems', problems: [{ field: 'words', code: 'some-words' }] })
  },
)

test('an admin reviews without the words that speak of health', async () => {
  const { workers } = await agencyWithPerson()
  await g.as(workers.clinician).done(openEmergencyAccess, emergency)
  const { accesses } = await g.as(workers['agency-admin']).done(emergencyAccessesToReview, {})
  expect(accesses).toMatchObject([{ words: null, access: { purpose: 'imminent-harm' } }])
})

test('nobody reviews their own emergency access or sees it in their list', async () => {
  const { workers } = await agencyWithPerson()
  const { access } = await g.as(workers.supervisor).done(openEmergencyAccess, emergency)
  expect((await g.as(workers.supervisor).done(emergencyAccessesToReview, {})).accesses).toEqual([])
  const own = await g.as(workers.supervisor).reply(reviewEmergencyAccess, { access, finding: 'justified' })
  expect(own).toMatchObject({ refusal: { refused: 'own-access' } })
})

test('emergency access that was opened while the clock stood ahead can be given back, and opens nothing', async () => {
  const { workers, person } = await agencyWithPerson()
  const mine = g.as(workers['case-manager'])
  g.clock.add(3_600_000)
  const { access } = await mine.done(openEmergencyAccess, emergency)
  g.clock.add(-3_600_000)
  expect(await mine.reply(read, { person })).toEqual({ kind: 'not-found' })
  await mine.done(endEmergencyAccess, { access })
  g.clock.add(3_600_001)
  expect(await mine.reply(read, { person })).toEqual({ kind: 'not-found' })
})

test('emergency access can be given back early, by the one who opened it', async () => {
  const { workers, person } = await agencyWithPerson()
  const { access } = await g.as(workers['case-manager']).done(openEmergencyAccess, emergency)
  expect(await g.as(workers.clinician).reply(endEmergencyAccess, { access })).toMatchObject({
    refusal: { refused: 'not-yours' },
  })
  await g.as(workers['case-manager']).done(endEmergencyAccess, { access })
  g.clock.add(1)
  expect(await g.as(workers['case-manager']).reply(read, { person })).toEqual({ kind: 'not-found' })
  const again = await g.as(workers['case-manager']).reply(endEmergencyAccess, { access })
  expect(again).toMatchObject({ refusal: { refused: 'ended' } })
})

test('emergency access changes nothing and does not show where somebody hides', async () => {
  const { workers, person } = await agencyWithPerson()
  const { 'case-manager': manager } = workers
  await g.as(manager).done(openEmergencyAccess, emergency)
  const { identity, version } = await g.as(manager).done(read, { person })
  const asked = [
    g.as(manager).reply(changeIdentity, { person, version, identity: { ...identity, nameUsed: 'X' } }),
    g.as(manager).reply(addContactPoint, {
      person,
      at: { kind: 'email', email: 'x@example.org', rules: {} },
      terms: {},
    }),
    g.as(manager).reply(readConfidentialAddress, { person }),
  ]
  for (const reply of await Promise.all(asked)) expect(reply).toEqual({ kind: 'not-found' })
})

test('names that are guessed at once are counted like names guessed one after the other', async () => {
  const { clinician } = (await agencyWithPerson()).workers
  const guess = (n: number) =>
    g.as(clinician).reply(openEmergencyAccess, { ...emergency, name: `Nobody Here ${n}` })
  const replies = await Promise.all(Array.from({ length: 20 }, (_, n) => guess(n)))
  const judged = replies.filter(
    (reply) => reply.kind === 'refused' && reply.refusal.refused !== 'too-many-tries',
  )
  expect(judged).toHaveLength(5)
})

test('one must know whom one looks for, and guessing is counted and stopped', async () => {
  const { workers } = await agencyWithPerson()
  const { clinician } = workers
  const open = (change: object) => g.as(clinician).reply(openEmergencyAccess, { ...emergency, ...change })
  for (const change of [
    { name: 'Rowan' },
    { name: 'Rowan Test' },
    { bornOn: '1990-06-02' },
    { name: 'Rowena Testcase' },
    { name: 'Testcase' },
  ])
    expect(await open(change)).toMatchObject({
      kind: 'refused',
      refusal: { refused: 'nobody-by-that-name-and-birthday' },
    })
  expect(await open({})).toMatchObject({ refusal: { refused: 'too-many-tries' } })
  const missed = await g.look(
    clinician.agency,
    sql`select 1 from events where name = 'people.emergencyLookupMissed' and person_id is null`,
  )
  expect(missed).toHaveLength(5)
  g.clock.add(HOUR + 1)
  expect((await open({})).kind).toBe('done')
})

test('two people of one name and birthday are never opened by guess', async () => {
  const { workers } = await agencyWithPerson()
  await aPerson().named('Rowan', 'Testcase').born('1990-06-01').in(g, workers.clinician)
  const reply = await g.as(workers.clinician).reply(openEmergencyAccess, emergency)
  expect(reply).toMatchObject({ refusal: { refused: 'more-than-one' } })
})

test('somebody who has a reason already is told so, and no emergency is recorded', async () => {
  const { workers, person } = await agencyWithPerson()
  const { clinician, supervisor } = workers
  await g.as(supervisor).done(beginRelation, { person, staff: clinician.staff, kind: 'assessor' })
  const reply = await g.as(clinician).reply(openEmergencyAccess, emergency)
  expect(reply).toMatchObject({ refusal: { refused: 'in-reach-already', figures: { person } } })
})

test('no emergency lasts longer than four hours', async () => {
  const { workers } = await agencyWithPerson()
  const reply = await g.as(workers.clinician).reply(openEmergencyAccess, { ...emergency, minutes: 241 })
  expect(reply).toMatchObject({ kind: 'problems', problems: [{ field: 'minutes', code: 'too-big' }] })
})

test('a person can be told who looked at their record, and a search counts as a look', async () => {
  const { workers, person } = await agencyWithPerson()
  await g.as(workers['intake-worker']).done(search, { text: 'rowan t' })
  g.clock.add(1000)
  await g.as(workers.billing).done(read, { person })
  g.clock.add(1000)
  const { accesses } = await g.as(workers.auditor).done(accessesOf, { person })
  expect(accesses.map(({ role, asked }) => [role, asked])).toEqual([
    ['billing', 'people.read'],
    ['intake-worker', 'people.search'],
  ])
})

test('a refused look at a person out of reach is kept', async () => {
  const { workers, person } = await agencyWithPerson()
  await g.as(workers.clinician).reply(read, { person })
  const denials = await g.look<{ person: PersonId }>(
    workers.clinician.agency,
    sql`select person_id as person, why from denials where asked = 'people.read'`,
  )
  expect(denials).toEqual([{ person, why: 'not-found' }])
})

test('an emergency access stands in its own list while it runs, so that it can be given back', async () => {
  const { workers, person } = await agencyWithPerson()
  const manager = g.as(workers['case-manager'])
  const { access } = await manager.done(openEmergencyAccess, emergency)
  expect((await manager.done(ownEmergencyAccesses, {})).accesses).toMatchObject([
    { access: { access, person }, shownName: 'Rowan Testcase' },
  ])
  expect((await g.as(workers.clinician).done(ownEmergencyAccesses, {})).accesses).toEqual([])
  await g.as(workers['case-manager']).done(endEmergencyAccess, { access })
  g.clock.add(1)
  expect((await g.as(workers['case-manager']).done(ownEmergencyAccesses, {})).accesses).toEqual([])
})

test('whoever was registered longest ago comes first, whatever the number of their record', async () => {
  const { workers, person } = await agencyWithPerson()
  const later = (await aPerson().named('Wren', 'Sample').in(g, workers.supervisor)).person
  await g.look(
    workers.supervisor.agency,
    sql`update people set registered_at = registered_at - interval '3 years' where person_id = ${later} returning 1`,
  )
  const { people } = await g.as(workers.supervisor).done(withoutLead, {})
  expect(people.map(({ person: one }) => one)).toEqual([later, person])
})

test('whom nobody leads is in the list of every supervisor, until somebody leads', async () => {
  const { workers, person } = await agencyWithPerson()
  g.clock.add(1000)
  const later = (await aPerson().named('Wren', 'Sample').in(g, workers.supervisor)).person
  const list = async () =>
    (await g.as(workers.supervisor).done(withoutLead, {})).people.map(({ person: one }) => one)
  expect(await list()).toEqual([person, later])
  const first = await g.as(workers.supervisor).done(withoutLead, { limit: 1 })
  expect(first).toMatchObject({ people: [{ person }], more: true })
  const [{ since } = { since: '' }] = first.people
  expect(
    await g.as(workers.supervisor).done(withoutLead, { limit: 1, after: { since, person } }),
  ).toMatchObject({
    people: [{ person: later }],
    more: false,
  })
  const { 'case-manager': manager } = workers
  await g.as(workers.supervisor).done(beginRelation, { person, staff: manager.staff, kind: 'lead' })
  expect(await list()).toEqual([later])
})
