const HEX = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, '0'))

/**
 * A fresh id for one thing a person does (UUID version 4). Not `randomUUID`, which a browser only has on a secure
 * page: an office may reach its server by name over plain HTTP on its own network.
 */
export function newRequestId(): string {
  const bytes = freshBytes(16)
  const at = (n: number) => bytes[n] ?? 0
  bytes[6] = (at(6) & 0x0f) | 0x40
  bytes[8] = (at(8) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => HEX[byte]).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Bytes that nobody can guess: for a private code, for the secret of a link. */
export const freshBytes = (count: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(count))
