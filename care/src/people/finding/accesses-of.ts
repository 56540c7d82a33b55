import { z } from 'zod'
import { personId, staffId } from '../../kernel/ids.ts'
import { instant } from '../../kernel/instant.ts'
import { query } from '../../kernel/operation.ts'

/** Who looked at a person's record, newest first. Also the answer to the person's own question (45 CFR 164.528 covers less). */
export const accessesOf = query({
  name: 'people.accessesOf',
  needs: { permission: 'accesses:read' },
  input: z.strictObject({ person: personId, before: instant.optional() }),
  answer: z.strictObject({
    accesses: z.array(
      z.strictObject({
        at: instant,
        staff: staffId.nullable(),
        name: z.string().nullable(),
        role: z.string(),
        asked: z.string(),
      }),
    ),
    more: z.boolean(),
  }),
  about: ({ person }) => person,
})
