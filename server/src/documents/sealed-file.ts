import { createCipheriv, createDecipheriv } from 'node:crypto'
import { secretBytes } from '../platform/ids.ts'

/** A file that was changed, cut short, moved from another place, or sealed with another key. */
export class BrokenFile extends Error {
  override readonly name = 'BrokenFile'
}

const VERSION = 1
const PREFIX = 7
const HEAD = 1 + PREFIX
const TAG = 16
const PIECE = 64 * 1024
const SEALED_PIECE = PIECE + TAG
export const FILE_KEY_LENGTH = 32

/**
 * Encrypts a file in pieces of 64 KiB, each with AES-256-GCM (the STREAM construction of Hoang, Reyhanitabar, Rogaway
 * and Vizár, 2015): the nonce counts the pieces and marks the last, so pieces can be read one by one, and none can be
 * changed, left out, added or put elsewhere. `key` serves this one file; `place` says which it is and whose.
 */
export function sealFile(plain: Uint8Array, key: Uint8Array, place: string): Buffer {
  const head = Buffer.concat([Buffer.of(VERSION), secretBytes(PREFIX)])
  const parts: Buffer[] = [head]
  const count = Math.max(1, Math.ceil(plain.length / PIECE))
  for (let n = 0; n < count; n += 1) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(head, n, n === count - 1))
    cipher.setAAD(Buffer.from(place))
    parts.push(cipher.update(plain.subarray(n * PIECE, (n + 1) * PIECE)), cipher.final(), cipher.getAuthTag())
  }
  return Buffer.concat(parts)
}

/** Reads a sealed file as it comes. No byte is given out before its piece was found whole; fails if the end is missing. */
export async function* openFile(
  sealed: AsyncIterable<Uint8Array>,
  key: Uint8Array,
  place: string,
): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0)
  let head: Buffer | undefined
  let n = 0
  for await (const part of sealed) {
    held = Buffer.concat([held, part])
    if (!head) {
      if (held.length < HEAD) continue
      head = held.subarray(0, HEAD)
      held = held.subarray(HEAD)
      if (head[0] !== VERSION) throw new BrokenFile('This is not a file that was sealed here.')
    }
    // The last piece may be as long as any other, so one is held back until another byte or the end comes.
    while (held.length > SEALED_PIECE) {
      yield openPiece(held.subarray(0, SEALED_PIECE), key, { iv: nonce(head, n, false), place })
      held = held.subarray(SEALED_PIECE)
      n += 1
    }
  }
  if (!head) throw new BrokenFile('The file is cut short.')
  yield openPiece(held, key, { iv: nonce(head, n, true), place })
}

interface Piece {
  readonly iv: Buffer
  readonly place: string
}

function openPiece(piece: Buffer, key: Uint8Array, { iv, place }: Piece): Buffer {
  if (piece.length < TAG) throw new BrokenFile('The file is cut short.')
  const at = piece.length - TAG
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG })
  decipher.setAAD(Buffer.from(place)).setAuthTag(piece.subarray(at))
  try {
    return Buffer.concat([decipher.update(piece.subarray(0, at)), decipher.final()])
  } catch (cause) {
    throw new BrokenFile('The file was changed, cut short, or belongs elsewhere.', { cause })
  }
}

function nonce(head: Buffer, n: number, last: boolean): Buffer {
  const iv = Buffer.alloc(12)
  head.copy(iv, 0, 1)
  iv.writeUInt32BE(n, PREFIX)
  iv[11] = last ? 1 : 0
  return iv
}
