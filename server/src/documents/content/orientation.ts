const EXIF = Buffer.from('Exif\0\0', 'latin1')
const ORIENTATION = 0x0112
const SHORT = 3

/** Which way is up, 1 to 8, as an EXIF segment of a JPEG says it; nothing when it does not say so in a way that holds. */
export function orientationIn(segment: Buffer): number | undefined {
  if (!segment.subarray(4, 10).equals(EXIF)) return undefined
  const tiff = segment.subarray(10)
  if (tiff.length < 14) return undefined
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (short(2) !== 42 || first + 2 > tiff.length) return undefined
  for (let n = 0; n < short(first); n += 1) {
    const entry = first + 2 + n * 12
    if (entry + 12 > tiff.length) return undefined
    if (short(entry) !== ORIENTATION || short(entry + 2) !== SHORT) continue
    const way = short(entry + 8)
    return way >= 1 && way <= 8 ? way : undefined
  }
  return undefined
}

/** An EXIF segment that says which way is up and nothing else. */
export function orientationSegment(way: number): Buffer {
  const entry = [ORIENTATION >> 8, ORIENTATION & 0xff, 0, SHORT, 0, 0, 0, 1, 0, way, 0, 0]
  const tiff = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0])
  const length = 2 + EXIF.length + tiff.length
  return Buffer.concat([Buffer.from([0xff, 0xe1, length >> 8, length & 0xff]), EXIF, tiff])
}
