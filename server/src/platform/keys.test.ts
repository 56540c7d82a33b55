import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { KeysTrouble, keysOf, openKeys, parseKeys, Sealed } from './keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'handrail-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const key = (fill: number) => Buffer.alloc(32, fill)
const bytes = (text: string) => Buffer.from(text)

test('what is sealed opens at its place, and at no other', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), fc.string(), (plain, here, there) => {
      const keys = keysOf([key(1)])
      const sealed = keys.seal(plain, here)
      expect(keys.open(sealed, here)).toEqual(Buffer.from(plain))
      if (here !== there) expect(() => keys.open(sealed, there)).toThrow(Sealed)
    }),
  )
})

test('one changed byte anywhere is noticed', () => {
  const keys = keysOf([key(1)])
  const sealed = keys.seal(bytes('a secret'), 'here')
  for (let n = 0; n < sealed.length; n += 1) {
    const changed = Buffer.from(sealed)
    changed[n] = (changed[n] ?? 0) ^ 1
    expect(() => keys.open(changed, 'here')).toThrow(Sealed)
  }
  for (let n = 0; n < sealed.length; n += 1)
    expect(() => keys.open(sealed.subarray(0, n), 'here')).toThrow(Sealed)
})

test('the same secret sealed twice looks different', () => {
  const keys = keysOf([key(1)])
  expect(keys.seal(bytes('a secret'), 'here')).not.toEqual(keys.seal(bytes('a secret'), 'here'))
})

test('an old key still opens what it sealed; a key that is gone is named', () => {
  const sealed = keysOf([key(1)]).seal(bytes('a secret'), 'here')
  expect(
    keysOf([key(2), key(1)])
      .open(sealed, 'here')
      .toString(),
  ).toBe('a secret')
  expect(() => keysOf([key(2)]).open(sealed, 'here')).toThrow(/^The key [0-9a-f]{8} is not here\.$/)
})

test('a fingerprint depends on the text, the place and the key, and on nothing else', () => {
  const one = keysOf([key(1)])
  expect(one.fingerprint('a', 'x')).toEqual(keysOf([key(1)]).fingerprint('a', 'x'))
  expect(one.fingerprint('a', 'x')).not.toEqual(one.fingerprint('a', 'y'))
  expect(one.fingerprint('a', 'x')).not.toEqual(keysOf([key(2)]).fingerprint('a', 'x'))
})

test('the first start makes a key that only this account may read; the next start finds it', () => {
  const data = join(folder, 'new', 'data')
  const sealed = openKeys(data).seal(bytes('a secret'), 'here')
  expect(statSync(join(data, 'keys')).mode & 0o777).toBe(0o600)
  expect(openKeys(data).open(sealed, 'here').toString()).toBe('a secret')
})

test('a key file that others may read is refused, with what to do', () => {
  const data = join(folder, 'open')
  openKeys(data)
  chmodSync(join(data, 'keys'), 0o644)
  expect(() => openKeys(data)).toThrow(/chmod 600/)
})

test('a damaged key file is refused, and not replaced', () => {
  const data = join(folder, 'damaged')
  openKeys(data)
  writeFileSync(join(data, 'keys'), 'half a k')
  expect(() => openKeys(data)).toThrow(KeysTrouble)
  expect(readFileSync(join(data, 'keys'), 'utf8')).toBe('half a k')
})

test('a setting takes the place of the file', () => {
  const setting = key(7).toString('base64')
  const sealed = openKeys(join(folder, 'never'), setting).seal(bytes('a secret'), 'here')
  expect(
    keysOf([key(7)])
      .open(sealed, 'here')
      .toString(),
  ).toBe('a secret')
  expect(statSync(join(folder, 'never'), { throwIfNoEntry: false })).toBeUndefined()
})

test.each(['', 'short', key(7).subarray(1).toString('base64'), `${key(7).toString('base64')} x`])(
  'a setting that is not a key is refused without being shown: %j',
  (setting) => {
    expect(parseKeys(setting)).toBeUndefined()
    expect(() => openKeys(folder, setting)).toThrow(/^HANDRAIL_KEY is not a key\./)
  },
)
