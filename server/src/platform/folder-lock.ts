import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from './open-input.ts'

/** Another Handrail is at work on this data folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
}

/**
 * Takes a data folder for this process alone: two on one embedded database would each write over the other. Answers with
 * the way to give it back. A lock whose process is gone is taken over.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'in-use')
  for (let n = 0; n < 3; n += 1) {
    try {
      const lock = openSync(file, 'wx', 0o600)
      writeSync(lock, `${process.pid} ${startOf(process.pid)}\n`)
      closeSync(lock)
      return () => rmSync(file, { force: true })
    } catch (failure) {
      if (codeOf(failure) !== 'EEXIST') throw failure
      if (isAtWork(file)) throw new FolderInUse('Another Handrail is using this data folder.')
      rmSync(file, { force: true })
    }
  }
  throw new FolderInUse('Another Handrail is using this data folder.')
}

function isAtWork(file: string): boolean {
  const [pid, start] = readFileSync(file, 'utf8').trim().split(' ')
  const id = Number(pid)
  if (!Number.isInteger(id) || id <= 0) return false
  return isAlive(id) && (start === undefined || start === startOf(id))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (failure) {
    return codeOf(failure) === 'EPERM'
  }
}

/** When a process started, where the system tells, so that a number used again is not taken for the old process. */
function startOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? '-'
  } catch {
    return '-'
  }
}
