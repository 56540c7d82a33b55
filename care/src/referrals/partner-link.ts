import { z } from 'zod'
import { idOf, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { done, operation, query } from '../kernel/operation.ts'
import { addMonths, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { line } from '../people/index.ts'
import { linkMade, linkRevoked } from './events.ts'
import { type PartnerLinkId, partnerLinkId } from './referral.ts'

/** 256 random bits, made by the page that shows the link. */
export const linkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** A link is renewed once a year at the least: partners change, and old mails lie about. */
const LONGEST_MONTHS = 12

export const partnerLink = z.strictObject({
  link: partnerLinkId,
  partner: z.string(),
  once: z.boolean(),
  until: plainDate,
  used: z.int(),
  lastUsedAt: instant.nullable(),
  revokedAt: instant.nullable(),
  madeBy: staffId.nullable(),
  madeAt: instant,
})
export type PartnerLink = z.output<typeof partnerLink>

/** True while a link lets something through. */
export const linkUsable = ({ once, until, used, revokedAt }: PartnerLink, on: PlainDate): boolean =>
  revokedAt === null && on <= until && !(once && used > 0)

export interface LinkToMake {
  readonly link: PartnerLinkId
  readonly token: string
  readonly partner: string
  readonly once: boolean
  readonly until: PlainDate
}

/** Makes a link for a partner: what comes through it carries their name. */
export const makePartnerLink = operation({
  name: 'referrals.makeLink',
  needs: { permission: 'referrals:link-partners' },
  input: z.strictObject({ partner: line(), once: z.boolean(), until: plainDate, token: linkToken }),
  answer: z.strictObject({ link: partnerLinkId }),
  secrets: ['token'],
  decide(_state: { readonly link: null }, { token, ...of }, { on, newId }) {
    const latest = addMonths(on, LONGEST_MONTHS)
    if (of.until < on) return refuse('in-the-past', undefined, 'until')
    if (of.until > latest) return refuse('too-long', { latest }, 'until')
    const link = partnerLinkId.parse(newId())
    const next: LinkToMake = { ...of, link, token }
    return done(next, [linkMade.of({ link, once: of.once })], { link })
  },
})

/** Ends a link at once. What came through it stays. */
export const revokePartnerLink = operation({
  name: 'referrals.revokeLink',
  needs: { permission: 'referrals:link-partners' },
  input: z.strictObject({ link: partnerLinkId }),
  answer: z.strictObject({ revokedAt: instant }),
  decide(state: PartnerLink, { link }, { now }) {
    if (state.revokedAt !== null) return refuse('ended')
    return done({ revokedAt: now }, [linkRevoked.of({ link })], { revokedAt: now })
  },
})

/** Links that were given out, newest first. */
export const partnerLinks = query({
  name: 'referrals.links',
  needs: { permission: 'referrals:link-partners' },
  input: z.strictObject({
    before: idOf('PartnerLink').optional(),
    most: z.int().min(1).max(100).default(50),
  }),
  answer: z.strictObject({ links: z.array(partnerLink), more: z.boolean() }),
})

/** Whose link it is, so that the page can say it. A link that is over is not found, like one that never was. */
export const lookAtLink = query({
  name: 'referrals.lookAtLink',
  needs: { anyone: 'A partner has no account here; the link says who they are.' },
  input: z.strictObject({ token: linkToken }),
  answer: z.strictObject({ partner: z.string(), once: z.boolean(), until: plainDate }),
})
