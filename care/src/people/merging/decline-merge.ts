import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { type Merge, mergeId } from './merge.ts'

export const mergeDeclined = event(
  'people.mergeDeclined',
  z.strictObject({ merge: mergeId, survivor: personId, merged: personId }),
)

/** Says that two records are two people after all, or takes a proposal back. */
export const declineMerge = operation({
  name: 'people.declineMerge',
  needs: { permission: 'people:merge' },
  input: z.strictObject({ merge: mergeId }),
  answer: z.null(),
  decide(state: { readonly merge: Merge }, _input, _moment) {
    const { merge, survivor, merged, state: stands } = state.merge
    if (stands !== 'proposed') return refuse('not-waiting', { state: stands })
    return done(
      { state: 'declined' as const },
      [mergeDeclined.of({ merge, survivor, merged }, survivor)],
      null,
    )
  },
})
