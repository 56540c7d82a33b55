import { z } from 'zod'
import { type Decision, done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { arrived, inTime, type NewReferral, whatIsMissing } from './arriving.ts'
import { code } from './code.ts'
import { brought, type ReferralId, referralId } from './referral.ts'

/** Writes down a referral that came by phone or across the counter. */
export const receiveReferral = operation({
  name: 'referrals.receive',
  needs: { permission: 'referrals:receive' },
  input: brought
    .extend({
      /** The codes that are read to the person, and to whoever calls for them. */
      personCode: code.optional(),
      senderCode: code.optional(),
    })
    .check(({ value, issues }) => {
      const missing = whatIsMissing(value)
      if (missing) issues.push({ code: 'custom', input: value, path: missing.path, message: missing.error })
    }),
  answer: z.strictObject({ referral: referralId }),
  secrets: ['personCode', 'senderCode'],
  decide(
    { isCodeUsed }: { readonly isCodeUsed: boolean },
    input,
    moment,
  ): Decision<NewReferral, { referral: ReferralId }> {
    const { personCode, senderCode, ...of } = input
    const late = inTime(of, moment)
    if (late) return late
    if (isCodeUsed) return refuse('code-used', undefined, 'personCode')
    const codes = [
      ...(personCode ? [{ of: 'person', code: personCode } as const] : []),
      ...(senderCode && of.sender ? [{ of: 'sender', code: senderCode } as const] : []),
    ]
    const { next, happened } = arrived(
      { brought: of, way: 'phone', link: undefined, partner: undefined, codes },
      moment,
    )
    return done(next, [happened], { referral: next.referral })
  },
})
