import type { FileType } from '@handrail/care/documents'
import { endsAsZip, type Found, hidesPdf, refused } from './found.ts'
import { isHeic, readHeic } from './heic.ts'
import { readJpeg } from './jpeg.ts'
import { readPdf } from './pdf.ts'
import { readPng } from './png.ts'
import { readText } from './text.ts'
import { readTiff } from './tiff.ts'
import { readWebp } from './webp.ts'
import { readWordFile } from './word-file.ts'

const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const JPEG = Buffer.from([0xff, 0xd8, 0xff])
const LITTLE_TIFF = Buffer.from('II*\0', 'latin1')
const BIG_TIFF = Buffer.from('MM\0*', 'latin1')
const ZIP = Buffer.from('PK\x03\x04', 'latin1')

/**
 * What a file is, by what stands in it. Its name and what the sender calls it count for nothing here. What comes back to
 * be kept is one thing only, for every program.
 */
export function contentOf(bytes: Buffer): Found {
  if (bytes.length === 0) return refused('empty-file')
  const found = readAs(bytes)
  if ('refused' in found) return found
  const isArchive = begins(bytes, ZIP)
  if (!isArchive && (endsAsZip(bytes) || endsAsZip(found.bytes))) return refused('two-in-one')
  return hidesPdf(bytes) ? refused('two-in-one') : found
}

function readAs(bytes: Buffer): Found {
  if (begins(bytes, JPEG)) return readJpeg(bytes)
  if (begins(bytes, PNG)) return readPng(bytes)
  if (begins(bytes, Buffer.from('%PDF-'))) return readPdf(bytes)
  if (begins(bytes, LITTLE_TIFF) || begins(bytes, BIG_TIFF)) return readTiff(bytes)
  if (begins(bytes, ZIP)) return readWordFile(bytes)
  if (begins(bytes, Buffer.from('RIFF')) && bytes.toString('latin1', 8, 12) === 'WEBP') return readWebp(bytes)
  if (isHeic(bytes)) return readHeic(bytes)
  return readText(bytes)
}

const begins = (bytes: Buffer, with_: Buffer): boolean => bytes.subarray(0, with_.length).equals(with_)

/** Other names for the same. */
const SAME: Readonly<Record<string, FileType>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/heif': 'image/heic',
  'image/heic-sequence': 'image/heic',
  'image/heif-sequence': 'image/heic',
  'image/tif': 'image/tiff',
  'application/x-pdf': 'application/pdf',
}
/** What browsers say when they do not know. */
const SAYS_NOTHING = ['', 'application/octet-stream', 'image/*']

/** True when the sender named another type than the file has. */
export function isLie(declared: string, actual: FileType): boolean {
  const [said = ''] = declared.toLowerCase().split(';')
  const plain = said.trim()
  return !SAYS_NOTHING.includes(plain) && (SAME[plain] ?? plain) !== actual
}
