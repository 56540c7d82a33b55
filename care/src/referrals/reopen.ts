import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { isRefusal } from '../kernel/refusal.ts'
import { words } from '../people/index.ts'
import type { ReferralState, Step } from './deciding.ts'
import { referralReceived, referralReopened } from './events.ts'
import { referralId, type Source, type Urgency, type Way } from './referral.ts'
import { after } from './states.ts'

export interface Reopening extends ReferralState {
  readonly source: Source
  readonly way: Way
  readonly urgency: Urgency
}

/** Opens a referral again, with a note why. It stands at the beginning, with nobody's name on it and its clock new. */
export const reopenReferral = operation({
  name: 'referrals.reopen',
  needs: { permission: 'referrals:work' },
  input: z.strictObject({ referral: referralId, version: z.int(), note: words(1_000) }),
  answer: z.strictObject({ version: z.int() }),
  decide({ source, way, urgency, ...state }: Reopening, { referral, note }) {
    const status = after(state.status, 'reopen')
    if (isRefusal(status)) return status
    const version = state.version + 1
    const next: Step = { referral, version, status, act: 'reopen', words: note, owner: null }
    const again = referralReceived.of({ referral, source, way, urgency }, state.person)
    return done(next, [referralReopened.of({ referral }, state.person), again], { version })
  },
})
