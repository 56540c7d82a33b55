import { addStaff, staffAdded } from '@handrail/care/agency'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { addStaffHandler } from '../agency/add-staff.ts'
import { openAgencyHandler } from '../agency/open.ts'
import type { LogLine } from '../platform/log.ts'
import { keep } from '../platform/transaction.ts'
import { type Ground, ground, sql, type Worker } from '../testing/ground.ts'
import type { Chore } from './reaction.ts'
import { type Runner, startRunner } from './runner.ts'

const YEAR = 365 * 24 * 3_600_000
const SOON = { timeout: 10_000, interval: 20 }

let g: Ground
let welcomed: string[] = []
let lines: LogLine[] = []
let runner: Runner | undefined
const welcome: Chore = {
  name: 'test.welcome',
  on: [staffAdded],
  async run({ heard }) {
    welcomed.push(staffAdded.facts.parse(heard?.facts).staff)
  },
}

beforeAll(async () => {
  g = await ground({ handlers: [addStaffHandler, openAgencyHandler], chores: [welcome] })
}, 60_000)
afterAll(() => g.close())
beforeEach(() => {
  welcomed = []
  lines = []
})
afterEach(() => runner?.stop())

function starts(rest: number): Runner {
  const parts = { database: g.database, clock: g.clock.now, chores: [welcome], perform: g.perform }
  runner = startRunner({ ...parts, log: (line) => lines.push(line) }, { polls: true, rest })
  return runner
}
const add = (worker: Worker, n: number) =>
  g.as(worker).done(addStaff, { name: 'Example', email: `example-${n}@example.org`, roles: ['auditor'] })
const welcomes = (staff: string) => vi.waitFor(() => expect(welcomed).toContain(staff), SOON)

test('after the clock leapt, work rests for a while, says so in the log, and goes on', async () => {
  const admin = (await g.agency(['agency-admin']))['agency-admin']
  const running = starts(700)
  running.nudge()
  await welcomes(admin.staff)
  g.clock.add(YEAR)
  const { staff } = await add(admin, 1)
  running.nudge()
  await vi.waitFor(() => expect(lines).toEqual([{ event: 'clock set', seconds: YEAR / 1000 }]), SOON)
  expect(welcomed).not.toContain(staff)
  g.clock.add(-YEAR)
  await welcomes(staff)
  expect(lines).toHaveLength(2)
})

test('work that followed from events of a clock a year ahead is done once the clock is right', async () => {
  const admin = (await g.agency(['agency-admin']))['agency-admin']
  g.clock.add(YEAR)
  const { staff } = await add(admin, 2)
  g.clock.add(-YEAR)
  starts(0).nudge()
  await welcomes(staff)
})

test('work that a process took, or put off, by a clock a year ahead is taken up once the clock is right', async () => {
  const admin = (await g.agency(['agency-admin']))['agency-admin']
  for (const [n, column] of ['claimed_until', 'due_at'].entries()) {
    const { staff } = await add(admin, 3 + n)
    await g.database.transaction({ role: 'app', agency: admin.agency }, async (tx) =>
      keep(
        await tx.run({
          text: `update chores set tries = 1, ${column} = '2027-11-23T15:00:00Z' where done_at is null`,
          values: [],
        }),
      ),
    )
    starts(0).nudge()
    await welcomes(staff)
    await runner?.stop()
  }
})

test('work that is to be done later waits for its time', async () => {
  const admin = (await g.agency(['agency-admin']))['agency-admin']
  const { staff } = await add(admin, 5)
  await g.database.transaction({ role: 'app', agency: admin.agency }, async (tx) =>
    keep(await tx.run(sql`update chores set due_at = '2027-11-23T15:00:00Z' where done_at is null`)),
  )
  starts(0)
  await runner?.runDue()
  expect(welcomed).not.toContain(staff)
})
