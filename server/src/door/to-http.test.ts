import { query } from '@handrail/care'
import { addStaff } from '@handrail/care/agency'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { addStaffHandler } from '../agency/add-staff.ts'
import { uuid7 } from '../platform/ids.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import { type OverHttp, serveGround } from '../testing/over-http.ts'
import { answers } from './handler.ts'

const hello = query({
  name: 'agency.hello',
  needs: { anyone: 'Whoever writes from outside.' },
  input: z.strictObject({}),
  answer: z.uuid(),
})

const tired = query({
  name: 'agency.tired',
  needs: { permission: 'agency:read' },
  input: z.strictObject({}),
  answer: z.null(),
})
/** A question that nobody may ask just now. */
const tiredHandler = answers(
  tired,
  async () => null,
  async () => ({ kind: 'slow-down', seconds: 42 }),
)

const helloHandler = answers(hello, async (_tx, _input, { agency }) => agency)

let g: Ground
let http: OverHttp
beforeAll(async () => {
  g = await ground({ handlers: [addStaffHandler, tiredHandler, helloHandler] })
  http = await serveGround(g, () => [])
}, 60_000)
afterAll(async () => {
  await http.stop()
  await g.close()
})

const add = (worker: Worker, believed: string | undefined) =>
  http.ask(worker, `/api/${addStaff.name}`, {
    method: 'POST',
    body: JSON.stringify({
      name: 'Kit Muestra',
      email: `${uuid7(g.clock.now())}@example.org`,
      roles: ['case-manager'],
    }),
    headers: {
      'content-type': 'application/json',
      'x-handrail-request': uuid7(g.clock.now()),
      ...(believed !== undefined && { 'x-handrail-staff': believed }),
    },
  })

test('what one person wrote is not saved as another who signed in at the same browser', async () => {
  const { 'agency-admin': admin, 'case-manager': other } = await g.agency(['agency-admin', 'case-manager'])
  const refused = await add(admin, other.staff)
  expect([refused.status, await refused.json()]).toEqual([401, { kind: 'somebody-else' }])
  // Whoever is signed in stays so.
  expect(refused.headers.get('set-cookie')).toBeNull()
  expect(await g.look(admin.agency, sql`select 1 from staff where name = 'Kit Muestra'`)).toEqual([])
})

test('a page that believes what is true, or says nothing, is answered', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  expect((await add(admin, admin.staff)).status).toBe(200)
  expect((await add(admin, undefined)).status).toBe(200)
})

test('what a change follows is told by ids, and by so many', async () => {
  const { auditor } = await g.agency(['auditor'])
  const greet = async (after: string) =>
    (
      await http.ask(auditor, `/api/${hello.name}`, {
        method: 'POST',
        body: '{}',
        headers: {
          'content-type': 'application/json',
          'x-handrail-request': uuid7(g.clock.now()),
          'x-handrail-after': after,
        },
      })
    ).json()
  const ids = (n: number) => Array.from({ length: n }, () => uuid7(g.clock.now())).join(',')
  expect(await greet(ids(8))).toEqual({ answer: auditor.agency })
  for (const wrong of [ids(9), 'the-last-one', `${ids(1)},`])
    expect(await greet(wrong)).toEqual({
      kind: 'problems',
      problems: [{ field: 'x-handrail-after', code: 'wrong-form' }],
    })
})

test('whoever asks too often is told when they are welcome again', async () => {
  const { auditor } = await g.agency(['auditor'])
  const reply = await http.ask(auditor, `/api/${tired.name}`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json', 'x-handrail-request': uuid7(g.clock.now()) },
  })
  expect([reply.status, reply.headers.get('retry-after'), await reply.json()]).toEqual([
    429,
    '42',
    { kind: 'slow-down', seconds: 42 },
  ])
})

test('what is for an agency that is not there is not taken for the agency of whoever is signed in', async () => {
  const { auditor } = await g.agency(['auditor'])
  const { auditor: elsewhere } = await g.agency(['auditor'])
  const greet = async (named: string) =>
    (
      await http.ask(auditor, `/api/${hello.name}`, {
        method: 'POST',
        body: '{}',
        headers: {
          'content-type': 'application/json',
          'x-handrail-request': uuid7(g.clock.now()),
          'x-handrail-agency': named,
        },
      })
    ).json()
  expect(await greet(auditor.agency)).toEqual({ answer: auditor.agency })
  expect(await greet(elsewhere.agency)).toEqual({ answer: elsewhere.agency })
  expect(await greet('no-such-agency')).toEqual({ kind: 'not-signed-in' })
})
