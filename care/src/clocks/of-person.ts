import { z } from 'zod'
import { personId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { query } from '../kernel/operation.ts'
import { deadlineShown } from './deadline.ts'

/** What is due about one person, and what was lately met or let go. */
export const ofPerson = query({
  name: 'clocks.ofPerson',
  needs: { permission: 'clocks:read' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({
    /** `setBy`: who wrote a task down, and so said that it would be done. Nobody, when Handrail did or a rule asks for it. */
    open: z.array(deadlineShown.extend({ setBy: staffId.nullable() })),
    ended: z.array(
      deadlineShown
        .omit({ standing: true })
        .extend({ how: z.enum(['met', 'cancelled', 'dismissed']), endedAt: instant, late: z.boolean() }),
    ),
  }),
  about: ({ person }) => person,
})
