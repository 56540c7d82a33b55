import type { Refused } from '../door/reply.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { assignmentsWords } from './words/assignments.ts'

/** The words of this room for what was refused. */
export function useWhyNot(): (refused: Refused) => string | undefined {
  return wordsFor(useWords(assignmentsWords).refusals)
}
