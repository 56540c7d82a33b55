import { Writable } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg, { type PoolClient, type QueryConfig, type QueryResult } from 'pg'
import { type Clock, machineClock, stopwatch } from './clock.ts'
import { type Connected, connectEmbedded } from './embedded.ts'
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
/** Milliseconds. Longer than the database itself waits: a line that fell silent is given up. */
const LONGEST_SILENCE = LONGEST_STATEMENT + 5_000
const NO_LIMIT = 2 ** 31 - 1
/** Milliseconds. Two machines that work together must agree on the time by this much. */
const CLOCKS_DIFFER = 5 * 60_000
/** Whoever asks whether it is there does not wait as long. */
const SOON = 3_000

/** What the answers are read by, and what is safe about a transaction, whatever a server or a database was set to. */
const SETTINGS = [
  'TimeZone=UTC',
  'DateStyle=ISO',
  'IntervalStyle=postgres',
  'bytea_output=hex',
  'extra_float_digits=1',
  'standard_conforming_strings=on',
  'search_path=public',
  String.raw`default_transaction_isolation=read\ committed`,
  `statement_timeout=${LONGEST_STATEMENT}`,
]

/** Opens PostgreSQL at an address such as `postgres://user:password@host/name`. */
export function openPostgres(
  url: string,
  { connections = CONNECTIONS, clock = machineClock }: { connections?: number; clock?: Clock } = {},
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    query_timeout: LONGEST_SILENCE,
    options: SETTINGS.map((setting) => `-c ${setting}`).join(' '),
    ...{ pipeline: true },
  })
  // A connection that breaks, idle or in use, is replaced by the next request; without listeners it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const differs = (at: number) => Math.abs(at - clock()) > CLOCKS_DIFFER
  return over('postgres', differs, {
    pool: async () => pool,
    current: () => pool,
    syncs: () => 0,
    abandon: () => {},
    close: () => pool.end(),
  })
}

/** Opens the embedded database in a folder (durable: see durable-folder.ts), or in memory when there is none; or from a dump of one. */
export async function openEmbedded(folder: string | undefined, dump?: Blob): Promise<Database & Embedded> {
  // One connection: all clients would share one wire, so a second one corrupts the first.
  const poolOver = (pglite: PGlite) =>
    new pg.Pool(Object.assign(createPgConfig(pglite), { max: 1, pipeline: true }))
  const connected = await connectEmbedded(folder, poolOver, dump)
  // Its clock is this machine's.
  return { ...over('embedded', () => false, connected), dump: connected.dump }
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

function over(kind: Database['kind'], differs: (at: number) => boolean, connected: Connected): Database {
  /** A disk that was full is taken as full for a while, since a question that only reads would not notice. */
  let sinceFull = () => Number.POSITIVE_INFINITY
  const failed = (failure: unknown, isBroken: boolean): unknown => {
    const code = codeOf(failure)
    if (code.startsWith('53100')) sinceFull = stopwatch()
    if (kind === 'embedded' && isBroken) connected.abandon(code)
    return isAway(failure) || (kind === 'embedded' && isBroken) ? new DatabaseAway(code) : failure
  }
  return {
    kind,
    close: connected.close,
    syncs: connected.syncs,
    connections() {
      const pool = connected.current()
      return { open: pool?.totalCount ?? 0, idle: pool?.idleCount ?? 0, waiting: pool?.waitingCount ?? 0 }
    },
    async state() {
      try {
        const asked = connected.pool().then((pool) => pool.query<Standing>(STANDING))
        const found = await soon(asked)
        const [standing] = found.rows
        if (standing?.readonly === 'on') return 'database read-only'
        if (standing && differs(standing.at)) return 'clocks differ'
        return sinceFull() < REMEMBERED ? 'disk full' : 'ready'
      } catch (failure) {
        failed(failure, kind === 'embedded' && !(failure instanceof DatabaseAway))
        return 'database away'
      }
    },
    async tidy() {
      const client = await connect(connected)
      let broken = true
      try {
        await client.query('set statement_timeout = 0')
        await client.query({ text: 'vacuum (analyze)', ...{ query_timeout: NO_LIMIT } })
        await client.query('reset statement_timeout')
        broken = false
      } catch (failure) {
        throw failed(failure, isAway(failure))
      } finally {
        client.release(broken)
      }
    },
    async transaction(scope, work) {
      const client = await connect(connected)
      const transaction = new Transaction(client, patienceFor(scope))
      try {
        transaction.begin(scope)
        const { end, value, last } = await work(transaction)
        await (end === 'keep' ? transaction.commit(last) : transaction.rollBack())
        client.release()
        return value
      } catch (failure) {
        // What is away answers no rollback either: it would only be waited for once more.
        const isLost = isAway(failure) && kind === 'postgres'
        const broken = isLost || (await transaction.isBrokenAfter(failure))
        client.release(broken)
        throw failed(failure, broken)
      }
    },
  }
}

interface Standing {
  readonly readonly: string
  /** Milliseconds since 1970, by the clock of the database. */
  readonly at: number
}
const STANDING = `select current_setting('transaction_read_only') as readonly,
  (extract(epoch from clock_timestamp()) * 1000)::float8 as at`
const REMEMBERED = 30_000

async function soon<T>(asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DatabaseAway('ETIMEDOUT')), SOON)
  })
  asked.catch(() => undefined)
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}

/** A migration and a backup take as long as they take. */
const patienceFor = ({ role }: Scope): number =>
  role === 'owner' || role === 'keeper' ? NO_LIMIT : LONGEST_SILENCE

async function connect(connected: Connected): Promise<PoolClient> {
  try {
    return await (await connected.pool()).connect()
  } catch (failure) {
    throw isAway(failure) || isShut(failure) ? new DatabaseAway(codeOf(failure)) : failure
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
    /^(Connection terminated|timeout exceeded|Query read timeout|Client has encountered a connection error)/.test(
      failure.message,
    )
  )
}

/** The server answers and lets this account, or anybody, into no such database (SQLSTATE 28, 3D). */
const isShut = (failure: unknown): boolean => /^(28|3D)/.test(codeOf(failure))

/** Statements are sent at once and answered in order; one that nobody waits for shows its failure at the next one. */
class Transaction implements Opened {
  readonly #client: PoolClient
  /** How long an answer may take, in milliseconds. */
  readonly #patience: number
  #behind: Promise<unknown> = Promise.resolve()
  #open = false
  #isCommitting = false

  constructor(client: PoolClient, patience: number) {
    this.#client = client
    this.#patience = patience
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
    await this.#query({ text })
  }

  async commit(last?: Sql): Promise<void> {
    this.#together()
    const written = last ? this.#query(prepared(last)) : undefined
    const committed = this.#query({ text: 'commit' })
    this.#open = false
    this.#isCommitting = true
    const [behind, write, commit] = await Promise.allSettled([this.#behind, written, committed])
    for (const part of [behind, write, commit]) if (part.status === 'rejected') throw part.reason
    if (commit.status === 'fulfilled' && commit.value.command !== 'COMMIT')
      throw new Error('The transaction was rolled back.')
  }

  async rollBack(): Promise<void> {
    if (!this.#open) return
    this.#open = false
    await this.#behind.catch(() => undefined)
    await this.#query({ text: 'rollback' })
  }

  /**
   * Ends what is open, and answers whether the connection may be used again. Trouble of the system while something is
   * written for good (SQLSTATE 53, 58, XX) may leave it in the middle.
   */
  async isBrokenAfter(failure: unknown): Promise<boolean> {
    const code = codeOf(failure)
    if (/^XX/.test(code) || (this.#isCommitting && /^(53|58)/.test(code))) return true
    try {
      await this.rollBack()
      return false
    } catch {
      return true
    }
  }

  #query(config: QueryConfig): Promise<QueryResult> {
    return this.#client.query({ ...config, ...{ query_timeout: this.#patience } })
  }

  async #ask(statement: Sql): Promise<QueryResult> {
    if (!this.#open) throw new Error('This transaction has ended.')
    this.#together()
    const answer = this.#query(prepared(statement))
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
    const sent = this.#query({ text })
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
