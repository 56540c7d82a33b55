import type { RequestId } from '@handrail/care'
import { addProgram, addStaff } from '@handrail/care/agency'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addStaffHandler } from '../agency/add-staff.ts'
import { openAgencyHandler } from '../agency/open.ts'
import { addProgramHandler } from '../agency/programs.ts'
import { uuid7 } from '../platform/ids.ts'
import { sql } from '../platform/sql.ts'
import { type Ground, ground } from '../testing/ground.ts'

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers: [addStaffHandler, openAgencyHandler, addProgramHandler] })
}, 60_000)
afterAll(() => g.close())

const someone = (name: string) => ({
  name,
  email: `${name.toLowerCase()}@example.org`,
  roles: ['case-manager'],
})
const freshRequest = () => uuid7(g.clock.now()) as RequestId

test('an operation is carried out once, with its event, however often the request comes', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  const requestId = freshRequest()
  const first = await g.as(admin).reply(addStaff, someone('Pat'), requestId)
  const again = await g.as(admin).reply(addStaff, someone('Pat'), requestId)
  expect(first.kind).toBe('done')
  expect(again).toEqual(first)
  const events = await g.look(admin.agency, sql`select 1 from events where request_id = ${requestId}`)
  expect(events).toHaveLength(1)
})

test('the same request sent twice at once happens once', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  const requestId = freshRequest()
  const replies = await Promise.all(
    [1, 2, 3].map(() => g.as(admin).reply(addStaff, someone('Sam'), requestId)),
  )
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
  expect(replies[0]?.kind).toBe('done')
})

test('a request id that was used for something else is refused', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  const requestId = freshRequest()
  await g.as(admin).reply(addStaff, someone('Kit'), requestId)
  const other = await g.as(admin).reply(addStaff, someone('Lee'), requestId)
  expect(other).toEqual({ kind: 'refused', refusal: { refused: 'request-id-used' } })
})

test('a role without the permission is not allowed, and the attempt is kept', async () => {
  const { 'case-manager': worker } = await g.agency(['case-manager'])
  expect(await g.as(worker).reply(addStaff, someone('Max'))).toEqual({ kind: 'not-allowed' })
  const denials = await g.look(worker.agency, sql`select asked, why, role from denials`)
  expect(denials).toEqual([{ asked: 'agency.addStaff', why: 'not-allowed', role: 'case-manager' }])
})

test('a wrong field is named with what is accepted, and nothing is written', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  const reply = await g.as(admin).reply(addStaff, { ...someone('Ira'), roles: ['king'], shoeSize: 44 })
  expect(reply.kind).toBe('problems')
  expect(reply.kind === 'problems' && reply.problems.map(({ field, code }) => [field, code])).toEqual([
    ['roles.0', 'not-a-choice'],
    ['shoeSize', 'unknown-field'],
  ])
  expect(await g.look(admin.agency, sql`select name from staff where name = 'Ira'`)).toEqual([])
})

test('a text that no table can hold is named, and is no fault', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  const reply = await g.as(admin).reply(addProgram, { name: 'Ca\0re', kind: 'case-management' })
  expect(reply).toEqual({ kind: 'problems', problems: [{ field: 'name', code: 'unreadable-sign' }] })
})

test('where too many wait for their turn, whoever comes next is told when to come again', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  const full = await ground({
    database: g.database,
    handlers: [{ ...addStaffHandler, turns: () => undefined }],
  })
  expect(await full.as(admin).reply(addStaff, someone('Ada'))).toEqual({ kind: 'slow-down', seconds: 10 })
  expect(await g.look(admin.agency, sql`select name from staff where name = 'Ada'`)).toEqual([])
})

test('nobody sees another agency', async () => {
  const { 'agency-admin': one } = await g.agency(['agency-admin'])
  const { 'agency-admin': two } = await g.agency(['agency-admin'])
  const reply = await g.as({ ...one, agency: two.agency }).reply(addStaff, someone('Zoe'))
  expect(reply.kind).toBe('done')
  expect(await g.look(one.agency, sql`select name from staff where name = 'Zoe'`)).toEqual([])
})
