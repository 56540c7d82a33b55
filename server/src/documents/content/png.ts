import { type Found, picture, refused, type Size } from './found.ts'

const SIGNATURE = 8
/** What may hold words or a place beside the picture. */
const DROPPED = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'dSIG', 'caBX']

/** A PNG without its notes, cut off where it ends. */
export function readPng(bytes: Buffer): Found {
  const kept: Buffer[] = [bytes.subarray(0, SIGNATURE)]
  let size: Size | undefined
  let hasPicture = false
  for (let at = SIGNATURE; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return refused('damaged-file')
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (!/^[A-Za-z]{4}$/.test(name)) return refused('damaged-file')
    if (!size) {
      if (name !== 'IHDR' || end !== at + 25) return refused('damaged-file')
      size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) }
    }
    hasPicture ||= name === 'IDAT'
    if (!DROPPED.includes(name)) kept.push(bytes.subarray(at, end))
    at = end
    if (name === 'IEND')
      return hasPicture ? picture('image/png', Buffer.concat(kept), size) : refused('damaged-file')
  }
  return refused('damaged-file')
}
