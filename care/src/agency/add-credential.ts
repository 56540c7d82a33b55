import { z } from 'zod'
import { staffId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { line } from './agency.ts'
import { CREDENTIAL_KINDS, credentialAdded, credentialId, credentialState } from './credential.ts'

export interface CredentialHolder {
  /** The credential that this one renews is theirs, and of this kind. */
  readonly renewsTheirs: boolean
}

/** Adds a licence or certificate. It counts once somebody else has checked it at its source. A renewal is a new one. */
export const addCredential = operation({
  name: 'agency.addCredential',
  needs: { permission: 'staff:manage' },
  input: z.strictObject({
    staff: staffId,
    kind: z.enum(CREDENTIAL_KINDS),
    number: line(60).nullable().default(null),
    state: credentialState,
    from: plainDate,
    until: plainDate.nullable(),
    renews: credentialId.nullable().default(null),
  }),
  answer: z.strictObject({ credential: credentialId }),
  decide(state: CredentialHolder, input, moment) {
    const { staff, kind, until, renews, from } = input
    if (until !== null && until < from) return refuse('ends-before-it-begins', { from }, 'until')
    if (renews !== null && !state.renewsTheirs) return refuse('no-such-credential', undefined, 'renews')
    const credential = credentialId.parse(moment.newId())
    const happened = credentialAdded.of({ credential, staff, kind, state: input.state, until, renews })
    return done({ credential, ...input }, [happened], { credential })
  },
})
