import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import type { Holder } from './arriving.ts'
import { type Code, code } from './code.ts'
import type { ReferralState } from './deciding.ts'
import { codeRenewed } from './events.ts'
import { type ReferralId, referralId } from './referral.ts'

export interface CodeToReplace {
  readonly referral: ReferralId
  readonly of: Holder
  readonly code: Code
}

export interface Renewing extends ReferralState {
  readonly hasSender: boolean
  readonly isCodeUsed: boolean
}

/** Gives the person, or whoever sent them, a new code. The old one works no more. */
export const renewCode = operation({
  name: 'referrals.renewCode',
  needs: { permission: 'referrals:work' },
  input: z.strictObject({ referral: referralId, of: z.enum(['person', 'sender']), code }),
  answer: z.strictObject({ renewed: z.literal(true) }),
  secrets: ['code'],
  decide(state: Renewing, { referral, of, code: fresh }) {
    if (of === 'sender' && !state.hasSender) return refuse('nobody-sent-it', undefined, 'of')
    if (state.isCodeUsed) return refuse('code-used', undefined, 'code')
    const next: CodeToReplace = { referral, of, code: fresh }
    return done(next, [codeRenewed.of({ referral, of }, state.person)], { renewed: true as const })
  },
})
