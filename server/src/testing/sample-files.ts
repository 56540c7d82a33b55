/** Small files of every kind that is kept: pictures of 9 by 5 points as a browser draws them, and the rest made by hand. */

const drawn = (text: string): Buffer => Buffer.from(text, 'base64')

const JPEG = [
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh',
  'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB',
  'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA',
  'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y',
  'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM',
  'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBC',
  'YFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSk',
  'pKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAFAAkDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/',
  'xAAWEAEBAQAAAAAAAAAAAAAAAAAAA0H/xAAUAQEAAAAAAAAAAAAAAAAAAAAD/8QAHBEAAQMFAAAAAAAAAAAAAAAAAAECAwQyM0Hw',
  '/9oADAMBAAIRAxEAPwCUdVA8NiA1eZ3aP//Z',
].join('')
const WEBP = [
  'UklGRiQCAABXRUJQVlA4WAoAAAAgAAAACAAABAAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh',
  'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB',
  'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA',
  'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y',
  'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM',
  'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggNgAAANABAJ0BKgkABQAEAGglqAJ0R/+BYlmw',
  'AP5xMAd/ltS7BZrezfD3/B3XU3/JbH/Q7rqb27AAAA==',
].join('')
const PNG = [
  'iVBORw0KGgoAAAANSUhEUgAAAAkAAAAFCAYAAACXU8ZrAAAAJ0lEQVR4AbzKsQ0AAAgCQcNKTOtO7IStsbLik+seIr2x5Qv1KDwN',
  'AAAA///imX/DAAAABklEQVQDAA3LFcKbLY+aAAAAAElFTkSuQmCC',
].join('')

export const jpeg = (): Buffer => drawn(JPEG)
export const webp = (): Buffer => drawn(WEBP)
export const png = (): Buffer => drawn(PNG)

/** A JPEG as a phone takes it: lying on its side, with the place where it was taken and the phone's name. */
export function phoneJpeg(way: number, endian: 'II' | 'MM' = 'MM'): Buffer {
  const little = endian === 'II'
  const tiff = Buffer.alloc(96)
  const short = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at)
  const long = (value: number, at: number) =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at)
  tiff.write(endian, 0, 'latin1')
  short(42, 2)
  long(8, 4)
  short(3, 8)
  const entry = (n: number, [tag, type, count]: readonly [number, number, number]) => {
    short(tag, 10 + n * 12)
    short(type, 12 + n * 12)
    long(count, 14 + n * 12)
    return 18 + n * 12
  }
  long(60, entry(0, [0x010f, 2, 12]))
  short(way, entry(1, [0x0112, 3, 1]))
  long(72, entry(2, [0x8825, 4, 1]))
  tiff.write('PhoneMaker\0', 60, 'latin1')
  tiff.write('GPS 30.26 -97.74', 74, 'latin1')
  return withSegments(jpeg(), [segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]))])
}

export const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** The same JPEG with more segments after its head. */
export const withSegments = (bytes: Buffer, segments: readonly Buffer[]): Buffer => {
  const after = 4 + bytes.readUInt16BE(4)
  return Buffer.concat([bytes.subarray(0, after), ...segments, bytes.subarray(after)])
}

export const pdf = (): Buffer =>
  Buffer.from(`%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj
trailer <</Root 1 0 R>>
%%EOF
`)

export function tiff(): Buffer {
  const bytes = Buffer.alloc(8 + 2 + 2 * 12 + 4)
  bytes.write('II*\0', 0, 'latin1')
  bytes.writeUInt32LE(8, 4)
  bytes.writeUInt16LE(2, 8)
  for (const [n, tag, value] of [
    [0, 0x100, 9],
    [1, 0x101, 5],
  ] as const) {
    bytes.writeUInt16LE(tag, 10 + n * 12)
    bytes.writeUInt16LE(3, 12 + n * 12)
    bytes.writeUInt32LE(1, 14 + n * 12)
    bytes.writeUInt16LE(value, 18 + n * 12)
  }
  return bytes
}

const box = (name: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, body])
}

export const heic = (brand = 'heic'): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0mif1${brand}`, 'latin1')),
    box('meta', Buffer.alloc(20)),
    box('mdat', Buffer.alloc(40, 7)),
  ])

export const text = (): Buffer => Buffer.from('Querida Ana:\n\tnos vemos el martes a las 10 < 11.\n')

/** An archive of files that are stored as they are. */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const [named, body] = [Buffer.from(name), Buffer.from(content)]
    const local = Buffer.alloc(30)
    local.write('PK\x03\x04', 0, 'latin1')
    local.writeUInt32LE(body.length, 18)
    local.writeUInt32LE(body.length, 22)
    local.writeUInt16LE(named.length, 26)
    const entry = Buffer.alloc(46)
    entry.write('PK\x01\x02', 0, 'latin1')
    entry.writeUInt32LE(body.length, 20)
    entry.writeUInt32LE(body.length, 24)
    entry.writeUInt16LE(named.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(local, named, body)
    list.push(entry, named)
    at += 30 + named.length + body.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(list.length / 2, 8)
  end.writeUInt16LE(list.length / 2, 10)
  end.writeUInt32LE(Buffer.concat(list).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, ...list, end])
}

const WORD_TYPES =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

export const docx = (more: Readonly<Record<string, string>> = {}, types = WORD_TYPES): Buffer =>
  zip({ '[Content_Types].xml': types, 'word/document.xml': '<w:document/>', ...more })

export const odt = (more: Readonly<Record<string, string>> = {}): Buffer =>
  zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>', ...more })
