import { createHash } from 'node:crypto'
import { secretBytes } from '../platform/ids.ts'
import type { Keys } from '../platform/keys.ts'

/** What main gives to this room. */
export interface SigninParts {
  readonly keys: Keys
  /** Where people reach this Handrail: `https://care.example.org`. Passkeys are bound to it. */
  readonly address: () => string
  /** Another system may be reached without https: for tests on this machine alone. */
  readonly mayBeOpen?: true
}

const TOKEN = 32

/** A secret of 256 bits for a cookie, a link or a page. */
export const freshToken = (): string => secretBytes(TOKEN).toString('base64url')

/** What is kept of such a secret. It is random, so a fast hash hides it well. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
