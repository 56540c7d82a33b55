import { createReadStream } from 'node:fs'
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkedName, type Files, FilesAway, type PutFile } from './files.ts'
import { secretBytes } from './ids.ts'
import { makeFolder } from './make-folder.ts'

const PART = '.part'
/** A file that was being written this long ago was left by a process that died. */
const ABANDONED = 3_600_000

/** Files in a folder. Only this account may read them. */
export function folderFiles(folder: string, clock: () => number): Files {
  const pathOf = (name: string) => join(folder, checkedName(name))
  return {
    async put(name, bytes) {
      const path = pathOf(name)
      await orAway(async () => {
        makeFolder(dirname(path))
        await writeWhole(path, bytes)
      })
    },
    async get(name) {
      const handle = await openIfThere(pathOf(name))
      return handle && createReadStream('', { fd: handle, highWaterMark: 256 * 1024 })
    },
    async remove(name) {
      const path = pathOf(name)
      await orAway(() => rm(path, { force: true }))
    },
    async *list(prefix) {
      yield* listIn(folder, checkedName(`${prefix}any`).split('/').slice(0, -1).join('/'), clock())
    },
  }
}

/** Beside its place first, onto the disk, then in its place: a reader sees the whole file or none. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}-${secretBytes(6).toString('hex')}${PART}`
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
    await handle.close()
    await rename(draft, path)
    await syncFolder(dirname(path))
  } catch (failure) {
    await handle.close().catch(() => undefined)
    await rm(draft, { force: true })
    throw failure
  }
}

/** The name itself must reach the disk too. Windows has no way to say so, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r')
  } catch (failure) {
    if (codeOf(failure) === 'ENOENT') return undefined
    throw new FilesAway('The folder of files cannot be read.', { cause: failure })
  }
}

async function* listIn(folder: string, prefix: string, now: number): AsyncIterable<PutFile> {
  const within = join(folder, prefix)
  for (const name of await readdir(within).catch(nothingThere)) {
    const path = join(within, name)
    const found = await stat(path).catch(nothingThere)
    if (Array.isArray(found)) continue
    if (found.isFile() && !name.endsWith(PART)) yield { name: `${prefix}/${name}`, putAt: found.mtimeMs }
    else if (found.isFile() && found.mtimeMs < now - ABANDONED) await rm(path, { force: true })
  }
}

const nothingThere = (failure: unknown): [] => {
  if (codeOf(failure) === 'ENOENT') return []
  throw new FilesAway('The folder of files cannot be read.', { cause: failure })
}

async function orAway<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (failure) {
    throw new FilesAway('The folder of files cannot be written to.', { cause: failure })
  }
}

const codeOf = (failure: unknown): string | undefined =>
  failure instanceof Error && 'code' in failure ? String(failure.code) : undefined
