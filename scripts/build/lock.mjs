import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Takes the lock file, waiting while another living process holds it. Returns the function that gives it back.
 * A process that died without giving it back does not hold it.
 */
export async function oneAtATime(file) {
  mkdirSync(dirname(file), { recursive: true })
  let announced = false
  while (!take(file)) {
    const holder = holderOf(file)
    if (holder === undefined ? isOld(file) : !alive(holder)) {
      rmSync(file, { force: true })
      continue
    }
    if (!announced && holder !== undefined)
      console.error(`Another build (process ${holder}) is running; waiting for it.`)
    announced ||= holder !== undefined
    await wait(200)
  }
  return () => rmSync(file, { force: true })
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (failure) {
    if (failure.code === 'EEXIST') return false
    throw failure
  }
}

function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

/** A lock file is empty for the moment between its making and its first line. */
function isOld(file) {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat !== undefined && Date.now() - stat.mtimeMs > 5000
}

function alive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (failure) {
    return failure.code === 'EPERM'
  }
}
