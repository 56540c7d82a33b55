import { type Found, picture, refused } from './found.ts'

const [WIDTH, HEIGHT] = [0x100, 0x101]
const SHORT = 3

/** A TIFF as scanners and fax servers make it. Kept as it is, once its first page has a size. */
export function readTiff(bytes: Buffer): Found {
  const little = bytes[0] === 0x49
  const short = (at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at))
  const long = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  if (bytes.length < 14) return refused('damaged-file')
  const first = long(4)
  if (first < 8 || first + 2 > bytes.length) return refused('damaged-file')
  const entries = short(first)
  if (first + 2 + entries * 12 > bytes.length) return refused('damaged-file')
  const numberIn = (tag: number) => {
    for (let at = first + 2; at < first + 2 + entries * 12; at += 12)
      if (short(at) === tag) return short(at + 2) === SHORT ? short(at + 8) : long(at + 8)
    return 0
  }
  return picture('image/tiff', bytes, { width: numberIn(WIDTH), height: numberIn(HEIGHT) })
}
