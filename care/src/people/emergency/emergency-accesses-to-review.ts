import { z } from 'zod'
import { query } from '../../kernel/operation.ts'
import { emergencyAccess } from './emergency-access.ts'

/**
 * Emergency accesses that nobody has reviewed, oldest first; never one's own. What was written as the reason may speak
 * of the person's health, so it is shown, with their name, only to a role that may read people's records.
 */
export const emergencyAccessesToReview = query({
  name: 'people.emergencyAccessesToReview',
  needs: { permission: 'emergency:review' },
  input: z.strictObject({}),
  answer: z.strictObject({
    accesses: z.array(
      z.strictObject({
        access: emergencyAccess,
        openedByName: z.string(),
        shownName: z.string().nullable(),
        words: z.string().nullable(),
        /** Questions asked about the person while it was open. */
        looks: z.int(),
        /** How often the same person had opened the record before, and nobody had looked at it by then. */
        before: z.int(),
      }),
    ),
  }),
})
