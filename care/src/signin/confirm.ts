import { z } from 'zod'
import type { Happened } from '../kernel/event.ts'
import { type Decision, done, type Moment, operation } from '../kernel/operation.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import type { Asker } from './asker.ts'
import {
  type AtTheDoor,
  type Counted,
  countFailure,
  type Failed,
  letIn,
  mustWait,
  type SessionToBegin,
  type Someone,
  type Stage,
  stage,
  tooMany,
} from './entry.ts'
import { passkeyAsked, recoveryCodeUsed } from './events.ts'
import { factorShown, type Proof, secret } from './proof.ts'

export interface Halfway extends AtTheDoor, Counted {
  /** Who is halfway in by that secret, when it still holds. */
  readonly someone: Someone | undefined
  readonly proof: Proof | undefined
}

export interface Confirmed extends SessionToBegin {
  readonly proof: Proof
}

/** The second factor of somebody whose password was right. */
export const confirm = operation({
  name: 'signin.confirm',
  needs: { anyone: 'Somebody who is halfway in is not signed in yet; the secret says who it is.' },
  input: z.strictObject({ half: secret, shown: factorShown }),
  answer: stage,
  secrets: ['half', 'shown'],
  decide(state: Halfway, input, moment): Decision<Confirmed | Failed, Stage> {
    const { someone, proof } = state
    if (!someone) return refuse('begin-again')
    const minutes = mustWait(state, moment)
    if (minutes > 0) return tooMany(minutes)
    if (!proof) return countFailure(state, input.shown.with, someone.staff, { code: 'not-right', moment })
    const inside = letIn(someone, proof.with, state, moment)
    if (isRefusal(inside)) return inside
    return done({ ...inside.next, proof }, [...inside.happened, ...spent(someone, proof)], inside.answer)
  },
})

const spent = ({ staff }: Someone, proof: Proof): readonly Happened[] =>
  proof.with === 'recovery' ? [recoveryCodeUsed.of({ staff, left: proof.left })] : []

export interface PasskeyToAsk {
  readonly asker: Asker | undefined
  readonly challenge: string
  /** For `navigator.credentials.get`, as JSON. Nothing when they have no passkey. */
  readonly options: Readonly<Record<string, unknown>> | undefined
}

/** Asks for a passkey: what the browser needs to show one. For somebody halfway in, or to confirm again. */
export const askPasskey = operation({
  name: 'signin.askPasskey',
  needs: { anyone: 'Somebody who is halfway in is not signed in yet; the secret says who it is.' },
  input: z.strictObject({ half: secret.optional() }),
  answer: z.strictObject({ options: z.record(z.string(), z.unknown()) }),
  secrets: ['half'],
  decide(state: PasskeyToAsk, _input, _moment: Moment) {
    const { asker, options, challenge } = state
    if (!asker) return refuse('begin-again')
    if (!options) return refuse('no-passkey')
    return done({ staff: asker.staff, challenge }, [passkeyAsked.of({ staff: asker.staff })], {
      options: { ...options },
    })
  },
})
