import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { instant } from '@handrail/care'
import { addStaff } from '@handrail/care/agency'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addStaffHandler } from '../agency/add-staff.ts'
import { openAgencyHandler } from '../agency/open.ts'
import { ensureRound } from '../door/chore-store.ts'
import { verifyTrail } from '../door/trail-store.ts'
import { type Ground, ground } from '../testing/ground.ts'
import { emptyDatabase, freshDatabase } from '../testing/template.ts'
import { backUp } from './backup.ts'
import { NewerBackup, NotABackup } from './backup-lines.ts'
import { folderFiles } from './folder-files.ts'
import { checkKeys } from './key-check.ts'
import { keysOf } from './keys.ts'
import { migrateIn, migrations, migrationsDigest, migrationsRan } from './migrate.ts'
import { KeyNotHere, NotEmpty, type Place, RestoreUnderWay, restore, TablesTooNew } from './restore.ts'
import { sql } from './sql.ts'
import { type Database, keep } from './transaction.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-backup-'))
const file = join(folder, 'one.gz')
const files = folderFiles(join(folder, 'files'), Date.now)
const keys = keysOf([Buffer.alloc(32, 1)])
const stamp = { version: '0.0.0', madeAt: '2026-11-23T15:00:00.000Z' }
const NIGHT = instant.parse('2026-11-24T07:00:00.000Z')
let g: Ground
beforeAll(async () => {
  g = await ground({ handlers: [addStaffHandler, openAgencyHandler] })
  const { 'agency-admin': admin } = await g.agency(['agency-admin', 'supervisor'])
  for (let n = 0; n < 30; n += 1) {
    await g.as(admin).done(addStaff, {
      name: `Señal "${n}" \\ ☂`,
      email: `n${n}@example.org`,
      roles: ['auditor'],
      supervisor: admin.staff,
    })
  }
  const { auditor } = await g.agency(['auditor'])
  // As the first start leaves one: a round of the night that has nothing to know.
  await g.database.transaction({ role: 'app', agency: auditor.agency }, async (tx) => {
    const id = '00000000-0000-4000-8000-000000000001'
    await ensureRound(tx, { agency: auditor.agency, id, name: 'signin.sweep', begins: NIGHT })
    return keep(undefined)
  })
  await checkKeys(g.database, keys)
  await backUp({ database: g.database, files }, file, stamp)
}, 60_000)
afterAll(async () => {
  await g.close()
  rmSync(folder, { recursive: true, force: true })
})

const at = (database: Database): Place => ({ database, files, keys })

const everything = (database: Database) =>
  database.transaction({ role: 'keeper' }, async (tx) => {
    const tables = await tx.rows<{ name: string }>(sql`
      select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
        and relname not in ('migrations', 'key_checks') and has_table_privilege(oid, 'select') order by relname`)
    expect(tables.length).toBeGreaterThan(40)
    const all: Record<string, unknown> = {}
    for (const { name: table } of tables) {
      const text = `select md5(coalesce(string_agg(row_to_json(t)::text, E'\\n' order by row_to_json(t)::text), '')) as sum, count(*) as rows from ${table} t`
      all[table] = await tx.row({ text, values: [] })
    }
    return keep(all)
  })

test('what was backed up comes back to the last row, and its trail still holds', async () => {
  const other = await freshDatabase()
  const { rows } = await restore(at(other), file)
  expect(rows).toBeGreaterThan(100)
  expect(await everything(other)).toEqual(await everything(g.database))
  const agencies = await g.database.transaction({ role: 'host' }, async (tx) =>
    keep(await tx.rows<{ id: never }>(sql`select agency_id as id from agencies`)),
  )
  for (const { id } of agencies) {
    expect(await verifyTrail(other, id)).toEqual(await verifyTrail(g.database, id))
  }
  await expect(restore(at(other), file)).rejects.toThrow(NotEmpty)
  await other.close()
})

test('only this account may read a backup', () => {
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

const linesOf = (of: string): string => gunzipSync(readFileSync(of)).toString('utf8')
const agenciesIn = (database: Database) =>
  database.transaction({ role: 'host' }, async (tx) => keep(await tx.rows(sql`select 1 from agencies`)))

const ONE = '0190a0b0-0000-7000-8000-000000000001'
const PIECE = `{"file":"${ONE}/${ONE}"}\n"c2VhbGVk"\n`

/** The same backup with its text changed. */
function changed(change: (text: string) => string): string {
  const bad = join(folder, 'bad.gz')
  writeFileSync(bad, gzipSync(change(linesOf(file))))
  return bad
}

test.each([
  ['stops before its end', (text: string) => text.split('\n').slice(0, -2).join('\n')],
  ['lost a row', (text: string) => text.replace(/\["(\{[^\n]*?\})",/, '[')],
  ['lost a file', (text: string) => text.replace('"files":0', '"files":1')],
  ['is something else', () => 'hello\n'],
  ['names fewer tables than its fingerprint', (text: string) => text.replace(/,"\d{4}_\w+\.sql"\]/, ']')],
  ['holds lists of no rows', (text: string) => text.replace(/\n\[/, `\n${'[]\n'.repeat(9)}[`)],
  ['holds more rows in a list than any', (text: string) => text.replace(/\n\[/, `\n[${'"{}",'.repeat(600)}`)],
  [
    'holds lists in lists',
    (text: string) => text.replace(/\n\[/, `\n[${'['.repeat(99_999)}${']'.repeat(99_999)},`),
  ],
  ['names a table twice', (text: string) => text.replace('{"table":"agencies"}', '$&\n$&')],
  [
    'holds rows of a table that is in no backup',
    (text: string) => text.replace('"agencies"', '"migrations"'),
  ],
])('a file that %s is refused, and nothing is written', async (_what, change) => {
  const other = await freshDatabase()
  await expect(restore(at(other), changed(change))).rejects.toThrow(NotABackup)
  expect(await agenciesIn(other)).toEqual([])
  await other.close()
})

test.each([
  ['a letter of a name', (text: string) => text.replace('Example', 'Exbmple'), { code: 'Z_DATA_ERROR' }],
  ['an id that no table takes', (text: string) => text.replace(/agency_id\\":\\"./, '$&!'), NotABackup],
])(
  'a file in which %s was changed on its way is refused, and nothing is written',
  async (_what, change, why) => {
    const bad = changed(change)
    const bytes = readFileSync(bad)
    // The checksum is that of what was written first.
    readFileSync(file)
      .subarray(-8)
      .copy(bytes, bytes.length - 8)
    writeFileSync(bad, bytes)
    const other = await freshDatabase()
    const restored = restore(at(other), bad)
    await (why === NotABackup
      ? expect(restored).rejects.toThrow(why)
      : expect(restored).rejects.toMatchObject(why))
    expect(await agenciesIn(other)).toEqual([])
    await other.close()
  },
)

test('a backup of a newer version is refused, by the name of the version and of the tables that are not known', async () => {
  const newer = changed((text) =>
    text
      .replace('"version":"0.0.0"', '"version":"9.1.0"')
      .replace(/"schema":"\w+"/, '"schema":"0"')
      .replace('"migrations":[', '"migrations":["9999_to_come.sql",'),
  )
  const other = await freshDatabase()
  await expect(restore(at(other), newer)).rejects.toThrow(NewerBackup)
  await expect(restore(at(other), newer)).rejects.toThrow(/Handrail 9\.1\.0, .*\(9999_to_come\.sql\)/)
  expect(await agenciesIn(other)).toEqual([])
  await other.close()
})

test('a backup that names a table which is not known is refused by that name, whatever else its beginning says', async () => {
  const named = changed((text) => text.replace(/"\](?=,"sealed")/, '","9999_to_come.sql"]'))
  const other = await freshDatabase()
  await expect(restore(at(other), named)).rejects.toThrow(NewerBackup)
  await expect(restore(at(other), named)).rejects.toThrow(/\(9999_to_come\.sql\)/)
  expect(await agenciesIn(other)).toEqual([])
  await other.close()
})

test.each([
  ['a line without end', (text: string) => `${text.split('\n')[0]}\n${' '.repeat(120_000_000)}`],
  ['the same document over and over', (text: string) => `${text.split('\n')[0]}\n${PIECE.repeat(1_600_000)}`],
])(
  'a small file that unpacks to %s keeps nobody busy',
  async (_what, change) => {
    const other = await freshDatabase()
    const since = performance.now()
    await expect(restore(at(other), changed(change))).rejects.toThrow(
      /unpacks to far more|in this file twice/,
    )
    expect(performance.now() - since).toBeLessThan(20_000)
    expect(await agenciesIn(other)).toEqual([])
    await other.close()
  },
  60_000,
)

test('what a restore put into the store is taken away when it comes to nothing, and what was there before stays', async () => {
  const [before, after] = [2, 3].map((n) => `${ONE.slice(0, -1)}${n}`)
  await files.put(`${ONE}/${before}`, Buffer.from('sealed before'))
  const broken = changed((text) => {
    const arriving = [before, after].map((id) => `{"file":"${ONE}/${id}"}\n"c2VhbGVk"\n`)
    return text.replace(/\{"end"/, `${arriving.join('')}{"end"`)
  })
  const other = await freshDatabase()
  await expect(restore(at(other), broken)).rejects.toThrow(NotABackup)
  const left: string[] = []
  for await (const { name } of files.list(`${ONE}/`)) left.push(name)
  expect(left).toEqual([`${ONE}/${before}`])
  await files.remove(`${ONE}/${before}`)
  await other.close()
})

test('of two restores at once one brings everything back, and the other is told', async () => {
  const other = await freshDatabase()
  const both = await Promise.allSettled([restore(at(other), file), restore(at(other), file)])
  const second = both.find(({ status }) => status === 'rejected')
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  // The embedded database has one connection, so there one waits for the other by itself.
  expect(second).toMatchObject({ reason: expect.any(other.kind === 'embedded' ? NotEmpty : RestoreUnderWay) })
  expect(await everything(other)).toEqual(await everything(g.database))
  await other.close()
}, 60_000)

test('a backup whose key is not here is refused before anything is written, and comes back without it when asked to', async () => {
  const other = await freshDatabase()
  const without = [undefined, keysOf([Buffer.alloc(32, 2)])]
  for (const none of without)
    await expect(restore({ ...at(other), keys: none }, file)).rejects.toThrow(KeyNotHere)
  expect(await agenciesIn(other)).toEqual([])
  await restore({ ...at(other), keys: undefined }, file, { withoutKey: true })
  expect(await agenciesIn(other)).toHaveLength(2)
  await other.close()
})

/** How many of the migrations an older Handrail had: before names and phones were searched apart. */
const OLDER = 12

/** A backup as that Handrail wrote it, of a database with its tables. */
async function olderBackup(): Promise<string> {
  const database = await emptyDatabase()
  const [agency, staff, person] = [1, 2, 3].map((n) => `0190a0b0-0000-7000-8000-00000000000${n}`)
  const lines = await database.transaction({ role: 'owner' }, async (tx) => {
    await migrateIn(tx, migrations().slice(0, OLDER))
    await tx.script('set local role handrail_keeper')
    await tx.run(sql`insert into agencies (agency_id, slug, name, state, zone, created_at)
      values (${agency}, 'example', 'Example Agency', 'TX', 'America/Chicago', '2026-11-01')`)
    await tx.run(sql`insert into staff (agency_id, staff_id, name, email)
      values (${agency}, ${staff}, 'Example', 'example@example.org')`)
    await tx.run(sql`insert into events (agency_id, event_id, at, request_id, n, name, role, facts)
      values (${agency}, ${staff}, '2026-11-01', ${staff}, 0, 'agency.staffAdded', 'system', '{}')`)
    await tx.run(sql`
      insert into people (agency_id, person_id, legal_name, pronouns, born_answer, language, ssn_last_four, name_words,
        registered_at)
      values (${agency}, ${person}, '{"answer":"given","value":{"given":"Maya","family":"Specimen"}}',
        '{"answer":"not-asked"}', 'not-asked', '{"answer":"not-asked"}', '{"answer":"not-asked"}',
        array['maya', 'specimen'], '2026-11-01')`)
    await tx.run(sql`
      insert into contact_points (agency_id, point_id, person_id, kind, at, terms, digits, spelling, added_at)
      values (${agency}, ${staff}, ${person}, 'phone', '{}', '{}', '5125550121', '', '2026-11-01')`)
    const written: unknown[] = []
    for (const table of ['agencies', 'contact_points', 'events', 'people', 'staff']) {
      const rows = await tx.rows<{ line: string }>({
        text: `select row_to_json(t)::text as line from ${table} t`,
        values: [],
      })
      written.push(
        { table },
        rows.map(({ line }) => line),
      )
    }
    return keep(written)
  })
  await database.close()
  const schema = migrationsDigest(migrations().slice(0, OLDER))
  const manifest = { handrail: 'backup', format: 1, ...stamp, schema }
  const older = join(folder, 'older.gz')
  const all = [manifest, ...lines, { end: true, rows: 5 }]
  writeFileSync(older, gzipSync(all.map((line) => `${JSON.stringify(line)}\n`).join('')))
  return older
}

test('a backup of an older version comes back, and its tables are brought up to date with what is in them', async () => {
  const older = await olderBackup()
  const here = await emptyDatabase()
  expect(await restore(at(here), older)).toEqual({ rows: 5, files: 0, hasFiles: false })
  const seen = await here.transaction({ role: 'owner' }, async (tx) => {
    const ran = await migrationsRan(tx)
    await tx.script('set local role handrail_keeper')
    const people = await tx.rows<{ words: string[] }>(sql`select name_words as words from people`)
    await tx.script('reset role')
    const [phones] = await tx.rows<{ phones: string }>(sql`select phones from person_numbers`)
    return keep({ ran, people, phones })
  })
  expect(seen).toEqual({
    ran: migrations().length,
    people: [{ words: ['maya', 'specimen'] }],
    phones: { phones: ' 5125550121 ' },
  })
  const agency = '0190a0b0-0000-7000-8000-000000000001' as never
  expect(await verifyTrail(here, agency)).toMatchObject({ events: 1, broken: undefined })
  await here.close()

  const migrated = await freshDatabase()
  await expect(restore(at(migrated), older)).rejects.toThrow(TablesTooNew)
  expect(await agenciesIn(migrated)).toEqual([])
  await migrated.close()
})

test('every table that points to a file is in the view from which a backup takes its files', async () => {
  const tables = await g.database.transaction({ role: 'owner' }, async (tx) =>
    keep({
      pointing: await tx.rows(sql`
        select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'file_id' and table_name <> 'kept_files' order by 1`),
      published: await tx.rows(sql`
        select table_name as name from information_schema.view_table_usage
        where view_name = 'kept_files' order by 1`),
    }),
  )
  expect(tables.pointing).toEqual(tables.published)
})

test('a file that is not there or not compressed fails at once', async () => {
  const plain = join(folder, 'plain')
  writeFileSync(plain, 'hello')
  const other = await freshDatabase()
  await expect(restore(at(other), join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(restore(at(other), plain)).rejects.toMatchObject({ code: 'Z_DATA_ERROR' })
  await other.close()
})
