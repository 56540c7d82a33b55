import type { Happened } from '../kernel/event.ts'
import type { StaffId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Moment } from '../kernel/operation.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'
import type { Code } from './code.ts'
import { referralReceived } from './events.ts'
import { type Brought, type PartnerLinkId, type ReferralId, referralId, type Way } from './referral.ts'

/** Whose code it is. */
export type Holder = 'person' | 'sender'

export interface NewReferral {
  readonly referral: ReferralId
  readonly brought: Brought
  readonly way: Way
  readonly link: PartnerLinkId | undefined
  readonly partner: string | undefined
  readonly codes: readonly { readonly of: Holder; readonly code: Code }[]
  readonly at: Instant
  readonly by: StaffId | undefined
}

/** What holds of every referral, beyond the shape of its fields: where the problem is, and its name. */
export function whatIsMissing({
  source,
  sender,
  card,
}: Pick<Brought, 'source' | 'sender' | 'card'>):
  | { readonly path: string[]; readonly error: string }
  | undefined {
  if (source !== 'self' && sender === undefined) return { path: ['sender'], error: 'who-sends-it' }
  if (source === 'self' && sender !== undefined) return { path: ['sender'], error: 'sends-it-for-oneself' }
  if (source === 'self' && card.reach.length === 0)
    return { path: ['card', 'reach'], error: 'a-way-to-reach' }
  return undefined
}

/** What only the day can tell. */
export function inTime({ card, respondBy }: Brought, { on }: Moment): Refusal | undefined {
  const { born } = card
  const isLater =
    (born.answer === 'exact' && born.on > on) ||
    (born.answer === 'approximate' && born.year > Number(on.slice(0, 4)))
  if (isLater) return refuse('in-the-future', undefined, 'card.born')
  if (respondBy !== undefined && respondBy < on) return refuse('in-the-past', undefined, 'respondBy')
  return undefined
}

/** A referral that is there now, and the event that starts its clock. */
export function arrived(
  of: Pick<NewReferral, 'brought' | 'way' | 'link' | 'partner' | 'codes'>,
  { newId, now, actor }: Moment,
): { readonly next: NewReferral; readonly happened: Happened } {
  const referral = referralId.parse(newId())
  const { source, urgency } = of.brought
  return {
    // A public page in a browser in which staff are signed in too is still a public page.
    next: {
      ...of,
      referral,
      at: now,
      by: of.way === 'phone' && actor.kind === 'staff' ? actor.staff : undefined,
    },
    happened: referralReceived.of({ referral, source, way: of.way, urgency }),
  }
}
