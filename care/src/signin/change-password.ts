import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { type Asker, mayGoOn } from './asker.ts'
import { passwordSet, sessionsEnded } from './events.ts'
import { newPassword, whyTooEasy } from './password.ts'

export interface PasswordToChange {
  readonly asker: Asker | undefined
  readonly name: string
  readonly email: string
  readonly otherSessions: number
}

/** Changes one's own password. Every other session of theirs ends: somebody else may hold one. */
export const changePassword = operation({
  name: 'signin.changePassword',
  needs: { signedIn: 'Everybody keeps their own password; one was shown a moment ago.' },
  input: z.strictObject({ password: newPassword }),
  answer: z.null(),
  secrets: ['password'],
  decide(state: PasswordToChange, input, moment) {
    const { asker, otherSessions: count } = state
    const first = mayGoOn(asker, moment)
    if (first || asker?.via !== 'session') return first ?? refuse('begin-again')
    const easy = whyTooEasy(input.password, state)
    if (easy) return easy
    const { staff, session } = asker
    const ended = count > 0 ? [sessionsEnded.of({ staff, count, why: 'password' })] : []
    return done({ staff, session }, [passwordSet.of({ staff }), ...ended], null)
  },
})
