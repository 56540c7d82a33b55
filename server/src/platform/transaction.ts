import type { Sql } from './sql.ts'

/** One row, as the driver reads it. Stores name its columns and type them. */
export type Row = Readonly<Record<string, unknown>>

/**
 * An open transaction. It is all that a handler ever holds: no pool, no second connection, no way past row-level
 * security.
 */
export interface Tx {
  /** All rows. The type is the store's word for the columns it selected. */
  rows<R = Row>(statement: Sql): Promise<readonly R[]>
  /** The first row, if any. */
  row<R = Row>(statement: Sql): Promise<R | undefined>
  /** How many rows were written. */
  run(statement: Sql): Promise<number>
  /** Several statements without values: a migration. */
  script(text: string): Promise<void>
}

/** Which role a transaction runs in, and for whom. */
export type Scope =
  | { readonly role: 'app'; readonly agency: string }
  /** Knows which agencies there are and what work is due, and nothing about people. */
  | { readonly role: 'host' }
  /** Reads and writes whole tables, for a backup and its way back. At the command line only. */
  | { readonly role: 'keeper' }
  /** Owns the tables. For migrations at the command line and at the start only. */
  | { readonly role: 'owner' }

/** Whose reach the rest of the transaction has. */
export interface Reaching {
  readonly staff: string | undefined
  readonly reach: 'own' | 'team' | 'agency' | 'none'
  /** The door's clock, so that a relation ends when the door says so. An instant in UTC. */
  readonly at: string
}

export interface Opened extends Tx {
  /** Narrows the rest of the transaction to what this member of staff may reach. The door calls it once. */
  reaching(who: Reaching): void
}

export interface Database {
  readonly kind: 'embedded' | 'postgres'
  /** Runs work in a transaction: committed when it answers `keep`, rolled back when it answers `drop` or throws. */
  transaction<T>(scope: Scope, work: (tx: Opened) => Promise<Ending<T>>): Promise<T>
  /** How the connections are used now. */
  connections(): Connections
  /** How often the embedded database was seen to put something on the disk since it was opened; 0 for a server. */
  syncs(): number
  /** Whether work can be done now. */
  state(): Promise<DatabaseState>
  /**
   * Frees the room of rows that are gone, and counts what the tables hold: without the count, a statement reads a whole
   * table where an index would do. A server does this by itself after a while, the embedded database never.
   */
  tidy(): Promise<void>
  close(): Promise<void>
}

export type DatabaseState =
  | 'ready'
  | 'database away'
  | 'database read-only'
  | 'disk full'
  /** This machine and the database's do not agree on the time. */
  | 'clocks differ'

export interface Connections {
  readonly open: number
  readonly idle: number
  /** Requests that wait for one. */
  readonly waiting: number
}

export interface Ending<T> {
  readonly end: 'keep' | 'drop'
  readonly value: T
  /** Written last, together with the commit: one round trip. */
  readonly last?: Sql
}

export const keep = <T>(value: T, last?: Sql): Ending<T> => ({ end: 'keep', value, ...(last && { last }) })
export const drop = <T>(value: T): Ending<T> => ({ end: 'drop', value })

/** The embedded database does not open: the disk is full, or something in its folder is damaged or not its own. */
export class DatabaseUnreadable extends Error {
  override readonly name = 'DatabaseUnreadable'
}

/** The database cannot be reached now. Nothing was written; the same request may be sent again. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway'
  /** The system's or the database's own code: `ECONNREFUSED`, or `53100` for a full disk. */
  readonly code: string
  constructor(code: string, cause?: unknown) {
    super(`The database is away (${code}).`, { cause })
    this.code = code
  }
}

/** A rule of the database was broken: `code` is its SQLSTATE, `constraint` the name of the rule. */
export interface DatabaseRefusal {
  readonly code: string
  readonly constraint?: string
}
