import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { oneAtATime } from './lock.mjs'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  file = join(folder, 'build.lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the lock names its holder and is gone when given back', async () => {
  const release = await oneAtATime(file)
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
  release()
  expect(existsSync(file)).toBe(false)
})

test('a second build waits for the first', async () => {
  const release = await oneAtATime(file)
  let second = false
  const waiting = oneAtATime(file).then((releaseSecond) => {
    second = true
    releaseSecond()
  })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(second).toBe(false)
  release()
  await waiting
  expect(second).toBe(true)
})

test('a build that was killed does not stop the next one', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(file, String(pid))
  const release = await oneAtATime(file)
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
  release()
})
