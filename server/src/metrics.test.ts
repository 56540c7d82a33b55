import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AgencyId, RequestId } from '@handrail/care'
import { addStaff } from '@handrail/care/agency'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { open } from './agency/open.ts'
import { type Running, serve } from './main.ts'
import { machineClock } from './platform/clock.ts'
import { MetricsUnheard, serveMetrics } from './platform/http-metrics.ts'
import { secretBytes, uuid7 } from './platform/ids.ts'
import { openMetrics } from './platform/metrics.ts'
import { sql } from './platform/sql.ts'
import { keep } from './platform/transaction.ts'
import { type Place, placeOfOwn } from './testing/place.ts'

const MARK = `zq${secretBytes(6).toString('hex')}`
const folder = mkdtempSync(join(tmpdir(), 'handrail-metrics-'))
const HERE = '127.0.0.1'
let place: Place
let running: Running
let agency: AgencyId

beforeAll(async () => {
  place = await placeOfOwn(folder)
  const metrics = { host: HERE, port: 0 }
  const config = {
    ...place.settings,
    host: HERE,
    port: 0,
    secure: false,
    proxies: [],
    log: 'faults',
    metrics,
  } as const
  const served = await serve(config, () => {})
  if (!served) throw new Error('The pages are not built.')
  running = served
  agency = await open(running.house, {
    slug: 'example',
    name: MARK,
    state: 'TX',
    zone: 'America/Chicago',
    language: 'en',
    demo: false,
  })
}, 120_000)
afterAll(async () => {
  await running.stop()
  await place.remove()
  rmSync(folder, { recursive: true, force: true })
})

const figures = async () => (await fetch(`http://${HERE}:${running.metricsPort}/metrics`)).text()
const figure = async (name: string) => {
  const line = (await figures()).split('\n').find((one) => one.startsWith(`${name} `))
  return line === undefined ? undefined : Number(line.split(' ').at(-1))
}
const ask = (name: string, input: unknown) =>
  running.house.perform({ name, input, agency, requestId: uuid7(machineClock()) as RequestId, system: true })

test('each operation is counted by its name and by how it ended, with the time it took', async () => {
  await ask(addStaff.name, { name: 'Example', email: `${MARK}@example.org`, roles: ['auditor'] })
  await ask(addStaff.name, { name: 'Example', email: `${MARK}@example.org`, roles: ['auditor'] })
  await ask(addStaff.name, { [MARK]: MARK })
  await ask(MARK, {})
  expect(await figure('handrail_operations_total{operation="agency.addStaff",outcome="done"}')).toBe(1)
  expect(await figure('handrail_operations_total{operation="agency.addStaff",outcome="refused"}')).toBe(1)
  expect(await figure('handrail_operations_total{operation="agency.addStaff",outcome="problems"}')).toBe(1)
  expect(await figure('handrail_operations_total{operation="unknown",outcome="not-found"}')).toBe(1)
  expect(await figure('handrail_operation_seconds_bucket{operation="agency.addStaff",le="+Inf"}')).toBe(3)
})

test('chores and messages that wait are counted, and no line holds a word of anybody', async () => {
  await running.house.database.transaction({ role: 'app', agency }, async (tx) => {
    tx.reaching({ staff: undefined, reach: 'agency', at: '2026-11-23T15:00:00.000Z' })
    await tx.run(sql`insert into chores (agency_id, chore_id, name, key, facts, due_at, tries, given_up_at, trouble)
      values (${agency}, ${uuid7(1)}, ${MARK}, ${MARK}, ${JSON.stringify(MARK)}, now(), 12, now(), ${MARK}),
        (${agency}, ${uuid7(2)}, ${MARK}, 'second', 'null', now() + interval '1 hour', 3, null, ${MARK})`)
    const staff = await tx.row<{ id: string }>(sql`select staff_id as id from staff limit 1`)
    await tx.run(sql`
      insert into messages (agency_id, message_id, staff_id, template, filled_with, by, key, due_at, queued_at)
      values (${agency}, ${uuid7(3)}, ${staff?.id}, ${MARK}, '{}', 'any', ${MARK}, '2100-01-01', now())`)
    return keep(undefined)
  })
  expect(await figure('handrail_chores_given_up')).toBe(1)
  expect(await figure('handrail_chores_failing')).toBe(1)
  expect(await figure('handrail_chores_waiting')).toBeGreaterThanOrEqual(0)
  expect(await figure('handrail_messages_later')).toBe(1)
  expect(await figure('handrail_database_up')).toBe(1)
  expect(await figure('handrail_database_connections')).toBeGreaterThan(0)
  expect(await figures()).not.toContain(MARK)
})

test('every line is one that Prometheus reads', async () => {
  const lines = (await figures()).trimEnd().split('\n')
  const form =
    /^(# (HELP|TYPE) \w+ .+|[a-z_]+(\{[a-z]+="[\w.-]+"(,[a-z]+="[\w.+-]+")*\})? (\d+(\.\d+)?(e[+-]?\d+)?))$/
  expect(lines.filter((line) => !form.test(line))).toEqual([])
})

test('nothing is told where people reach it, nor anything but figures where figures are told', async () => {
  expect((await fetch(`http://${HERE}:${running.port}/metrics`)).status).toBe(404)
  expect((await fetch(`http://${HERE}:${running.metricsPort}/healthz`)).status).toBe(404)
  expect((await fetch(`http://${HERE}:${running.metricsPort}/metrics`, { method: 'POST' })).status).toBe(404)
})

test('an address for figures that is taken is named as such', async () => {
  const taken = { host: HERE, port: running.metricsPort ?? 0 }
  await expect(serveMetrics(taken, figures, () => {})).rejects.toThrow(MetricsUnheard)
})

test('a time counts in every step that it fits', () => {
  const metrics = openMetrics()
  metrics.did('people.search', 'done', 0.02)
  metrics.did('people.search', 'away', 60)
  const text = metrics.text([{ name: 'handrail_up', help: 'Up.', value: 1 }])
  expect(text).toContain('_bucket{operation="people.search",le="0.01"} 0\n')
  expect(text).toContain('_bucket{operation="people.search",le="0.025"} 1\n')
  expect(text).toContain('_bucket{operation="people.search",le="30"} 1\n')
  expect(text).toContain('_bucket{operation="people.search",le="+Inf"} 2\n')
  expect(text).toContain('# TYPE handrail_up gauge\nhandrail_up 1\n')
})
