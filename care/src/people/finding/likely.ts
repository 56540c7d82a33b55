import { z } from 'zod'
import { LIKENESS_REASONS } from './likeness.ts'
import { foundPerson } from './search.ts'

export const MOST_DUPLICATES = 8

/** Who looks like somebody else, likeliest first, with what is alike. */
export const likelyOnes = z.array(
  z.strictObject({
    who: foundPerson,
    score: z.number().min(0).max(1),
    reasons: z.array(z.enum(LIKENESS_REASONS)),
    caution: z.enum(['twins', 'parent-and-child']).nullable(),
  }),
)
