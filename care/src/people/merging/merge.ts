import { z } from 'zod'
import { idOf, personId, staffId } from '../../kernel/ids.ts'
import { instant } from '../../kernel/instant.ts'

export const mergeId = idOf('Merge')
export type MergeId = z.output<typeof mergeId>

/**
 * Two records that are one person. Nothing is copied and nothing is moved: the merged record rests as it is and points to
 * the one that goes on, so taking it out again restores both exactly.
 */
export const merge = z.strictObject({
  merge: mergeId,
  survivor: personId,
  merged: personId,
  state: z.enum(['proposed', 'merged', 'declined', 'undone']),
  proposedBy: staffId.nullable(),
  proposedAt: instant,
})
export type Merge = z.output<typeof merge>
