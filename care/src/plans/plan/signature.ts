import { z } from 'zod'
import { documentId } from '../../documents/index.ts'
import { staffId } from '../../kernel/ids.ts'
import { instant } from '../../kernel/instant.ts'
import type { Moment } from '../../kernel/operation.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { type Refusal, refuse } from '../../kernel/refusal.ts'
import { type LegalAuthority, legalAuthorityId, line, mayAct, words } from '../../people/index.ts'
import { lacksToBeDrawn } from './drawn.ts'
import { CAPACITIES, type Capacity, type Signer } from './signers.ts'

/** How a signature was given, or why there is none. */
export const how = z.discriminatedUnion('method', [
  /** The line that was drawn, as moves and lines of a picture 300 wide and 120 high. */
  z.strictObject({
    method: z.literal('drawn'),
    line: z
      .string()
      .max(20_000)
      .regex(/^[ML0-9 .]*$/u),
  }),
  z.strictObject({ method: z.literal('typed'), name: line() }),
  z.strictObject({
    method: z.literal('click'),
    identity: z.enum(['signed-in', 'known-to-us', 'photo-card', 'two-facts']),
  }),
  z.strictObject({ method: z.literal('paper'), document: documentId }),
  z.strictObject({ method: z.literal('verbal'), on: plainDate, witness: line() }),
  z.strictObject({ method: z.literal('refused'), why: words(600) }),
  z.strictObject({ method: z.literal('unable'), why: words(600) }),
])
export type How = z.output<typeof how>
export const SIGN_METHODS = ['drawn', 'typed', 'click', 'paper', 'verbal', 'refused', 'unable'] as const
export type SignMethod = How['method']

/** A signature, with a hash of exactly what was signed. It is never changed. */
export const planSignature = z.strictObject({
  n: z.int(),
  as: z.enum(CAPACITIES),
  /** Of somebody who is no member of staff. */
  name: z.string().nullable(),
  staff: staffId.nullable(),
  role: z.string().nullable(),
  /** The licence on which a member of staff works, as it was on the day. */
  credential: z.strictObject({ kind: z.string(), state: z.string() }).nullable(),
  authority: legalAuthorityId.nullable(),
  how,
  hash: z.string(),
  at: instant,
  on: plainDate,
  recordedBy: staffId,
})
export type PlanSignature = z.output<typeof planSignature>

/** A refusal, or that somebody cannot sign, is written down like a signature and is none. */
export const isSigned = ({ how: { method } }: Pick<PlanSignature, 'how'>): boolean =>
  method !== 'refused' && method !== 'unable'

const isOf = ({ as, name }: Pick<PlanSignature, 'as' | 'name'>, of: Signer): boolean =>
  of.as === 'person'
    ? as === 'person' || as === 'guardian'
    : as === of.as && (of.name ?? null) === (name ?? null)

/** Whose signature of this very text is still missing. The person's refusal or inability, written down, is an answer. */
export const stillToSign = (
  signers: readonly Signer[],
  signatures: readonly PlanSignature[],
  hash: string,
): readonly Signer[] =>
  signers.filter(
    (of) =>
      !signatures.some((one) => one.hash === hash && isOf(one, of) && (isSigned(one) || of.as === 'person')),
  )

const STAFF_CAPACITIES: readonly Capacity[] = ['case-manager', 'supervisor', 'clinician']
const STAFF_METHODS: readonly SignMethod[] = ['drawn', 'typed', 'click']

export interface Signing {
  readonly as: Capacity
  readonly name: string | undefined
  readonly how: How
  readonly hash: string
}

export interface AroundSigning {
  /** Of the text as it was offered. */
  readonly hash: string
  readonly signatures: readonly PlanSignature[]
  /** The authority that was named, as the record has it. */
  readonly authority: LegalAuthority | undefined
  readonly providers: readonly string[]
  /** The day on which care was asked for: nobody agreed to a plan before. */
  readonly askedOn: PlainDate
}

/** Why this signature is not taken. */
export function mayNotSign(of: Signing, around: AroundSigning, moment: Moment): Refusal | undefined {
  if (of.hash !== around.hash) return refuse('text-changed', undefined, 'hash')
  // A box in which nothing was drawn, or that was only touched, is no signature.
  const lacks = of.how.method === 'drawn' ? lacksToBeDrawn(of.how.line) : undefined
  if (lacks) return refuse(lacks, undefined, 'how.line')
  if (of.how.method === 'verbal' && of.how.on > moment.on)
    return refuse('day-to-come', { on: of.how.on }, 'how.on')
  if (of.how.method === 'verbal' && of.how.on < around.askedOn)
    return refuse('before-care-was-asked-for', { on: around.askedOn }, 'how.on')
  if (STAFF_CAPACITIES.includes(of.as)) return staffMayNot(of, around, moment)
  if (of.how.method === 'click' && of.how.identity === 'signed-in')
    return refuse('identity-not-checked', undefined, 'how.identity')
  const isThere = around.signatures.some(
    (one) => one.hash === of.hash && one.as === of.as && (one.name ?? undefined) === of.name && isSigned(one),
  )
  if (isThere) return refuse('signed-already')
  if (of.as === 'guardian') return guardianMayNot(around.authority, moment)
  if (of.as === 'provider' && (of.name === undefined || !around.providers.includes(of.name)))
    return refuse('not-in-the-plan', { who: [...around.providers] }, 'name')
  return undefined
}

function staffMayNot(
  { as, how: { method }, hash }: Signing,
  { signatures }: AroundSigning,
  { actor }: Moment,
): Refusal | undefined {
  if (actor.kind !== 'staff') return refuse('takes-a-person')
  // Each entry is made in one acting role, and nobody signs for a colleague.
  if (actor.role !== as) return refuse('not-in-this-role', { role: actor.role }, 'as')
  if (!STAFF_METHODS.includes(method))
    return refuse('not-for-staff', { methods: STAFF_METHODS }, 'how.method')
  const ofThis = signatures.filter((one) => one.hash === hash)
  if (ofThis.some((one) => one.as === as)) return refuse('signed-already')
  // Whoever wrote a plan is not the only one who approves it.
  return ofThis.some(({ staff }) => staff === actor.staff) ? refuse('signed-in-another-role') : undefined
}

/** Who signs for somebody shows by what power: an authority that was seen, holds on the day and reaches health. */
function guardianMayNot(authority: LegalAuthority | undefined, { on }: Moment): Refusal | undefined {
  if (!authority) return refuse('no-such-authority', undefined, 'authority')
  const act = mayAct(authority, 'health', on)
  return act.may ? undefined : refuse('authority-does-not-reach', { why: act.why }, 'authority')
}
