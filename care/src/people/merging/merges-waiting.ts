import { z } from 'zod'
import { query } from '../../kernel/operation.ts'

/** The most that is counted. */
export const MOST_WAITING = 100

/** How many proposed merges wait, for those who may answer: it names nobody, so a list of the day may ask it. */
export const mergesWaiting = query({
  name: 'people.mergesWaiting',
  needs: { permission: 'people:merge' },
  input: z.strictObject({}),
  answer: z.strictObject({
    /** Proposed by somebody else: for the asker to decide. */
    forYou: z.int(),
    /** Proposed by the asker: for somebody else. */
    yours: z.int(),
  }),
})
