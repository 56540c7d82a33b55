import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import { words } from '../people/index.ts'
import type { ReferralState, Step } from './deciding.ts'
import { referralClosed } from './events.ts'
import { CLOSE_WHY, referralId } from './referral.ts'
import { after } from './states.ts'

/** Closes a referral that has its answer, or whose work went on elsewhere. */
export const closeReferral = operation({
  name: 'referrals.close',
  needs: { permission: 'referrals:work' },
  input: z.strictObject({
    referral: referralId,
    version: z.int(),
    why: z.enum(CLOSE_WHY).exclude(['duplicate']),
    words: words(1_000).optional(),
  }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: ReferralState, { referral, why, words: note }) {
    const status = after(state.status, 'close')
    if (isRefusal(status)) return status
    // What was answered with a no or taken back is closed as that; what was taken on is closed for what came of it.
    if ((why === 'answered') !== (state.status !== 'accepted'))
      return refuse('reason-does-not-fit', { status: state.status }, 'why')
    const version = state.version + 1
    const next: Step = { referral, version, status, act: 'close', why, words: note }
    return done(next, [referralClosed.of({ referral, why }, state.person)], { version })
  },
})
