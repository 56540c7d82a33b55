import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
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

/** One lock for all processes that may start together. */
const LOCK = 7_274_010

/** Runs the migrations that have not run yet, all in one transaction. Answers with their names. */
export async function migrate(database: Database): Promise<readonly string[]> {
  return database.transaction({ role: 'owner' }, async (tx) => keep(await migrateIn(tx, migrations())))
}

/** The same in a transaction that goes on, and for the first few alone, as an older version knew them. */
export async function migrateIn(tx: Tx, wanted: readonly Migration[]): Promise<readonly string[]> {
  await tx.run(sql`select pg_advisory_xact_lock(${LOCK})`)
  await prepare(tx)
  const ran = new Map(
    (await tx.rows<{ name: string; digest: string }>(sql`select name, digest from migrations`)).map((row) => [
      row.name,
      row.digest,
    ]),
  )
  const fresh: string[] = []
  for (const { name, text } of wanted) {
    const digest = createHash('sha256').update(text).digest('hex')
    const before = ran.get(name)
    if (before !== undefined && before !== digest)
      throw new ChangedMigration(`${name} was changed after it ran.`)
    if (before !== undefined) continue
    await tx.script(text)
    await tx.run(sql`insert into migrations (name, digest) values (${name}, ${digest})`)
    fresh.push(name)
  }
  return fresh
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
