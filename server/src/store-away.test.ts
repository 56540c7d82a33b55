import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addStaff } from '@handrail/care/agency'
import { keepDraft, readDrafts } from '@handrail/care/drafts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { agencyHandlers } from './agency/handlers.ts'
import { draftsHandlers } from './drafts/handlers.ts'
import { machineClock } from './platform/clock.ts'
import { openPostgres } from './platform/database.ts'
import { diskState, ROOM } from './platform/disk.ts'
import { uuid7 } from './platform/ids.ts'
import { migrate } from './platform/migrate.ts'
import { type Ground, ground, sql, type Worker } from './testing/ground.ts'
import { type OverHttp, serveGround } from './testing/over-http.ts'
import { type Place, placeOfOwn } from './testing/place.ts'

const SERVER = process.env.HANDRAIL_TEST_DATABASE
const folder = mkdtempSync(join(tmpdir(), 'handrail-away-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const FULL_DISK = fileURLToPath(new URL('../dist/testing/full-disk.js', import.meta.url))
const story = z.object({
  done: z.array(z.string()),
  refused: z.array(z.object({ request: z.string(), name: z.string(), code: z.string() })),
  again: z.string(),
  replayed: z.unknown(),
  states: z.object({ full: z.string(), disk: z.string(), later: z.string(), disklater: z.string() }),
  seen: z.object({ requests: z.array(z.string()), halves: z.number(), trail: z.boolean() }),
  after: z.object({ requests: z.array(z.string()), halves: z.number(), trail: z.boolean() }),
})

/** On a small disk of its own where this account may mount one, in a namespace that goes with the process. */
function onAFullDisk() {
  const place = join(folder, 'full')
  mkdirSync(place)
  const mounted = `mount -t tmpfs -o size=128m none ${place} && exec ${process.execPath} ${FULL_DISK} ${place} mounted`
  const flags = process.getuid?.() === 0 ? '-m' : '-rm'
  const options = { encoding: 'utf8', maxBuffer: 2 ** 26 } as const
  const small = spawnSync('unshare', [flags, 'sh', '-c', mounted], options)
  if (small.status === 0) return story.parse(JSON.parse(small.stdout))
  // Elsewhere the system's own call to write says that there is no room.
  const refused = spawnSync(process.execPath, [FULL_DISK, place, 'refused'], options)
  expect(refused.stderr).toBe('')
  return story.parse(JSON.parse(refused.stdout))
}

test('a full disk is refused plainly, halves nothing, and work goes on without a restart when there is room', () => {
  const told = onAFullDisk()
  expect(told.done.length).toBeGreaterThan(100)
  expect(told.refused.map(({ name, code }) => `${name} ${code}`)).toEqual(
    told.refused.map(() => 'DatabaseAway 53100'),
  )
  expect(told.states.full).not.toBe('ready')
  expect(told.states).toMatchObject({ disk: 'disk full', later: 'ready', disklater: 'ready' })
  // The request that was refused happened once when it was sent again, and the same once more changed nothing.
  expect(told.replayed).toBeNull()
  expect(told.seen).toEqual({ requests: [...told.done, told.again].sort(), halves: 0, trail: true })
  expect(told.after).toEqual(told.seen)
}, 300_000)

test('a folder where nothing can be written is not ready, and says why', async () => {
  expect(await diskState(join(folder, 'new'), ROOM.postgres)).toBe('ready')
  expect(await diskState('/proc/handrail', ROOM.postgres)).toBe('disk read-only')
  expect(await diskState(folder, Number.MAX_SAFE_INTEGER)).toBe('disk full')
})

/** A wire to the database that can be cut, mended, or fall silent as a broken network does. */
async function wireTo(target: URL) {
  const ends = new Set<Socket>()
  let silent = false
  let server: Server
  const port = { at: 0 }
  const listen = () =>
    new Promise<void>((resolve) => {
      server = createServer((near) => {
        const far = connect(Number(target.port || 5432), target.hostname)
        for (const [from, to] of [
          [near, far],
          [far, near],
        ] as const) {
          ends.add(from)
          from.on('data', (bytes) => void (silent || to.write(bytes)))
          from.on('error', () => to.destroy())
          from.on('close', () => {
            ends.delete(from)
            to.destroy()
          })
        }
      })
      server.listen(port.at, '127.0.0.1', () => {
        const address = server.address()
        port.at = typeof address === 'object' && address ? address.port : 0
        resolve()
      })
    })
  await listen()
  const url = new URL(target)
  url.host = `127.0.0.1:${port.at}`
  return {
    url: url.href,
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const end of ends) end.destroy()
      await closed
    },
    mend: listen,
    fallSilent: (now: boolean) => {
      silent = now
    },
  }
}

if (SERVER !== undefined)
  describe('while PostgreSQL is away', () => {
    let place: Place
    let wire: Awaited<ReturnType<typeof wireTo>>
    let g: Ground
    let http: OverHttp
    let worker: Worker
    beforeAll(async () => {
      place = await placeOfOwn(folder)
      wire = await wireTo(new URL(place.settings.databaseUrl ?? ''))
      const database = openPostgres(wire.url)
      await migrate(database)
      g = await ground({ handlers: [...agencyHandlers, ...draftsHandlers], database })
      worker = (await g.agency(['agency-admin']))['agency-admin']
      http = await serveGround(g, () => [])
    }, 120_000)
    afterAll(async () => {
      await http.stop()
      await g.close()
      await wire.cut()
      await place.remove()
    })

    const send = (name: string, input: unknown, request: string) =>
      http.ask(worker, `/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-handrail-request': request },
        body: JSON.stringify(input),
      })
    const ready = async () => {
      const reply = await http.ask(undefined, '/readyz')
      return [reply.status, await reply.json()]
    }
    const fresh = () => uuid7(g.clock.now())
    const someone = (email: string) => ({ name: 'Example', email, roles: ['auditor'] })
    const draftOf = (turn: number, name: string) => ({
      form: 'agency.addStaff',
      device: '0190a0b0-0000-7000-8000-0000000000b1',
      turn,
      request: '0190a0b0-0000-7000-8000-0000000000f1',
      body: { name },
    })

    test('a machine whose clock differs from the database’s by more than five minutes is not ready', async () => {
      const stateBy = async (minutes: number) => {
        const database = openPostgres(place.settings.databaseUrl ?? '', {
          connections: 1,
          clock: () => machineClock() + minutes * 60_000,
        })
        const state = await database.state()
        await database.close()
        return state
      }
      expect([await stateBy(-6), await stateBy(6), await stateBy(4)]).toEqual([
        'clocks differ',
        'clocks differ',
        'ready',
      ])
    })

    test('people are told to send again, and what they send again happens once', async () => {
      expect((await send(keepDraft.name, draftOf(1, 'Exa'), fresh())).status).toBe(200)
      expect(await ready()).toEqual([200, { status: 'ready' }])
      const [adding, keeping] = [fresh(), fresh()]

      await wire.cut()
      for (let n = 0; n < 3; n += 1) {
        const away = await send(addStaff.name, someone('away@example.org'), adding)
        expect(away.status).toBe(503)
        expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0)
        expect(await away.json()).toEqual({ kind: 'away' })
      }
      expect((await send(keepDraft.name, draftOf(2, 'Example'), keeping)).status).toBe(503)
      expect(await ready()).toEqual([503, { status: 'database away' }])

      await wire.mend()
      expect(await ready()).toEqual([200, { status: 'ready' }])
      const first = await (await send(addStaff.name, someone('away@example.org'), adding)).json()
      expect(await (await send(addStaff.name, someone('away@example.org'), adding)).json()).toEqual(first)
      expect((await send(keepDraft.name, draftOf(2, 'Example'), keeping)).status).toBe(200)
      const found = await g.look(worker.agency, sql`select 1 from staff where email = 'away@example.org'`)
      expect(found).toHaveLength(1)
      const { drafts } = await g.as(worker).done(readDrafts, { form: 'agency.addStaff' })
      expect(drafts.map(({ body }) => body)).toEqual([{ name: 'Example' }])
    })

    test('a connection that is cut in the middle of many requests loses none that was acknowledged', async () => {
      const requests = Array.from({ length: 60 }, fresh)
      const under = requests.map((request) => send(addStaff.name, someone(`${request}@example.org`), request))
      setTimeout(() => void wire.cut(), 30)
      const replies = await Promise.all(under)
      expect(replies.filter(({ status }) => ![200, 503].includes(status))).toEqual([])
      await wire.mend()
      for (const request of requests)
        expect((await send(addStaff.name, someone(`${request}@example.org`), request)).status).toBe(200)
      const found = await g.look<{ n: number }>(
        worker.agency,
        sql`select count(*) as n from staff where email = any(${requests.map((one) => `${one}@example.org`)})`,
      )
      expect(found).toEqual([{ n: requests.length }])
    })

    test('a line that falls silent is given up, and the next request takes another one', async () => {
      expect(await ready()).toEqual([200, { status: 'ready' }])
      wire.fallSilent(true)
      const request = fresh()
      const waiting = send(addStaff.name, someone('silent@example.org'), request)
      expect(await ready()).toEqual([503, { status: 'database away' }])
      expect((await waiting).status).toBe(503)
      wire.fallSilent(false)
      for (let n = 0; n < 5; n += 1) {
        const again = await send(addStaff.name, someone('silent@example.org'), request)
        if (again.status === 200) break
      }
      expect((await send(addStaff.name, someone('silent@example.org'), request)).status).toBe(200)
    }, 120_000)
  })
