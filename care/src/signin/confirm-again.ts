import { z } from 'zod'
import type { StaffId } from '../kernel/ids.ts'
import { type Decision, done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import type { Asker } from './asker.ts'
import { type Counted, countFailure, type Failed, mustWait, tooMany } from './entry.ts'
import { confirmedAgain, type SessionId } from './events.ts'
import { anythingShown, type Proof } from './proof.ts'

export interface ToConfirm extends Counted {
  readonly asker: Asker | undefined
  readonly proof: Proof | undefined
}

export interface Again {
  readonly kind: 'again'
  readonly staff: StaffId
  readonly session: SessionId
  readonly proof: Proof
}

/** Shows a password or a factor once more, before one changes how one comes in. */
export const confirmAgain = operation({
  name: 'signin.confirmAgain',
  needs: { signedIn: 'Everybody can show that it is still them.' },
  input: z.strictObject({ shown: anythingShown }),
  answer: z.null(),
  secrets: ['shown'],
  decide(state: ToConfirm, input, moment): Decision<Again | Failed, null> {
    const { asker, proof } = state
    if (asker?.via !== 'session') return refuse('begin-again')
    const minutes = mustWait(state, moment)
    if (minutes > 0) return tooMany(minutes)
    const { staff, session } = asker
    if (!proof) return countFailure(state, input.shown.with, staff, { code: 'not-right', moment })
    return done(
      { kind: 'again', staff, session, proof },
      [confirmedAgain.of({ staff, how: proof.with })],
      null,
    )
  },
})
