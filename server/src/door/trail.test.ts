import type { Instant } from '@handrail/care'
import { addStaff } from '@handrail/care/agency'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addStaffHandler } from '../agency/add-staff.ts'
import { openAgencyHandler } from '../agency/open.ts'
import { type Sql, sql } from '../platform/sql.ts'
import { keep } from '../platform/transaction.ts'
import { type Ground, ground, type Worker } from '../testing/ground.ts'
import { recordCheck, verifyNewest, verifyTrail } from './trail-store.ts'

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers: [addStaffHandler, openAgencyHandler] })
}, 60_000)
afterAll(() => g.close())

async function agencyWithEvents(): Promise<Worker> {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  for (let n = 0; n < 40; n += 1) {
    await g.as(admin).done(addStaff, { name: `Étoile ${n}`, email: `e${n}@example.org`, roles: ['auditor'] })
  }
  return admin
}

const asOwner = (text: string) =>
  g.database.transaction({ role: 'owner' }, async (tx) => {
    await tx.script(text)
    return keep(undefined)
  })
/** As somebody with the database's own password would, past every rule of ours. */
const tamper = (statement: string) =>
  asOwner(`alter table events no force row level security; alter table trail_heads no force row level security;
    alter table events disable trigger all; ${statement}; alter table events enable trigger all;
    alter table events force row level security; alter table trail_heads force row level security`)

const newest = (agency: Worker['agency']) =>
  g.database.transaction({ role: 'app', agency }, async (tx) => keep(await verifyNewest(tx, agency)))

test('a trail that nobody touched holds, and its seal moves with each event', async () => {
  const admin = await agencyWithEvents()
  expect(await newest(admin.agency)).toEqual({ events: 42, holds: true })
  const before = await verifyTrail(g.database, admin.agency)
  expect(before).toMatchObject({ events: 42, broken: undefined })
  await g.as(admin).done(addStaff, { name: 'New', email: 'new@example.org', roles: ['auditor'] })
  const after = await verifyTrail(g.database, admin.agency)
  expect(after.seal).not.toBe(before.seal)
})

test('a lane that is cut away with what is noted of its end is missed, since it was counted before', async () => {
  const { agency } = await agencyWithEvents()
  const before = await verifyTrail(g.database, agency)
  await g.database.transaction({ role: 'keeper' }, async (tx) =>
    keep(await recordCheck(tx, before, '2026-11-23T15:00:00.000Z' as Instant)),
  )
  expect((await verifyTrail(g.database, agency)).broken).toBeUndefined()
  const lane = `agency_id = '${agency}' and lane = (select min(lane) from trail_heads where agency_id = '${agency}')`
  await tamper(`delete from events where ${lane}; delete from trail_heads where ${lane}`)
  const after = await verifyTrail(g.database, agency)
  expect(after.broken).toEqual({ why: 'shortened', once: before.events })
  expect(after.events).toBeLessThan(before.events)
})

test('a trail that is written to while it is walked holds, and no new event is taken for a missing end', async () => {
  const admin = await agencyWithEvents()
  let isWriting = true
  const written = (async () => {
    for (let n = 0; n < 60; n += 1)
      await await g.as(admin).done(addStaff, {
        name: 'Sample',
        email: `while-${n}@example.org`,
        roles: ['auditor'],
      })
  })().finally(() => {
    isWriting = false
  })
  while (isWriting) expect((await verifyTrail(g.database, admin.agency)).broken).toBeUndefined()
  await written
})

test.each([
  [
    'changed',
    "update events set facts = '{}' where event_id = (select event_id from events e where e.agency_id = '$' order by lane, place offset 20 limit 1)",
  ],
  [
    'changed',
    "update events set staff_id = null, role = 'auditor' where event_id = (select event_id from events e where e.agency_id = '$' order by lane, place offset 7 limit 1)",
  ],
  [
    'changed',
    "update events set whose = null where event_id = (select event_id from events e where e.agency_id = '$' and staff_id is not null order by lane, place offset 3 limit 1)",
  ],
  [
    'missing',
    "delete from events where event_id = (select event_id from events e where e.agency_id = '$' and place = 1 and exists (select 1 from events n where n.agency_id = e.agency_id and n.lane = e.lane and n.place = 2) order by lane limit 1)",
  ],
  [
    'head-moved',
    "delete from events where event_id = (select event_id from events e where e.agency_id = '$' order by lane desc, place desc limit 1)",
  ],
])('a link that was %s is named', async (why, statement) => {
  const { agency } = await agencyWithEvents()
  await tamper(statement.replaceAll('$', agency))
  expect((await verifyTrail(g.database, agency)).broken).toMatchObject({ why })
  expect(await newest(agency)).toMatchObject({ holds: false })
})

test('a lane that was emptied with its head is found by its other end', async () => {
  const { agency } = await agencyWithEvents()
  await tamper(`delete from trail_heads where agency_id = '${agency}' and lane = (
    select lane from events where agency_id = '${agency}' order by lane limit 1)`)
  expect((await verifyTrail(g.database, agency)).broken).toMatchObject({ why: 'head-moved' })
  expect(await newest(agency)).toMatchObject({ holds: false })
})

test('in a long lane the newest links are worked out and those before them are left to the whole walk', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  const { agency } = admin
  await g.database.transaction({ role: 'app', agency }, async (tx) => {
    // One request falls into one lane.
    await tx.run(sql`
      insert into events (agency_id, event_id, at, request_id, n, name, role, facts)
      select ${agency}::uuid, gen_random_uuid(), now(), '00000000-0000-4000-8000-000000000003', n, 'clocks.recounted', 'system', '{}'
      from generate_series(1, 80) n`)
    return keep(undefined)
  })
  const { events, holds } = await newest(agency)
  expect({ holds, events }).toEqual({ holds: true, events: expect.any(Number) })
  expect(events).toBeLessThan(60)
  await tamper(
    `update events set facts = '{"x":1}' where agency_id = '${agency}' and name = 'clocks.recounted' and n = 2`,
  )
  expect(await newest(agency)).toMatchObject({ holds: true })
  expect((await verifyTrail(g.database, agency)).broken).toMatchObject({ why: 'changed' })
})

test.each([
  ['change an event', sql`update events set role = 'auditor'`],
  ['delete an event', sql`delete from events`],
  ['move a head', sql`update trail_heads set place = 0`],
  ['forget who looked', sql`delete from accesses`],
  ['rewrite who was refused', sql`update denials set why = 'nothing'`],
  [
    'say that a trail was checked',
    sql`insert into trail_checks (agency_id, at, events) select agency_id, now(), 1 from agencies`,
  ],
  [
    'say that a backup was made',
    sql`insert into backups (agency_id, at, rows) select agency_id, now(), 1 from agencies`,
  ],
  ['switch off row security', sql`alter table events disable row level security`],
])('the application may not %s', async (_what, statement: Sql) => {
  const { agency } = await agencyWithEvents()
  await expect(g.look(agency, statement)).rejects.toMatchObject({ code: '42501' })
})
