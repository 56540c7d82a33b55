import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
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

/** The lines of a compressed file. A file that cannot be read, or is not compressed, fails here. */
export async function* linesOf(file: string): AsyncGenerator<unknown> {
  const unzip = createGunzip()
  const source = createReadStream(file)
  source.on('error', (failure) => unzip.destroy(failure))
  source.pipe(unzip).setEncoding('utf8')
  let rest = ''
  for await (const chunk of unzip) {
    const parts = `${rest}${chunk}`.split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) yield parseLine(part)
  }
  if (rest !== '') yield parseLine(rest)
}

/** Whether a file holds what was pressed into it, to the last letter: read to its end, where its checksum stands. */
export async function isSound(file: string): Promise<boolean> {
  try {
    await pipeline(createReadStream(file), createGunzip(), async (bytes) => {
      for await (const _ of bytes);
    })
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

/** Reads the first line, and finds out how far our own migrations go along with it. */
export function readManifest(line: unknown, ours: readonly Migration[], version: string): ReadManifest {
  if (!isObject(line) || line.handrail !== 'backup')
    throw new NotABackup('This file does not begin as a backup of Handrail does.')
  const theirs = nameOf(line.version)
  if (line.format !== 1 && line.format !== 2) throw new NewerBackup(tooNew(theirs, version))
  for (let count = ours.length; count > 0; count -= 1) {
    if (migrationsDigest(ours.slice(0, count)) !== line.schema) continue
    const words: readonly unknown[] = Array.isArray(line.sealed) ? line.sealed : []
    const sealed = words.map((word) => Buffer.from(String(word), 'base64'))
    return { migrations: count, sealed, hasFiles: line.format === 2 }
  }
  const known = new Set(ours.map(({ name }) => name))
  const names: readonly unknown[] = Array.isArray(line.migrations) ? line.migrations : []
  const unknown = names.find((name) => typeof name === 'string' && !known.has(name))
  throw new NewerBackup(tooNew(theirs, version, nameOf(unknown)))
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
