import { z } from 'zod'
import { personId } from '../../kernel/ids.ts'
import { query } from '../../kernel/operation.ts'
import { foundPerson } from './search.ts'

/** The most whose names are asked for at once: as many as a page of the worklist holds. */
export const MOST_NAMED = 100

/**
 * The names to say of people whom a list holds by id only, with what is safe before anybody calls them. Those out of reach
 * are left out.
 */
export const names = query({
  name: 'people.names',
  needs: { permission: 'people:search' },
  input: z.strictObject({ persons: z.array(personId).max(MOST_NAMED) }),
  answer: z.strictObject({
    people: z.array(foundPerson.pick({ person: true, shownName: true, chips: true })),
  }),
  shows: ({ people }) => people.map(({ person }) => person),
})
