import { once } from 'node:events'
import { closeSync, createWriteStream, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { createGzip } from 'node:zlib'
import type { Manifest } from './backup-lines.ts'
import type { Files } from './files.ts'
import { sealedWords } from './key-check.ts'
import { migrations, migrationsDigest } from './migrate.ts'
import { sql } from './sql.ts'
import { type Database, keep, type Tx } from './transaction.ts'

/** Rebuilt from the events themselves when they come back in their order. */
const DERIVED = ['trail_heads']
const SHARED = ['migrations', 'key_checks']
/** Rows in a list of them. */
export const BATCH = 500

/** What is backed up. Nothing of it is opened, so no key is needed. */
export interface Kept {
  readonly database: Database
  readonly files: Files
}

export interface BackedUp {
  readonly rows: number
  readonly files: number
  /** Files that a record points to and that the store does not have. */
  readonly missing: number
}

export interface Progress {
  rows(count: number): void
  files(count: number): void
}
export const SILENT: Progress = { rows: () => {}, files: () => {} }

interface Table {
  readonly name: string
  /** Its primary key, for one order that never changes. */
  readonly key: string
}

type Put = (line: unknown) => Promise<void>

/**
 * Writes everything in the database, as it was at one moment, and every file that it points to, still encrypted, to one
 * file. It is there whole or not at all. It holds the records of people: it is made readable for this account alone. One
 * batch of rows or one piece of a file is in memory at a time.
 */
export async function backUp(
  { database, files }: Kept,
  file: string,
  { version, madeAt }: Pick<Manifest, 'version' | 'madeAt'>,
  progress: Progress = SILENT,
): Promise<BackedUp> {
  const half = `${file}.half`
  const zip = createGzip({ level: 6 })
  const disk = createWriteStream(half, { mode: 0o600, flags: 'wx' })
  const written = new Promise<void>((resolve, reject) => {
    for (const stream of [zip, disk]) stream.on('error', reject)
    disk.on('close', resolve)
  })
  // Whoever waits for it meets the failure; until then it must not count as unhandled.
  written.catch(() => undefined)
  zip.pipe(disk)
  try {
    const put: Put = async (line) => {
      if (!zip.write(`${JSON.stringify(line)}\n`)) await Promise.race([once(zip, 'drain'), written])
    }
    await put({
      handrail: 'backup',
      format: 2,
      version,
      madeAt,
      schema: migrationsDigest(),
      migrations: migrations().map(({ name }) => name),
      sealed: (await sealedWords(database)).map((word) => word.toString('base64')),
    } satisfies Manifest)
    const rows = await putTables(database, put, progress)
    const found = await putFiles({ database, files }, put, progress)
    await put({ end: true, rows, files: found.files })
    zip.end()
    await written
    syncFile(half)
    renameSync(half, file)
    return { rows, ...found }
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

async function putTables(database: Database, put: Put, progress: Progress): Promise<number> {
  return database.transaction({ role: 'keeper' }, async (tx) => {
    let count = 0
    for (const table of await listTables(tx)) {
      await put({ table: table.name })
      for await (const batch of batches(tx, table)) {
        await put(batch)
        count += batch.length
        progress.rows(count)
      }
    }
    return keep(count)
  })
}

/**
 * After the tables: a file is in the store before a row points to it, and stays there, so none that the rows of the backup
 * point to can be younger than they are. One that came meanwhile comes along, and nothing points to it.
 */
async function putFiles(
  { database, files }: Kept,
  put: Put,
  progress: Progress,
): Promise<Omit<BackedUp, 'rows'>> {
  const count = { files: 0, missing: 0 }
  for await (const name of namesOf(database)) {
    const bytes = await files.get(name)
    if (!bytes) {
      count.missing += 1
      continue
    }
    await put({ file: name })
    for await (const piece of bytes) await put(Buffer.from(piece).toString('base64'))
    count.files += 1
    progress.files(count.files)
  }
  return count
}

/** The name of every file that a record points to. Rooms publish theirs in the view `kept_files`. */
async function* namesOf(database: Database): AsyncGenerator<string> {
  let last = { agency: NOBODY, file: NOBODY }
  for (;;) {
    const page = await database.transaction({ role: 'keeper' }, async (tx) =>
      keep(
        await tx.rows<typeof last>(sql`
          select agency_id as agency, file_id as file from kept_files
          where (agency_id, file_id) > (${last.agency}::uuid, ${last.file}::uuid)
          order by agency_id, file_id limit ${BATCH}`),
      ),
    )
    for (const { agency, file } of page) yield `${agency}/${file}`
    const end = page.at(-1)
    if (!end) return
    last = end
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** The tables of a backup. */
export async function listTables(tx: Tx): Promise<readonly Table[]> {
  const tables = await tx.rows<Table>(sql`
    select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by k.n) as key
    from pg_class c
    join pg_index i on i.indrelid = c.oid and i.indisprimary
    join unnest(i.indkey::int2[]) with ordinality k(attribute, n) on true
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attribute
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and has_table_privilege('handrail_keeper', c.oid, 'select')
    group by c.relname order by c.relname = 'agencies' desc, c.relname`)
  return tables.filter(({ name }) => !SHARED.includes(name) && !DERIVED.includes(name))
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

function syncFile(file: string): void {
  const open = openSync(file, 'r')
  try {
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
}
