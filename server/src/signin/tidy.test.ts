import { enter, tidy, whoAmI } from '@handrail/care/signin'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startRunner } from '../door/runner.ts'
import { sql } from '../testing/ground.ts'
import { PASSWORD, type SigninGround, signInAgain, signinGround } from '../testing/signin-ground.ts'
import { signinChores } from './handlers.ts'

let g: SigninGround
beforeAll(async () => {
  g = await signinGround()
}, 60_000)
afterAll(() => g.ground.close())

const DAY = 24 * 3_600_000
const TABLES = ['sessions', 'invitations', 'halfway_sessions', 'signin_limits', 'known_browsers'] as const

const counts = async (agency: Parameters<SigninGround['visitor']>[0]) =>
  Promise.all(
    TABLES.map(async (table) => {
      const [row] = await g.ground.look<{ count: number }>(agency, {
        text: `select count(*) as count from ${table}`,
        values: [],
      })
      return row?.count
    }),
  )

function nightly() {
  const chores = [...signinChores]
  const perform = g.anotherDoor()
  const log = (line: unknown) => {
    throw new Error(JSON.stringify(line))
  }
  return startRunner(
    { database: g.ground.database, clock: g.ground.clock.now, chores, perform, log },
    { polls: false },
  )
}

test('once a day what is over goes, and what is under way stays', async () => {
  const { clinician: worker } = await g.ground.agency(['clinician'])
  const settled = await g.settled(worker)
  const { agency } = worker
  await g.visitor(agency).done(enter, { email: settled.email, password: PASSWORD })
  await g.visitor(agency).refused(enter, { email: 'nobody@example.org', password: PASSWORD })
  expect(await counts(agency)).toEqual([1, 1, 1, 3, 1])

  g.ground.clock.add(31 * DAY)
  const now = await signInAgain(g, settled)
  const runner = nightly()
  await runner.runDue()
  await runner.runDue()
  expect(await counts(agency)).toEqual([1, 0, 0, 0, 2])
  await now.done(whoAmI, {})
  const events = await g.ground.look(agency, sql`select facts from events where name = 'signin.tidied'`)
  expect(events).toHaveLength(1)

  // The browser of the first day is known for half a year, the other one a month longer.
  g.ground.clock.add(150 * DAY)
  await runner.runDue()
  await runner.stop()
  expect((await counts(agency)).at(-1)).toBe(1)
})

test('however many tries were counted, all that are over go in the same night', async () => {
  const { clinician: worker } = await g.ground.agency(['clinician'])
  const { agency } = worker
  await g.ground.look(
    agency,
    sql`insert into signin_limits (agency_id, kind, subject, touched_at)
      select ${agency}::uuid, 'account', sha256(n::text::bytea), '2020-01-01' from generate_series(1, 10001) n
      returning 1`,
  )
  const runner = nightly()
  await runner.runDue()
  await runner.stop()
  expect((await counts(agency))[3]).toBe(0)
})

test('nobody at a browser may tidy', async () => {
  const { clinician: worker } = await g.ground.agency(['clinician'])
  expect(await g.visitor(worker.agency).reply(tidy, {})).toEqual({ kind: 'not-allowed' })
})
