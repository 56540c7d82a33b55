import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { isRefusal } from '../kernel/refusal.ts'
import { words } from '../people/index.ts'
import type { ReferralState, Step } from './deciding.ts'
import { referralWithdrawn } from './events.ts'
import { referralId } from './referral.ts'
import { after } from './states.ts'

/** The person takes their request back and says so to staff. It asks for no reason and waits for nobody. */
export const withdrawReferral = operation({
  name: 'referrals.withdraw',
  needs: { permission: 'referrals:work' },
  input: z.strictObject({ referral: referralId, words: words(1_000).optional() }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: ReferralState, { referral, words: said }) {
    const status = after(state.status, 'withdraw')
    if (isRefusal(status)) return status
    const version = state.version + 1
    const next: Step = { referral, version, status, act: 'withdraw', words: said }
    return done(next, [referralWithdrawn.of({ referral, by: 'staff' }, state.person)], { version })
  },
})
