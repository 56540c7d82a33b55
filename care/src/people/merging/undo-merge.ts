import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { words } from '../text.ts'
import { type Merge, mergeId } from './merge.ts'

export const mergeUndone = event(
  'people.mergeUndone',
  z.strictObject({ merge: mergeId, survivor: personId, merged: personId }),
)

/** Takes a merged record out again. Both stand as they did, with whatever was added to either since. */
export const undoMerge = operation({
  name: 'people.undoMerge',
  needs: { permission: 'people:merge' },
  input: z.strictObject({ merge: mergeId, why: words(500) }),
  answer: z.strictObject({ merged: personId }),
  decide(state: { readonly merge: Merge }, { why }, _moment) {
    const { merge, survivor, merged, state: stands } = state.merge
    if (stands !== 'merged') return refuse('not-merged', { state: stands })
    return done({ state: 'undone' as const, why }, [mergeUndone.of({ merge, survivor, merged }, survivor)], {
      merged,
    })
  },
})
