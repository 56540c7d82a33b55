import { z } from 'zod'
import type { Role } from '../permissions.ts'
import { type StaffId, staffId } from './ids.ts'
import { type Instant, instant } from './instant.ts'
import type { Moment } from './operation.ts'
import { type PlainDate, plainDate } from './plain-date.ts'
import { type Refusal, refuse } from './refusal.ts'

/** SHA-256 of a text, in hexadecimal. Whoever decides is given it: nothing here reads a library of the machine. */
export type Digest = (text: string) => string

/** Who signed, in which role, when; and a hash of exactly what they signed. */
export const signature = z.strictObject({
  by: staffId,
  role: z.string(),
  at: instant,
  on: plainDate,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})

export interface Signature {
  readonly by: StaffId
  readonly role: Role
  readonly at: Instant
  readonly on: PlainDate
  readonly hash: string
}

/** What was signed, word for word, as the hash was made of it. */
export interface Signed {
  readonly text: string
  readonly signature: Signature
}

/** What was added after signing: the record stays as it was signed, and each addendum hangs on what stood before it. */
export interface Addendum {
  readonly n: number
  readonly words: string
  readonly signature: Signature
}

/** One spelling of any content: keys in order, nothing undefined, so that the same content has the same hash. */
export const canonical = (content: unknown): string => JSON.stringify(inOrder(content))

function inOrder(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(inOrder)
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(
    Object.entries(content)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, inOrder(value)]),
  )
}

/**
 * Signs what somebody wrote. It takes a person: Handrail signs nothing. From then on it is never changed.
 *
 * @example const record = sign({ disposition: 'go-on' }, digest, moment)
 */
export function sign(content: unknown, digest: Digest, moment: Moment): Signed | Refusal {
  const by = signer(moment)
  if (!by) return refuse('takes-a-person')
  const text = canonical(content)
  return { text, signature: { ...by, hash: digest(text) } }
}

/** Adds words to what was signed. */
export function addTo(
  before: { readonly signature: Signature; readonly addenda: readonly Addendum[] },
  words: string,
  digest: Digest,
  moment: Moment,
): Addendum | Refusal {
  const by = signer(moment)
  if (!by) return refuse('takes-a-person')
  const last = before.addenda.at(-1)?.signature.hash ?? before.signature.hash
  return {
    n: before.addenda.length + 1,
    words,
    signature: { ...by, hash: digest(ofAddendum(last, words)) },
  }
}

/** True when what is stored is what was signed, and every addendum hangs on the one before. */
export function holds(signed: Signed, addenda: readonly Addendum[], digest: Digest): boolean {
  let last = signed.signature.hash
  if (digest(signed.text) !== last) return false
  for (const [index, { n, words, signature: of }] of addenda.entries()) {
    if (n !== index + 1 || digest(ofAddendum(last, words)) !== of.hash) return false
    last = of.hash
  }
  return true
}

const ofAddendum = (before: string, words: string): string => canonical({ before, words })

const signer = ({ actor, now, on }: Moment) =>
  actor.kind === 'staff' ? { by: actor.staff, role: actor.role, at: now, on } : undefined
