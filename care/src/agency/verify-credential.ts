import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { line } from './agency.ts'
import { type Credential, credentialId, credentialVerified } from './credential.ts'

/** Says that a credential was checked with whoever gave it. Nobody verifies their own. */
export const verifyCredential = operation({
  name: 'agency.verifyCredential',
  needs: { permission: 'credentials:verify' },
  input: z.strictObject({ credential: credentialId, version: z.int(), source: line() }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: Credential, { credential, version, source }, { actor, on }) {
    if (actor.kind !== 'staff') return refuse('only-by-staff')
    if (actor.staff === state.staff) return refuse('not-for-yourself')
    if (state.until !== null && state.until < on) return refuse('credential-ended', { until: state.until })
    const { staff, kind, until } = state
    const happened = credentialVerified.of({ credential, staff, kind, state: state.state, until })
    return done({ on, by: actor.staff, source }, [happened], { version: version + 1 })
  },
})
