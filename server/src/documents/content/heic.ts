import { type Found, refused } from './found.ts'

const BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']

/** True for a file whose first box names a brand of HEIC. */
export const isHeic = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 4, 8) === 'ftyp' && BRANDS.includes(bytes.toString('latin1', 8, 12))

/**
 * A photo as phones take it. Its boxes must fill the file exactly; the picture itself is kept as it is, with what it says
 * beside it, since taking that out moves every offset inside.
 */
export function readHeic(bytes: Buffer): Found {
  const seen = new Set<string>()
  let at = 0
  while (at + 8 <= bytes.length) {
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (!/^[a-z0-9 ]{4}$/i.test(name)) return refused('damaged-file')
    const length = lengthOf(bytes, at)
    if (length === undefined || length < 8) return refused('damaged-file')
    seen.add(name)
    at += length
  }
  const whole = at === bytes.length && seen.has('meta') && seen.has('mdat')
  return whole ? { type: 'image/heic', bytes } : refused('damaged-file')
}

/** 0 means to the end, 1 that the length stands in eight bytes after the name. */
function lengthOf(bytes: Buffer, at: number): number | undefined {
  const short = bytes.readUInt32BE(at)
  if (short === 0) return bytes.length - at
  if (short !== 1) return short
  return at + 16 <= bytes.length ? Number(bytes.readBigUInt64BE(at + 8)) : undefined
}
