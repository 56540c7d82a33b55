import { type Instant, instantAt } from '@handrail/care'
import { addStaff, staffAdded } from '@handrail/care/agency'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addStaffHandler } from '../agency/add-staff.ts'
import { openAgencyHandler } from '../agency/open.ts'
import type { LogLine } from '../platform/log.ts'
import { sql } from '../platform/sql.ts'
import { keep } from '../platform/transaction.ts'
import { type Ground, ground, type Worker } from '../testing/ground.ts'
import { clearOld } from './chore-store.ts'
import type { Chore } from './reaction.ts'
import { startRunner } from './runner.ts'

let g: Ground
let heard: string[] = []
let broken = false
/** A chore that adds a helper for each new member of staff, once. */
const welcome: Chore = {
  name: 'test.welcome',
  on: [staffAdded],
  async run({ heard: happened, perform }) {
    const { staff, roles } = staffAdded.facts.parse(happened?.facts)
    if (!roles.includes('supervisor')) return
    heard.push(staff)
    await perform('add', addStaff, { name: 'Helper', email: `${staff}@example.org`, roles: ['auditor'] })
    if (broken) throw new Error('The process died here.')
  },
}
const round: Chore = {
  name: 'test.round',
  everyMinutes: 60,
  async run({ agency }) {
    heard.push(`round ${agency}`)
  },
}

/** The night that lasts until it is let go, and of whom. */
let holding: { readonly agency: string; readonly until: Promise<void> } | undefined
const night: Chore = {
  name: 'test.night',
  nightly: true,
  async run({ agency }) {
    heard.push(`night ${agency}`)
    if (holding?.agency === agency) await holding.until
    heard.push(`morning ${agency}`)
  },
}

const begun: string[] = []
let slowFor: string | undefined
/** A chore that takes forty seconds, while another process looks for work. */
const slow: Chore = {
  name: 'test.slow',
  on: [staffAdded],
  async run({ agency, chore }) {
    // Taken by two, it would be begun again and again.
    if (agency !== slowFor || begun.length > 4) return
    begun.push(chore)
    g.clock.add(40_000)
    await runner().runDue()
  },
}
const chores = [welcome, round, night, slow]
const SOON = { timeout: 20_000, interval: 20 }

beforeAll(async () => {
  g = await ground({ handlers: [addStaffHandler, openAgencyHandler], chores })
}, 60_000)
afterAll(() => g.close())

const lines: LogLine[] = []
const runner = () =>
  startRunner(
    {
      database: g.database,
      clock: g.clock.now,
      chores,
      perform: g.perform,
      log: (line) => lines.push(line),
    },
    { polls: false },
  )
const helpers = ({ agency }: Worker) => g.look(agency, sql`select 1 from staff where name = 'Helper'`)

test('what follows from an event happens once, even when two processes run at the same time', async () => {
  heard = []
  const { supervisor } = await g.agency(['supervisor'])
  await Promise.all([runner().runDue(), runner().runDue()])
  expect(await helpers(supervisor)).toHaveLength(1)
  expect(heard.filter((one) => one === supervisor.staff)).toHaveLength(1)
})

test('what waits behind slow work is not taken by another process once it has begun', async () => {
  const { auditor } = await g.agency(['auditor', 'clinician'])
  slowFor = auditor.agency
  await runner().runDue()
  slowFor = undefined
  expect(begun).toHaveLength(2)
  expect(new Set(begun).size).toBe(2)
})

test('a chore that died half way runs again and changes nothing twice', async () => {
  broken = true
  const { supervisor } = await g.agency(['supervisor'])
  await runner().runDue()
  broken = false
  g.clock.add(60_000)
  await runner().runDue()
  expect(heard.filter((one) => one === supervisor.staff)).toHaveLength(2)
  expect(await helpers(supervisor)).toHaveLength(1)
  expect(lines.at(-1)).toMatchObject({ event: 'fault', name: 'Error' })
  expect(JSON.stringify(lines)).not.toContain('died here')
})

test('what comes round by itself runs once an hour for each agency', async () => {
  const { auditor } = await g.agency(['auditor'])
  await runner().runDue()
  for (const hour of [1, 2]) {
    heard = []
    g.clock.add(3_600_000)
    await Promise.all([runner().runDue(), runner().runDue()])
    await runner().runDue()
    expect(
      heard.filter((one) => one === `round ${auditor.agency}`),
      `hour ${hour}`,
    ).toHaveLength(1)
  }
})

test('what was answered and done long ago is cleared, and what happened stays', async () => {
  const { auditor } = await g.agency(['auditor'])
  const count = async (table: string) =>
    (
      await g.look<{ n: number }>(auditor.agency, { text: `select count(*) as n from ${table}`, values: [] })
    )[0]?.n
  await runner().runDue()
  const [requests, events] = [await count('requests'), await count('events')]
  expect(requests).toBeGreaterThan(0)
  g.clock.add(8 * 24 * 3_600_000)
  const known = async () =>
    (
      await g.look<{ rows: number }>(
        auditor.agency,
        sql`select reltuples::float8 as rows from pg_class where relname = 'requests'`,
      )
    )[0]?.rows
  expect(await known()).toBe(-1)
  await runner().runDue()
  expect(await count('requests')).toBe(0)
  expect(await count('events')).toBe(events)
  // A server counts by itself, the embedded database when it is tidied.
  if (g.database.kind === 'embedded') expect(await known()).toBe(0)
})

test('what is cleared is cleared some at a time, until nothing old is left', async () => {
  const { auditor } = await g.agency(['auditor'])
  await runner().runDue()
  const after = instantAt(g.clock.now() + 3_600_000)
  const clear = () =>
    g.database.transaction({ role: 'app', agency: auditor.agency }, async (tx) =>
      keep(await clearOld(tx, auditor.agency, after, 1)),
    )
  const gone: number[] = []
  do gone.push(await clear())
  while (gone.at(-1) !== 0)
  expect(gone.length).toBeGreaterThan(2)
  expect(Math.max(...gone)).toBeLessThanOrEqual(2)
})

test('a night begins when the day begins where the agency is, once for each day there', async () => {
  g.clock.set('2027-03-13T12:00:00.000Z')
  const { auditor: east } = await g.agency(['auditor'], { zone: 'America/New_York' })
  const { auditor: west } = await g.agency(['auditor'], { zone: 'America/Los_Angeles' })
  await runner().runDue()
  const nightsAt = async (at: Instant) => {
    heard = []
    g.clock.set(at)
    await Promise.all([runner().runDue(), runner().runDue()])
    return [east, west].map(({ agency }) => heard.filter((one) => one === `night ${agency}`).length)
  }
  // Midnight in UTC is the evening of the day before in the United States.
  expect(await nightsAt('2027-03-14T00:05:00.000Z')).toEqual([0, 0])
  expect(await nightsAt('2027-03-14T04:55:00.000Z')).toEqual([0, 0])
  expect(await nightsAt('2027-03-14T05:05:00.000Z')).toEqual([1, 0])
  expect(await nightsAt('2027-03-14T08:05:00.000Z')).toEqual([0, 1])
  // The clocks there were set ahead meanwhile.
  expect(await nightsAt('2027-03-15T03:55:00.000Z')).toEqual([0, 0])
  expect(await nightsAt('2027-03-15T04:05:00.000Z')).toEqual([1, 0])
  // A process that was away at midnight begins the night when it is back.
  expect(await nightsAt('2027-03-16T20:00:00.000Z')).toEqual([1, 1])
})

test('what follows from events, and what comes round often, goes on while a night is long', async () => {
  const { auditor } = await g.agency(['auditor'])
  await runner().runDue()
  let goOn = (): void => undefined
  const until = new Promise<void>((done) => {
    goOn = done
  })
  holding = { agency: auditor.agency, until }
  const { database, clock, perform } = g
  const running = startRunner(
    { database, clock: clock.now, chores, perform, log: (line) => lines.push(line) },
    { polls: true, rest: 0 },
  )
  try {
    heard = []
    g.clock.add(24 * 3_600_000)
    running.nudge()
    await vi.waitFor(() => expect(heard).toContain(`night ${auditor.agency}`), SOON)
    await vi.waitFor(() => expect(heard).toContain(`round ${auditor.agency}`), SOON)
    const { supervisor } = await g.agency(['supervisor'])
    running.nudge()
    await vi.waitFor(() => expect(heard).toContain(supervisor.staff), SOON)
    expect(heard).not.toContain(`morning ${auditor.agency}`)
    goOn()
    await vi.waitFor(() => expect(heard).toContain(`morning ${auditor.agency}`), SOON)
  } finally {
    holding = undefined
    goOn()
    await running.stop()
  }
})
