import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import type { ReferralState, Step } from './deciding.ts'
import { mayTellRecorded } from './events.ts'
import { HEARD, type KeptConsent, referralId } from './referral.ts'

export interface MayTellState extends ReferralState {
  readonly hasSender: boolean
}

export interface MayTellSaid extends Step {
  readonly heard: NonNullable<KeptConsent['heard']>
}

/**
 * Writes down what the person said to us about telling the sender: yes, or no from now on. Until then the sender learns
 * that it arrived and that it is over, whatever they wrote themselves.
 */
export const recordMayTell = operation({
  name: 'referrals.recordMayTell',
  needs: { permission: 'referrals:work' },
  input: z.strictObject({
    referral: referralId,
    version: z.int(),
    says: z.enum(['yes', 'no']),
    how: z.enum(HEARD),
    on: plainDate,
  }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: MayTellState, { referral, says, how, on: day }, { on }) {
    if (!state.hasSender) return refuse('nobody-sent-it')
    if (day > on) return refuse('in-the-future', undefined, 'on')
    const version = state.version + 1
    const { status } = state
    const heard = { says, how, on: day }
    const next: MayTellSaid = { referral, version, status, act: `may-tell-${says}`, why: how, heard }
    return done(next, [mayTellRecorded.of({ referral, says, how }, state.person)], { version })
  },
})
