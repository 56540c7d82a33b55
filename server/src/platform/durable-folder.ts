import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** The part of an open file of the embedded database that we need: its number in this process, and how many share it. */
interface OpenFile {
  readonly nfd: number
  readonly shared: { readonly refcount: number }
}

interface FileOperations {
  open(file: OpenFile): void
  close(file: OpenFile): void
  write(file: OpenFile, ...rest: readonly unknown[]): number
  fsync(file: OpenFile): number
}

/**
 * The folder of the embedded database, with a real `fsync`. The library's own folder has none, so PostgreSQL's call to
 * make a commit durable does nothing there, and a power cut could take acknowledged work. With this hook and the start
 * parameters below each commit waits until the write-ahead log is on the disk, and each checkpoint until the tables are.
 */
export class DurableFolder extends NodeFS {
  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const install = (module: { readonly NODEFS?: unknown }) => this.#install(module)
    return super.init(pglite, { ...options, preRun: [...(options.preRun ?? []), install] })
  }

  readonly #files = new Set<number>()
  #isLetGo = false
  #syncs = 0

  /** How often a file was put on the disk through this hook, since the folder was opened. */
  get syncs(): number {
    return this.#syncs
  }

  /** Closes every file and lets nothing be written any more, for a database that is put aside. */
  letGo(): void {
    this.#isLetGo = true
    for (const file of this.#files) closeSync(file)
    this.#files.clear()
  }

  #install(module: { readonly NODEFS?: unknown }): void {
    const { stream_ops: operations } = module.NODEFS as { stream_ops: FileOperations }
    const { open, close, write } = operations
    const orNot = () => {
      if (this.#isLetGo) throw new Error('This database was put aside.')
    }
    operations.open = (file) => {
      orNot()
      open(file)
      this.#files.add(file.nfd)
    }
    operations.close = (file) => {
      if (this.#isLetGo) return
      close(file)
      if (file.shared.refcount === 0) this.#files.delete(file.nfd)
    }
    operations.write = (file, ...rest) => {
      orNot()
      return write(file, ...rest)
    }
    operations.fsync = ({ nfd }) => {
      orNot()
      fsyncSync(nfd)
      this.#syncs += 1
      return 0
    }
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
