import { isInTheirHands } from '@handrail/care/plans'
import type { Copies } from './one-plan.ts'

export type Copy = Pick<Copies['copies'][number], 'way' | 'to' | 'on' | 'endsAt' | 'openedAt'>

/** How it stands with a person's copy: since when they hold one, else whether a link is out or they want none. */
export type CopyStanding =
  | { readonly is: 'has'; readonly copy: Copy }
  | { readonly is: 'sent'; readonly copy: Copy }
  | { readonly is: 'wants-none' }
  | { readonly is: 'none' }

/** Newest first, as they are told. A link that is over and was never opened brought nobody anything. */
export function copyStanding(all: readonly Copy[], now: string): CopyStanding {
  // What a supporter has, or does not want, is not in the person's hands.
  const copies = all.filter(({ to }) => to !== 'supporter')
  const held = copies.findLast(({ way, openedAt }) => isInTheirHands(way) || openedAt !== null)
  if (held) return { is: 'has', copy: held }
  const newest = copies.find(({ way, endsAt }) => way === 'declined' || (endsAt !== null && endsAt > now))
  if (newest) return newest.way === 'declined' ? { is: 'wants-none' } : { is: 'sent', copy: newest }
  return { is: 'none' }
}
