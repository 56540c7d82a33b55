import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf } from './open-input.ts'

/**
 * Makes a folder, and those above it, for this account alone. The runtime's own way never ends where the system answers
 * that the folder above is not there although it is, as it does in `/proc`.
 */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (failure) {
    // Somebody else made it meanwhile.
    const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
    if (!isThere) throw failure
  }
}

const OTHERS = 0o077
/** The folder belongs to another account, or lies on a disk that keeps no rights: whoever set that up answers for it. */
const NOT_OURS = ['EPERM', 'ENOTSUP', 'EROFS']

/** Closes a folder that is there to all other accounts. */
export function ownFolder(folder: string): void {
  if ((statSync(folder).mode & OTHERS) === 0) return
  try {
    chmodSync(folder, 0o700)
  } catch (failure) {
    if (!NOT_OURS.includes(codeOf(failure) ?? '')) throw failure
  }
}
