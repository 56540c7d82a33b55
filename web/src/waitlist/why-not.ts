import type { Refused } from '../door/reply.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { waitlistWords } from './words/waitlist.ts'

/** The words of this room for what was refused and for what is wrong in a field. */
export function useWhyNot(): {
  readonly refusal: (refused: Refused) => string | undefined
  readonly problemWords: Readonly<Record<string, string>>
} {
  const { refusals, problems } = useWords(waitlistWords)
  return { refusal: wordsFor(refusals), problemWords: problems }
}
