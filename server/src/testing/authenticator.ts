import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { secretBytes } from '../platform/ids.ts'

/** What a browser hands to the server, as JSON. */
type Json = Readonly<Record<string, unknown>>

/** A security key in software: one key pair on the curve P-256 for each passkey, and a counter that rises. */
export interface Authenticator {
  /** `again` makes it with the id of an earlier one. */
  make(options: Json, origin: string, again?: string): Json
  show(options: Json, origin: string): Json
  /** What it would show if somebody had copied it earlier. */
  copy(): Authenticator
}

interface Kept {
  readonly id: Buffer
  readonly site: string
  readonly privateKey: KeyObject
}

const PRESENT = 0x01
const VERIFIED = 0x04
const ATTESTED = 0x40

export function authenticator(kept: Kept[] = [], from = 0): Authenticator {
  let counter = from
  const dataFor = (site: string, flags: number, more = Buffer.alloc(0)) => {
    counter += 1
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(site), Buffer.of(flags), count, more])
  }
  return {
    copy: () => authenticator([...kept], counter),
    make(options, origin, again) {
      const site = text(part(options, 'rp'), 'id')
      const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const open = pair.publicKey.export({ format: 'jwk' })
      const id = again === undefined ? secretBytes(16) : Buffer.from(again, 'base64url')
      kept.push({ id, site, privateKey: pair.privateKey })
      const key = cbor(
        new Map<unknown, unknown>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, Buffer.from(text(open, 'x'), 'base64url')],
          [-3, Buffer.from(text(open, 'y'), 'base64url')],
        ]),
      )
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.of(0, id.length), id, key])
      const authData = dataFor(site, PRESENT | VERIFIED | ATTESTED, attested)
      const attestationObject = cbor(
        new Map<unknown, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      )
      const clientDataJSON = clientData('webauthn.create', options, origin)
      return credential(id, {
        clientDataJSON: clientDataJSON.toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
        transports: ['usb'],
      })
    },
    show(options, origin) {
      const site = text(options, 'rpId')
      const allowed = Array.isArray(options.allowCredentials) ? options.allowCredentials : []
      const one = kept.find(
        (key) =>
          key.site === site && allowed.some((other) => text(other, 'id') === key.id.toString('base64url')),
      )
      if (!one) throw new Error('This authenticator has no passkey for that.')
      const authData = dataFor(site, PRESENT | VERIFIED)
      const clientDataJSON = clientData('webauthn.get', options, origin)
      const signed = Buffer.concat([authData, createHash('sha256').update(clientDataJSON).digest()])
      return credential(one.id, {
        clientDataJSON: clientDataJSON.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: createSign('sha256').update(signed).sign(one.privateKey).toString('base64url'),
      })
    },
  }
}

const credential = (id: Buffer, response: Json): Json => ({
  id: id.toString('base64url'),
  rawId: id.toString('base64url'),
  type: 'public-key',
  authenticatorAttachment: 'cross-platform',
  clientExtensionResults: {},
  response,
})

const clientData = (type: string, options: Json, origin: string): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge: text(options, 'challenge'), origin, crossOrigin: false }))

const sha256 = (of: string): Buffer => createHash('sha256').update(of).digest()

function part(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined
}

function text(of: unknown, name: string): string {
  const found = part(of, name)
  if (typeof found !== 'string') throw new Error(`No ${name} in what the server asked.`)
  return found
}

/** As much of CBOR (RFC 8949) as an authenticator writes: whole numbers, bytes, text and maps. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (value instanceof Map)
    return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, one]) => [cbor(key), cbor(one)])])
  throw new Error('An authenticator writes no such thing.')
}

function head(kind: number, size: number): Buffer {
  const first = kind << 5
  if (size < 24) return Buffer.of(first | size)
  return size < 256 ? Buffer.of(first | 24, size) : Buffer.of(first | 25, size >> 8, size & 255)
}
