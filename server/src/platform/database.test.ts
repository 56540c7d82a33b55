import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { emptyDatabase } from '../testing/template.ts'
import { openEmbedded } from './database.ts'
import { sql } from './sql.ts'
import { type Database, keep } from './transaction.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-tidy-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ROWS = 5_000

async function filled(database: Database): Promise<void> {
  await database.transaction({ role: 'owner' }, async (tx) => {
    await tx.script(`create table notes (note integer primary key, words text not null)`)
    return keep(
      await tx.run(sql`insert into notes select n, repeat('word ', 20) from generate_series(1, ${ROWS}) n`),
    )
  })
}
const asked = <R>(database: Database, text: string) =>
  database.transaction({ role: 'owner' }, async (tx) => keep(await tx.row<R>({ text, values: [] })))
const pages = async (database: Database) =>
  (await asked<{ pages: number }>(database, "select pg_relation_size('notes')::float8 / 8192 as pages"))
    ?.pages ?? 0

test('once it is tidied, the database knows how much its tables hold', async () => {
  const database = await emptyDatabase()
  await filled(database)
  const known = () =>
    asked<{ rows: number }>(
      database,
      "select reltuples::float8 as rows from pg_class where relname = 'notes'",
    )
  expect(await known()).not.toEqual({ rows: ROWS })
  await database.tidy()
  expect(await known()).toEqual({ rows: ROWS })
  await database.close()
})

test('the room of rows that are gone is used again, so the embedded database does not grow with each day', async () => {
  const database = await openEmbedded(join(folder, 'data'))
  await filled(database)
  const first = await pages(database)
  for (let day = 0; day < 4; day += 1) {
    await database.transaction({ role: 'owner' }, async (tx) =>
      keep(await tx.run(sql`update notes set words = words || ''`)),
    )
    await database.tidy()
  }
  expect(await pages(database)).toBeLessThan(first * 2.5)
  await database.close()
})

test('instants and days read the same, however the database was told to write them', async () => {
  const database = await emptyDatabase()
  await database.transaction({ role: 'owner' }, async (tx) => {
    for (const setting of [
      'datestyle = SQL, DMY',
      "timezone = 'Asia/Kathmandu'",
      'extra_float_digits = -10',
      "search_path = 'nowhere'",
      "default_transaction_isolation = 'serializable'",
    ])
      await tx.script(
        `do $$ begin execute format('alter database %I set ', current_database()) || $setting$${setting}$setting$; end $$`,
      )
    return keep(undefined)
  })
  const look = () =>
    asked<{ at: string; day: string; share: number; isolation: string }>(
      database,
      `select '2026-12-05T10:20:30.456Z'::timestamptz as at, '2026-12-05'::date as day, 0.1234567890123::float8 as share,
        current_setting('transaction_isolation') as isolation, pg_sleep(0.05)::text as slept`,
    )
  // More than one at once, so that connections are opened that met the settings.
  for (const row of await Promise.all([look(), look(), look()]))
    expect(row).toMatchObject({
      at: '2026-12-05T10:20:30.456Z',
      day: '2026-12-05',
      share: 0.1234567890123,
      isolation: 'read committed',
    })
  await database.close()
})

test('no other account of the machine looks into the embedded database, also where its folder stood open before', async () => {
  const open = join(folder, 'open')
  mkdirSync(join(open, 'database'), { recursive: true })
  for (const path of [open, join(open, 'database')]) chmodSync(path, 0o755)
  for (const _ of ['made', 'opened again']) {
    const database = await openEmbedded(join(open, 'database'))
    await database.close()
    expect((statSync(join(open, 'database')).mode & 0o777).toString(8)).toBe('700')
    chmodSync(join(open, 'database'), 0o755)
  }
})
