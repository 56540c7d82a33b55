import { z } from 'zod'
import { type Decision, done, operation, query } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { arrived, inTime, type NewReferral, whatIsMissing } from './arriving.ts'
import { code } from './code.ts'
import { MOST_FROM_ADDRESS, MOST_IN_ALL, type Pace, paced } from './pace.ts'
import { linkToken, linkUsable, type PartnerLink } from './partner-link.ts'
import { brought } from './referral.ts'

const ANYBODY = 'Whoever needs help, or knows somebody who does, has no account here.'

/** Whom one writes to: what the public pages say of the agency. */
export const whoReceives = query({
  name: 'referrals.whoReceives',
  needs: { anyone: ANYBODY },
  input: z.strictObject({}),
  answer: z.strictObject({
    agency: z.string(),
    language: z.enum(['en', 'es']),
    /** The number to call, when the agency gave one. */
    phone: z.string().nullable(),
  }),
})

export interface Arriving {
  /** Somebody has this code already: the page makes another. */
  readonly isCodeUsed: boolean
  /** How much came from this network address and to the agency within the hour. Unknown without an address. */
  readonly fromAddress: Pace | undefined
  readonly inAll: Pace
  /** The link that was shown, when it is one of ours. */
  readonly link: PartnerLink | undefined
}

export interface Sent extends NewReferral {
  readonly fromAddress: Pace | undefined
  readonly inAll: Pace
}

/**
 * Sends a referral without an account: by the public form, from the navigator's result, or through a partner's link. Whoever
 * asks for themselves gets the person's code; whoever sends somebody gets the sender's.
 */
export const sendReferral = operation({
  name: 'referrals.send',
  needs: { anyone: ANYBODY },
  input: brought
    .extend({
      from: z.enum(['form', 'navigator']),
      /** The secret of a partner's link. */
      token: linkToken.optional(),
      /** Made by the page, so that it is known there even when no answer comes back. */
      code,
    })
    .check(({ value, issues }) => {
      const missing = whatIsMissing(value)
      if (missing) issues.push({ code: 'custom', input: value, path: missing.path, message: missing.error })
      // Nobody asks for themselves without saying that they may be contacted.
      if (value.source === 'self' && value.consent.contact !== 'yes')
        issues.push({ code: 'custom', input: value, path: ['consent', 'contact'], message: 'say-yes' })
    }),
  answer: z.strictObject({ received: z.literal(true) }),
  secrets: ['token', 'code'],
  decide(state: Arriving, input, moment): Decision<Sent, { received: true }> {
    const { from, token, code: secret, ...of } = input
    const late = inTime(of, moment)
    if (late) return late
    const fromAddress = state.fromAddress && paced(state.fromAddress, moment.now, MOST_FROM_ADDRESS)
    const inAll = paced(state.inAll, moment.now, MOST_IN_ALL)
    if (fromAddress && 'minutes' in fromAddress) return refuse('too-many-sent', fromAddress)
    if ('minutes' in inAll) return refuse('too-many-sent', inAll)
    if (state.isCodeUsed) return refuse('code-used', undefined, 'code')
    const { link } = state
    if (token !== undefined && !(link && linkUsable(link, moment.on))) return refuse('link-not-valid')
    const through = token === undefined ? undefined : link
    const { next, happened } = arrived(
      {
        brought: of,
        way: through ? 'link' : from,
        link: through?.link,
        partner: through?.partner,
        codes: [{ of: of.source === 'self' ? 'person' : 'sender', code: secret }],
      },
      moment,
    )
    return done({ ...next, fromAddress, inAll }, [happened], { received: true })
  },
})
