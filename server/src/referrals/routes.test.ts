import { Readable } from 'node:stream'
import type { AgencyId } from '@handrail/care'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { UNNAMED } from '../agency/open.ts'
import { overHttp } from '../door/to-http.ts'
import { allRooms } from '../testing/all-rooms.ts'
import { type Ground, ground } from '../testing/ground.ts'
import { servedBy } from './routes.ts'

let g: Ground
beforeAll(async () => {
  g = await ground(allRooms())
}, 60_000)
afterAll(() => g.close())

async function told(agency: AgencyId | undefined): Promise<string> {
  const api = overHttp(
    g.perform,
    async () => agency,
    () => undefined,
  )
  const { body } = await servedBy(api, g.clock.now).run({
    parameters: {},
    query: {},
    headers: {},
    cookie: undefined,
    browser: undefined,
    address: '203.0.113.1',
    body: Readable.from([]),
  })
  return String(body)
}

test('the navigator learns the name of the one agency, and of none where there is none or more', async () => {
  const { supervisor } = await g.agency(['supervisor'])
  expect(await told(supervisor.agency)).toBe('export const agency = "Example Agency"\n')
  expect(await told(undefined)).toBe('export const agency = null\n')
})

test('an agency that its people have not named yet is offered to nobody', async () => {
  const { supervisor } = await g.agency(['supervisor'], { name: UNNAMED })
  expect(await told(supervisor.agency)).toBe('export const agency = null\n')
})

test('a name cannot end the script or become one', async () => {
  const { supervisor } = await g.agency(['supervisor'], { name: '</script><script>alert("x")//\u2028' })
  const script = await told(supervisor.agency)
  expect(script).not.toMatch(/[<\u2028]/)
  expect(script).toContain('\\u003c/script>')
})
