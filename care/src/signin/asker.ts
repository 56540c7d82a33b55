import type { StaffId } from '../kernel/ids.ts'
import { addMinutes, type Instant, stillWaits } from '../kernel/instant.ts'
import type { Moment } from '../kernel/operation.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'
import type { SessionId } from './events.ts'

/** Changing how one comes in takes a password or a factor shown within this time. */
export const RECENT_MINUTES = 10

/** Whoever changes how they come in: halfway in with nothing set up yet, or in a session. */
export type Asker =
  | { readonly via: 'halfway'; readonly staff: StaffId; readonly purpose: 'confirm' | 'set-up' }
  | {
      readonly via: 'session'
      readonly staff: StaffId
      readonly session: SessionId
      readonly confirmedAt: Instant
    }

/** Nothing when they may; otherwise what they must do first. */
export function mayGoOn(asker: Asker | undefined, moment: Moment): Refusal | undefined {
  if (!asker) return refuse('begin-again')
  // Whoever knows the password alone may not set up a factor beside the ones that are there.
  if (asker.via === 'halfway') return asker.purpose === 'set-up' ? undefined : refuse('begin-again')
  const until = addMinutes(asker.confirmedAt, RECENT_MINUTES)
  return stillWaits(until, moment.now, RECENT_MINUTES)
    ? undefined
    : refuse('confirm-again', { minutes: RECENT_MINUTES })
}
