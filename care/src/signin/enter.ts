import { z } from 'zod'
import { email } from '../agency/agency.ts'
import { type Decision, operation } from '../kernel/operation.ts'
import {
  type AtTheDoor,
  type Counted,
  countFailure,
  type Entry,
  type Failed,
  letFirstStep,
  mustWait,
  type Someone,
  type Stage,
  stage,
  tooMany,
} from './entry.ts'
import { givenPassword } from './password.ts'

export interface Knock extends AtTheDoor, Counted {
  /** The member of staff with that email. */
  readonly someone: Someone | undefined
  /** Whether the password is theirs. */
  readonly right: boolean
}

/** Email and password. Answers the same, and takes the same time, whether or not somebody has that email. */
export const enter = operation({
  name: 'signin.enter',
  needs: { anyone: 'Nobody is signed in before they sign in.' },
  input: z.strictObject({ email, password: givenPassword }),
  answer: stage,
  secrets: ['password'],
  decide(state: Knock, _input, moment): Decision<Entry | Failed, Stage> {
    const minutes = mustWait(state, moment)
    if (minutes > 0) return tooMany(minutes)
    if (!state.someone || !state.right) {
      return countFailure(state, 'password', state.someone?.staff, {
        code: 'wrong-email-or-password',
        moment,
      })
    }
    return letFirstStep(state.someone, 'password', state, moment)
  },
})
