import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BIN = fileURLToPath(new URL('../bin/handrail.js', import.meta.url))
const TEXAS = '{"state":"TX","age":29}'

type Child = ChildProcessByStdio<Writable, Readable, Readable>
const children: Child[] = []
/** Each process has a data folder of its own: two never share one. */
const folder = mkdtempSync(join(tmpdir(), 'handrail-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function handrail(
  args: readonly string[],
  environment: Record<string, string> = {},
  node: readonly string[] = [],
) {
  const child = spawn(process.execPath, [...node, BIN, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HANDRAIL_DATA: mkdtempSync(join(folder, 'data-')), ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  children.push(child)
  const texts = { output: '', errors: '' }
  child.stdout.on('data', (data) => {
    texts.output += String(data)
  })
  child.stderr.on('data', (data) => {
    texts.errors += String(data)
  })
  const ended = once(child, 'close').then(([exit, signal]) => ({ exit: exit ?? signal, ...texts }))
  return { child, ended, texts }
}

async function run(args: readonly string[], input = '', environment: Record<string, string> = {}) {
  const { child, ended } = handrail(args, environment)
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return ended
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** The program as it is shipped: built, and started by its bin. */
beforeAll(() => {
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, encoding: 'utf8' })
  expect(built.stderr + built.stdout).toBe('')
}, 120_000)

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

describe('handrail', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']], [['help', 'help']]])(
    'shows what it can do: %j',
    async (args) => {
      const { exit, output, errors } = await run(args)
      expect({ exit, errors }).toEqual({ exit: 0, errors: '' })
      for (const command of ['start', 'screen', 'explain', 'help'])
        expect(output).toContain(`handrail ${command}`)
    },
  )

  it.each(['start', 'screen', 'explain'])('explains %s', async (command) => {
    const asked = await run(['help', command])
    expect(asked).toMatchObject({ exit: 0, errors: '' })
    expect(asked.output).toMatch(new RegExp(`^handrail ${command}`))
    expect(await run([command, '--help'])).toEqual(asked)
    expect(Math.max(...asked.output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  it('says its version', async () => {
    expect(await run(['--version'])).toMatchObject({
      exit: 0,
      output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })

  it.each(['frobnicate', '__proto__', 'constructor', '-x', ''])(
    'does not know the command %j',
    async (command) => {
      const { exit, output, errors } = await run([command])
      expect({ exit, output }).toEqual({ exit: 2, output: '' })
      expect(errors).toBe(
        `There is no command ${JSON.stringify(command)}. There are start, screen, explain, create-agency, seed-demo, migrate, backup, restore, verify-trail and help.\nSee "handrail help".\n`,
      )
    },
  )
})

describe('handrail screen', () => {
  it('answers from the standard input', async () => {
    const { exit, output } = await run(['screen', '-', '--on', '2026-11-23'], TEXAS)
    expect(exit).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ on: '2026-11-23', determinations: expect.any(Array) })
  })

  it('ends with 1 when a line of several is bad, and with 2 when the only one is', async () => {
    expect((await run(['screen', '-'], `${TEXAS}\nnope\n`)).exit).toBe(1)
    expect((await run(['screen', '-'], 'nope\n')).exit).toBe(2)
  })

  it('ends quietly when its reader goes away', async () => {
    const { child, ended } = handrail(['screen', '-', '--on', '2026-11-23'])
    child.stdin.on('error', () => {})
    child.stdin.write(`${TEXAS}\n`.repeat(2000))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const { exit, errors } = await ended
    expect({ exit, errors }).toEqual({ exit: 0, errors: '' })
  })

  it('needs no more memory for many lines than for few', async () => {
    const few = await mostMemory(20_000)
    const many = await mostMemory(200_000)
    expect(many).toBeLessThan(few * 1.5)
  }, 180_000)
})

/**
 * Prints the most memory that the process held, in kilobytes, as the last line of its errors. The space for new things
 * is kept small: how long the collector puts its work off is not what is measured.
 */
const TELL_MEMORY = [
  '--max-semi-space-size=1',
  '--import',
  `data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))`,
]

/** Screens so many lines. Most are bad: the reading is what is tested here, and a bad line costs the least time. */
async function mostMemory(lines: number): Promise<number> {
  const { child, ended } = handrail(['screen', '-', '--on', '2026-11-23', '--standings'], {}, TELL_MEMORY)
  function* input() {
    const good = `${TEXAS}\n{"facts":{}}\n`
    for (let from = 0; from < lines; from += 100)
      yield `${good}${`${'x'.repeat(1 + (from % 500))}\n`.repeat(98)}`
  }
  child.stdout.removeAllListeners('data')
  let seen = 0
  child.stdout.on('data', (data: Buffer) => {
    for (let at = data.indexOf(10); at !== -1; at = data.indexOf(10, at + 1)) seen += 1
  })
  await pipeline(Readable.from(input()), child.stdin)
  const { exit, errors } = await ended
  expect({ exit, seen }).toEqual({ exit: 1, seen: lines })
  return Number(errors.trim().split('\n').at(-1))
}

describe('handrail start', () => {
  it('says in one line where it is and in one how its owner comes in, serves there by every name of this machine, and stops when told to', async () => {
    const { child, ended, texts } = handrail(['start'], { PORT: '0' })
    await until(() => texts.output.split('\n').length > 2)
    const [ready, welcome, ...rest] = texts.output.split('\n')
    expect(texts.errors).toBe('')
    expect(ready).toMatch(/^Handrail is ready: http:\/\/localhost:\d+$/)
    const address = ready?.slice(ready.indexOf('http')) ?? ''
    expect(welcome).toMatch(/, once, until \d{4}-\d\d-\d\d \d\d:\d\d UTC: http/)
    expect(welcome).toContain(` UTC: ${address}/staff/welcome/agency#`)
    expect(rest).toEqual([''])
    const page = await fetch(address)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('988')
    expect((await fetch(address.replace('localhost', '127.0.0.1'))).status).toBe(200)
    child.kill('SIGTERM')
    expect((await ended).exit).toBe(0)
  })

  it('stops at Ctrl+C as well', async () => {
    const { child, ended, texts } = handrail(['start'], { PORT: '0' })
    await until(() => texts.output.includes('\n'))
    child.kill('SIGINT')
    expect((await ended).exit).toBe(0)
  })

  it('names the port that another program has', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? address?.port : 0
    const { exit, output, errors } = await run(['start'], '', { PORT: String(port), HOST: '127.0.0.1' })
    other.close()
    expect({ exit, output }).toEqual({ exit: 1, output: '' })
    expect(errors).toBe(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${Number(port) + 1}.\n`,
    )
  })

  it('names every setting that is wrong, and never the password in one', async () => {
    const settings = { PORT: '99999', DATABASE_URL: 'mysql://me:secret@db/x', HANDRAIL_DATTA: '/x' }
    const { exit, output, errors } = await run(['start'], '', settings)
    expect({ exit, output }).toEqual({ exit: 2, output: '' })
    expect(errors.trimEnd().split('\n')).toEqual([
      'There is no setting HANDRAIL_DATTA; it changes nothing.',
      'PORT is "99999". Accepted: a whole number from 0 to 65535.',
      expect.stringMatching(/^DATABASE_URL is something else, not shown here/),
    ])
    expect(errors).not.toContain('secret')
  })

  it.each(['203.0.113.7', 'fe80::1%no-such-card'])(
    'says when this machine has no address %s',
    async (HOST) => {
      const { exit, errors } = await run(['start'], '', { PORT: '0', HOST })
      expect(exit).toBe(1)
      expect(errors).toBe(
        'This machine has no address of the name that HOST gives. Set it to localhost, 0.0.0.0 or one of its addresses.\n',
      )
    },
  )

  it('takes no options', async () => {
    expect(await run(['start', '--port', '80'])).toMatchObject({ exit: 2, output: '' })
  })
})
