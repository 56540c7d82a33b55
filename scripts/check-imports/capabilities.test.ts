import { describe, expect, test } from 'vitest'
import { capabilityProblems } from './capabilities.mjs'

const rulesBroken = (file: string, text: string) =>
  capabilityProblems(file, text).map(({ rule, from }) => `${rule} ${from}`)

describe('reading the clock', () => {
  test.each([
    'new Date()',
    'new Date(0)',
    'Date.now()',
    'Date()',
    'new globalThis.Date()',
    'const { a } = { a: Date.now }',
  ])('%s is found, with its line', (code) => {
    expect(rulesBroken('care/src/people/person.ts', `const before = 1\n${code}\n`)).toEqual([
      'only-the-clock-reads-the-clock care/src/people/person.ts:2',
    ])
  })

  test.each([
    ['a comment', '// new Date() would be wrong here'],
    ['a sentence', "const words = 'never call Date.now()'"],
    ['a type', 'type When = { readonly at: Date }'],
    ['arithmetic without a clock', 'const days = Date.UTC(2026, 10, 23) / 86_400_000'],
    ['a name of our own', 'const plain = birthDate(1)'],
  ])('%s is fine', (_what, code) => {
    expect(rulesBroken('care/src/people/person.ts', code)).toEqual([])
  })

  test.each(['server/src/platform/clock.ts', 'web/src/app/clock.ts', 'care/src/people/person.test.ts'])(
    '%s may',
    (file) => {
      expect(rulesBroken(file, 'export const now = () => new Date()')).toEqual([])
    },
  )
})

describe('making randomness', () => {
  test.each([
    'Math.random()',
    'crypto.randomUUID()',
    'globalThis.crypto.getRandomValues(bytes)',
    "import { randomBytes } from 'node:crypto'",
  ])('%s is found', (code) => {
    expect(rulesBroken('web/src/navigator/page.tsx', code)).toEqual([
      'only-ids-makes-randomness web/src/navigator/page.tsx:1',
    ])
  })

  test('platform/ids.ts may', () => {
    expect(rulesBroken('server/src/platform/ids.ts', 'crypto.randomUUID()')).toEqual([])
  })

  test('the same file name elsewhere may not', () => {
    expect(rulesBroken('care/src/platform/ids.ts', 'crypto.randomUUID()')).toHaveLength(1)
  })
})
