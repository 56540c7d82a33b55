import { z } from 'zod'
import { line } from '../agency/agency.ts'
import type { Happened } from '../kernel/event.ts'
import { type Decision, done, operation, query } from '../kernel/operation.ts'
import { isRefusal, refuse } from '../kernel/refusal.ts'
import { type Asker, mayGoOn } from './asker.ts'
import {
  type AtTheDoor,
  type Failed,
  letIn,
  type SessionToBegin,
  type Someone,
  type Stage,
  stage,
} from './entry.ts'
import {
  accountReopened,
  entryRefused,
  type InvitationId,
  identityLinked,
  invitationAccepted,
  singleSignOnChanged,
} from './events.ts'

/** Another system of the agency that vouches for its staff, by OpenID Connect. */
export const singleSignOn = z.strictObject({
  on: z.boolean(),
  issuer: z.url({ protocol: /^https?$/ }).max(500),
  clientId: line(200),
  /** Some directories never say whether an email was verified; an agency that trusts its own may accept that. */
  needsVerifiedEmail: z.boolean(),
  version: z.number().int(),
})
export type SingleSignOn = z.output<typeof singleSignOn>

/** What an admin sees of it: never the secret. */
export const singleSignOnAsked = query({
  name: 'signin.singleSignOn',
  needs: { permission: 'agency:configure' },
  input: z.strictObject({}),
  answer: singleSignOn.extend({ hasSecret: z.boolean(), returnAddress: z.string() }).nullable(),
})

/** What our own request to the other system needs. */
export const singleSignOnSetUp = query({
  name: 'signin.singleSignOnSetUp',
  needs: { system: 'Only the request to the other system may carry the secret.' },
  input: z.strictObject({}),
  answer: singleSignOn.extend({ secret: z.string() }),
})

export interface SingleSignOnBefore {
  readonly asker: Asker | undefined
  readonly now: SingleSignOn | undefined
  readonly version: number
  readonly mayBeOpen: boolean
}

/** Sets it up. Whoever holds it can let anybody in, so it takes a factor shown a moment ago. */
export const setSingleSignOn = operation({
  name: 'signin.setSingleSignOn',
  needs: { permission: 'agency:configure' },
  input: singleSignOn.extend({
    /** Left out, the one that stands stays. */
    secret: z.string().min(1).max(1000).optional(),
  }),
  answer: singleSignOn,
  secrets: ['secret'],
  decide(state: SingleSignOnBefore, input, moment) {
    const first = mayGoOn(state.asker, moment)
    if (first) return first
    if (!state.mayBeOpen && !input.issuer.startsWith('https://'))
      return refuse('needs-https', undefined, 'issuer')
    const { secret, ...rest } = input
    if (secret === undefined && !state.now) return refuse('needs-secret', undefined, 'secret')
    // Kept for another system, the secret would be handed to whoever runs that one.
    if (secret === undefined && state.now?.issuer !== input.issuer)
      return refuse('needs-secret', undefined, 'secret')
    const next: SingleSignOn = { ...rest, version: state.version + 1 }
    const changed = (['on', 'issuer', 'clientId', 'needsVerifiedEmail'] as const).filter(
      (field) => state.now?.[field] !== input[field],
    )
    const fields = [...changed, ...(secret === undefined ? [] : ['secret'])]
    return done(next, [singleSignOnChanged.of({ fields })], next)
  },
})

/** Whom the other system vouched for. */
export const vouched = z.strictObject({
  issuer: z.string(),
  subject: z.string().min(1).max(255),
  email: z.string().max(254).nullable(),
  emailVerified: z.boolean(),
})

export interface Vouched extends AtTheDoor {
  readonly setUp: SingleSignOn | undefined
  /** Who was linked to that subject before; else who has that email. */
  readonly someone: Someone | undefined
  readonly linked: boolean
  /** The one found by email is linked to another subject of this system. */
  readonly isAnothers: boolean
  readonly hasAccount: boolean
  readonly invitation: InvitationId | undefined
}

export interface VouchedIn extends SessionToBegin {
  readonly link: boolean
  readonly invitation: InvitationId | undefined
}

/**
 * Comes in because the other system vouched. It never makes an account: the person was added, and is active or invited.
 * The first time they are found by email and from then on by the subject, since an email may pass to somebody else.
 */
export const enterVouched = operation({
  name: 'signin.enterVouched',
  needs: { system: 'Only our own exchange with the other system can say for whom it vouched.' },
  input: vouched,
  answer: stage,
  decide(state: Vouched, input, moment): Decision<VouchedIn | Failed, Stage> {
    const { someone, setUp, invitation } = state
    if (!setUp?.on || setUp.issuer !== input.issuer) return refuse('single-sign-on-off')
    if (!someone || state.isAnothers || (!state.hasAccount && !invitation)) return unknown(someone, 'unknown')
    if (!state.linked && setUp.needsVerifiedEmail && !input.emailVerified)
      return unknown(someone, 'not-verified')
    const inside = letIn(someone, 'single-sign-on', state, moment)
    if (isRefusal(inside)) return inside
    const { staff } = someone
    const more: readonly Happened[] = [
      ...(state.linked ? [] : [identityLinked.of({ staff })]),
      ...(invitation ? [invitationAccepted.of({ staff, invitation })] : []),
      ...(invitation && state.hasAccount ? [accountReopened.of({ staff })] : []),
    ]
    const next: VouchedIn = { ...inside.next, link: !state.linked, invitation }
    return done(next, [...inside.happened, ...more], inside.answer)
  },
})

const unknown = (someone: Someone | undefined, why: 'unknown' | 'not-verified') => ({
  refusal: refuse(why === 'unknown' ? 'not-known-here' : 'email-not-verified'),
  next: { kind: 'failed', mark: undefined, tries: undefined, fromAddress: undefined } as const,
  happened: [entryRefused.of({ staff: someone?.staff ?? null, how: 'single-sign-on', why })] as const,
})

/** What the sign-in page offers. */
export const waysIn = query({
  name: 'signin.waysIn',
  needs: { anyone: 'The sign-in page must know what to offer before anybody is signed in.' },
  input: z.strictObject({}),
  answer: z.strictObject({
    agency: z.string(),
    /** Its name in addresses. */
    slug: z.string(),
    demo: z.boolean(),
    singleSignOn: z.boolean(),
    /** False until its first owner has come in. */
    begun: z.boolean(),
  }),
})
