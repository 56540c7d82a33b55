import { hash, verify } from '@node-rs/argon2'
import type { Handler } from '../door/handler.ts'
import { openTurns } from '../platform/turns.ts'
import { freshToken } from './parts.ts'

/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const AS_NOW = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`

/**
 * A password is looked at with the tries of its account locked, so a connection is held meanwhile. Four at once keep two
 * processors busy and leave the other connections to those who are in already; a whole office that comes at eight waits
 * some seconds.
 */
const turns = openTurns(4, 300)
export const inTurn = (handler: Handler): Handler => ({ ...handler, turns })

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
