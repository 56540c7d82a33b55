import { type Goal, goalId } from '../plan/content.ts'
import type { NeedsAssessmentId } from './needs-assessment.ts'
import type { ProposedNeed } from './proposed.ts'

/**
 * A goal as a need proposes it, in the words in which the person told of it. Help that is wanted later, or not, begins as put off
 * by the person.
 */
export const goalFromNeed = (
  { area, words, wanted }: ProposedNeed,
  {
    id,
    place,
    assessment,
  }: { readonly id: string; readonly place: number; readonly assessment: NeedsAssessmentId },
): Goal => ({
  id: goalId.parse(id),
  place,
  ...(words !== undefined && { words: words.slice(0, 600).trimEnd() }),
  need: { area, assessment },
  status: wanted === 'now' ? 'proposed' : 'deferred',
  objectives: [],
})
