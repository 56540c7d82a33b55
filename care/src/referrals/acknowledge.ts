import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { isRefusal } from '../kernel/refusal.ts'
import type { ReferralState, Step } from './deciding.ts'
import { referralAcknowledged } from './events.ts'
import { referralId } from './referral.ts'
import { after } from './states.ts'

/** Somebody has read it, and whoever asked learns so. */
export const acknowledgeReferral = operation({
  name: 'referrals.acknowledge',
  needs: { permission: 'referrals:work' },
  input: z.strictObject({ referral: referralId }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: ReferralState, { referral }) {
    const status = after(state.status, 'acknowledge')
    if (isRefusal(status)) return status
    const version = state.version + 1
    const next: Step = { referral, version, status, act: 'acknowledge' }
    return done(next, [referralAcknowledged.of({ referral }, state.person)], { version })
  },
})
