import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { AgencyId } from '@handrail/care'
import { afterAll, expect, test } from 'vitest'
import { verifyTrail } from './door/trail-store.ts'
import { openHouse } from './main.ts'
import { sql } from './platform/sql.ts'
import { keep } from './platform/transaction.ts'
import { bare } from './testing/bare.ts'

const BURST = fileURLToPath(new URL('../dist/testing/burst.js', import.meta.url))
const KILLS = 20
const SERVER = process.env.HANDRAIL_TEST_DATABASE

const folder = mkdtempSync(join(tmpdir(), 'handrail-faults-'))
const name = `handrail_kill_${process.pid}`
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  if (SERVER !== undefined)
    await bare(SERVER, (query) => query(`drop database if exists ${name} with (force)`))
})

/** Where the records are: a folder, or a database of its own on the server that the tests were given. */
async function place(): Promise<string> {
  if (SERVER === undefined) return join(folder, 'data')
  await bare(SERVER, (query) =>
    query(`create database ${name} template template0 encoding 'UTF8' locale 'C.UTF-8'`),
  )
  const url = new URL(SERVER)
  url.pathname = `/${name}`
  return url.href
}

/** Starts a burst of writes, kills it with SIGKILL after so many of them, and answers with what was acknowledged. */
async function burst(where: string, agency: string, after: number) {
  const child = spawn(process.execPath, [BURST, where, agency, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: string[] = []
  let of = agency
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, id = ''] = line.split(' ')
    if (word === 'agency') of = id
    if (word === 'done') acknowledged.push(id)
    if (acknowledged.length >= after) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  return { agency: of, acknowledged }
}

test('killed twenty times in a burst of writes, it loses none, halves none, and its trail holds', async () => {
  const where = await place()
  const acknowledged: string[] = []
  let agency = 'new'
  for (let n = 0; n < KILLS; n += 1) {
    const killed = await burst(where, agency, 5 + ((n * 7) % 40))
    agency = killed.agency
    acknowledged.push(...killed.acknowledged)
  }
  const settings = where.startsWith('postgres')
    ? { databaseUrl: where, dataFolder: folder }
    : { dataFolder: where }
  const house = await openHouse(settings, () => {}, { polls: false })
  const found = await house.database.transaction({ role: 'app', agency }, async (tx) => {
    tx.reaching({ staff: undefined, reach: 'agency', at: '2026-11-23T15:00:00.000Z' })
    return keep({
      staff: await tx.rows<{ request: string; roles: number }>(sql`
        select split_part(s.email, '@', 1) as request, count(r.role) as roles
        from staff s left join staff_roles r using (agency_id, staff_id) group by 1`),
      events: await tx.rows<{ request: string }>(sql`
        select request_id as request from events where name = 'agency.staffAdded'`),
    })
  })
  const trail = await verifyTrail(house.database, agency as AgencyId)
  await house.close()

  const written = new Set(found.staff.map(({ request }) => request))
  expect(acknowledged.length).toBeGreaterThan(KILLS * 5)
  expect(acknowledged.filter((id) => !written.has(id))).toEqual([])
  expect(found.staff.filter(({ roles }) => roles !== 2)).toEqual([])
  expect(new Set(found.events.map(({ request }) => request))).toEqual(written)
  expect(trail.broken).toBeUndefined()
}, 600_000)
