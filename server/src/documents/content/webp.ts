import { type Found, picture, refused, type Size } from './found.ts'

const HEAD = 12
const EXIF_AND_XMP = 0x0c

/** A WebP picture without its notes, cut off where it ends. */
export function readWebp(bytes: Buffer): Found {
  const whole = bytes.readUInt32LE(4) + 8
  if (whole > bytes.length) return refused('damaged-file')
  const kept: Buffer[] = []
  let size: Size | undefined
  let at = HEAD
  while (at + 8 <= whole) {
    const length = bytes.readUInt32LE(at + 4)
    const end = at + 8 + length + (length % 2)
    if (end > whole) return refused('damaged-file')
    const chunk = Buffer.from(bytes.subarray(at, end))
    const name = chunk.toString('latin1', 0, 4)
    size ??= sizeIn(name, chunk)
    if (!size) return refused('damaged-file')
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~EXIF_AND_XMP
    if (name !== 'EXIF' && name !== 'XMP ') kept.push(chunk)
    at = end
  }
  if (!size || at !== whole) return refused('damaged-file')
  const body = Buffer.concat(kept)
  const head = Buffer.from(bytes.subarray(0, HEAD))
  head.writeUInt32LE(body.length + 4, 4)
  return picture('image/webp', Buffer.concat([head, body]), size)
}

/** The first chunk says how large the picture is, in one of three ways. */
function sizeIn(name: string, chunk: Buffer): Size | undefined {
  if (name === 'VP8X' && chunk.length >= 18)
    return { width: chunk.readUIntLE(12, 3) + 1, height: chunk.readUIntLE(15, 3) + 1 }
  if (name === 'VP8L' && chunk.length >= 13 && chunk[8] === 0x2f) {
    const bits = chunk.readUInt32LE(9)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (name === 'VP8 ' && chunk.length >= 18 && chunk.readUIntBE(11, 3) === 0x9d012a)
    return { width: chunk.readUInt16LE(14) & 0x3fff, height: chunk.readUInt16LE(16) & 0x3fff }
  return undefined
}
