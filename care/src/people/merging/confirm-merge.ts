import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { elsewhere, type Kept } from '../kept.ts'
import { type Merge, mergeId } from './merge.ts'

export const merged = event(
  'people.merged',
  z.strictObject({ merge: mergeId, survivor: personId, merged: personId }),
)

export interface ConfirmState {
  readonly merge: Merge
  readonly survivor: Kept
  readonly merged: Kept
  /** Whether each one's address is kept confidential. */
  readonly confidential: { readonly survivor: boolean; readonly merged: boolean }
}

/** Merges two records that somebody else found to be one person. */
export const confirmMerge = operation({
  name: 'people.confirmMerge',
  needs: { permission: 'people:merge' },
  input: z.strictObject({ merge: mergeId }),
  answer: z.strictObject({ survivor: personId }),
  decide(state: ConfirmState, _input, moment) {
    const { merge, survivor, merged: gone, state: stands, proposedBy } = state.merge
    if (stands !== 'proposed') return refuse('not-waiting', { state: stands })
    if (moment.actor.kind !== 'staff' || moment.actor.staff === proposedBy)
      return refuse('needs-a-second-person')
    const away = elsewhere(state.survivor) ?? elsewhere(state.merged)
    if (away) return away
    // The address of the record that goes on is the one that is shown: it must be no more open than the other.
    if (state.confidential.merged && !state.confidential.survivor) return refuse('other-address-confidential')
    return done({ state: 'merged' as const }, [merged.of({ merge, survivor, merged: gone }, survivor)], {
      survivor,
    })
  },
})
