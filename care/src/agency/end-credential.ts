import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { type Credential, credentialEnded, credentialId } from './credential.ts'

/** Ends a credential early; `on` is its last day. From the day after, nothing can be signed on it. */
export const endCredential = operation({
  name: 'agency.endCredential',
  needs: { permission: 'credentials:verify' },
  input: z.strictObject({
    credential: credentialId,
    version: z.int(),
    on: plainDate,
    why: credentialEnded.facts.shape.why,
  }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: Credential, { credential, version, on, why }) {
    if (state.until !== null && state.until < on)
      return refuse('credential-ended', { until: state.until }, 'on')
    // One that was never right ends before it began, so that no day is left on which it counts.
    const until = why === 'entered-in-error' ? dayBefore(state.from) : on
    if (why !== 'entered-in-error' && on < state.from)
      return refuse('ends-before-it-begins', { from: state.from }, 'on')
    const { staff, kind } = state
    const happened = credentialEnded.of({ credential, staff, kind, state: state.state, until, why })
    return done({ until, why }, [happened], { version: version + 1 })
  },
})

const dayBefore = (day: PlainDate): PlainDate => addDays(day, -1)
