import {
  addDays,
  type EventName,
  type Instant,
  type PersonId,
  personId,
  type RequestId,
  ROLES,
  reachOf,
} from '@handrail/care'
import {
  addCredential,
  addProgram,
  changeSettings,
  closeDay,
  endStaff,
  openDay,
  verifyCredential,
} from '@handrail/care/agency'
import {
  addTask,
  chooseRules,
  type DeadlineShown,
  dismiss,
  finish,
  observe,
  ofPerson,
  ofThing,
  reassign,
  snooze,
  today,
} from '@handrail/care/clocks'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { agencyHandlers } from '../agency/handlers.ts'
import { startRunner } from '../door/runner.ts'
import { uuid7 } from '../platform/ids.ts'
import type { LogLine } from '../platform/log.ts'
import { keep } from '../platform/transaction.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { clocksChores } from './chores.ts'
import { clocksHandlers } from './handlers.ts'

const START: Instant = '2026-11-23T15:00:00.000Z'

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers: [...agencyHandlers, ...clocksHandlers], chores: clocksChores })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => g.clock.set(START))

const lines: LogLine[] = []
const runner = () =>
  startRunner(
    {
      database: g.database,
      clock: g.clock.now,
      chores: clocksChores,
      perform: g.perform,
      log: (line) => lines.push(line),
    },
    { polls: false },
  )
const run = async () => {
  lines.length = 0
  await runner().runDue()
  expect(lines).toEqual([])
}

const newPerson = (): PersonId => personId.parse(uuid7(g.clock.now()))
const freshRequest = () => uuid7(g.clock.now()) as RequestId

/** Tells the clocks that something happened, as the door's own chore does. */
async function happens(
  { agency }: Worker,
  event: EventName,
  about: PersonId | null,
  of: { readonly facts?: object; readonly at?: Instant; readonly eventId?: string } = {},
): Promise<string> {
  const eventId = of.eventId ?? uuid7(g.clock.now())
  const at = of.at ?? new Date(g.clock.now()).toISOString()
  const input = { event, eventId, about, at, facts: of.facts ?? {} }
  const reply = await g.perform({
    name: observe.name,
    input,
    requestId: freshRequest(),
    agency,
    system: true,
  })
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply))
  return eventId
}

const relate = ({ agency, staff }: Worker, person: PersonId, kind: string, until: Instant | null = null) =>
  g.database.transaction({ role: 'app', agency }, async (tx) => {
    await tx.run(sql`
      insert into care_relations (agency_id, relation_id, person_id, staff_id, kind, from_at, until_at)
      values (${agency}, ${uuid7(g.clock.now())}, ${person}, ${staff}, ${kind}, '2026-01-01', ${until})`)
    return keep(undefined)
  })

const mine = async (worker: Worker, input: object = { until: 'later' }) =>
  (await g.as(worker).done(today, input)).rows
const named = (rows: readonly DeadlineShown[]) =>
  rows.map(({ because, title, dueOn }) => `${because?.rule ?? title} ${dueOn}`)
const only = (rows: readonly DeadlineShown[]): DeadlineShown => {
  const [row] = rows
  if (!row || rows.length > 1) throw new Error(`${rows.length} rows, not one.`)
  return row
}
const refused = (worker: Worker, asked: { readonly name: string }, input: unknown) =>
  g.as(worker).refused(asked, input)

const licence = (worker: Worker, of: object = {}) => ({
  staff: worker.staff,
  kind: 'psychologist',
  state: 'TX',
  from: '2026-01-01',
  until: '2027-01-31',
  ...of,
})

test('a new licence is to be verified, and to be renewed; doing so meets the deadline', async () => {
  const team = await g.agency(['agency-admin', 'clinician', 'supervisor'])
  const { 'agency-admin': admin, supervisor, clinician } = team
  const { credential } = await g.as(admin).done(addCredential, licence(clinician))
  await run()
  expect(named(await mine(admin))).toEqual([
    'practice.credential-verified 2026-12-01',
    'practice.credential-expires 2027-01-31',
  ])
  expect((await mine(admin))[0]).toMatchObject({
    owner: { role: 'agency-admin' },
    severity: 'warn',
    because: { event: 'agency.credentialAdded', on: '2026-11-23', count: 5, unit: 'working', n: 1 },
    standing: { is: 'later', days: 8 },
  })
  await g.as(supervisor).done(verifyCredential, { credential, version: 1, source: 'State board' })
  const renewal = licence(clinician, { from: '2027-02-01', until: '2029-01-31', renews: credential })
  await g.as(admin).done(addCredential, renewal)
  await run()
  expect(named(await mine(admin))).toEqual([
    'practice.credential-verified 2026-12-01',
    'practice.credential-expires 2029-01-31',
  ])
})

test('an event that is heard again, by two processes or under another request, changes nothing', async () => {
  const { 'agency-admin': admin, clinician } = await g.agency(['agency-admin', 'clinician'])
  await g.as(admin).done(addCredential, licence(clinician))
  await Promise.all([runner().runDue(), runner().runDue()])
  const [heard] = await g.look<{ id: string; facts: object }>(
    admin.agency,
    sql`select event_id as id, facts from events where name = 'agency.credentialAdded'`,
  )
  if (!heard) throw new Error('Nothing was heard.')
  await happens(admin, 'agency.credentialAdded', null, { eventId: heard.id, facts: heard.facts, at: START })
  expect(await g.look(admin.agency, sql`select 1 from deadlines`)).toHaveLength(2)
  const opened = sql`select 1 from events where name = 'clocks.deadlineOpened'`
  expect(await g.look(admin.agency, opened)).toHaveLength(2)
})

test('what we hear of late is counted from when it happened, and a closing that we heard of first still counts', async () => {
  const { 'case-manager': worker } = await g.agency(['case-manager'])
  const person = newPerson()
  await relate(worker, person, 'lead')
  await happens(worker, 'contacts.noted', person, { at: '2026-11-25T15:00:00.000Z' })
  await happens(worker, 'assignments.made', person, { at: START })
  await happens(worker, 'plans.began', person, { at: START })
  const { open, ended } = await g.as(worker).done(ofPerson, { person })
  expect(named(open)).toEqual(['practice.needs-assessment 2026-12-23'])
  expect(ended).toMatchObject([{ how: 'met', late: false, dueOn: '2026-11-27' }])
})

test('a deadline belongs to the one who works with the person, and to the role when nobody does', async () => {
  const { 'case-manager': worker, supervisor } = await g.agency(['case-manager', 'supervisor'])
  const [known, unknown] = [newPerson(), newPerson()]
  await relate(worker, known, 'lead')
  for (const person of [known, unknown]) await happens(worker, 'assignments.made', person)
  const owners = sql`select owner_staff as staff, owner_role as role, person_id as person from deadlines
    where rule_id = 'practice.first-contact' order by owner_staff nulls last`
  expect(await g.look(worker.agency, owners)).toEqual([
    { staff: worker.staff, role: 'case-manager', person: known },
    { staff: null, role: 'case-manager', person: unknown },
  ])
  expect((await mine(worker)).every(({ person }) => person === known)).toBe(true)
  // What nobody sees who could do it is shown to whoever supervises, and not about whom it is.
  expect(await mine(supervisor)).toMatchObject([
    { unseen: true, person: null, owner: { role: 'case-manager' } },
  ])
  expect(await refused(supervisor, ofPerson, { person: known })).toBe('not-found')
})

test('when a relation begins or somebody leaves, what is due follows', async () => {
  const { 'agency-admin': admin, 'case-manager': worker } = await g.agency(['agency-admin', 'case-manager'])
  const person = newPerson()
  await happens(worker, 'assignments.made', person)
  await relate(worker, person, 'lead')
  const owner = async () => {
    const rows = await g.look<{ staff: string | null }>(
      admin.agency,
      sql`select owner_staff as staff from deadlines`,
    )
    return new Set(rows.map(({ staff }) => staff))
  }
  expect(await owner()).toEqual(new Set([null]))
  await run()
  expect(await owner()).toEqual(new Set([worker.staff]))
  await g.as(admin).done(endStaff, { staff: worker.staff, version: 1, on: '2026-11-24' })
  await run()
  expect(await owner()).toEqual(new Set([worker.staff]))
  g.clock.add(2 * 86_400_000)
  await run()
  expect(await owner()).toEqual(new Set([null]))
})

test('closing a day moves what is counted in open days, and opening it moves it back', async () => {
  const { 'agency-admin': admin, clinician } = await g.agency(['agency-admin', 'clinician'])
  await g.as(admin).done(addCredential, licence(clinician))
  await run()
  await g.as(admin).done(closeDay, { day: '2026-11-27', name: 'Bridge day' })
  await run()
  expect(named(await mine(admin))).toEqual([
    'practice.credential-verified 2026-12-02',
    'practice.credential-expires 2027-01-31',
  ])
  const moved = await g.look(admin.agency, sql`select facts from events where name = 'clocks.deadlineMoved'`)
  expect(moved).toMatchObject([{ facts: { rule: 'practice.credential-verified' } }])
  await g.as(admin).done(openDay, { day: '2026-11-27' })
  await run()
  expect(named(await mine(admin))[0]).toBe('practice.credential-verified 2026-12-01')
})

test('a review within one working day moves when the agency closes that day, and back', async () => {
  const { 'agency-admin': admin, supervisor } = await g.agency(['agency-admin', 'supervisor'])
  await happens(supervisor, 'people.emergencyAccessOpened', newPerson(), {
    facts: { access: uuid7(g.clock.now()) },
  })
  const due = async () => only(await mine(supervisor)).dueOn
  expect(await due()).toBe('2026-11-24')
  await g.as(admin).done(closeDay, { day: '2026-11-24', name: 'Snow' })
  await run()
  expect(await due()).toBe('2026-11-25')
  await g.as(admin).done(openDay, { day: '2026-11-24' })
  await run()
  expect(await due()).toBe('2026-11-24')
})

test('what a law counts in days of public offices does not move when only the agency closes', async () => {
  const { 'agency-admin': admin, 'case-manager': worker } = await g.agency(['agency-admin', 'case-manager'], {
    state: 'CA',
  })
  const person = newPerson()
  await relate(worker, person, 'lead')
  await happens(worker, 'contacts.served', person, {
    facts: { contact: uuid7(g.clock.now()), crisis: 'false' },
  })
  const before = named(await mine(worker))
  expect(before).toEqual(['california.progress-note 2026-11-27'])
  await g.as(admin).done(closeDay, { day: '2026-11-24', name: 'Snow' })
  await run()
  expect(named(await mine(worker))).toEqual(before)
})

test('another county’s days count as soon as the agency says which county is theirs', async () => {
  const { 'agency-admin': admin, supervisor } = await g.agency(['agency-admin', 'supervisor'])
  await happens(supervisor, 'people.emergencyAccessOpened', newPerson(), {
    facts: { access: uuid7(g.clock.now()) },
  })
  await g.as(admin).done(closeDay, { calendar: 'county-kern', day: '2026-11-24', name: 'County day' })
  await run()
  expect(only(await mine(supervisor)).dueOn).toBe('2026-11-24')
  await g.as(admin).done(chooseRules, { inheritance: 'stricter', payers: [], county: 'kern', version: 0 })
  await run()
  expect(only(await mine(supervisor)).dueOn).toBe('2026-11-25')
})

test('another time zone moves the end of every day', async () => {
  const { 'agency-admin': admin, clinician } = await g.agency(['agency-admin', 'clinician'])
  await g.as(admin).done(addCredential, licence(clinician))
  await run()
  await g
    .as(admin)
    .done(changeSettings, { name: 'A', language: 'en', zone: 'Pacific/Honolulu', state: 'TX', version: 1 })
  await run()
  const due = sql`select due_at as at from deadlines where rule_id = 'practice.credential-expires'`
  expect(await g.look(admin.agency, due)).toEqual([{ at: '2027-02-01T09:59:59.999Z' }])
})

test('what has ended stays as it ended when a calendar changes', async () => {
  const {
    'agency-admin': admin,
    supervisor,
    clinician,
  } = await g.agency(['agency-admin', 'supervisor', 'clinician'])
  const { credential } = await g.as(admin).done(addCredential, licence(clinician))
  await g.as(supervisor).done(verifyCredential, { credential, version: 1, source: 'State board' })
  await run()
  const met = sql`select due_on as on, status from deadlines where rule_id = 'practice.credential-verified'`
  const before = await g.look(admin.agency, met)
  await g.as(admin).done(closeDay, { day: '2026-11-27', name: 'Bridge day' })
  await run()
  expect(await g.look(admin.agency, met)).toEqual(before)
})

test('reminders and escalations come in their time, once', async () => {
  const team = await g.agency(['agency-admin', 'case-manager', 'supervisor'])
  const { 'case-manager': worker, supervisor } = team
  const person = newPerson()
  await relate(worker, person, 'lead')
  await supervise(supervisor, worker)
  await happens(worker, 'assignments.made', person)
  await happens(worker, 'plans.began', person)
  const told = async () =>
    (
      await g.look<{ facts: { rule: string; to: string } }>(
        worker.agency,
        sql`select facts from events where name = 'clocks.escalated' order by at, event_id`,
      )
    ).map(({ facts }) => `${facts.rule} ${facts.to}`)
  await run()
  expect(await told()).toEqual([])
  g.clock.set('2026-11-28T06:00:00.000Z')
  await run()
  await run()
  expect(await told()).toEqual(['practice.first-contact supervisor'])
  expect((await mine(supervisor)).map(({ escalatedTo }) => escalatedTo)).toEqual(['supervisor'])
  g.clock.set('2026-12-16T12:00:00.000Z')
  await run()
  expect(await told()).toEqual(['practice.first-contact supervisor', 'practice.needs-assessment owner'])
  g.clock.set('2027-01-10T12:00:00.000Z')
  await run()
  expect((await told()).slice(2)).toEqual(['practice.needs-assessment supervisor'])
})

test('a renewal of coverage is on one’s list from 90 days before, and saying that it is done closes it', async () => {
  const { 'case-manager': worker, supervisor } = await g.agency(['case-manager', 'supervisor'])
  const person = newPerson()
  await relate(worker, person, 'lead')
  const coverage = uuid7(g.clock.now())
  const renewal = { coverage, payerKind: 'medicaid', renewalOn: '2027-04-30' }
  await happens(worker, 'people.coverageRecorded', person, { facts: renewal })
  const week = () => mine(worker, {})
  g.clock.set('2027-01-29T12:00:00.000Z')
  await run()
  expect(await week()).toEqual([])
  for (const reminded of ['2027-01-30', '2027-03-01', '2027-03-31'] as const) {
    g.clock.set(`${reminded}T12:00:00.000Z`)
    await run()
    expect(named(await week())).toEqual(['practice.coverage-renewal 2027-04-30'])
  }
  const { deadline, version, doneByHand } = only(await week())
  expect(doneByHand).toBe(true)
  expect(await refused(supervisor, finish, { deadline, version })).toBe('not-found')
  expect(await refused(worker, finish, { deadline, version: version - 1 })).toBe('changed-meanwhile')
  await g.as(worker).done(finish, { deadline, version })
  expect(await week()).toEqual([])
  const { open, ended } = await g.as(worker).done(ofPerson, { person })
  expect(open).toEqual([])
  expect(ended).toMatchObject([{ deadline, how: 'met', late: false }])
  expect(await refused(worker, finish, { deadline, version: version + 1 })).toBe('not-open')

  const corrected = { coverage, payerKind: 'medicaid', renewalOn: '2028-04-30' }
  await happens(worker, 'people.coverageCorrected', person, { facts: corrected })
  expect(named(await mine(worker))).toEqual(['practice.coverage-renewal 2028-04-30'])
})

const supervise = (over: Worker, { agency, staff }: Worker) =>
  g.database.transaction({ role: 'app', agency }, async (tx) => {
    await tx.run(
      sql`update staff set supervisor_id = ${over.staff} where agency_id = ${agency} and staff_id = ${staff}`,
    )
    return keep(undefined)
  })

test('a supervisor sees the deadlines of their team, and no others', async () => {
  const {
    'case-manager': worker,
    supervisor,
    clinician,
  } = await g.agency(['case-manager', 'supervisor', 'clinician'])
  const [person, stranger] = [newPerson(), newPerson()]
  await relate(worker, person, 'lead')
  await relate(clinician, stranger, 'lead')
  await supervise(supervisor, worker)
  for (const one of [person, stranger])
    for (const name of ['assignments.made', 'plans.began'] as const) await happens(worker, name, one)
  for (const one of [worker, clinician])
    await g.as(one).done(addTask, { title: 'Renew the badge', dueOn: '2026-11-30' })
  const seen = await mine(supervisor, { whose: 'team', until: 'later' })
  expect(new Set(seen.map((row) => row.person))).toEqual(new Set([person, null]))
  expect(seen.filter((row) => row.person === null)).toMatchObject([{ owner: { staff: worker.staff } }])
  expect(seen).toHaveLength(3)
})

test('whose work one may look at goes by how far one reaches, and asking for more shows one’s own', async () => {
  const team = await g.agency(['case-manager', 'supervisor', 'intake-worker'])
  const offered = async (worker: Worker, whose: 'mine' | 'team' | 'everyone') => {
    const answer = await g.as(worker).done(today, { whose })
    return [answer.whose, answer.choices]
  }
  expect(await offered(team['case-manager'], 'everyone')).toEqual(['mine', ['mine']])
  expect(await offered(team.supervisor, 'team')).toEqual(['team', ['mine', 'team']])
  expect(await offered(team.supervisor, 'everyone')).toEqual(['mine', ['mine', 'team']])
  expect(await offered(team['intake-worker'], 'everyone')).toEqual(['everyone', ['mine', 'everyone']])
})

test('an intake worker sees what belongs to their role, whoever it is about', async () => {
  const { 'intake-worker': intake, 'case-manager': other } = await g.agency(['intake-worker', 'case-manager'])
  await happens(intake, 'referrals.received', newPerson(), { facts: { referral: uuid7(g.clock.now()) } })
  expect(named(await mine(intake))).toEqual(['practice.referral-acknowledged 2026-11-24'])
  expect(await mine(other)).toEqual([])
})

test('a request that speaks of a crisis is past due at once, for the intake worker and whoever supervises', async () => {
  const { 'intake-worker': intake, supervisor } = await g.agency(['intake-worker', 'supervisor'])
  const said = (urgency: string) => ({ facts: { referral: uuid7(g.clock.now()), urgency } })
  const [crisis, urgent] = [said('crisis'), said('urgent')]
  await happens(intake, 'referrals.received', null, crisis)
  await happens(intake, 'referrals.received', null, urgent)
  await happens(intake, 'referrals.received', null, said('routine'))
  expect(named(await mine(intake))).toEqual([
    'own.crisis-said 2026-11-23',
    'practice.urgent-said 2026-11-24',
    ...Array(3).fill('practice.referral-acknowledged 2026-11-24'),
  ])
  await run()
  expect(named(await mine(supervisor))).toEqual(['own.crisis-said 2026-11-23'])
  await happens(intake, 'referrals.acknowledged', null, crisis)
  await happens(intake, 'referrals.acknowledged', null, urgent)
  expect(named(await mine(intake))).toEqual([
    'practice.referral-acknowledged 2026-11-24',
    ...Array(2).fill('practice.referral-decided 2026-11-25'),
  ])
  expect(await mine(supervisor)).toEqual([])
})

test('what is due about a request that nobody has taken is given to somebody, before anybody was told', async () => {
  const { 'intake-worker': intake, supervisor } = await g.agency(['intake-worker', 'supervisor'])
  const other = await g.agency(['supervisor'])
  const thing = uuid7(g.clock.now())
  await happens(intake, 'referrals.received', null, { facts: { referral: thing, urgency: 'urgent' } })
  const ask = { thing, topics: ['referrals.urgent-said', 'referrals.acknowledged'] }
  const { open } = await g.as(supervisor).done(ofThing, ask)
  expect(named(open)).toEqual([
    'practice.urgent-said 2026-11-24',
    'practice.referral-acknowledged 2026-11-24',
  ])
  const [first] = open
  if (!first) throw new Error('It is due.')
  const { deadline, version } = first
  await g.as(supervisor).done(reassign, { deadline, version, to: { staff: intake.staff } })
  const after = await g.as(supervisor).done(ofThing, ask)
  expect(after.open[0]).toMatchObject({ deadline, owner: { staff: intake.staff } })
  expect((await g.as(other.supervisor).done(ofThing, ask)).open).toEqual([])
})

test('what is due about somebody’s record is not told by a thing’s id', async () => {
  const { 'intake-worker': intake, supervisor } = await g.agency(['intake-worker', 'supervisor'])
  const thing = uuid7(g.clock.now())
  await happens(intake, 'referrals.received', newPerson(), { facts: { referral: thing } })
  const answer = await g.as(supervisor).done(ofThing, { thing, topics: ['referrals.acknowledged'] })
  expect(answer.open).toEqual([])
})

test('a look in an emergency is reviewed by whoever supervises, without naming the person', async () => {
  const { supervisor, 'agency-admin': admin } = await g.agency(['supervisor', 'agency-admin'])
  await happens(supervisor, 'people.emergencyAccessOpened', newPerson(), {
    facts: { access: uuid7(g.clock.now()) },
  })
  expect(only(await mine(supervisor))).toMatchObject({ person: null, dueOn: '2026-11-24' })
  g.clock.set('2026-11-25T12:00:00.000Z')
  await run()
  expect(only(await mine(admin))).toMatchObject({ person: null, escalatedTo: 'agency-admin' })
})

test('the list is paged in due order and counts what is past, due today and due this week', async () => {
  const { 'case-manager': worker } = await g.agency(['case-manager'])
  const days = [0, 0, 1, 3, 7, 8, 40]
  for (const day of days)
    await g.as(worker).done(addTask, { title: `Day ${day}`, dueOn: addDays('2026-11-23', day) })
  g.clock.set('2026-11-24T12:00:00.000Z')
  const first = await g.as(worker).done(today, { until: 'later', limit: 3 })
  expect(first.counts).toEqual({ past: 2, today: 1, week: 3, more: false })
  expect(first.rows.map(({ standing }) => standing.is)).toEqual(['past', 'past', 'today'])
  const second = await g.as(worker).done(today, { until: 'later', limit: 3, after: first.next })
  expect(second.counts).toBeNull()
  const third = await g.as(worker).done(today, { until: 'later', limit: 3, after: second.next })
  expect([...first.rows, ...second.rows, ...third.rows].map(({ title }) => title)).toEqual(
    (await mine(worker)).map(({ title }) => title),
  )
  expect(third.next).toBeNull()
  const until = async (which: string) => (await mine(worker, { until: which })).length
  expect(await Promise.all(['past', 'today', 'week', 'later'].map(until))).toEqual([2, 3, 6, 7])
})

const DETERMINATION = uuid7(Date.parse(START))
const decided = (outcome: string, appealBy?: string) => ({
  determination: DETERMINATION,
  packet: DETERMINATION,
  question: 'admission',
  outcome,
  from: '2026-11-23',
  until: '2027-11-23',
  ...(appealBy && { appealBy }),
})
const noticed = {
  action: DETERMINATION,
  effectiveOn: '2026-11-28',
  goesOnBy: '2026-11-28',
  appealBy: '2026-11-28',
}
test.each([
  ['a decision', 'determinations.decision', 'packetCompleted', decided('open')],
  [
    'a clinical decision',
    'determinations.serious-mental-illness-decision',
    'packetCompleted',
    { ...decided('open'), question: 'clinical' },
  ],
  [
    'missing papers',
    'determinations.missing-papers',
    'missingNoticed',
    { packet: DETERMINATION, dueOn: '2026-11-28' },
  ],
  [
    'what a decider asked for',
    'determinations.more-asked',
    'moreAsked',
    { ...decided('open'), dueOn: '2026-11-28' },
  ],
  ['an appeal of a no', 'determinations.appeal', 'decided', decided('denied', '2026-11-28')],
  [
    'a notice before an action',
    'determinations.adverse-action-notice',
    'adverseActionPlanned',
    { action: DETERMINATION, noticeBy: '2026-11-28' },
  ],
  ['asking that help goes on', 'determinations.action-objection', 'adverseActionNoticed', noticed],
  ['an appeal of an action', 'determinations.action-appeal', 'adverseActionNoticed', noticed],
] as const)(
  '%s whose day is near stands in the week of somebody’s list',
  async (_what, topic, event, facts) => {
    const team = await g.agency(['intake-worker', 'clinician', 'case-manager', 'supervisor'])
    const person = newPerson()
    for (const [worker, kind] of [
      [team.clinician, 'assessor'],
      [team['case-manager'], 'lead'],
      [team.supervisor, 'team'],
    ] as const)
      await relate(worker, person, kind)
    await happens(team['intake-worker'], `determinations.${event}`, person, { facts })
    g.clock.set('2026-11-24T15:00:00.000Z')
    const lists = await Promise.all(
      Object.values(team).map(async (worker) => (await g.as(worker).done(today, { until: 'week' })).rows),
    )
    const found = lists.flat().filter(({ because }) => because?.topic === topic)
    expect(found).toMatchObject([{ standing: { is: 'later' } }])
  },
)

test('the day to appeal a no is reminded of from two weeks before, moves with a new no and ends with a yes', async () => {
  const { 'intake-worker': intake } = await g.agency(['intake-worker'])
  const person = newPerson()
  const list = async () => {
    await run()
    const { rows } = await g.as(intake).done(today, { until: 'week' })
    return named(rows.filter(({ because }) => because?.topic === 'determinations.appeal'))
  }
  await happens(intake, 'determinations.decided', person, { facts: decided('denied', '2026-12-23') })
  expect(await list()).toEqual([])
  g.clock.set('2026-12-09T15:00:00.000Z')
  expect(await list()).toEqual(['practice.appeal 2026-12-23'])
  await happens(intake, 'determinations.decided', person, { facts: decided('denied', '2026-12-16') })
  expect(await list()).toEqual(['practice.appeal 2026-12-16'])
  await happens(intake, 'determinations.decided', person, { facts: decided('granted') })
  expect(await list()).toEqual([])
})

test('a task is set, put off, given away and finished', async () => {
  const { 'case-manager': worker, supervisor } = await g.agency(['case-manager', 'supervisor'])
  const person = newPerson()
  await relate(worker, person, 'lead')
  await supervise(supervisor, worker)
  const { deadline } = await g
    .as(worker)
    .done(addTask, { person, title: 'Ask for the letter', dueOn: '2026-11-30' })
  expect(only(await mine(worker))).toMatchObject({
    owner: { staff: worker.staff },
    title: 'Ask for the letter',
  })
  const putOff = { deadline, version: 1, until: '2026-11-28', why: 'waiting-for-office' }
  await g.as(worker).done(snooze, putOff)
  expect(await mine(worker)).toEqual([])
  g.clock.set('2026-11-28T12:00:00.000Z')
  expect(await mine(worker)).toHaveLength(1)
  await g.as(supervisor).done(reassign, { deadline, version: 2, to: { staff: supervisor.staff } })
  expect(await mine(worker)).toEqual([])
  // Whoever it was given to, it stays said who wrote it down.
  expect((await g.as(worker).done(ofPerson, { person })).open).toMatchObject([
    { deadline, setBy: worker.staff, owner: { staff: supervisor.staff } },
  ])
  expect(await refused(worker, finish, { deadline, version: 2 })).toBe('changed-meanwhile')
  await g.as(supervisor).done(finish, { deadline, version: 3 })
  const { open, ended } = await g.as(worker).done(ofPerson, { person })
  expect(open).toEqual([])
  expect(ended).toMatchObject([{ deadline, how: 'met', late: false }])
  expect(await refused(supervisor, finish, { deadline, version: 4 })).toBe('not-open')
})

test('a task may be due at a time of day, and not in the past', async () => {
  const { 'case-manager': worker } = await g.agency(['case-manager'])
  await g.as(worker).done(addTask, { title: 'Call', dueOn: '2026-11-23', dueTime: '16:30' })
  expect(only(await mine(worker))).toMatchObject({
    dueAt: '2026-11-23T22:30:00.000Z',
    standing: { is: 'today' },
  })
  expect(await refused(worker, addTask, { title: 'Call', dueOn: '2026-11-23', dueTime: '08:00' })).toBe(
    'in-the-past',
  )
})

test('nobody is given what they could not see', async () => {
  const team = await g.agency(['case-manager', 'clinician', 'supervisor', 'intake-worker'])
  const { 'case-manager': worker, clinician, supervisor, 'intake-worker': intake } = team
  const person = newPerson()
  await relate(worker, person, 'lead')
  await supervise(supervisor, worker)
  const task = (owner: object) => ({ person, title: 'Call', dueOn: '2026-11-30', owner })
  expect(await refused(worker, addTask, task({ staff: clinician.staff }))).toBe('out-of-their-reach')
  expect(await refused(worker, addTask, task({ staff: uuid7(g.clock.now()) }))).toBe('no-such-staff')
  for (const staff of [supervisor.staff, intake.staff]) await g.as(worker).done(addTask, task({ staff }))
  await g.as(worker).done(addTask, task({ role: 'clinician' }))
  expect(await refused(worker, addTask, { ...task({ role: 'clinician' }), person: newPerson() })).toBe(
    'not-found',
  )
})

const virginia = async () => {
  const team = await g.agency(['case-manager', 'supervisor', 'agency-admin'], {
    state: 'VA',
    zone: 'America/New_York',
  })
  const person = newPerson()
  await relate(team['case-manager'], person, 'lead')
  await supervise(team.supervisor, team['case-manager'])
  await happens(team['case-manager'], 'plans.approved', person)
  return { ...team, person }
}

test.each(ROLES)('a crisis is given to a %s exactly when that role answers one', async (role) => {
  const agency = await g.agency([...ROLES])
  const { 'intake-worker': giver } = agency
  const person = newPerson()
  await relate(agency[role], person, 'team')
  await happens(giver, 'intake.crisisFound', person, { facts: { crisis: uuid7(g.clock.now()) } })
  const { open } = await g.as(giver).done(ofPerson, { person })
  const crisis = open.find(({ because }) => because?.topic === 'intake.crisis-action')
  const give = { deadline: crisis?.deadline, version: crisis?.version }
  const answers = reachOf(role, 'intake:triage') !== undefined
  const no = reachOf(role, 'clocks:work') === undefined ? 'out-of-their-reach' : 'not-their-work'
  const toRole = await g.as(giver).reply(reassign, { ...give, to: { role } })
  expect(toRole).toMatchObject(answers ? { kind: 'done' } : { refusal: { refused: 'not-their-work' } })
  const version = answers ? 2 : 1
  const toStaff = await g.as(giver).reply(reassign, { ...give, version, to: { staff: agency[role].staff } })
  expect(toStaff).toMatchObject(answers ? { kind: 'done' } : { refusal: { refused: no } })
})

test('what a verified rule makes hard is met and not dismissed, nor put off past its day', async () => {
  const { 'case-manager': worker } = await virginia()
  const row = (await mine(worker)).find(({ because }) => because?.rule === 'virginia.plan-review')
  expect(row).toMatchObject({ severity: 'hard', dueOn: '2027-02-23', graceUntil: '2027-03-26T03:59:59.999Z' })
  const edit = { deadline: row?.deadline, version: 1 }
  expect(await refused(worker, dismiss, { ...edit, why: 'does-not-apply' })).toBe('only-met')
  expect(await refused(worker, finish, edit)).toBe('met-by-doing-it')
  g.clock.set('2027-02-01T15:00:00.000Z')
  expect(await refused(worker, snooze, { ...edit, until: '2027-02-24', why: 'planned-already' })).toBe(
    'past-its-due-day',
  )
  await g.as(worker).done(snooze, { ...edit, until: '2027-02-23', why: 'planned-already' })
})

test('in the days of grace it is late and not lost', async () => {
  const { 'case-manager': worker, person } = await virginia()
  g.clock.set('2027-03-20T15:00:00.000Z')
  const [review] = await mine(worker, { until: 'past' })
  expect(review).toMatchObject({ standing: { is: 'grace', days: 25, graceDays: 5 } })
  await happens(worker, 'plans.reviewed', person)
  const { open, ended } = await g.as(worker).done(ofPerson, { person })
  expect(ended).toMatchObject([{ how: 'met', late: false }])
  expect(named(open)).toContain('virginia.plan-review 2027-05-23')
})

test('what is dismissed has a reason, and the next round comes', async () => {
  const { 'case-manager': worker } = await g.agency(['case-manager'], { state: 'TX' })
  await program(worker, 'ccbhc')
  const person = newPerson()
  await relate(worker, person, 'lead')
  await happens(worker, 'plans.approved', person)
  const find = async () => (await mine(worker)).find(({ because }) => because?.rule === 'ccbhc.plan-review')
  const { deadline, dueOn } = (await find()) ?? {}
  expect(dueOn).toBe('2027-05-23')
  const why = { why: 'done-elsewhere', note: 'Their other clinic did it.' }
  expect(await g.as(worker).done(dismiss, { deadline, version: 1, ...why })).toEqual({ version: 2 })
  expect(await find()).toMatchObject({ dueOn: '2027-11-23', because: { n: 2 } })
  const { ended } = await g.as(worker).done(ofPerson, { person })
  expect(ended).toMatchObject([{ deadline, how: 'dismissed', version: 2 }])
})

const program = async ({ agency }: Worker, kind: string) => {
  const input = { name: 'Care', kind }
  await g.perform({ name: addProgram.name, input, requestId: freshRequest(), agency, system: true })
}

test('an agency may ask for the stricter rule; what is open keeps its own', async () => {
  const { 'agency-admin': admin, 'case-manager': worker } = await g.agency(['agency-admin', 'case-manager'], {
    state: 'CA',
  })
  const [one, two] = [newPerson(), newPerson()]
  for (const person of [one, two]) await relate(worker, person, 'lead')
  const served = (person: PersonId) =>
    happens(worker, 'contacts.served', person, { facts: { contact: uuid7(g.clock.now()), crisis: 'true' } })
  await served(one)
  await g.as(admin).done(chooseRules, { inheritance: 'stricter', payers: [], county: 'kern', version: 0 })
  await served(two)
  await g.as(admin).done(closeDay, { calendar: 'county-kern', day: '2026-11-24', name: 'County day' })
  await run()
  expect(named(await mine(worker))).toEqual([
    'california.crisis-note 2026-11-24',
    'california.crisis-note 2026-11-24',
  ])
  expect(
    await refused(admin, chooseRules, { inheritance: 'stricter', payers: [], county: null, version: 0 }),
  ).toBe('changed-meanwhile')
})

test('whoever changes a deadline from an old page is told how it stands now', async () => {
  const { 'case-manager': worker, supervisor } = await g.agency(['case-manager', 'supervisor'])
  const person = newPerson()
  await relate(worker, person, 'lead')
  await supervise(supervisor, worker)
  const { deadline } = await g.as(worker).done(addTask, { person, title: 'Call back', dueOn: '2026-11-30' })
  const putOff = { deadline, version: 1, until: '2026-11-28', why: 'waiting-for-office' }
  await g.as(worker).done(snooze, putOff)
  const stale = [
    [snooze, { ...putOff, until: '2026-11-25', why: 'other' }],
    [dismiss, { deadline, version: 1, why: 'duplicate' }],
    [reassign, { deadline, version: 1, to: { staff: supervisor.staff } }],
    [finish, { deadline, version: 1 }],
  ] as const
  for (const [declared, input] of stale)
    expect(await g.as(supervisor).reply(declared, input)).toMatchObject({
      refusal: { refused: 'changed-meanwhile' },
      current: {
        version: 2,
        status: 'open',
        owner: { staff: worker.staff },
        snoozedUntil: '2026-11-28',
        putOffWhy: 'waiting-for-office',
      },
    })
  const { open } = await g.as(worker).done(ofPerson, { person })
  expect(only(open)).toMatchObject({ snoozedUntil: '2026-11-28', putOffWhy: 'waiting-for-office' })
})

test('whoever only looks, in an emergency, changes nothing', async () => {
  const { 'case-manager': worker, clinician } = await g.agency(['case-manager', 'clinician'])
  const person = newPerson()
  await relate(worker, person, 'lead')
  await relate(clinician, person, 'emergency')
  const { deadline } = await g.as(worker).done(addTask, { person, title: 'Call', dueOn: '2026-11-30' })
  expect((await g.as(clinician).done(ofPerson, { person })).open).toHaveLength(1)
  expect(await refused(clinician, finish, { deadline, version: 1 })).toBe('not-found')
  expect(await refused(clinician, addTask, { person, title: 'Call', dueOn: '2026-11-30' })).toBe('not-found')
})

test('nothing of another agency, and nothing out of reach, is there', async () => {
  const { 'case-manager': worker, clinician } = await g.agency(['case-manager', 'clinician'])
  const { 'case-manager': stranger } = await g.agency(['case-manager'])
  const person = newPerson()
  await relate(worker, person, 'lead')
  const { deadline } = await g.as(worker).done(addTask, { person, title: 'Call', dueOn: '2026-11-30' })
  for (const who of [clinician, stranger]) {
    for (const asked of [finish, dismiss, snooze])
      expect(
        await refused(who, asked, {
          deadline,
          version: 1,
          ...(asked === dismiss && { why: 'other' }),
          ...(asked === snooze && { until: '2026-11-25', why: 'other' }),
        }),
      ).toBe('not-found')
    expect(await mine(who)).toEqual([])
    expect(await refused(who, ofPerson, { person })).toBe('not-found')
  }
  expect(await mine({ ...worker, agency: stranger.agency })).toEqual([])
})

test('a list reaches exactly those whose record is in reach, under every record that is theirs', async () => {
  const team = await g.agency(['case-manager', 'supervisor', 'clinician'])
  const { 'case-manager': worker, supervisor, clinician } = team
  await supervise(supervisor, worker)
  const people = Array.from({ length: 7 }, newPerson)
  const [own, ended, emergency, merged, survivor, strange] = people
  if (!own || !ended || !emergency || !merged || !survivor || !strange) throw new Error('There are seven.')
  await relate(worker, own, 'lead')
  await relate(worker, ended, 'lead', '2026-11-01T00:00:00.000Z')
  await relate(worker, emergency, 'emergency')
  await relate(worker, merged, 'backup')
  await relate(clinician, strange, 'lead')
  await g.database.transaction({ role: 'app', agency: worker.agency }, async (tx) => {
    await tx.run(sql`
      insert into person_merges (agency_id, merge_id, survivor_id, merged_id, state, why, proposed_by, proposed_at,
        decided_by, decided_at)
      values (${worker.agency}, ${uuid7(g.clock.now())}, ${survivor}, ${merged}, 'merged', 'same',
        ${worker.staff}, ${START}, ${supervisor.staff}, ${START})`)
    return keep(undefined)
  })
  for (const [who, reach] of [
    [worker, 'own'],
    [supervisor, 'own'],
    [supervisor, 'team'],
    [clinician, 'team'],
  ] as const) {
    const differing = await g.database.transaction({ role: 'app', agency: who.agency }, async (tx) => {
      tx.reaching({ staff: who.staff, reach, at: START })
      return keep(
        await tx.rows<{ one: PersonId; record: boolean; list: boolean }>(sql`
          select one, handrail.reaches(${who.agency}, one) as record, one = any (handrail.caseload()) as list
          from unnest(${people}::uuid[]) one`),
      )
    })
    expect(differing.filter(({ record, list }) => record !== list)).toEqual([])
    const count = { own: who === worker ? 4 : 0, team: who === supervisor ? 4 : 1 }[reach]
    expect(differing.filter(({ list }) => list)).toHaveLength(count)
  }
})

test('no word of a task or a note stands in the trail, and a look at the list is recorded', async () => {
  const { 'case-manager': worker } = await g.agency(['case-manager'])
  const person = newPerson()
  await relate(worker, person, 'lead')
  const { deadline } = await g
    .as(worker)
    .done(addTask, { person, title: 'MARKED words', dueOn: '2026-11-30' })
  const putOff = { deadline, version: 1, until: '2026-11-25', why: 'other', note: 'MARKED note' }
  await g.as(worker).done(snooze, putOff)
  await g.as(worker).done(dismiss, { deadline, version: 2, why: 'other', note: 'MARKED too' })
  const trail = await g.look(worker.agency, sql`select facts::text from events`)
  expect(JSON.stringify(trail)).not.toContain('MARKED')
  await g.as(worker).done(addTask, { person, title: 'Again', dueOn: '2026-11-30' })
  await mine(worker)
  const looks = sql`select people from accesses where query = 'clocks.today'`
  expect(await g.look(worker.agency, looks)).toEqual([{ people: [person] }])
})

const ASKED = [
  ['billing', addTask, 'problems'],
  ['auditor', addTask, 'not-allowed'],
  ['case-manager', reassign, 'not-allowed'],
  ['supervisor', reassign, 'problems'],
  ['supervisor', chooseRules, 'not-allowed'],
  ['agency-admin', chooseRules, 'problems'],
  ['agency-admin', observe, 'not-allowed'],
] as const

test.each(ASKED.map(([role, { name }, kind]) => ({ role, name, kind })))(
  'a $role asking for $name gets $kind',
  async ({ role, name, kind }) => {
    const team = await g.agency([role])
    const worker = (team as Record<string, Worker>)[role]
    if (!worker) throw new Error('Nobody has this role.')
    expect((await g.as(worker).reply({ name }, {})).kind).toBe(kind)
  },
)
