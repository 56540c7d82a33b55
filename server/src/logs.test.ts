import { type RequestId, ROLES } from '@handrail/care'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Handler } from './door/handler.ts'
import type { Chore } from './door/reaction.ts'
import { startRunner } from './door/runner.ts'
import { secretBytes, uuid7 } from './platform/ids.ts'
import { faultLine, type LogLine } from './platform/log.ts'
import { sql } from './platform/sql.ts'
import type { Tx } from './platform/transaction.ts'
import { allRooms } from './testing/all-rooms.ts'
import { type Ground, ground, type Worker } from './testing/ground.ts'
import { markedInputs } from './testing/inputs.test-model.ts'
import { type OverHttp, serveGround } from './testing/over-http.ts'

/** Stands for everything that a person could tell. */
const MARK = `zq${secretBytes(6).toString('hex')}`
const INPUTS_EACH = 2

/** What goes wrong inside a handler, each with what was sent in the words of the fault. */
const FAULTS: Readonly<Record<string, (tx: Tx, input: unknown, agency: string) => Promise<unknown>>> = {
  'our own mistake': async (_tx, input) => {
    throw new TypeError(`Cannot read ${JSON.stringify(input)}\n    at ${MARK} (file:///${MARK}.ts:1:1)`)
  },
  'a value that the database cannot read': (tx) => tx.rows(sql`select ${`\n    at ${MARK}`}::text::integer`),
  'a rule of the database, which tells the row in its detail': async (tx, _input, agency) => {
    for (const n of [1, 2])
      await tx.run(sql`insert into chores (agency_id, chore_id, name, key, facts, due_at)
        values (${agency}, ${uuid7(n)}, 'test', ${MARK}, 'null', '2100-01-01')`)
  },
  'a check, which tells the whole row': (tx, _input, agency) =>
    tx.run(sql`insert into messages (agency_id, message_id, template, filled_with, by, key, due_at, queued_at)
      values (${agency}, ${uuid7(1)}, ${MARK}, '{}', 'any', ${MARK}, now(), now())`),
  'something thrown that is no error': async () => {
    throw { name: MARK, code: MARK, stack: `\n    at ${MARK}` }
  },
  'an error that another library named and coded': async () => {
    throw Object.assign(new Error(MARK), { name: `Error: ${MARK} said`, code: `no ${MARK}`, detail: MARK })
  },
}

const rooms = allRooms()
let fault: keyof typeof FAULTS | undefined
const handlers: readonly Handler[] = rooms.handlers.map((handler) => ({
  declared: handler.declared,
  async run(tx, input, moment) {
    if (fault !== undefined) await FAULTS[fault]?.(tx, input, moment.agency)
    return handler.run(tx, input, moment)
  },
}))

let g: Ground
let http: OverHttp
let workers: readonly (Worker | undefined)[]
let ids: readonly string[]
const seen: string[] = []
const screens = [process.stdout, process.stderr]
const write = screens.map((screen) => screen.write)
const said = ['log', 'info', 'warn', 'error', 'debug'] as const
const aloud = said.map((how) => console[how])

beforeAll(async () => {
  for (const screen of screens)
    screen.write = (text: unknown) => {
      seen.push(String(text))
      return true
    }
  for (const how of said) console[how] = (...words: unknown[]) => seen.push(words.map(String).join(' '))
  g = await ground({ handlers, chores: rooms.chores })
  const staff = Object.values(await g.agency([...ROLES]))
  ids = staff.map((one) => one.staff)
  workers = [...staff, undefined]
  http = await serveGround(g, rooms.routes)
}, 180_000)
afterAll(async () => {
  for (const [n, screen] of screens.entries()) screen.write = write[n] as typeof screen.write
  for (const [n, how] of said.entries()) console[how] = aloud[n] as (typeof console)[typeof how]
  await http.stop()
  await g.close()
})

const log = (line: LogLine) => void seen.push(JSON.stringify(line))
const logged = () => [...seen, ...http.lines.map((line) => JSON.stringify(line))]
/** The lines that hold the mark. Three are enough to see where it came from. */
const marked = () =>
  logged()
    .filter((line) => line.includes(MARK))
    .slice(0, 3)

/** By HTTP as a browser would, with the mark in everything else that a browser may send too. */
async function askOverHttp(worker: Worker | undefined, name: string, input: unknown): Promise<number> {
  const reply = await http.ask(worker, `/api/${name}?who=${MARK}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-handrail-request': uuid7(g.clock.now()),
      'user-agent': MARK,
      referer: `http://localhost/${MARK}`,
    },
    body: JSON.stringify(input),
  })
  await reply.arrayBuffer()
  return reply.status
}

/** As a chore asks: with Handrail's own name, and what goes wrong is logged by whoever ran it. */
async function askAsHandrail(name: string, input: unknown): Promise<void> {
  const { agency } = workers[0] as Worker
  try {
    await g.perform({ name, input, agency, requestId: uuid7(g.clock.now()) as RequestId, system: true })
  } catch (failure) {
    log(faultLine(failure))
  }
}

const samplesFor = ({ declared }: Handler, count: number) => {
  const samples = fc.sample(markedInputs(declared.input, ids, MARK), { numRuns: count })
  return samples as readonly unknown[]
}

test.each(handlers.map((handler) => [handler.declared.name, handler] as const))(
  '%s logs nothing of what it was sent, whoever sends it',
  async (name, handler) => {
    fault = undefined
    for (const input of samplesFor(handler, INPUTS_EACH)) {
      for (const worker of workers) await askOverHttp(worker, name, input)
      await askAsHandrail(name, input)
    }
    expect(marked()).toEqual([])
  },
  120_000,
)

test.each(Object.keys(FAULTS))(
  '%s is logged without what was sent, in every operation',
  async (what) => {
    const before = logged().length
    let faults = 0
    fault = what
    for (const handler of handlers) {
      const [input] = samplesFor(handler, 1)
      for (const worker of workers.slice(-4)) {
        if ((await askOverHttp(worker, handler.declared.name, input)) === 500) faults += 1
      }
      await askAsHandrail(handler.declared.name, input)
    }
    fault = undefined
    expect(faults).toBeGreaterThan(20)
    expect(logged().length).toBeGreaterThan(before + faults)
    expect(marked()).toEqual([])
  },
  120_000,
)

test.each([
  ['GET', `/${MARK}`],
  ['GET', `/staff/people/${MARK}?name=${MARK}#${MARK}`],
  ['GET', `/api/files/${MARK}?show=${MARK}`],
  ['POST', `/api/${MARK}`],
  ['POST', `/api/files?name=${MARK}`],
  ['GET', `/%${MARK}`],
  ['DELETE', `/api/people.search?q=${MARK}`],
])('%s %s leaves no word of it in the log', async (method, path) => {
  for (const worker of workers) {
    const reply = await http.ask(worker, path, {
      method,
      headers: { 'x-handrail-input': encodeURIComponent(JSON.stringify({ name: MARK })) },
      ...(method !== 'GET' && { body: MARK }),
    })
    await reply.arrayBuffer()
  }
  expect(marked()).toEqual([])
})

test('a chore that fails tells the kind of trouble and nothing of a person, in the log and in its row', async () => {
  const failing: readonly Chore[] = Object.entries(FAULTS).map(([_what, run], n) => ({
    name: `test.failing${n}`,
    everyMinutes: 60,
    run: async ({ agency }) => {
      await g.database.transaction({ role: 'app', agency }, async (tx) => {
        tx.reaching({ staff: undefined, reach: 'agency', at: '2026-11-23T15:00:00.000Z' })
        await run(tx, { name: MARK }, agency)
        return { end: 'drop', value: undefined }
      })
    },
  }))
  const { database, clock, perform } = g
  const runner = startRunner({ database, clock: clock.now, chores: failing, perform, log }, { polls: false })
  await runner.runDue()
  const { agency } = workers[0] as Worker
  const troubles = await g.look<{ trouble: string }>(
    agency,
    sql`select trouble from chores where name like 'test.failing%' and trouble is not null`,
  )
  expect(troubles).toHaveLength(failing.length)
  expect(JSON.stringify(troubles)).not.toContain(MARK)
  expect(marked()).toEqual([])
})
