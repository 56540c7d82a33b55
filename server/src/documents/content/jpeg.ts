import { type Found, picture, refused, type Size } from './found.ts'
import { orientationIn, orientationSegment } from './orientation.ts'

const [SOI, EOI, SOS, APP0, APP1, APP2, APP14, APP15, COM] = [
  0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe,
]

/**
 * A JPEG, rewritten without what it says beside the picture: where it was taken, with which phone, by whom, a small copy
 * of the picture as it was before it was cut. Only its colours and which way is up are kept. What follows its end (a
 * short film, a second picture, another file) is cut off.
 */
export function readJpeg(bytes: Buffer): Found {
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let size: Size | undefined
  let orientation: number | undefined
  let at = 2
  for (;;) {
    if (at + 4 > bytes.length || bytes[at] !== 0xff) return refused('damaged-file')
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === SOI || marker === EOI || marker === 0) return refused('damaged-file')
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end < at + 4 || end > bytes.length) return refused('damaged-file')
    const segment = bytes.subarray(at, end)
    if (marker === APP1) orientation ??= orientationIn(segment)
    if (isFrame(marker) && segment.length >= 9)
      size = { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) }
    if (isKept(marker, segment)) kept.push(segment)
    at = end
    if (marker === SOS) break
  }
  const end = endOfPicture(bytes, at)
  if (end === undefined || size === undefined) return refused('damaged-file')
  kept.push(bytes.subarray(at, end))
  // Which way is up follows directly on the beginning, or on the JFIF header, which must be first.
  if (orientation !== undefined && orientation !== 1)
    kept.splice(kept[1]?.[1] === APP0 ? 2 : 1, 0, orientationSegment(orientation))
  return picture('image/jpeg', Buffer.concat(kept), size)
}

/** Frames of all kinds: C0 to CF, without the tables that share these numbers. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function isKept(marker: number, segment: Buffer): boolean {
  if (marker === APP2) return segment.toString('latin1', 4, 15) === 'ICC_PROFILE'
  if (marker === APP0 || marker === APP14) return true
  return marker !== COM && !(marker >= APP0 && marker <= APP15)
}

/** After the first scan: more scans and tables, until the end marker. Inside a scan an FF is always followed by 00 or a restart. */
function endOfPicture(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at)) {
    const marker = bytes[at + 1] ?? 0
    if (marker === EOI) return at + 2
    if (marker === SOI) return undefined
    if (marker === 0xff) at += 1
    else if (marker === 0 || (marker >= 0xd0 && marker <= 0xd7)) at += 2
    // Between scans nothing but tables may stand; a comment or a note there would carry what the head may not.
    else if (marker >= APP0 && marker <= COM) return undefined
    else if (at + 4 > bytes.length) return undefined
    else at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}
