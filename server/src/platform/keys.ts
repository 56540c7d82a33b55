import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { secretBytes } from './ids.ts'
import { makeFolder } from './make-folder.ts'

/**
 * What only this agency's machines can read. `place` says what a sealed thing is and whose: the same bytes moved to
 * another place do not open.
 */
export interface Keys {
  seal(plain: Uint8Array, place: string): Buffer
  /** Throws `Sealed` when it was sealed by a key that is not here, was changed, or belongs to another place. */
  open(sealed: Uint8Array, place: string): Buffer
  /** A fingerprint that nobody can make without the key: finds the same text again without keeping it. */
  fingerprint(text: string, place: string): Buffer
}

/** A sealed thing that does not open here. */
export class Sealed extends Error {
  override readonly name = 'Sealed'
}

/** The keys cannot be used as they are. The message says what to do; it holds no key. */
export class KeysTrouble extends Error {
  override readonly name = 'KeysTrouble'
}

export const KEY_LENGTH = 32
const VERSION = 1
const ID = 4
const IV = 12
const TAG = 16
const HEAD = 1 + ID + IV + TAG

/** Keys from their bytes. The first seals; all of them open, so that a key can be replaced without losing what it sealed. */
export function keysOf(secrets: readonly Uint8Array[]): Keys {
  const rings = secrets.map(ringOf)
  const [first] = rings
  if (!first) throw new KeysTrouble('There is no key.')
  return {
    seal(plain, place) {
      const iv = secretBytes(IV)
      const cipher = createCipheriv('aes-256-gcm', first.sealing, iv).setAAD(Buffer.from(place))
      const body = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([Buffer.of(VERSION), first.id, iv, cipher.getAuthTag(), body])
    },
    open(sealed, place) {
      const bytes = Buffer.from(sealed)
      const id = bytes.subarray(1, 1 + ID)
      const ring = rings.find((one) => one.id.equals(id))
      if (bytes.length < HEAD || bytes[0] !== VERSION) throw new Sealed('These bytes were not sealed here.')
      if (!ring) throw new Sealed(`The key ${id.toString('hex')} is not here.`)
      const iv = bytes.subarray(1 + ID, 1 + ID + IV)
      const decipher = createDecipheriv('aes-256-gcm', ring.sealing, iv, { authTagLength: TAG })
      decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(1 + ID + IV, HEAD))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(HEAD)), decipher.final()])
      } catch (cause) {
        throw new Sealed('The sealed bytes were changed, or belong elsewhere.', { cause })
      }
    },
    fingerprint: (text, place) => createHmac('sha256', first.marking).update(`${place}\0${text}`).digest(),
  }
}

interface Ring {
  /** Follows from the key, so no list of names has to be kept beside the keys. */
  readonly id: Buffer
  readonly sealing: Buffer
  readonly marking: Buffer
}

/** One secret never serves two purposes: sealing and fingerprints get a key of their own from it (RFC 5869). */
function ringOf(secret: Uint8Array): Ring {
  if (secret.length !== KEY_LENGTH) throw new KeysTrouble(`A key is ${KEY_LENGTH} bytes long.`)
  const derived = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `handrail ${use}`, KEY_LENGTH))
  const id = createHash('sha256').update(derived('id')).digest().subarray(0, ID)
  return { id, sealing: derived('sealing'), marking: derived('marking') }
}

/** Reads keys written as base64, one after another, the one that seals first. Nothing when any of it is not a key. */
export function parseKeys(text: string): readonly Buffer[] | undefined {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  const secrets = words.map((word) => Buffer.from(word, 'base64'))
  const sound = secrets.every(
    (secret, n) => secret.length === KEY_LENGTH && secret.toString('base64') === words[n],
  )
  return secrets.length > 0 && sound ? secrets : undefined
}

/** The keys from the setting, or from the file `keys` of the data folder, which is made at the first start. */
export function openKeys(folder: string, setting?: string): Keys {
  const file = fileIn(folder)
  if (setting === undefined && !statSync(file, { throwIfNoEntry: false })) makeKeyFile(folder, file)
  const keys = findKeys(folder, setting)
  if (!keys) throw new KeysTrouble('There is no key.')
  return keys
}

const fileIn = (folder: string): string => join(folder, 'keys')

/** The same, and none is made: nothing where there is none yet. */
export function findKeys(folder: string, setting?: string): Keys | undefined {
  if (setting !== undefined) {
    const secrets = parseKeys(setting)
    if (!secrets) throw new KeysTrouble('HANDRAIL_KEY is not a key. Accepted: 32 bytes written as base64.')
    return keysOf(secrets)
  }
  const file = fileIn(folder)
  if (!statSync(file, { throwIfNoEntry: false })) return undefined
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw new KeysTrouble(
      'Others on this machine may read the file "keys" in the data folder. Take that from them: chmod 600 keys',
    )
  }
  const secrets = parseKeys(readFileSync(file, 'utf8'))
  if (!secrets) {
    throw new KeysTrouble(
      'The file "keys" in the data folder holds no key. Put it back from a backup: without it, what was sealed cannot be read.',
    )
  }
  return keysOf(secrets)
}

/** The file appears whole or not at all, and two that start at once agree on one key. */
function makeKeyFile(folder: string, file: string): void {
  makeFolder(folder)
  const draft = `${file}.${process.pid}`
  rmSync(draft, { force: true })
  const handle = openSync(draft, 'wx', 0o600)
  writeSync(handle, `${secretBytes(KEY_LENGTH).toString('base64')}\n`)
  fsyncSync(handle)
  closeSync(handle)
  chmodSync(draft, 0o600)
  try {
    linkSync(draft, file)
  } catch (failure) {
    const lost = failure instanceof Error && 'code' in failure && failure.code === 'EEXIST'
    if (!lost) throw failure
  } finally {
    rmSync(draft, { force: true })
  }
}
