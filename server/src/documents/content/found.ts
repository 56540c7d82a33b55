import type { FileType } from '@handrail/care/documents'

/** What stands in a file: a type that is kept, with the bytes to keep; or why it is not kept. */
export type Found =
  | { readonly type: FileType; readonly bytes: Buffer; readonly image?: Size }
  | { readonly refused: Refused }

export interface Size {
  readonly width: number
  readonly height: number
}

export type Refused =
  /** Nothing in it. */
  | 'empty-file'
  /** Not one of the types that are kept. */
  | 'type-not-kept'
  /** It begins as one type and does not hold together as one. */
  | 'damaged-file'
  /** It is one thing for one program and another for the next. */
  | 'two-in-one'
  /** A word-processing file that brings its own program. */
  | 'has-macros'
  /** A picture of more points than any camera takes: it fills the memory of whoever opens it. */
  | 'image-too-large'

export const refused = (why: Refused): Found => ({ refused: why })

const MOST_SIDE = 30_000
const MOST_POINTS = 120_000_000

/** A picture, once its size is one that a camera or a scanner makes. */
export const picture = (type: FileType, bytes: Buffer, { width, height }: Size): Found => {
  if (width < 1 || height < 1) return refused('damaged-file')
  if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_POINTS)
    return refused('image-too-large')
  return { type, bytes, image: { width, height } }
}

/** True when the bytes end as a ZIP archive does, whatever they begin as: archives are read from their end. */
export function endsAsZip(bytes: Buffer): boolean {
  return endOfZip(bytes) !== undefined
}

const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1')
const END_LENGTH = 22

/** Where the last record of a ZIP archive stands, when its comment reaches to the very end. */
export function endOfZip(bytes: Buffer): number | undefined {
  const from = Math.max(0, bytes.length - END_LENGTH - 0xffff)
  for (let at = bytes.length - END_LENGTH; at >= from; at -= 1) {
    at = bytes.lastIndexOf(END_OF_ZIP, at)
    if (at < from) return undefined
    if (at + END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return at
  }
  return undefined
}

const MARKUP = /<(!doctype|html|script|svg|iframe|body|head|\?php|%)/i

/** True when something that a browser or a server would run stands near the beginning. */
export const hasMarkup = (bytes: Buffer): boolean => MARKUP.test(bytes.toString('latin1', 0, 4096))

/** Lenient readers find a PDF that begins anywhere in the first kilobyte. */
export const hidesPdf = (bytes: Buffer): boolean =>
  bytes.subarray(0, 1024 + 5).indexOf('%PDF-', 0, 'latin1') > 0
