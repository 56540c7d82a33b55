import { createHash, randomBytes, randomFillSync } from 'node:crypto'

const random = Buffer.alloc(10)
let lastMs = 0
let count = 0

/**
 * A UUID version 7 (RFC 9562): 48 bits of the time, 12 bits that count within a millisecond, 62 random bits.
 * Ids made one after the other in this process sort in that order.
 */
export function uuid7(now: number): string {
  if (now > lastMs) {
    lastMs = now
    count = 0
  } else {
    count += 1
    if (count > 0xfff) {
      lastMs += 1
      count = 0
    }
  }
  randomFillSync(random)
  const time = lastMs.toString(16).padStart(12, '0')
  const variant = (((random[0] ?? 0) & 0x3f) | 0x80).toString(16)
  const rest = random.toString('hex', 1, 8)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count.toString(16).padStart(3, '0')}-${variant}${rest.slice(0, 2)}-${rest.slice(2)}`
}

/** A UUID that always follows from the same parts (version 8, RFC 9562): the request id of a reaction's step. */
export function derivedUuid(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(18, 20)}-${hash.slice(20, 32)}`
}

/** Bytes that nobody can guess: tokens, keys, salts. */
export const secretBytes = (length: number): Buffer => randomBytes(length)
