import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { FolderInUse, lockFolder } from './folder-lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-lock-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a folder is for one, and free again once it is given back', async () => {
  const release = await lockFolder(join(folder, 'one'))
  await expect(lockFolder(join(folder, 'one'))).rejects.toThrow(FolderInUse)
  release()
  const again = await lockFolder(join(folder, 'one'))
  again()
})

test('of several that start at the same moment at most one has the folder', async () => {
  const tries = await Promise.allSettled([1, 2, 3, 4].map(() => lockFolder(join(folder, 'many'))))
  const held = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  expect(held.length).toBeLessThanOrEqual(1)
  for (const one of tries) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(FolderInUse)
  for (const release of held) release()
})

test('the folder of a process that was killed is free', async () => {
  const lock = new URL('../../dist/platform/folder-lock.js', import.meta.url).href
  const place = JSON.stringify(join(folder, 'killed'))
  const code = `const { lockFolder } = await import(${JSON.stringify(lock)}); await lockFolder(${place}); console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  await expect(lockFolder(join(folder, 'killed'))).rejects.toThrow(FolderInUse)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const release = await lockFolder(join(folder, 'killed'))
  release()
})

test('a folder with a long name is locked as well', async () => {
  const long = join(folder, 'x'.repeat(120))
  const release = await lockFolder(long)
  await expect(lockFolder(long)).rejects.toThrow(FolderInUse)
  release()
})
