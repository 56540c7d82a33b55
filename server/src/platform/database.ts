import { Writable } from 'node:stream'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg, { type PoolClient, type QueryConfig, type QueryResult } from 'pg'
import { EXTENSIONS } from './database-extensions.ts'
import { DURABLE_PARAMETERS, DurableFolder, syncTree } from './durable-folder.ts'
import type { Sql } from './sql.ts'
import {
  type Database,
  DatabaseAway,
  type DatabaseRefusal,
  type Opened,
  type Reaching,
  type Scope,
} from './transaction.ts'

/** The SQLSTATE of a failure, when it is one of the database. */
export const stateOf = (failure: unknown): DatabaseRefusal | undefined => {
  if (!(failure instanceof pg.DatabaseError) || failure.code === undefined) return undefined
  return { code: failure.code, ...(failure.constraint && { constraint: failure.constraint }) }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const INSTANT_TEXT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const CONNECTIONS = 16
/** Milliseconds. A statement of a request that runs longer is a mistake, and must not hold everybody else up. */
const LONGEST_STATEMENT = 30_000

/**
 * A statement is planned once per connection: its rows are found by agency and person, so another person's plan is no
 * other, and planning under row security costs more than answering.
 */
const PLAN_ONCE = 'set local plan_cache_mode = force_generic_plan'

/** Opens PostgreSQL at an address such as `postgres://user:password@host/name`. */
export function openPostgres(url: string, connections = CONNECTIONS): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    options: `-c TimeZone=UTC -c statement_timeout=${LONGEST_STATEMENT}`,
    ...{ pipeline: true },
  })
  return over(pool, 'postgres', async () => pool.end())
}

/** Opens the embedded database in a folder (durable: see durable-folder.ts), or in memory when there is none; or from a dump of one. */
export async function openEmbedded(folder: string | undefined, dump?: Blob): Promise<Database & Embedded> {
  const pglite = await PGlite.create({
    ...(folder !== undefined && { fs: new DurableFolder(folder), startParams: DURABLE_PARAMETERS }),
    ...(dump && { loadDataDir: dump }),
    extensions: EXTENSIONS,
  })
  if (folder !== undefined) syncTree(folder)
  // One connection: all clients would share one wire, so a second one corrupts the first.
  const pool = new pg.Pool(Object.assign(createPgConfig(pglite), { max: 1, pipeline: true }))
  const database = over(pool, 'embedded', async () => {
    await pool.end()
    await pglite.close()
  })
  return { ...database, dump: async () => pglite.dumpDataDir('none') }
}

export interface Embedded {
  /** Everything in the database, as one file. */
  dump(): Promise<Blob>
}

// Dates stay text, instants become `…Z` text, counts become numbers. The parsers belong to the driver, which only this
// file holds.
const COUNT = 20
const DAY = 1082
const INSTANT = 1184
pg.types.setTypeParser(COUNT, Number)
pg.types.setTypeParser(DAY, (text) => text)
pg.types.setTypeParser(INSTANT, instantOf)

/** `2026-11-26 14:10:00.12+00` as `2026-11-26T14:10:00.120Z`. Sessions run in UTC, so the offset is always zero. */
function instantOf(text: string): string {
  const [day, time = ''] = text.slice(0, -3).split(' ')
  const [seconds, fraction = ''] = time.split('.')
  return `${day}T${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}Z`
}

type PgPool = InstanceType<typeof pg.Pool>

function over(pool: PgPool, kind: Database['kind'], close: () => Promise<void>): Database {
  // A connection that breaks while idle is replaced by the next request; without a listener it would end the process.
  pool.on('error', () => undefined)
  return {
    kind,
    close,
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    async isThere() {
      try {
        await pool.query('select 1')
        return true
      } catch {
        return false
      }
    },
    async transaction(scope, work) {
      const client = await connect(pool)
      const transaction = new Transaction(client)
      try {
        transaction.begin(scope)
        const { end, value, last } = await work(transaction)
        await (end === 'keep' ? transaction.commit(last) : transaction.rollBack())
        client.release()
        return value
      } catch (failure) {
        const broken = await transaction.rollBack().then(
          () => false,
          () => true,
        )
        client.release(broken)
        throw isAway(failure) ? new DatabaseAway(codeOf(failure)) : failure
      }
    },
  }
}

async function connect(pool: PgPool): Promise<PoolClient> {
  try {
    return await pool.connect()
  } catch (failure) {
    throw isAway(failure) ? new DatabaseAway(codeOf(failure)) : failure
  }
}

const AWAY = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']

const codeOf = (failure: unknown): string =>
  failure instanceof Error && 'code' in failure ? String(failure.code) : 'unknown'

/** Connection refused or lost, or a server that is starting, stopping or full (SQLSTATE 08, 53, 57P). */
function isAway(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false
  const code = 'code' in failure ? String(failure.code) : ''
  return (
    AWAY.includes(code) ||
    // The server's socket file is gone; any other missing file is another matter.
    (code === 'ENOENT' && 'syscall' in failure && failure.syscall === 'connect') ||
    /^(08|53|57P)/.test(code) ||
    /^(Connection terminated|timeout exceeded)/.test(failure.message)
  )
}

/** Statements are sent at once and answered in order; one that nobody waits for shows its failure at the next one. */
class Transaction implements Opened {
  readonly #client: PoolClient
  #behind: Promise<unknown> = Promise.resolve()
  #open = false

  constructor(client: PoolClient) {
    this.#client = client
  }

  begin(scope: Scope): void {
    this.#open = true
    if (scope.role === 'owner') this.#send('begin; set local statement_timeout = 0')
    else if (scope.role === 'host') this.#send('begin; set local role handrail_host')
    // A backup is of one moment.
    else if (scope.role === 'keeper')
      this.#send(
        'begin isolation level repeatable read; set local statement_timeout = 0; set local role handrail_keeper',
      )
    else
      this.#send(
        `begin; set local role handrail_app; set local handrail.agency_id = '${safe(scope.agency)}'; ${PLAN_ONCE}`,
      )
  }

  reaching({ staff, reach, at }: Reaching): void {
    const who = staff === undefined ? '' : `; set local handrail.staff_id = '${safe(staff)}'`
    this.#send(
      `set local handrail.reach = '${reach}'; set local handrail.now = '${safe(at, INSTANT_TEXT)}'${who}`,
    )
  }

  async rows<R>(statement: Sql): Promise<readonly R[]> {
    return (await this.#ask(statement)).rows as readonly R[]
  }

  async row<R>(statement: Sql): Promise<R | undefined> {
    return (await this.#ask(statement)).rows[0] as R | undefined
  }

  async run(statement: Sql): Promise<number> {
    return (await this.#ask(statement)).rowCount ?? 0
  }

  async script(text: string): Promise<void> {
    await this.#behind
    await this.#client.query(text)
  }

  async commit(last?: Sql): Promise<void> {
    this.#together()
    const written = last ? this.#client.query(prepared(last)) : undefined
    const committed = this.#client.query('commit')
    this.#open = false
    const [behind, write, commit] = await Promise.allSettled([this.#behind, written, committed])
    for (const part of [behind, write, commit]) if (part.status === 'rejected') throw part.reason
    if (commit.status === 'fulfilled' && commit.value.command !== 'COMMIT')
      throw new Error('The transaction was rolled back.')
  }

  async rollBack(): Promise<void> {
    if (!this.#open) return
    this.#open = false
    await this.#behind.catch(() => undefined)
    await this.#client.query('rollback')
  }

  async #ask(statement: Sql): Promise<QueryResult> {
    if (!this.#open) throw new Error('This transaction has ended.')
    this.#together()
    const answer = this.#client.query(prepared(statement))
    const [behind, result] = await Promise.allSettled([this.#behind, answer])
    if (behind.status === 'rejected') throw behind.reason
    if (result.status === 'rejected') throw result.reason
    return result.value
  }

  /** What is sent before we next wait for an answer goes out as one packet: a packet costs more than a statement. */
  #together(): void {
    const stream = streamOf(this.#client)
    if (!stream || stream.writableCorked > 0) return
    stream.cork()
    process.nextTick(() => stream.uncork())
  }

  #send(text: string): void {
    this.#together()
    const before = this.#behind
    const sent = this.#client.query(text)
    this.#behind = Promise.allSettled([before, sent]).then((parts) => {
      for (const part of parts) if (part.status === 'rejected') throw part.reason
    })
    // Whoever asks next meets the failure; until then it must not count as unhandled.
    this.#behind.catch(() => undefined)
  }
}

/** The socket of a client; the embedded database has none. */
function streamOf(client: PoolClient): Writable | undefined {
  const { connection } = client as unknown as { readonly connection?: { readonly stream?: unknown } }
  return connection?.stream instanceof Writable ? connection.stream : undefined
}

/** A text that may stand in a `set local`, which takes no parameters: nothing but an id or an instant fits. */
function safe(text: string, form = UUID): string {
  if (!form.test(text)) throw new Error('Neither an id nor an instant.')
  return text
}

const names = new Map<string, string>()
const MOST_NAMES = 1_000

/** Statements that come again are prepared once per connection. */
function prepared({ text, values }: Sql): QueryConfig {
  let name = names.get(text)
  if (name === undefined && names.size < MOST_NAMES) {
    name = `s${names.size}`
    names.set(text, name)
  }
  return { text, values: [...values], ...(name !== undefined && { name }) }
}
