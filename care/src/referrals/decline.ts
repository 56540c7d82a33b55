import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { isRefusal } from '../kernel/refusal.ts'
import { words } from '../people/index.ts'
import type { ReferralState, Step } from './deciding.ts'
import { referralDeclined } from './events.ts'
import { type Alternative, alternative, DECLINE_WHY, referralId } from './referral.ts'
import { after } from './states.ts'

export interface Declined extends Step {
  readonly alternative: Alternative
}

/** Says no: always with the reason, somebody else to ask, and a reply to whoever sent it. */
export const declineReferral = operation({
  name: 'referrals.decline',
  needs: { permission: 'referrals:work' },
  input: z.strictObject({
    referral: referralId,
    version: z.int(),
    why: z.enum(DECLINE_WHY),
    alternative,
    reply: words(1_000),
  }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: ReferralState, { referral, why, alternative: instead, reply }) {
    const status = after(state.status, 'decline')
    if (isRefusal(status)) return status
    const version = state.version + 1
    const next: Declined = {
      referral,
      version,
      status,
      act: 'decline',
      why,
      words: reply,
      alternative: instead,
    }
    return done(next, [referralDeclined.of({ referral, why }, state.person)], { version })
  },
})
