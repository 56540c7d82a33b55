import { STATE_CODES } from '@handrail/eligibility'
import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { idOf, type StaffId, staffId } from '../kernel/ids.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'

export const credentialId = idOf('Credential')
export type CredentialId = z.output<typeof credentialId>

/** What somebody is licensed or certified as. */
export const CREDENTIAL_KINDS = [
  'physician',
  'psychologist',
  'psychiatric-nurse-practitioner',
  'physician-assistant',
  'clinical-social-worker',
  'marriage-and-family-therapist',
  'professional-counselor',
  'associate-social-worker',
  'associate-counselor',
  'associate-marriage-and-family-therapist',
  'psychology-associate',
  'clinical-trainee',
  'registered-nurse',
  'social-worker',
  'addiction-counselor',
  'peer-specialist',
  'case-manager',
  'qualified-worker',
] as const
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number]

/** A state, or `US` for what the whole country accepts. */
export const credentialState = z.enum([...STATE_CODES, 'US'])
export type CredentialState = z.output<typeof credentialState>

/** A licence or certificate of one member of staff, in one state, for some time. */
export interface Credential {
  readonly credential: CredentialId
  readonly staff: StaffId
  readonly kind: CredentialKind
  readonly state: CredentialState
  readonly from: PlainDate
  /** The last day on which it is valid. */
  readonly until: PlainDate | null
  readonly verifiedOn: PlainDate | null
  readonly version: number
}

const facts = z.strictObject({
  credential: credentialId,
  staff: staffId,
  kind: z.enum(CREDENTIAL_KINDS),
  state: credentialState,
  until: plainDate.nullable(),
})

export const credentialAdded = event(
  'agency.credentialAdded',
  facts.extend({ renews: credentialId.nullable() }),
)
export const credentialVerified = event('agency.credentialVerified', facts)
export const credentialEnded = event(
  'agency.credentialEnded',
  facts.extend({
    why: z.enum(['expired', 'surrendered', 'suspended', 'revoked', 'left', 'entered-in-error']),
  }),
)

/**
 * Whether somebody may sign what takes one of these credentials, in a state, for a day: the credential, or a refusal with
 * why each of theirs does not do. Nobody diagnoses on a licence that was not valid, and checked, for that date.
 *
 * @example credentialOn(theirs, ['clinical-social-worker', 'psychologist'], 'TX', '2026-11-26')
 */
export function credentialOn(
  theirs: readonly Credential[],
  kinds: readonly CredentialKind[],
  state: CredentialState,
  day: PlainDate,
): Credential | Refusal {
  const ofKind = theirs.filter(({ kind }) => kinds.includes(kind))
  const judged = ofKind.map((credential) => ({ credential, why: whyNot(credential, state, day) }))
  const good = judged.find(({ why }) => why === undefined)
  if (good) return good.credential
  const reasons = [...new Set(judged.flatMap(({ why }) => why ?? []))]
  return refuse('no-valid-credential', {
    kinds,
    state,
    day,
    reasons: reasons.length > 0 ? reasons : ['none-of-this-kind'],
  })
}

function whyNot(credential: Credential, state: CredentialState, day: PlainDate): string | undefined {
  const { from, until, verifiedOn } = credential
  if (credential.state !== state && credential.state !== 'US') return 'other-state'
  if (day < from) return 'not-yet-valid'
  if (until !== null && day > until) return 'no-longer-valid'
  return verifiedOn === null ? 'not-verified' : undefined
}
