import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** The part of an open file of the embedded database that we need: its number in this process. */
interface OpenFile {
  readonly nfd: number
}

/**
 * The folder of the embedded database, with a real `fsync`. The library's own folder has none, so PostgreSQL's call to
 * make a commit durable does nothing there, and a power cut could take acknowledged work. With this hook and the start
 * parameters below each commit waits until the write-ahead log is on the disk, and each checkpoint until the tables are.
 */
export class DurableFolder extends NodeFS {
  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    return super.init(pglite, { ...options, preRun: [...(options.preRun ?? []), installSync] })
  }
}

function installSync(module: { readonly NODEFS?: unknown }): void {
  const { stream_ops: operations } = module.NODEFS as { stream_ops: Record<string, unknown> }
  operations.fsync = ({ nfd }: OpenFile) => {
    fsyncSync(nfd)
    return 0
  }
}

/** PostgreSQL's own parameters, with syncing on. `fdatasync` does not reach the hook; `fsync` does. */
export const DURABLE_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
]

/** Puts everything in a folder on the disk: once after it was made, since its making does not sync. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) syncTree(path)
    else if (entry.isFile()) syncOne(path)
  }
  syncOne(folder)
}

function syncOne(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
