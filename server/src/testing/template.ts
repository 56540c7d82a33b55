import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { machineClock } from '../platform/clock.ts'
import { openEmbedded, openPostgres } from '../platform/database.ts'
import { uuid7 } from '../platform/ids.ts'
import { migrate, migrationsDigest } from '../platform/migrate.ts'
import type { Database } from '../platform/transaction.ts'
import { bare } from './bare.ts'

const CACHE = fileURLToPath(new URL('../../../.cache/', import.meta.url))

/** A database of its own without any table. */
export async function emptyDatabase(): Promise<Database> {
  const server = process.env.HANDRAIL_TEST_DATABASE
  return server === undefined ? openEmbedded(undefined) : ownPostgres(server, 'template0')
}

/**
 * A migrated database of its own for one test file: on PostgreSQL when `HANDRAIL_TEST_DATABASE` names a server, else
 * embedded. Both are copied from a template that is made once for each set of migrations.
 */
export async function freshDatabase(): Promise<Database> {
  const server = process.env.HANDRAIL_TEST_DATABASE
  return server === undefined ? freshEmbedded() : freshPostgres(server)
}

/** A migrated embedded database of its own, in a folder or in memory. */
export async function embeddedIn(folder: string | undefined): Promise<Database> {
  const made = await openEmbedded(folder)
  await migrate(made)
  return made
}

async function freshEmbedded(): Promise<Database> {
  const file = `${CACHE}embedded-${migrationsDigest()}.tar`
  if (!existsSync(file)) {
    const made = await openEmbedded(undefined)
    await migrate(made)
    mkdirSync(CACHE, { recursive: true })
    const own = `${file}.${process.pid}`
    writeFileSync(own, Buffer.from(await (await made.dump()).arrayBuffer()))
    renameSync(own, file)
    await made.close()
  }
  return openEmbedded(undefined, new Blob([readFileSync(file)]))
}

async function freshPostgres(server: string): Promise<Database> {
  const template = `handrail_template_${migrationsDigest()}`
  await bare(server, async (query) => {
    await query('select pg_advisory_lock(7274011)')
    const there = await query('select 1 from pg_database where datname = $1', [template])
    if (there.length > 0) return
    const half = `${template}_half`
    await query(`drop database if exists ${half}`)
    await query(`create database ${half} template template0 encoding 'UTF8' locale 'C.UTF-8'`)
    const made = openPostgres(inServer(server, half), { connections: 1 })
    await migrate(made)
    await made.close()
    await query(`alter database ${half} rename to ${template}`)
  })
  return ownPostgres(server, template)
}

async function ownPostgres(server: string, template: string): Promise<Database> {
  const name = `handrail_test_${uuid7(machineClock()).replaceAll('-', '')}`
  await bare(server, async (query) => {
    // Two at once must not copy one template.
    await query('select pg_advisory_lock(7274011)')
    await query(`create database ${name} template ${template} encoding 'UTF8' locale 'C.UTF-8'`)
    // Nobody pulls the plug of this server, so its commits need not wait for the disk.
    await query(`alter database ${name} set synchronous_commit = off`)
  })
  const database = openPostgres(inServer(server, name))
  return {
    ...database,
    async close() {
      await database.close()
      await bare(server, (query) => query(`drop database if exists ${name} with (force)`))
    },
  }
}

function inServer(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
