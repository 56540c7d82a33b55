import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { bytesToUtf8, managedNonce, utf8ToBytes } from '@noble/ciphers/utils.js'

/** Seals words with a key that only the page holds, and only while its person is signed in. */
export interface Seal {
  /** `place` says whose words they are and of which form: moved elsewhere they do not open. */
  readonly close: (text: string, place: string) => string
  /** Nothing when it was sealed with another key or for another place, or was changed. */
  readonly open: (sealed: string, place: string) => string | undefined
}

/**
 * The key is 32 bytes in base64, as `signin.whoAmI` answers it. Sealing is at once, so that a page that closes has kept what
 * was typed; the browser's own cipher would answer only later, and not at all over plain HTTP.
 */
export function sealOf(key: string): Seal {
  const bytes = bytesIn(key)
  const cipherFor = (place: string) => managedNonce(xchacha20poly1305)(bytes, utf8ToBytes(place))
  return {
    close: (text, place) => btoa(textOf(cipherFor(place).encrypt(utf8ToBytes(text)))),
    open(sealed, place) {
      try {
        return bytesToUtf8(cipherFor(place).decrypt(bytesIn(sealed)))
      } catch {
        return undefined
      }
    },
  }
}

const bytesIn = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))

const textOf = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
