import { open, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { secretBytes } from './ids.ts'
import { makeFolder } from './make-folder.ts'
import { codeOf } from './open-input.ts'

export type DiskState = 'ready' | 'disk full' | 'disk read-only'

const PAGE = Buffer.alloc(4096)
/** A segment of the embedded database's write-ahead log is 16 MB; a file of the outbox or a document, far less. */
export const ROOM = { embedded: 20_000_000, postgres: 1_000_000 } as const

/** Bytes left for this account on the disk that a folder is on; nothing when the system does not tell. */
export async function roomLeft(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch (failure) {
    if (codeOf(failure) === undefined) throw failure
    return undefined
  }
}

/** Whether the data folder can be written to: by writing to it, since quotas and broken disks show in no other way. */
export async function diskState(folder: string, room: number): Promise<DiskState> {
  const trial = join(folder, `trial-${secretBytes(6).toString('hex')}`)
  try {
    makeFolder(folder)
    const { bavail, bsize } = await statfs(folder)
    if (bavail * bsize < room) return 'disk full'
    const file = await open(trial, 'wx', 0o600)
    try {
      await file.writeFile(PAGE)
      await file.sync()
    } finally {
      await file.close()
      await rm(trial, { force: true })
    }
    return 'ready'
  } catch (failure) {
    return ['ENOSPC', 'EDQUOT'].includes(codeOf(failure) ?? '') ? 'disk full' : 'disk read-only'
  }
}
