import { readFileSync } from 'node:fs'
import { type RequestId, ROLES, type Role, reachOf } from '@handrail/care'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid7 } from './platform/ids.ts'
import { allRooms } from './testing/all-rooms.ts'
import { type Ground, ground, type Worker } from './testing/ground.ts'

/** Who may do what, as a person reviews it. A change of this file is a change of who sees what: it takes a reviewer. */
const TABLE = new Map(
  readFileSync(new URL('permission-table.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => [row.split(' ')[0] ?? '', row.slice(36).trim()] as const),
)
const SHORT: Readonly<Record<Role, string>> = {
  'intake-worker': 'IW',
  clinician: 'LC',
  'case-manager': 'CM',
  supervisor: 'SU',
  billing: 'BI',
  'agency-admin': 'AA',
  auditor: 'AU',
}
const { handlers } = allRooms()

let g: Ground
let workers: Record<Role, Worker>
beforeAll(async () => {
  g = await ground({ handlers })
  workers = await g.agency([...ROLES])
}, 180_000)
afterAll(() => g.close())

/** What the declarations say, in the words of the table. */
function declared({ needs }: (typeof handlers)[number]['declared']): string {
  if ('anyone' in needs) return 'anyone'
  if ('signedIn' in needs) return 'signed in'
  if ('system' in needs) return 'system'
  return ROLES.flatMap((role) => {
    const reach = reachOf(role, needs.permission)
    return reach === undefined ? [] : [`${SHORT[role]}:${reach.slice(0, 1)}`]
  }).join(' ')
}

test('the table has a row for every operation and no row more', () => {
  expect([...TABLE.keys()].sort()).toEqual(handlers.map(({ declared: { name } }) => name).sort())
})

test.each(handlers.map(({ declared: one }) => [one.name, one] as const))(
  '%s is for whom the table says',
  (name, one) => {
    expect(declared(one)).toBe(TABLE.get(name))
  },
)

describe.each(handlers.map(({ declared: { name } }) => name))('%s at the door', (name) => {
  const row = TABLE.get(name) ?? ''
  test.each(ROLES)('lets a %s through, or not, as the table says', async (role) => {
    const request = { name, input: {}, requestId: uuid7(g.clock.now()) as RequestId }
    const { agency, staff } = workers[role]
    g.as(workers[role])
    const reply = await g.perform({ ...request, agency, credential: `${staff}/${role}` })
    const mayAsk = row === 'anyone' || row === 'signed in' || row.includes(`${SHORT[role]}:`)
    expect(reply.kind === 'not-allowed').toBe(!mayAsk)
  })

  test('lets nobody through who is not signed in, unless the table says anyone', async () => {
    const request = { name, input: {}, requestId: uuid7(g.clock.now()) as RequestId }
    const reply = await g.perform({ ...request, agency: workers.auditor.agency })
    const expected = row === 'anyone' ? false : row === 'system' ? 'not-allowed' : 'not-signed-in'
    if (expected === false) expect(['not-signed-in', 'not-allowed']).not.toContain(reply.kind)
    else expect(reply.kind).toBe(expected)
  })
})
