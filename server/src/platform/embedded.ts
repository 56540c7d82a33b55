import { PGlite } from '@electric-sql/pglite'
import type pg from 'pg'
import { stopwatch } from './clock.ts'
import { EXTENSIONS } from './database-extensions.ts'
import { DURABLE_PARAMETERS, DurableFolder, syncTree } from './durable-folder.ts'
import { makeFolder, ownFolder } from './make-folder.ts'
import { DatabaseAway } from './transaction.ts'

type PgPool = InstanceType<typeof pg.Pool>
/** Makes the connections over an open database: the driver belongs to database.ts. */
type PoolOver = (pglite: PGlite) => PgPool

/** The connections to a database, which may be opened anew. */
export interface Connected {
  /** The pool to ask now. Fails with `DatabaseAway` while there is none. */
  pool(): Promise<PgPool>
  /** The pool as it is, for counting. */
  current(): PgPool | undefined
  /** How often it put something on the disk, as far as that can be seen from here. */
  syncs(): number
  /** What it holds in memory cannot be trusted any more: the next question opens it anew from the disk. */
  abandon(code: string): void
  close(): Promise<void>
}

interface Held {
  readonly pglite: PGlite
  readonly pool: PgPool
  readonly folder: DurableFolder | undefined
}

/** Opening reads the write-ahead log again, which takes a second: not more often than this, in milliseconds. */
const PAUSE = 2_000

/**
 * The embedded database. A server that meets a full disk in the middle of a commit ends itself, and starts again from its
 * write-ahead log. This one lives in our process, so it is put aside instead, its files are closed, and it is opened anew.
 */
export async function connectEmbedded(
  folder: string | undefined,
  poolOver: PoolOver,
  dump?: Blob,
): Promise<Connected & Dumped> {
  let held: Held | undefined = await open(folder, poolOver, dump)
  let opening: Promise<Held> | undefined
  let sinceTry = stopwatch()
  let why = 'XX000'
  const again = async (): Promise<Held> => {
    if (folder === undefined || sinceTry() < PAUSE) throw new DatabaseAway(why)
    sinceTry = stopwatch()
    try {
      held = await open(folder, poolOver)
      return held
    } catch (failure) {
      // Still no room, most likely. What was acknowledged is on the disk; the next question tries again.
      throw new DatabaseAway(why, failure)
    }
  }
  return {
    async pool() {
      if (held) return held.pool
      opening ??= again().finally(() => {
        opening = undefined
      })
      return (await opening).pool
    },
    current: () => held?.pool,
    syncs: () => held?.folder?.syncs ?? 0,
    abandon(code) {
      if (!held || folder === undefined) return
      held.folder?.letGo()
      held = undefined
      why = code
      sinceTry = stopwatch()
    },
    async close() {
      const last = held
      held = undefined
      await last?.pool.end()
      await last?.pglite.close()
    },
    async dump() {
      if (!held) throw new DatabaseAway(why)
      return held.pglite.dumpDataDir('none')
    },
  }
}

export interface Dumped {
  dump(): Promise<Blob>
}

async function open(path: string | undefined, poolOver: PoolOver, dump?: Blob): Promise<Held> {
  if (path !== undefined) {
    // The library makes its files readable to everybody, so the folder around them is what keeps others out.
    makeFolder(path)
    ownFolder(path)
  }
  const folder = path === undefined ? undefined : new DurableFolder(path)
  try {
    const pglite = await PGlite.create({
      ...(folder && { fs: folder, startParams: DURABLE_PARAMETERS }),
      ...(dump && { loadDataDir: dump }),
      extensions: EXTENSIONS,
    })
    if (path !== undefined) syncTree(path)
    return { pglite, pool: poolOver(pglite), folder }
  } catch (failure) {
    folder?.letGo()
    throw failure
  }
}
