import { addStaff } from '@handrail/care/agency'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addStaffHandler } from '../agency/add-staff.ts'
import { openAgencyHandler } from '../agency/open.ts'
import { type Sql, sql } from '../platform/sql.ts'
import { keep } from '../platform/transaction.ts'
import { type Ground, ground, type Worker } from '../testing/ground.ts'
import { verifyTrail } from './trail.ts'

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

test('a trail that nobody touched holds, and its seal moves with each event', async () => {
  const admin = await agencyWithEvents()
  const before = await verifyTrail(g.database, admin.agency)
  expect(before).toMatchObject({ events: 42, broken: undefined })
  await g.as(admin).done(addStaff, { name: 'New', email: 'new@example.org', roles: ['auditor'] })
  const after = await verifyTrail(g.database, admin.agency)
  expect(after.seal).not.toBe(before.seal)
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
})

test.each([
  ['change an event', sql`update events set role = 'auditor'`],
  ['delete an event', sql`delete from events`],
  ['move a head', sql`update trail_heads set place = 0`],
  ['forget who looked', sql`delete from accesses`],
  ['rewrite who was refused', sql`update denials set why = 'nothing'`],
  ['switch off row security', sql`alter table events disable row level security`],
])('the application may not %s', async (_what, statement: Sql) => {
  const { agency } = await agencyWithEvents()
  await expect(g.look(agency, statement)).rejects.toMatchObject({ code: '42501' })
})
