import { BATCH, listTables, type Progress, SILENT } from './backup.ts'
import { isObject, isSound, linesOf, NotABackup, type ReadManifest, readManifest } from './backup-lines.ts'
import type { Files } from './files.ts'
import { opensWord } from './key-check.ts'
import type { Keys } from './keys.ts'
import { migrateIn, migrations, migrationsRan } from './migrate.ts'
import { codeOf } from './open-input.ts'
import { sql } from './sql.ts'
import { type Database, keep, type Tx } from './transaction.ts'
import { version } from './version.ts'

/** A backup comes back into an empty database only: it never mixes with what is there. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty'
}

/** The tables here are newer than those of the backup, so its rows do not fit into them. */
export class TablesTooNew extends Error {
  override readonly name = 'TablesTooNew'
}

/** What was sealed in the backup does not open with the keys that are here. */
export class KeyNotHere extends Error {
  override readonly name = 'KeyNotHere'
}

/** Another restore brings a backup back into this database at this moment. */
export class RestoreUnderWay extends Error {
  override readonly name = 'RestoreUnderWay'
}

/** Where a backup comes back: the database as it is, with no migration run. */
export interface Place {
  readonly database: Database
  readonly files: Files
  readonly keys: Keys | undefined
}

export interface Restored {
  readonly rows: number
  readonly files: number
  /** False for an older backup, which held no files. */
  readonly hasFiles: boolean
}

/**
 * Brings a backup back into an empty database, all of it or nothing. The tables are made as they were in its time, and
 * once it is back they are brought up to date, as those of a running Handrail would have been.
 */
export async function restore(
  { database, files, keys }: Place,
  file: string,
  {
    progress = SILENT,
    withoutKey = false,
  }: { readonly progress?: Progress; readonly withoutKey?: boolean } = {},
): Promise<Restored> {
  const lines = linesOf(file)
  const arrivals = arrivalsIn(files)
  try {
    const first = await lines.next()
    const all = migrations()
    const manifest = readManifest(first.done ? undefined : first.value, all, version())
    checkKey(manifest, keys, withoutKey)
    const restored = await database.transaction({ role: 'owner' }, async (tx) => {
      await oneAtATime(tx)
      if ((await migrationsRan(tx)) > manifest.migrations)
        throw new TablesTooNew('The tables here are newer than those of this backup.')
      await migrateIn(tx, all.slice(0, manifest.migrations))
      if (await tx.row(sql`select 1 from agencies limit 1`)) throw new NotEmpty('The database is not empty.')
      const later = await checkKeysLater(tx)
      await tx.script('set local role handrail_keeper')
      const count = await bringBack({ tx, arrivals, progress }, lines)
      const agencies = await tx.rows<{ agency: string }>(sql`select agency_id as agency from agencies`)
      await tx.script('set constraints all immediate; reset role')
      await rebuild(tx, agencies)
      await tx.script(later)
      await migrateIn(tx, all)
      await takeWords(tx, withoutKey ? [] : manifest.sealed)
      return keep({ ...count, hasFiles: manifest.hasFiles })
    })
    await database.tidy()
    return restored
  } catch (failure) {
    await arrivals.takeAway()
    // Rows of a file that was damaged may fit into no table. A whole file that does not fit is a mistake of ours.
    if (IS_STATE.test(codeOf(failure) ?? '') && !(await isSound(file)))
      throw new NotABackup('This file was damaged since it was written. Take another copy of it.', {
        cause: failure,
      })
    throw failure
  } finally {
    await lines.return(undefined)
  }
}

/** The SQLSTATE of rows that a table does not take. */
const IS_STATE = /^2\w{4}$/

/** Two at once would wait for each other's tables for ever. The second is told, and changes nothing. */
async function oneAtATime(tx: Tx): Promise<void> {
  const mine = await tx.row<{ yes: boolean }>(sql`select pg_try_advisory_xact_lock(${LOCK}) as yes`)
  if (mine?.yes !== true) throw new RestoreUnderWay('Another restore is under way.')
}
const LOCK = 7_274_014

function checkKey({ sealed }: ReadManifest, keys: Keys | undefined, withoutKey: boolean): void {
  if (sealed.length === 0 || withoutKey) return
  if (!keys || !sealed.some((word) => opensWord(keys, word)))
    throw new KeyNotHere('The key of this backup is not here.')
}

/**
 * From here on the keys of the backup are the ones of this database: another key that was here while it stood empty sealed
 * nothing. Where the key is lost, whichever comes next is taken.
 */
async function takeWords(tx: Tx, words: readonly Uint8Array[]): Promise<void> {
  await tx.run(sql`delete from key_checks`)
  for (const word of words) await tx.run(sql`insert into key_checks (sealed) values (${word})`)
}

interface Arrivals {
  put(name: string, bytes: Uint8Array): Promise<void>
  /** Takes away what this restore brought, and nothing that was there before: another database may point to it. */
  takeAway(): Promise<void>
}

/** Files are no part of the transaction, so one that comes to nothing takes back what it put into the store. */
function arrivalsIn(files: Files): Arrivals {
  const there = new Map<string, Set<string>>()
  const brought = new Set<string>()
  const seen = new Set<string>()
  const thereFor = async (folder: string): Promise<Set<string>> => {
    const known = there.get(folder) ?? new Set()
    if (!there.has(folder)) for await (const { name } of files.list(folder)) known.add(name)
    there.set(folder, known)
    return known
  }
  return {
    async put(name, bytes) {
      if (seen.has(name)) throw new NotABackup('A document is in this file twice.')
      seen.add(name)
      const known = await thereFor(name.slice(0, name.indexOf('/') + 1))
      if (!known.has(name)) brought.add(name)
      await files.put(name, bytes)
    },
    async takeAway() {
      for (const name of brought) await files.remove(name)
    },
  }
}

interface Into {
  readonly tx: Tx
  readonly arrivals: Arrivals
  readonly progress: Progress
}

async function bringBack(
  { tx, arrivals, progress }: Into,
  lines: AsyncGenerator<unknown>,
): Promise<Pick<Restored, 'rows' | 'files'>> {
  const count = { rows: 0, files: 0 }
  const awaited = new Set((await listTables(tx)).map(({ name }) => name))
  let ended = false
  let table: Table | undefined
  let arriving: { readonly name: string; readonly pieces: Buffer[]; size: number } | undefined
  const putArriving = async () => {
    if (!arriving) return
    await arrivals.put(arriving.name, Buffer.concat(arriving.pieces))
    arriving = undefined
    count.files += 1
    progress.files(count.files)
  }
  // To the end of the file: what it was pressed with stands there, and tells whether a letter of it was changed.
  for await (const line of lines) {
    if (ended) throw new NotABackup('This file goes on after the end of its backup.')
    if (isRows(line) && table !== undefined) {
      await insert(tx, table, line)
      count.rows += line.length
      progress.rows(count.rows)
    } else if (typeof line === 'string' && line !== '' && arriving) {
      const piece = Buffer.from(line, 'base64')
      arriving.pieces.push(piece)
      arriving.size += piece.length
      if (arriving.size > LARGEST_FILE) throw new NotABackup('A document in this file is larger than any.')
    } else if (isObject(line) && typeof line.table === 'string' && TABLE.test(line.table)) {
      // Each comes once, and none that we do not know.
      if (!awaited.delete(line.table))
        throw new NotABackup(`This file holds rows for ${line.table}, which no backup has there.`)
      table = await tableOf(tx, line.table)
    } else if (isObject(line) && typeof line.file === 'string' && FILE.test(line.file)) {
      await putArriving()
      table = undefined
      arriving = { name: line.file, pieces: [], size: 0 }
    } else if (isObject(line) && line.end === true) {
      await putArriving()
      if (line.rows !== count.rows || (line.files ?? 0) !== count.files)
        throw new NotABackup('This backup lost a part of itself.')
      ended = true
    } else throw new NotABackup('A line of this file is not one of a backup.')
  }
  if (!ended) throw new NotABackup('This backup stops before its end.')
  return count
}

/** Bytes. More than twice what the door takes for a document. */
const LARGEST_FILE = 64 * 1024 * 1024

/** As many as a backup writes in one list. */
const isRows = (line: unknown): line is readonly string[] =>
  Array.isArray(line) &&
  line.length > 0 &&
  line.length <= BATCH &&
  line.every((row) => typeof row === 'string')

const TABLE = /^[a-z_]{1,63}$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** An agency and a file of its own. */
const FILE = new RegExp(`${UUID.source.slice(0, -1)}/${UUID.source.slice(1)}`)

interface Table {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly isNeededJson: boolean }[]
}

const tableOf = async (tx: Tx, name: string): Promise<Table> => ({
  name,
  columns: await tx.rows(sql`
    select quote_ident(attname) as name,
      attnotnull and atttypid in ('json'::regtype, 'jsonb'::regtype) as "isNeededJson"
    from pg_attribute where attrelid = ${name}::regclass and attnum > 0 and not attisdropped order by attnum`),
})

/** In a backup a JSON `null` looks like no value at all. A column that must have one held the former. */
async function insert(tx: Tx, { name: table, columns }: Table, lines: readonly string[]): Promise<void> {
  const read = columns.map(({ name, isNeededJson }) => (isNeededJson ? `coalesce(${name}, 'null')` : name))
  const text = `insert into ${table} (${columns.map(({ name }) => name)})
    select ${read} from json_populate_recordset(null::${table}, $1::json)`
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
