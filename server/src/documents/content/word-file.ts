import { inflateRawSync } from 'node:zlib'
import { endOfZip, type Found, refused } from './found.ts'

const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const [STORED, DEFLATED] = [0, 8]
const MOST_ENTRIES = 4_000
/** What a document holds when it is unpacked; more is made to fill a disk. */
const MOST_UNPACKED = 500 * 1024 * 1024
const MOST_READ = 1024 * 1024
const ODT = 'application/vnd.oasis.opendocument.text'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const MACROS = /(^|\/)(vbaproject\.bin|vbadata\.xml|activex\/|basic\/|scripts\/)/i

interface Entry {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly at: number
}

/** A text document of Word or LibreOffice: an archive, known by what stands in it. Its parts are listed, never unpacked. */
export function readWordFile(bytes: Buffer): Found {
  const entries = entriesOf(bytes)
  if (entries === undefined) return refused('damaged-file')
  const names = entries.map(({ name }) => name)
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  const isOdd = (name: string) => name.includes('..') || name.startsWith('/') || name.includes('\\')
  if (names.some(isOdd) || new Set(names).size < names.length || unpacked > MOST_UNPACKED)
    return refused('damaged-file')
  // Encrypted parts cannot be looked at, so they cannot be vouched for.
  if (entries.some(({ flags }) => (flags & 1) !== 0)) return refused('damaged-file')
  if (names.some((name) => MACROS.test(name))) return refused('has-macros')
  const first = entries.find(({ name }) => name === 'mimetype')
  if (first && textOf(bytes, first) === ODT && names.includes('content.xml')) return { type: ODT, bytes }
  const types = entries.find(({ name }) => name === '[Content_Types].xml')
  const said = types && names.includes('word/document.xml') ? textOf(bytes, types) : undefined
  if (said === undefined) return refused('type-not-kept')
  if (/macroEnabled/i.test(said)) return refused('has-macros')
  return said.includes(`${DOCX}.main+xml`) ? { type: DOCX, bytes } : refused('type-not-kept')
}

/** The archive's own list of what it holds, when the list holds together. */
function entriesOf(bytes: Buffer): readonly Entry[] | undefined {
  const end = endOfZip(bytes)
  if (end === undefined) return undefined
  const [count, length, start] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ]
  if (count > MOST_ENTRIES || start + length !== end) return undefined
  const entries: Entry[] = []
  let at = start
  while (at < end) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY) return undefined
    const nameLength = bytes.readUInt16LE(at + 28)
    const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    if (next > end) return undefined
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at = next
  }
  return entries.length === count ? entries : undefined
}

/** The words of one small part; nothing when they cannot be read. */
function textOf(bytes: Buffer, { at, method, packed }: Entry): string | undefined {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) return undefined
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const part = bytes.subarray(from, from + packed)
  if (method === STORED) return part.toString('utf8', 0, MOST_READ)
  if (method !== DEFLATED) return undefined
  try {
    return inflateRawSync(part, { maxOutputLength: MOST_READ }).toString('utf8')
  } catch {
    // Damaged, or far larger than such a part is: either way it says nothing that we could rely on.
    return undefined
  }
}
