import { hash, verify } from '@node-rs/argon2'
import { freshToken } from './parts.ts'

/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const AS_NOW = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`

export const hashPassword = (password: string): Promise<string> => hash(password, COST)

/** True for a hash that was made before the cost was last raised. */
export const isOutdated = (passwordHash: string): boolean => !passwordHash.startsWith(AS_NOW)

let nobodys: Promise<string> | undefined

/**
 * Whether a password is right. Without a hash it works as long for nothing, so that the time an answer takes does not
 * tell whether somebody has that email.
 */
export async function isRight(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  nobodys ??= hashPassword(freshToken())
  const matches = await verify(passwordHash ?? (await nobodys), password)
  return matches && typeof passwordHash === 'string'
}
