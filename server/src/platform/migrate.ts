import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { codeOf } from './open-input.ts'
import { sql } from './sql.ts'
import { type Database, drop, keep, type Tx } from './transaction.ts'

/** Beside this package, from its sources and from its build alike. */
const FOLDER = fileURLToPath(new URL('../../migrations/', import.meta.url))
const NAMED = /^\d{4}_[a-z0-9_]+\.sql$/

export interface Migration {
  readonly name: string
  readonly text: string
}

/** The migrations in order. Plain, numbered, forward only. */
export function migrations(): readonly Migration[] {
  return readdirSync(FOLDER)
    .filter((name) => NAMED.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${FOLDER}${name}`, 'utf8') }))
}

/** Changes whenever a migration does: names a template that may be used again, and the tables of a backup. */
export function migrationsDigest(of: readonly Migration[] = migrations()): string {
  const hash = createHash('sha256')
  for (const { name, text } of of) hash.update(name).update('\0').update(text).update('\0')
  return hash.digest('hex').slice(0, 16)
}

/** A migration that ran before and reads differently now. */
export class ChangedMigration extends Error {
  override readonly name = 'ChangedMigration'
}

/** The account is let in, and may not make what a migration makes. */
export class MayNotMakeTables extends Error {
  override readonly name = 'MayNotMakeTables'
}

/** The tables are older than this Handrail, and the account is one that only serves. */
export class TablesBehind extends Error {
  override readonly name = 'TablesBehind'
}

const NOT_ALLOWED = '42501'

/** One lock for all processes that may start together. */
const LOCK = 7_274_010

/**
 * Runs the migrations that have not run yet, all in one transaction. Answers with their names. An account that only serves
 * finds out that there are none to run, or is refused. `begins` is told that there are some, before they run.
 */
export async function migrate(
  database: Database,
  begins: (fresh: number) => void = () => {},
): Promise<readonly string[]> {
  try {
    return await database.transaction({ role: 'owner' }, async (tx) => {
      const all = migrations()
      if (!(await onlyServes(tx))) return keep(await migrateIn(tx, all, begins))
      const ran = await readRan(tx)
      if (freshOf(all, ran).length > 0) throw new TablesBehind('The tables are older than this Handrail.')
      return keep([])
    })
  } catch (failure) {
    if (codeOf(failure) !== NOT_ALLOWED) throw failure
    throw new MayNotMakeTables('This account may not make tables or roles here.', { cause: failure })
  }
}

/** The same in a transaction that goes on, and for the first few alone, as an older version knew them. */
export async function migrateIn(
  tx: Tx,
  wanted: readonly Migration[],
  begins: (fresh: number) => void = () => {},
): Promise<readonly string[]> {
  await tx.run(sql`select pg_advisory_xact_lock(${LOCK})`)
  await prepare(tx)
  const fresh = freshOf(wanted, await readRan(tx))
  if (fresh.length > 0) begins(fresh.length)
  for (const { name, text } of fresh) {
    await tx.script(text)
    await tx.run(sql`insert into migrations (name, digest) values (${name}, ${digestOf(text)})`)
  }
  return fresh.map(({ name }) => name)
}

type Ran = ReadonlyMap<string, string>

async function readRan(tx: Tx): Promise<Ran> {
  const rows = await tx.rows<{ name: string; digest: string }>(sql`select name, digest from migrations`)
  return new Map(rows.map(({ name, digest }) => [name, digest]))
}

/** What has not run yet. */
function freshOf(wanted: readonly Migration[], ran: Ran): readonly Migration[] {
  for (const { name, text } of wanted) {
    if (ran.has(name) && ran.get(name) !== digestOf(text))
      throw new ChangedMigration(`${name} was changed after it ran.`)
  }
  return wanted.filter(({ name }) => !ran.has(name))
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Whether this account may see which migrations ran, and may not run one. */
async function onlyServes(tx: Tx): Promise<boolean> {
  const row = await tx.row<{ serves: boolean }>(sql`
    select pg_has_role(current_user, 'handrail_host', 'member')
      and not has_table_privilege(c.oid, 'insert') as serves
    from pg_class c where c.oid = to_regclass('public.migrations')
      and exists (select 1 from pg_roles where rolname = 'handrail_host')`)
  return row?.serves === true
}

/** How many migrations these tables have had; none where there are no tables. */
export async function migrationsRan(tx: Tx): Promise<number> {
  const there = await tx.row<{ yes: boolean }>(
    sql`select to_regclass('public.migrations') is not null as yes`,
  )
  if (there?.yes !== true) return 0
  return (await tx.row<{ count: number }>(sql`select count(*) as count from migrations`))?.count ?? 0
}

/** Whether our tables are here. Asks and changes nothing. */
export const hasTables = (database: Database): Promise<boolean> =>
  database.transaction({ role: 'owner' }, async (tx) => {
    const row = await tx.row<{ there: boolean }>(sql`select to_regnamespace('handrail') is not null as there`)
    return drop(row?.there === true)
  })

/** The roles that work runs in, and the list of what ran. Roles belong to the whole server, so they may be there. */
async function prepare(tx: Tx): Promise<void> {
  for (const role of ['handrail_app', 'handrail_host', 'handrail_keeper']) {
    const there = await tx.row(sql`select 1 from pg_roles where rolname = ${role}`)
    if (!there) await tx.script(`create role ${role} nologin nosuperuser nobypassrls`)
    const member = await tx.row<{ yes: boolean }>(
      sql`select pg_has_role(current_user, ${role}, 'member') as yes`,
    )
    if (!member?.yes) await tx.script(`grant ${role} to current_user`)
  }
  await tx.script(
    'create table if not exists migrations (name text primary key, digest text not null, at timestamptz not null default now())',
  )
}
