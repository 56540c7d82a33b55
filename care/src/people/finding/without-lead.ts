import { z } from 'zod'
import { personId } from '../../kernel/ids.ts'
import { instant } from '../../kernel/instant.ts'
import { query } from '../../kernel/operation.ts'
import { foundPerson } from './search.ts'

/**
 * People whom nobody leads, whoever waits longest first. A supervisor sees their team's people; without this list whoever
 * was just registered would be in nobody's.
 */
export const withoutLead = query({
  name: 'people.withoutLead',
  needs: { permission: 'relations:assign' },
  input: z.strictObject({
    /** The last one of the page before. */
    after: z.strictObject({ since: instant, person: personId }).optional(),
    limit: z.int().min(1).max(100).default(50),
  }),
  answer: z.strictObject({
    people: z.array(
      foundPerson.pick({ person: true, shownName: true, age: true, chips: true }).extend({ since: instant }),
    ),
    more: z.boolean(),
  }),
  shows: ({ people }) => people.map(({ person }) => person),
})
