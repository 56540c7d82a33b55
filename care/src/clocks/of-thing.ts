import { z } from 'zod'
import { query } from '../kernel/operation.ts'
import { deadlineShown } from './deadline.ts'

/** What is due about a thing that is nobody's record yet, a request that nobody has taken: for whoever says whose it is. */
export const ofThing = query({
  name: 'clocks.ofThing',
  needs: { permission: 'clocks:assign' },
  input: z.strictObject({
    thing: z.uuid(),
    topics: z.array(z.string().max(60)).min(1).max(10),
  }),
  answer: z.strictObject({ open: z.array(deadlineShown) }),
  shows: () => [],
})
