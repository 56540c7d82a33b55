import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startS3 } from '../testing/s3.ts'
import { type Files, FilesAway } from './files.ts'
import { folderFiles } from './folder-files.ts'
import { secretBytes } from './ids.ts'
import { s3Files } from './s3-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-files-'))
let s3: Awaited<ReturnType<typeof startS3>>
beforeAll(async () => {
  s3 = await startS3()
})
afterAll(async () => {
  await s3.stop()
  rmSync(folder, { recursive: true, force: true })
})

const clock = () => Date.now()
const stores: readonly (readonly [string, () => Files])[] = [
  ['a folder', () => folderFiles(join(folder, 'files'), clock)],
  ['an S3-compatible store', () => s3Files(s3.settings)],
]

/** Node runs no TypeScript by itself: the files as JavaScript, in a folder of their own. Answers with the first. */
function transpiled(files: readonly string[]): string {
  const [first = ''] = files.map((file) => {
    const source = readFileSync(new URL(file, import.meta.url), 'utf8')
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    })
    const path = join(folder, file.replace('.ts', '.mjs'))
    writeFileSync(path, outputText.replaceAll(/(from '\.\/[a-z-]+)\.ts'/g, "$1.mjs'"))
    return path
  })
  return first
}

async function read(files: Files, name: string): Promise<Buffer | undefined> {
  const found = await files.get(name)
  if (!found) return undefined
  const parts: Uint8Array[] = []
  for await (const part of found) parts.push(part)
  return Buffer.concat(parts)
}

async function names(files: Files, prefix: string): Promise<readonly string[]> {
  const found: string[] = []
  for await (const { name } of files.list(prefix)) found.push(name)
  return found.sort()
}

describe.each(stores)('%s', (_name, open) => {
  test.each([0, 1, 3_000_000])('gives back %i bytes as they were put', async (length) => {
    const bytes = secretBytes(length)
    await open().put('agency-1/file-1', bytes)
    expect((await read(open(), 'agency-1/file-1'))?.equals(bytes)).toBe(true)
  })

  test('has nothing where nothing was put, and after a file was removed twice', async () => {
    const files = open()
    expect(await files.get('agency-1/nothing')).toBeUndefined()
    await files.put('agency-1/gone', secretBytes(10))
    await files.remove('agency-1/gone')
    await files.remove('agency-1/gone')
    expect(await files.get('agency-1/gone')).toBeUndefined()
  })

  test('lists the files of one agency and of no other, with when they were put', async () => {
    const files = open()
    for (const name of ['agency-2/a', 'agency-2/b', 'agency-22/c']) await files.put(name, secretBytes(3))
    expect(await names(files, 'agency-2/')).toEqual(['agency-2/a', 'agency-2/b'])
    expect(await names(files, 'agency-9/')).toEqual([])
    for await (const { putAt } of files.list('agency-2/'))
      expect(Math.abs(putAt - Date.now())).toBeLessThan(60_000)
  })

  test.each([
    '../keys',
    '/etc/passwd',
    'agency-1/../keys',
    'agency-1',
    'agency-1/',
    'agency-1/A',
    'agency-1/a%2fb',
  ])('takes no name that could lead elsewhere: %s', async (name) => {
    await expect(open().put(name, secretBytes(1))).rejects.toThrow('not the name of a file')
    await expect(open().get(name)).rejects.toThrow('not the name of a file')
    await expect(open().remove(name)).rejects.toThrow('not the name of a file')
  })
})

test('an S3-compatible store lists more than one page', async () => {
  const files = s3Files(s3.settings)
  for (let n = 0; n < 1_005; n += 15)
    await Promise.all(Array.from({ length: 15 }, (_, m) => files.put(`agency-3/f${n + m}`, secretBytes(1))))
  expect(await names(files, 'agency-3/')).toHaveLength(1_005)
}, 60_000)

test('an S3-compatible store that does not know the key says so, and shows no secret', async () => {
  const files = s3Files({ ...s3.settings, secret: 'a wrong secret' })
  const failure = await files.put('agency-1/x', secretBytes(1)).catch((thrown: unknown) => thrown)
  expect(failure).toBeInstanceOf(FilesAway)
  expect(String(failure)).toMatch(/says 403 SignatureDoesNotMatch/)
  expect(String(failure)).not.toContain('wrong secret')
})

test('an S3-compatible store that breaks a connection is asked again', async () => {
  let broken = 0
  const flaky = createServer((socket) => {
    broken += 1
    if (broken <= 2) return void socket.destroy()
    const store = connect(Number(new URL(s3.settings.url).port), '127.0.0.1')
    socket.pipe(store).pipe(socket)
    for (const end of [socket, store]) end.on('error', () => undefined)
  })
  await new Promise<void>((done) => flaky.listen(0, '127.0.0.1', done))
  const address = flaky.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  await s3Files({ ...s3.settings, url: `http://127.0.0.1:${port}` }).put('agency-4/x', secretBytes(9))
  expect(broken).toBe(3)
  expect(await read(s3Files(s3.settings), 'agency-4/x')).toHaveLength(9)
  flaky.close()
})

test('an S3-compatible store that is not there is away', async () => {
  const files = s3Files({ ...s3.settings, url: 'http://127.0.0.1:9' })
  await expect(files.get('agency-1/x')).rejects.toThrow(FilesAway)
}, 30_000)

test('files in a folder are for this account only', async () => {
  await folderFiles(join(folder, 'own'), clock).put('agency-1/x', secretBytes(1))
  expect(statSync(join(folder, 'own/agency-1')).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, 'own/agency-1/x')).mode & 0o777).toBe(0o600)
})

test('what a process that died was writing is no file, and is swept away later', async () => {
  const files = folderFiles(join(folder, 'swept'), clock)
  await files.put('agency-1/x', secretBytes(1))
  const half = join(folder, 'swept/agency-1/y-0a.part')
  writeFileSync(half, 'half')
  expect(await names(files, 'agency-1/')).toEqual(['agency-1/x'])
  expect(readdirSync(join(folder, 'swept/agency-1'))).toHaveLength(2)
  utimesSync(half, 1, 1)
  await names(files, 'agency-1/')
  expect(readdirSync(join(folder, 'swept/agency-1'))).toEqual(['x'])
})

test('a folder that cannot be written to is away', async () => {
  const blocked = join(folder, 'blocked')
  writeFileSync(blocked, '')
  chmodSync(blocked, 0o400)
  await expect(folderFiles(blocked, clock).put('agency-1/x', secretBytes(1))).rejects.toThrow(FilesAway)
})

test('a folder with no room for a file is away, keeps no half of it, and takes the next that has room', () => {
  const place = join(folder, 'small')
  mkdirSync(place)
  const module = transpiled(['folder-files.ts', 'files.ts', 'ids.ts', 'make-folder.ts', 'open-input.ts'])
  const script = join(folder, 'small.mjs')
  writeFileSync(
    script,
    `import { readdirSync } from 'node:fs'
    const { folderFiles } = await import(${JSON.stringify(module)})
    const files = folderFiles(${JSON.stringify(place)}, Date.now)
    const failed = await files.put('agency-1/large', Buffer.alloc(3_000_000)).then(() => 'kept', ({ name, cause }) => [name, cause.code])
    const half = readdirSync(${JSON.stringify(join(place, 'agency-1'))})
    await files.put('agency-1/small', Buffer.alloc(100_000))
    console.log(JSON.stringify({ failed, half, after: readdirSync(${JSON.stringify(join(place, 'agency-1'))}) }))`,
  )
  const node = `exec ${process.execPath} ${script}`
  const run = (command: string, args: readonly string[]) => spawnSync(command, args, { encoding: 'utf8' })
  // A small disk of its own where this account may mount one; elsewhere no file may be larger.
  const flags = process.getuid?.() === 0 ? '-m' : '-rm'
  const mounted = run('unshare', [flags, 'sh', '-c', `mount -t tmpfs -o size=2m none ${place} && ${node}`])
  const told = mounted.status === 0 ? mounted : run('sh', ['-c', `ulimit -f 2000 && ${node}`])
  expect(told.stderr).toBe('')
  expect(JSON.parse(told.stdout)).toEqual({
    failed: ['FilesAway', mounted.status === 0 ? 'ENOSPC' : 'EFBIG'],
    half: [],
    after: ['small'],
  })
}, 60_000)

test('a process killed while it writes leaves the old file or the new one, never a half', async () => {
  const target = join(folder, 'killed')
  const module = transpiled(['folder-files.ts', 'files.ts', 'ids.ts', 'make-folder.ts', 'open-input.ts'])
  const script = `
    const { folderFiles } = await import(${JSON.stringify(module)})
    const files = folderFiles(${JSON.stringify(target)}, Date.now)
    process.stdout.write('ready')
    for (let n = 0; ; n += 1) await files.put('agency-1/x', Buffer.alloc(2_000_000, n % 251))`
  for (let round = 0; round < 8; round += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [begins] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
    expect(String(begins)).toBe('ready')
    await new Promise((wait) => setTimeout(wait, 60 + round * 13))
    const ended = new Promise((end) => child.once('exit', end))
    child.kill('SIGKILL')
    await ended
    const found = await read(folderFiles(target, clock), 'agency-1/x')
    if (!found) continue
    expect(found).toHaveLength(2_000_000)
    expect(found.every((byte) => byte === found[0])).toBe(true)
  }
}, 60_000)
