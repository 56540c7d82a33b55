import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { faultLine } from './log.ts'

const named = (name: string, code: unknown, message = 'x') =>
  Object.assign(new Error(message), { name, code, detail: 'Key (email)=(sam@example.org) already exists.' })

test.each([
  [new TypeError('of Sam'), { name: 'TypeError', code: null }],
  [named('error', '23505'), { name: 'error', code: '23505' }],
  [named('of Sam', 'at home with Sam'), { name: 'Error', code: null }],
  [named('Error', { of: 'Sam' }), { name: 'Error', code: null }],
  ['of Sam', { name: 'string', code: null }],
])('%j is logged as a name and a code of one word each', (failure, expected) => {
  expect(faultLine(failure)).toMatchObject(expected)
  expect(JSON.stringify(faultLine(failure))).not.toMatch(/Sam|sam@/)
})

test('the place of a fault is never a line of its message', () => {
  const failure = new Error('could not read\n    at the shelter on Elm Street\n    at night')
  expect(faultLine(failure).where).toMatch(/^at .*log\.test\.ts/)
  failure.message = 'changed since'
  expect(faultLine(failure).where).toBeNull()
})

test('a fault that came from another says of which kind that one was, and nothing more', () => {
  const failure = new Error('away', { cause: named('RangeError', 'ENOSPC', 'no room for Sam') })
  expect(faultLine(failure).because).toMatchObject({ name: 'RangeError', code: 'ENOSPC' })
  expect(JSON.stringify(faultLine(failure))).not.toMatch(/Sam|sam@/)
  expect(faultLine(new Error('away'))).not.toHaveProperty('because')
})

const LAST_WORDS = fileURLToPath(new URL('../../dist/platform/last-words.js', import.meta.url))

test.each(['throw failure', 'Promise.reject(failure)'])(
  'a fault that nobody waits for, "%s", ends the process without its message or its detail',
  (how) => {
    const program = `
      const { keepLastWords } = await import(${JSON.stringify(LAST_WORDS)})
      keepLastWords(process.stderr, 3)
      const failure = Object.assign(new Error('of Sam'), { code: '23505', detail: 'Key (email)=(sam@example.org)' })
      setTimeout(() => { ${how} })
      setTimeout(() => {}, 10_000)`
    const ended = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
    expect(ended.status).toBe(3)
    expect(ended.stdout + ended.stderr).not.toMatch(/Sam|sam@/)
    expect(ended.stderr).toMatch(/mistake of its own.*\n\{"event":"fault","name":"Error","code":"23505",/)
  },
)
