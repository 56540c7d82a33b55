import fc from 'fast-check'
import { expect, test } from 'vitest'
import { secretBytes } from '../platform/ids.ts'
import { BrokenFile, openFile, sealFile } from './sealed-file.ts'

const PIECE = 64 * 1024
const key = Buffer.alloc(32, 1)

async function opened(
  sealed: Uint8Array,
  with_: Uint8Array,
  place: string,
  cut = sealed.length,
): Promise<Buffer> {
  const parts: Buffer[] = []
  async function* inParts() {
    for (let at = 0; at < sealed.length; at += cut) yield sealed.subarray(at, at + cut)
  }
  for await (const part of openFile(inParts(), with_, place)) parts.push(part)
  return Buffer.concat(parts)
}

/** Lengths around the joints, where one off would show. */
const length = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.constantFrom(PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 1, 3 * PIECE - 1),
)

test('a file comes back as it was, however it is cut on the way', async () => {
  await fc.assert(
    fc.asyncProperty(length, fc.integer({ min: 1, max: 200_000 }), async (size, cut) => {
      const plain = secretBytes(size)
      const back = await opened(sealFile(plain, key, 'here'), key, 'here', Math.max(cut, size / 50))
      expect(back.equals(plain)).toBe(true)
    }),
  )
})

test('one changed bit anywhere is noticed, and no changed byte is given out', async () => {
  await fc.assert(
    fc.asyncProperty(length, fc.nat(), fc.integer({ min: 0, max: 7 }), async (size, where, bit) => {
      const sealed = sealFile(secretBytes(size), key, 'here')
      const at = where % sealed.length
      sealed[at] = (sealed[at] ?? 0) ^ (1 << bit)
      await expect(opened(sealed, key, 'here')).rejects.toThrow(BrokenFile)
    }),
  )
})

test('a file that is cut short anywhere is noticed, also between two pieces', async () => {
  const sealed = sealFile(secretBytes(2 * PIECE + 10), key, 'here')
  const joints = [0, 1, 8, 8 + PIECE, 8 + PIECE + 16, 8 + 2 * (PIECE + 16), sealed.length - 1]
  for (const end of joints)
    await expect(opened(sealed.subarray(0, end), key, 'here')).rejects.toThrow(BrokenFile)
})

test('pieces cannot change places, be doubled or be followed by more', async () => {
  const sealed = sealFile(secretBytes(3 * PIECE), key, 'here')
  const [head, one, two, three] = [
    sealed.subarray(0, 8),
    sealed.subarray(8, 8 + PIECE + 16),
    sealed.subarray(8 + PIECE + 16, 8 + 2 * (PIECE + 16)),
    sealed.subarray(8 + 2 * (PIECE + 16)),
  ]
  for (const order of [
    [two, one, three],
    [one, one, two, three],
    [one, three],
    [one, two, three, three],
    [one, two, three, Buffer.of(0)],
  ])
    await expect(opened(Buffer.concat([head, ...order]), key, 'here')).rejects.toThrow(BrokenFile)
})

test('a file opens with its own key, in its own place, and nowhere else', async () => {
  const sealed = sealFile(Buffer.from('a letter'), key, 'here')
  await expect(opened(sealed, Buffer.alloc(32, 2), 'here')).rejects.toThrow(BrokenFile)
  await expect(opened(sealed, key, 'there')).rejects.toThrow(BrokenFile)
})

test('nothing of the content can be seen in a sealed file, and the same file sealed twice looks different', () => {
  const plain = Buffer.alloc(PIECE * 2, 'a letter ')
  const [one, two] = [sealFile(plain, key, 'here'), sealFile(plain, key, 'here')]
  expect(one.includes('a letter')).toBe(false)
  expect(one.equals(two)).toBe(false)
})
