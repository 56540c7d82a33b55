import { constants } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { type Migration, migrationsDigest } from './migrate.ts'

/**
 * A backup is a compressed file of JSON lines: a manifest; `{table}` and lists of its rows, for each table; `{file}` and its
 * bytes in pieces as base64, for each encrypted file; and `{end}` with how many there were, so that none that was cut off
 * passes for whole.
 */
export interface Manifest {
  readonly handrail: 'backup'
  readonly format: 2
  readonly version: string
  readonly madeAt: string
  /** Which migrations the tables had: all of them as one fingerprint, and by name. */
  readonly schema: string
  readonly migrations: readonly string[]
  /** A word sealed by each key that ever sealed here. The keys themselves are in no backup. */
  readonly sealed: readonly string[]
}

/** What is read of a manifest. Format 1 had neither files nor a word about its key. */
export interface ReadManifest {
  /** How many of our migrations its tables had. */
  readonly migrations: number
  readonly sealed: readonly Buffer[]
  readonly hasFiles: boolean
}

/** What a file that is no whole backup of ours is. */
export class NotABackup extends Error {
  override readonly name = 'NotABackup'
}

/** A backup whose tables this Handrail does not know. */
export class NewerBackup extends Error {
  override readonly name = 'NewerBackup'
}

/**
 * A backup unpacks to some twenty times its size; ids and times keep it from ever pressing well. A file made to keep us busy
 * unpacks to a thousand times, and is left once it is past this.
 */
const AT_MOST_TIMES = 200
/** Characters. Below this nobody is kept busy. */
const FREELY = 64 * 1024 * 1024

/** The text of a compressed file, as far as it is in proportion. A file that cannot be read, or is not compressed, fails here. */
async function* textOf(file: string): AsyncGenerator<string> {
  const unzip = createGunzip()
  const source = createReadStream(file)
  source.on('error', (failure) => unzip.destroy(failure))
  source.pipe(unzip).setEncoding('utf8')
  let length = 0
  try {
    for await (const chunk of unzip) {
      const text = String(chunk)
      length += text.length
      if (length > FREELY + AT_MOST_TIMES * unzip.bytesWritten)
        throw new NotABackup('This file unpacks to far more than a backup of its size ever holds.')
      yield text
    }
  } finally {
    source.destroy()
  }
}

/** The lines of a compressed file. */
export async function* linesOf(file: string): AsyncGenerator<unknown> {
  let pieces: string[] = []
  let length = 0
  for await (const text of textOf(file)) {
    const parts = text.split('\n')
    const rest = parts.pop() ?? ''
    for (const part of parts) {
      yield parseLine([...pieces, part].join(''))
      pieces = []
      length = 0
    }
    pieces.push(rest)
    length += rest.length
    if (length > constants.MAX_STRING_LENGTH)
      throw new NotABackup('A line of this file is longer than any of a backup.')
  }
  if (length > 0) yield parseLine(pieces.join(''))
}

/** Whether a file holds what was pressed into it, to the last letter: read to its end, where its checksum stands. */
export async function isSound(file: string): Promise<boolean> {
  try {
    for await (const _ of textOf(file));
    return true
  } catch {
    return false
  }
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new NotABackup('A line of this file is not JSON.')
  }
}

/**
 * Reads the first line, and finds out how far our own migrations go along with it: the fingerprint and every name, so that
 * no table is brought back that we know by its number alone. The first backups named none.
 */
export function readManifest(line: unknown, ours: readonly Migration[], version: string): ReadManifest {
  if (!isObject(line) || line.handrail !== 'backup')
    throw new NotABackup('This file does not begin as a backup of Handrail does.')
  const theirs = nameOf(line.version)
  if (line.format !== 1 && line.format !== 2) throw new NewerBackup(tooNew(theirs, version))
  const known = ours.map(({ name }) => name)
  const names: readonly unknown[] = Array.isArray(line.migrations) ? line.migrations : []
  const count = known.findLastIndex((_, n) => migrationsDigest(ours.slice(0, n + 1)) === line.schema) + 1
  const unknown = names.find((name, n) => name !== known[n])
  if (count === 0 || unknown !== undefined) throw new NewerBackup(tooNew(theirs, version, nameOf(unknown)))
  if (line.format === 2 && names.length !== count)
    throw new NotABackup('The beginning of this file does not agree with itself on which tables it holds.')
  const words: readonly unknown[] = Array.isArray(line.sealed) ? line.sealed : []
  const sealed = words.map((word) => Buffer.from(String(word), 'base64'))
  return { migrations: count, sealed, hasFiles: line.format === 2 }
}

/** Words of a file are shown only where they look like what they should be. */
const nameOf = (text: unknown): string | undefined =>
  typeof text === 'string' && /^[\w.+-]{1,80}$/.test(text) ? text : undefined

const tooNew = (theirs: string | undefined, ours: string, table?: string): string =>
  [
    `This backup was made by Handrail ${theirs ?? 'of another version'}, whose tables this one (${ours}) does not know`,
    table === undefined ? '.' : ` (${table}).`,
    ' Install that version, or a later one, and bring it back with that.',
  ].join('')

export const isObject = (thing: unknown): thing is Record<string, unknown> =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing)
