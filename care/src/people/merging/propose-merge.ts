import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId, type StaffId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { refuse } from '../../kernel/refusal.ts'
import { elsewhere, type Kept } from '../kept.ts'
import { words } from '../text.ts'
import { mergeId } from './merge.ts'

export const mergeProposed = event(
  'people.mergeProposed',
  z.strictObject({ merge: mergeId, survivor: personId, merged: personId }),
)

export interface ToMergeState {
  readonly survivor: Kept
  readonly merged: Kept
  /** These two wait for a second pair of eyes already. */
  readonly isProposed: boolean
}

/** Says that two records are one person. It takes a second person to merge them. */
export const proposeMerge = operation({
  name: 'people.proposeMerge',
  needs: { permission: 'people:propose-merge' },
  input: z.strictObject({ survivor: personId, merged: personId, why: words(500) }),
  answer: z.strictObject({ merge: mergeId }),
  about: ({ survivor }) => survivor,
  decide(state: ToMergeState, { survivor, merged, why }, moment) {
    if (survivor === merged) return refuse('the-same-record', undefined, 'merged')
    const away = elsewhere(state.survivor) ?? elsewhere(state.merged)
    if (away) return away
    if (state.isProposed) return refuse('proposed-already')
    const by: StaffId | undefined = moment.actor.kind === 'staff' ? moment.actor.staff : undefined
    const merge = mergeId.parse(moment.newId())
    return done(
      { merge, survivor, merged, why, by },
      [mergeProposed.of({ merge, survivor, merged }, survivor)],
      { merge },
    )
  },
})
