import type { RequestId } from '@handrail/care'
import { addProgram, addStaff, changeProgram, changeSettings } from '@handrail/care/agency'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agencyHandlers } from '../agency/handlers.ts'
import { uuid7 } from '../platform/ids.ts'
import { sql } from '../platform/sql.ts'
import { type Ground, ground, type Worker } from '../testing/ground.ts'

let g: Ground
beforeAll(async () => {
  g = await ground({ handlers: agencyHandlers })
}, 60_000)
afterAll(() => g.close())

const freshRequest = () => uuid7(g.clock.now()) as RequestId
const named = (name: string, version = 1) => ({
  name,
  version,
  language: 'en',
  zone: 'America/Denver',
  state: 'CO',
})
async function another({ 'agency-admin': admin }: Readonly<Record<'agency-admin', Worker>>): Promise<Worker> {
  const someone = { name: 'Pat Example', email: 'pat@example.org', roles: ['agency-admin'] }
  return { ...admin, staff: (await g.as(admin).done(addStaff, someone)).staff }
}
const changed = (version: number) => ({ kind: 'done', answer: { version } })
const stale = { kind: 'refused', refusal: { refused: 'changed-meanwhile' } }

test('a change goes on from one’s own before it, and from its own version where none of them arrived', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  const [first, lost] = [freshRequest(), freshRequest()]
  await g.as(admin).reply(changeSettings, named('One'), first)
  const second = await g.as(admin).reply(changeSettings, named('Two'), freshRequest(), [first, lost])
  expect(second).toEqual(changed(3))
  const third = await g.as(admin).reply(changeSettings, named('Three', 3), freshRequest(), [lost])
  expect(third).toEqual(changed(4))
})

test('a change that follows one’s own writes over nobody who wrote since', async () => {
  const staff = await g.agency(['agency-admin'])
  const { 'agency-admin': admin } = staff
  const first = freshRequest()
  await g.as(admin).reply(changeSettings, named('One'), first)
  await g.as(await another(staff)).done(changeSettings, named('Theirs', 2))
  expect(await g.as(admin).reply(changeSettings, named('Two'), freshRequest(), [first])).toMatchObject({
    ...stale,
    current: { name: 'Theirs', version: 3 },
  })
})

test('nobody goes on from what somebody else changed, or from a change of another kind', async () => {
  const staff = await g.agency(['agency-admin'])
  const { 'agency-admin': admin } = staff
  const [theirs, elsewhere] = [freshRequest(), freshRequest()]
  await g.as(await another(staff)).reply(changeSettings, named('Theirs'), theirs)
  const { program } = await g.as(admin).done(addProgram, { name: 'Care', kind: 'case-management' })
  const closing = { program, version: 1, name: 'Care', kind: 'ccbhc', closedOn: null }
  await g.as(admin).reply(changeProgram, closing, elsewhere)
  const mine = await g.as(admin).reply(changeSettings, named('Mine'), freshRequest(), [theirs, elsewhere])
  expect(mine).toMatchObject(stale)
})

test('of two that arrive in one breath the words of the later stay', async () => {
  const { 'agency-admin': admin } = await g.agency(['agency-admin'])
  const first = freshRequest()
  const [one, two] = await Promise.all([
    g.as(admin).reply(changeSettings, named('One'), first),
    g.as(admin).reply(changeSettings, named('Two'), freshRequest(), [first]),
  ])
  const [row] = await g.look<{ name: string }>(
    admin.agency,
    sql`select name from agencies where agency_id = ${admin.agency}`,
  )
  expect(row?.name).toBe('Two')
  expect(two.kind).toBe('done')
  // Where the later one was first, the earlier is refused, and takes nothing back.
  expect(one).toMatchObject(one.kind === 'done' ? changed(2) : stale)
})
