import { dayIn, instantAt, type PersonId, type StaffId } from '@handrail/care'
import { addStaff, changeStaff, staffMember } from '@handrail/care/agency'
import { keepDraft } from '@handrail/care/drafts'
import { beginRelation } from '@handrail/care/people'
import { happened, refused, type TrailRow } from '@handrail/care/trail'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { uuid7 } from '../platform/ids.ts'
import { drop, keep, type Tx } from '../platform/transaction.ts'
import { aPerson } from '../testing/a-person.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { happenedHandler } from './happened.ts'

const ROLES = ['agency-admin', 'supervisor', 'case-manager', 'clinician', 'intake-worker', 'auditor'] as const
const { handlers, chores } = allRooms()

let g: Ground
let here: Record<(typeof ROLES)[number], Worker>
let person: PersonId
beforeAll(async () => {
  g = await ground({ handlers, chores })
  here = await g.agency(ROLES)
  await underSupervisor(here['case-manager'])
  person = (await aPerson().named('Ira', 'Example').seenBy(here['case-manager']).in(g, here['intake-worker']))
    .person
  g.clock.add(1_000)
  await task(here['case-manager'], person)
  await task(here.clinician, null)
}, 60_000)
afterAll(() => g.close())

/** The clinician stays outside the team. */
async function underSupervisor({ staff }: Worker): Promise<void> {
  const admin = g.as(here['agency-admin'])
  const { name, email, site, languages, version } = await admin.done(staffMember, { staff })
  const { supervisor } = here
  await admin.done(changeStaff, {
    staff,
    name,
    email,
    site,
    languages,
    version,
    supervisor: supervisor.staff,
  })
}

const task = (worker: Worker, about: PersonId | null) =>
  g
    .as(worker)
    .reply({ name: 'clocks.addTask' }, { person: about, title: 'Call the office', dueOn: '2026-11-30' })

type Asked = z.input<typeof happened.input>
const ask = (worker: Worker, input: Asked = {}) => g.as(worker).done(happened, input)
const namesFor = async (worker: Worker, input: Asked = {}) =>
  (await ask(worker, input)).rows.map(({ name }) => name)

/** Somebody at the sign-in page, as whom nobody knows yet. */
const tryToComeIn = (email: string) =>
  g.perform({
    name: 'signin.enter',
    input: { email, password: 'not the right one' },
    requestId: uuid7(g.clock.now()) as never,
    agency: here.auditor.agency,
  })

test('an auditor reads everything, newest first, each with who did it and as what', async () => {
  const { rows, staff } = await ask(here.auditor)
  expect(staff).toBeNull()
  expect(rows[0]).toMatchObject({ name: 'clocks.taskAdded', staff: here.clinician.staff, role: 'clinician' })
  expect(rows.at(-1)).toMatchObject({ name: 'agency.opened', staff: null, role: 'system' })
  const moments = rows.map(({ at }) => at)
  expect([...moments].sort().reverse()).toEqual(moments)
})

test('whoever may not search for a person reads that somebody was meant, and not who', async () => {
  const { rows } = await ask(here['agency-admin'], { kind: 'people' })
  expect(rows.length).toBeGreaterThan(1)
  expect(rows.every(({ aboutSomebody, person: named }) => aboutSomebody && named === null)).toBe(true)
  expect(JSON.stringify(rows)).not.toContain(person)
  expect((await g.as(here['agency-admin']).reply(happened, { person })).kind).toBe('not-found')
})

test('an auditor is told of a person once they were given that person to audit', async () => {
  const people = async () =>
    (await ask(here.auditor, { kind: 'people' })).rows.map(({ person: named }) => named)
  expect(await people()).not.toContain(person)
  expect((await g.as(here.auditor).reply(happened, { person })).kind).toBe('not-found')
  const until = '2026-11-30T00:00:00.000Z'
  await g.as(here.supervisor).done(beginRelation, { person, staff: here.auditor.staff, kind: 'audit', until })
  g.clock.add(1_000)
  expect(await people()).toContain(person)
  expect(await namesFor(here.auditor, { person })).toContain('people.registered')
  const looks = await g.look<{ people: readonly string[] }>(
    here.auditor.agency,
    sql`select people from accesses where query = 'trail.happened' and staff_id = ${here.auditor.staff}`,
  )
  expect(looks.at(-1)?.people).toEqual([person])
})

test('a supervisor reads what their team did, and neither their own acts nor those of others', async () => {
  await task(here.supervisor, null)
  const { rows, staff } = await ask(here.supervisor)
  const team = [here['case-manager'].staff]
  expect(staff).toEqual(team)
  expect(new Set(rows.map((row) => row.staff))).toEqual(new Set(team))
  expect(rows.map(({ person: named }) => named)).toContain(person)
  expect(await namesFor(here.supervisor, { kind: 'agency' })).toEqual([])
  for (const other of [here.supervisor, here.clinician, here['agency-admin']]) {
    const reply = await g.as(here.supervisor).reply(happened, { staff: other.staff })
    expect(reply.kind).toBe('not-found')
  }
})

test('a try that failed stands under whose account it was, and one at no account under nobody', async () => {
  await tryToComeIn('case-manager@example.org')
  await tryToComeIn('nobody@example.org')
  g.clock.add(1_000)
  const { rows } = await ask(here.auditor, { kind: 'not-let-in' })
  expect(rows).toMatchObject([
    { name: 'signin.entryRefused', staff: null, role: 'anyone', ofStaff: null, how: 'password' },
    { name: 'signin.entryRefused', staff: null, role: 'anyone', ofStaff: here['case-manager'].staff },
  ])
  const { staff } = here['case-manager']
  expect(await namesFor(here.auditor, { staff })).toEqual(
    expect.arrayContaining(['signin.entryRefused', 'clocks.taskAdded']),
  )
  expect(await namesFor(here.supervisor, { staff, kind: 'not-let-in' })).toEqual(['signin.entryRefused'])
  expect(await namesFor(here.auditor, { staff: here.clinician.staff, kind: 'not-let-in' })).toEqual([])
})

test('a day begins and ends with the clock of the agency', async () => {
  const [first] = (await ask(here.auditor, { kind: 'everything' })).rows
  const days = ['2026-11-22', '2026-11-23', '2026-11-24'] as const
  const found = await Promise.all(days.map((day) => namesFor(here.auditor, { day, kind: 'everything' })))
  expect(found.map((names) => names.length > 0)).toEqual([false, true, false])
  // Ten in the evening in Chicago is the next day in UTC.
  g.clock.set('2026-11-25T04:00:00.000Z')
  await task(here.clinician, null)
  expect(await namesFor(here.auditor, { day: '2026-11-24' })).toEqual(['clocks.taskAdded'])
  expect(await namesFor(here.auditor, { day: '2026-11-25' })).toEqual([])
  expect(first?.name).toBeTruthy()
})

test('drafts and upkeep are left out until somebody asks for them', async () => {
  const kept = await g.as(here.clinician).reply(keepDraft, {
    form: 'clocks.addTask',
    turn: 1,
    device: uuid7(g.clock.now()),
    body: {},
    request: uuid7(g.clock.now()),
  })
  expect(kept.kind).toBe('done')
  expect(await namesFor(here.auditor)).not.toContain('drafts.kept')
  expect(await namesFor(here.auditor, { kind: 'drafts' })).toEqual(['drafts.kept'])
  expect(await namesFor(here.auditor, { kind: 'everything' })).toContain('drafts.kept')
})

/** All pages one after another, with how many rows each had. */
async function allPages(worker: Worker, input: Asked) {
  const rows: TrailRow[] = []
  const pages: number[] = []
  let after: Asked['after']
  do {
    const page = await ask(worker, { ...input, ...(after && { after }) })
    rows.push(...page.rows)
    pages.push(page.rows.length)
    after = page.next ?? undefined
  } while (after && pages.length < 100)
  return { rows, pages }
}

test('page after page shows each event once', async () => {
  const { agency } = here.auditor
  const [counted] = await g.look<{ count: number }>(agency, sql`select count(*) from events`)
  for (const input of [
    { kind: 'everything', limit: 7 },
    { limit: 3 },
    { kind: 'people', limit: 2 },
  ] as const) {
    const { rows, pages } = await allPages(here.auditor, input)
    expect(new Set(rows.map(({ event }) => event)).size).toBe(rows.length)
    expect(pages.slice(0, -1).every((rows) => rows === input.limit)).toBe(true)
    if ('kind' in input && input.kind === 'everything') expect(rows.length).toBe(counted?.count)
  }
})

test('a search that finds little stops after so many events, and goes on from there', async () => {
  const { auditor } = await g.agency(['auditor'])
  const { 'agency-admin': admin } = await adminBeside(auditor)
  await g.database.transaction({ role: 'app', agency: auditor.agency }, async (tx) => {
    await tx.run(sql`
      insert into events (agency_id, event_id, at, request_id, n, name, staff_id, role, facts)
      select ${auditor.agency}::uuid, gen_random_uuid(), timestamptz '2026-11-26 00:00Z' + n * interval '1 second',
        gen_random_uuid(), 0, 'clocks.observed', ${admin.staff}::uuid, 'agency-admin', '{}'
      from generate_series(1, 4500) n`)
    return keep(undefined)
  })
  const first = await ask(auditor, {})
  expect(first.rows).toEqual([])
  expect(first.next?.at).toBe('2026-11-26T00:41:41.000Z')
  const { rows, pages } = await allPages(auditor, {})
  expect(pages.slice(0, 2)).toEqual([0, 0])
  expect(rows.map(({ name }) => name)).toContain('agency.opened')
  const within = await allPages(auditor, { staff: admin.staff, kind: 'staff' })
  expect(within.rows).toEqual([])
  expect(within.pages.length).toBe(3)
})

/** Rows of the trail that were fetched over its indexes, counted for this connection. */
async function fetched(tx: Tx): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select sum(pg_stat_get_xact_tuples_fetched(indexrelid))::bigint as count from pg_index
    where indrelid = 'events'::regclass`)
  return row?.count ?? 0
}

test('somebody who did little is found without reading what all others did', async () => {
  const { auditor } = await g.agency(['auditor'])
  const { agency } = auditor
  const { 'agency-admin': busy } = await adminBeside(auditor)
  await g.database.transaction({ role: 'app', agency }, async (tx) => {
    await tx.run(sql`
      insert into events (agency_id, event_id, at, request_id, n, name, staff_id, role, facts)
      select ${agency}::uuid, gen_random_uuid(), now(), gen_random_uuid(), 0, 'clocks.snoozed', ${busy.staff}::uuid,
        'agency-admin', '{}'
      from generate_series(1, 5000) n`)
    return keep(undefined)
  })
  await g.database.transaction({ role: 'owner' }, async (tx) => {
    await tx.script('analyze events')
    return keep(undefined)
  })
  const now = instantAt(g.clock.now())
  const read = (input: Asked) =>
    g.database.transaction({ role: 'app', agency }, async (tx) => {
      tx.reaching({ staff: auditor.staff, reach: 'agency', at: now })
      const before = await fetched(tx)
      await happenedHandler.run(tx, happened.input.parse(input), {
        now,
        on: dayIn('UTC', now),
        zone: 'UTC',
        agency,
        actor: { kind: 'staff', staff: auditor.staff, role: 'auditor', reach: 'agency' },
        newId: () => uuid7(g.clock.now()),
      })
      return drop((await fetched(tx)) - before)
    })
  expect(await read({ staff: busy.staff })).toBeGreaterThan(1_000)
  expect(await read({ staff: auditor.staff })).toBeLessThan(10)
  expect(await read({ kind: 'not-let-in' })).toBeLessThan(10)
})

async function adminBeside(auditor: Worker): Promise<Record<'agency-admin', Worker>> {
  const reply = await g.perform({
    name: addStaff.name,
    input: { name: 'Example Second', email: 'second@example.org', roles: ['agency-admin'] },
    requestId: uuid7(g.clock.now()) as never,
    agency: auditor.agency,
    system: true,
  })
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply))
  const { staff } = addStaff.answer.parse(reply.answer)
  return { 'agency-admin': { agency: auditor.agency, staff: staff as StaffId, role: 'agency-admin' } }
}

test('another agency reads nothing of it', async () => {
  const { auditor } = await g.agency(['auditor'])
  const rows = (await ask(auditor, { kind: 'everything' })).rows
  expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(['agency.opened', 'agency.staffAdded']))
  expect((await g.as(auditor).reply(happened, { person })).kind).toBe('not-found')
  expect(await namesFor(auditor, { staff: here.clinician.staff })).toEqual([])
})

test('what stands in an event does not leave with it', async () => {
  await g
    .as(here['intake-worker'])
    .reply(
      { name: 'people.recordCoverage' },
      { person, terms: { payerKind: 'uninsured', source: 'card', from: '2026-01-01' } },
    )
  for (const worker of [here.auditor, here['agency-admin'], here.supervisor]) {
    const answer = await ask(worker, { kind: 'everything', limit: 100 })
    expect(JSON.stringify(answer)).not.toMatch(/uninsured|Ira|Example|Call the office/)
  }
})

test('what was refused can be read by whoever answers for it, newest first and without whom it was about', async () => {
  const manager = here['case-manager']
  await g.as(manager).reply({ name: 'agency.overview' }, {})
  g.clock.add(1_000)
  await g.as(here.clinician).reply({ name: 'people.read' }, { person })
  g.clock.add(1_000)
  await g.as(manager).reply({ name: 'trail.happened' }, {})
  const seenBy = async (worker: Worker, input: object = {}) =>
    (await g.as(worker).done(refused, input)).rows.map(({ room, why, staff }) => [room, why, staff])
  const mine = [
    ['trail', 'not-allowed', manager.staff],
    ['people', 'not-found', here.clinician.staff],
  ]
  expect((await seenBy(here.auditor)).slice(0, 2)).toEqual(mine)
  expect(JSON.stringify(await g.as(here.auditor).done(refused, {}))).not.toContain(person)
  // The clinician stays outside the supervisor's team.
  expect((await seenBy(here.supervisor)).every(([, , staff]) => staff === manager.staff)).toBe(true)
  const { next } = await g.as(here.auditor).done(refused, { limit: 1 })
  expect(await seenBy(here.auditor, { before: next, limit: 1 })).toEqual(mine.slice(1))
})

test('what a team was refused is found behind however many tries of others', async () => {
  const { supervisor, 'case-manager': manager } = here
  const { agency } = supervisor
  g.clock.add(1_000)
  await g.as(manager).reply({ name: 'trail.happened' }, {})
  const [own] = (await g.as(supervisor).done(refused, { limit: 1 })).rows
  g.clock.add(1_000)
  const later = uuid7(g.clock.now())
  await g.database.transaction({ role: 'app', agency }, async (tx) => {
    await tx.run(sql`
      insert into denials (agency_id, denial_id, at, request_id, asked, why, role)
      select ${agency}::uuid, (left(${later}, 24) || lpad(n::text, 12, '0'))::uuid, now(), gen_random_uuid(),
        'signin.enter', 'slow-down', 'anyone' from generate_series(1, 2500) n`)
    return keep(undefined)
  })
  const first = await g.as(supervisor).done(refused, { limit: 1 })
  expect(first.rows).toEqual([])
  const second = await g.as(supervisor).done(refused, { limit: 1, before: first.next ?? undefined })
  expect(second.rows).toEqual([own])
})
