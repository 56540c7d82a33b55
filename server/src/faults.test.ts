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

const programOf = (file: string) => fileURLToPath(new URL(`../dist/testing/${file}.js`, import.meta.url))
const BURST = programOf('burst')
const AUTOSAVE = programOf('autosave')
const KILLS = 20
const SERVER = process.env.HANDRAIL_TEST_DATABASE

const folder = mkdtempSync(join(tmpdir(), 'handrail-faults-'))
const nameOf = (what: string) => `handrail_kill_${what}_${process.pid}`
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  if (SERVER === undefined) return
  for (const what of ['burst', 'autosave'])
    await bare(SERVER, (query) => query(`drop database if exists ${nameOf(what)} with (force)`))
})

/** Where the records are: a folder, or a database of its own on the server that the tests were given. */
async function place(what: 'burst' | 'autosave'): Promise<string> {
  if (SERVER === undefined) return join(folder, what)
  await bare(SERVER, (query) =>
    query(`create database ${nameOf(what)} template template0 encoding 'UTF8' locale 'C.UTF-8'`),
  )
  const url = new URL(SERVER)
  url.pathname = `/${nameOf(what)}`
  return url.href
}

/** Starts a program that writes, kills it with SIGKILL after so many writes, and answers with what was acknowledged. */
async function killed(program: string, where: string, { agency, after }: { agency: string; after: number }) {
  const child = spawn(process.execPath, [program, where, agency, folder], {
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

/** Opens the records again, as the next start does. */
const again = (where: string) =>
  openHouse(
    where.startsWith('postgres') ? { databaseUrl: where, dataFolder: folder } : { dataFolder: where },
    () => {},
    { polls: false },
  )

test('killed twenty times in a burst of writes, it loses none, halves none, and its trail holds', async () => {
  const where = await place('burst')
  const acknowledged: string[] = []
  let agency = 'new'
  for (let n = 0; n < KILLS; n += 1) {
    const burst = await killed(BURST, where, { agency, after: 5 + ((n * 7) % 40) })
    agency = burst.agency
    acknowledged.push(...burst.acknowledged)
  }
  const house = await again(where)
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

/** How often somebody is interrupted while they write. */
const INTERRUPTED = 4

test('killed while somebody writes what a person needs and their plan, each part that was acknowledged is there as it was saved', async () => {
  const where = await place('autosave')
  const kills: { readonly agency: string; readonly acknowledged: readonly string[] }[] = []
  for (let n = 0; n < INTERRUPTED; n += 1)
    kills.push(await killed(AUTOSAVE, where, { agency: 'new', after: 6 + n * 9 }))
  const house = await again(where)
  for (const { agency, acknowledged } of kills) {
    const found = await house.database.transaction({ role: 'app', agency }, async (tx) => {
      tx.reaching({ staff: undefined, reach: 'agency', at: '2026-11-23T15:00:00.000Z' })
      return keep({
        parts: await tx.rows<{ words: string; version: number }>(sql`
          select answers -> 'said' ->> 'value' as words, version from needs_parts
          union all
          select content ->> 'strengths', version from plan_parts`),
        // How often anything was saved is counted in the same breath as what was saved.
        counts: await tx.rows<{ counted: number; kept: number }>(sql`
          select version - 1 as counted, (select count(*)::int from needs_parts p where p.assessment_id = a.assessment_id) as kept
          from needs_assessments a
          union all
          select version - 1, (select count(*)::int from plan_parts p where p.plan_id = v.plan_id) from plan_versions v`),
        saved: await tx.rows<{ name: string }>(sql`
          select name from events where name in ('plans.needsSaved', 'plans.versionSaved')`),
      })
    })
    const written = new Set(found.parts.map(({ words }) => words))
    expect(acknowledged.length).toBeGreaterThan(5)
    expect(acknowledged.filter((words) => !written.has(words))).toEqual([])
    expect(found.parts.filter(({ words, version }) => !words.endsWith(`/${version}`))).toEqual([])
    expect(found.counts).toHaveLength(2)
    expect(found.counts.filter(({ counted, kept }) => counted !== kept)).toEqual([])
    expect(found.saved).toHaveLength(found.parts.length)
    expect((await verifyTrail(house.database, agency as AgencyId)).broken).toBeUndefined()
  }
  await house.close()
}, 600_000)
