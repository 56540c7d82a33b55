import { once } from 'node:events'
import {
  closeSync,
  createReadStream,
  createWriteStream,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createGunzip, createGzip } from 'node:zlib'
import { migrate, migrationsDigest } from './migrate.ts'
import { sql } from './sql.ts'
import { type Database, keep, type Tx } from './transaction.ts'

/** Rebuilt from the events themselves when they come back in their order. */
const DERIVED = ['trail_heads']
const SHARED = ['migrations', 'key_checks']
const BATCH = 500

/** The first line of a backup. */
export interface Manifest {
  readonly handrail: 'backup'
  readonly format: 1
  readonly version: string
  readonly madeAt: string
  /** Which migrations the tables had. */
  readonly schema: string
}

interface Table {
  readonly name: string
  /** Its primary key, for one order that never changes. */
  readonly key: string
}

/**
 * Writes everything in the database to a file, compressed, as it was at one moment. The file is there whole or not at
 * all. It holds the records of people: it is made readable for this account alone.
 */
export async function backUp(
  database: Database,
  file: string,
  manifest: Pick<Manifest, 'version' | 'madeAt'>,
  progress: (rows: number) => void = () => {},
): Promise<number> {
  const half = `${file}.half`
  const zip = createGzip({ level: 6 })
  const disk = createWriteStream(half, { mode: 0o600, flags: 'wx' })
  const written = new Promise<void>((resolve, reject) => {
    for (const stream of [zip, disk]) stream.on('error', reject)
    disk.on('close', resolve)
  })
  zip.pipe(disk)
  try {
    const put = async (line: unknown) => {
      if (!zip.write(`${JSON.stringify(line)}\n`)) await Promise.race([once(zip, 'drain'), written])
    }
    await put({ handrail: 'backup', format: 1, ...manifest, schema: migrationsDigest() } satisfies Manifest)
    const rows = await database.transaction({ role: 'keeper' }, async (tx) => {
      let count = 0
      for (const table of await listTables(tx)) {
        if (DERIVED.includes(table.name)) continue
        await put({ table: table.name })
        for await (const batch of batches(tx, table)) {
          await put(batch)
          count += batch.length
          progress(count)
        }
      }
      return keep(count)
    })
    await put({ end: true, rows })
    zip.end()
    await written
    syncFile(half)
    renameSync(half, file)
    return rows
  } catch (failure) {
    zip.destroy()
    disk.destroy()
    rmSync(half, { force: true })
    throw failure
  }
}

/** Writes down for every agency that a backup was made. For the keeper: the application cannot say so of itself. */
export async function recordBackup(tx: Tx, at: string, rows: number): Promise<void> {
  await tx.run(sql`
    insert into backups (agency_id, at, rows) select agency_id, ${at}::timestamptz, ${rows}::bigint from agencies`)
}

/** The moment whose records the last backup holds, and how many rows. */
export function lastBackup(
  tx: Tx,
  agency: string,
): Promise<{ readonly at: string; readonly rows: number } | undefined> {
  return tx.row(sql`select at, rows from backups where agency_id = ${agency} order by at desc limit 1`)
}

/** What a file that is no whole backup of ours is. */
export class NotABackup extends Error {
  override readonly name = 'NotABackup'
}

/** A backup comes back into an empty database only: it never mixes with what is there. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty'
}

/** Brings a backup back into an empty database, all of it or nothing. Answers with the number of rows. */
export async function restore(
  database: Database,
  file: string,
  progress: (rows: number) => void = () => {},
): Promise<number> {
  await migrate(database)
  return database.transaction({ role: 'owner' }, async (tx) => {
    if (await tx.row(sql`select 1 from agencies limit 1`)) throw new NotEmpty('The database is not empty.')
    const later = await checkKeysLater(tx)
    let table: string | undefined
    let rows = 0
    let state: 'begin' | 'rows' | 'end' = 'begin'
    await tx.script('set local role handrail_keeper')
    for await (const text of linesOf(file)) {
      const line = parseLine(text)
      if (state === 'begin') {
        checkManifest(line)
        state = 'rows'
      } else if (Array.isArray(line) && table !== undefined) {
        await insert(tx, table, line)
        rows += line.length
        progress(rows)
      } else if (isObject(line) && typeof line.table === 'string' && NAME.test(line.table)) table = line.table
      else if (isObject(line) && line.end === true && line.rows === rows) state = 'end'
      else throw new NotABackup('A line of this file is not one of a backup.')
    }
    if (state !== 'end') throw new NotABackup('This backup stops before its end.')
    const agencies = await tx.rows<{ agency: string }>(sql`select agency_id as agency from agencies`)
    await tx.script('set constraints all immediate; reset role')
    await rebuild(tx, agencies)
    await tx.script(later)
    return keep(rows)
  })
}

const NAME = /^[a-z_]+$/

/** The lines of a compressed file. A file that cannot be read, or is not compressed, fails here. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const unzip = createGunzip()
  const source = createReadStream(file)
  source.on('error', (failure) => unzip.destroy(failure))
  source.pipe(unzip).setEncoding('utf8')
  let rest = ''
  for await (const chunk of unzip) {
    const parts = `${rest}${chunk}`.split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
  if (rest !== '') yield rest
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new NotABackup('A line of this file is not JSON.')
  }
}

function checkManifest(line: unknown): void {
  if (!isObject(line) || line.handrail !== 'backup' || line.format !== 1) {
    throw new NotABackup('This file does not begin as a backup of Handrail does.')
  }
  if (line.schema !== migrationsDigest()) {
    throw new NotABackup(
      'This backup was made by another version of Handrail. Restore it with that version, then migrate.',
    )
  }
}

const isObject = (thing: unknown): thing is Record<string, unknown> =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing)

async function listTables(tx: Tx): Promise<readonly Table[]> {
  const tables = await tx.rows<Table>(sql`
    select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by k.n) as key
    from pg_class c
    join pg_index i on i.indrelid = c.oid and i.indisprimary
    join unnest(i.indkey::int2[]) with ordinality k(attribute, n) on true
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attribute
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and has_table_privilege('handrail_keeper', c.oid, 'select')
    group by c.relname order by c.relname = 'agencies' desc, c.relname`)
  return tables.filter(({ name }) => !SHARED.includes(name))
}

async function* batches(tx: Tx, { name, key }: Table): AsyncGenerator<readonly unknown[]> {
  // Events come in the order of their lanes, so that each finds the one before it.
  const order = name === 'events' ? 'agency_id, lane, place' : key
  await tx.script(
    `declare everything no scroll cursor for select row_to_json(t)::text as line from ${name} t order by ${order}`,
  )
  for (;;) {
    const rows = await tx.rows<{ line: string }>({ text: `fetch ${BATCH} from everything`, values: [] })
    if (rows.length === 0) break
    yield rows.map(({ line }) => line)
  }
  await tx.script('close everything')
}

async function insert(tx: Tx, table: string, lines: readonly unknown[]): Promise<void> {
  const text = `insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`
  await tx.run({ text, values: [`[${lines.join(',')}]`] })
}

/** What is derived from records is not in a backup: each such table has a function that makes it anew for an agency. */
async function rebuild(tx: Tx, agencies: readonly { readonly agency: string }[]): Promise<void> {
  const functions = await tx.rows<{ name: string }>(sql`
    select proname as name from pg_proc
    where pronamespace = 'handrail'::regnamespace and proname ~ '^rebuild_[a-z_]+$' order by proname`)
  for (const { agency } of agencies) {
    if (!UUID.test(agency)) throw new NotABackup('An agency in this file has no id.')
    await tx.script(`set local handrail.agency_id = '${agency}'; set local handrail.reach = 'agency'`)
    for (const { name } of functions) await tx.run({ text: `select handrail.${name}($1)`, values: [agency] })
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Foreign keys are checked at the end, since rows may name rows that come after them. Answers with the way back. */
async function checkKeysLater(tx: Tx): Promise<string> {
  const keys = await tx.rows<{ table: string; name: string }>(sql`
    select conrelid::regclass::text as table, quote_ident(conname) as name
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`)
  const each = (how: string) =>
    keys.map(({ table, name }) => `alter table ${table} alter constraint ${name} ${how}`).join(';')
  await tx.script(each('deferrable initially deferred'))
  return each('not deferrable')
}

function syncFile(file: string): void {
  const open = openSync(file, 'r')
  try {
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
}
