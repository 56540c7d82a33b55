import { z } from 'zod'
import { personId } from '../../kernel/ids.ts'
import { query } from '../../kernel/operation.ts'
import { chip } from '../contact/safe-contact.ts'
import { born } from '../identity/born.ts'

/** The most that a search shows. */
export const MOST_FOUND = 20

export const foundPerson = z.strictObject({
  person: personId,
  /** The name to say. */
  shownName: z.string(),
  /** What papers say, when it is another name. */
  legalName: z.string().nullable(),
  age: z.strictObject({ years: z.int(), about: z.boolean() }).nullable(),
  /** Only for those who may change a record and so must tell two people apart. */
  born: born.nullable(),
  chips: z.array(chip),
})
export type FoundPerson = z.output<typeof foundPerson>

/**
 * Finds people as one types: a part of a name or a misspelled one, digits of a phone, a date of birth in any of its
 * usual spellings. Shows only whom the asker reaches, and the least that tells them apart. With nothing typed, it shows those
 * whom the asker works with, or their team does.
 */
export const search = query({
  name: 'people.search',
  needs: { permission: 'people:search' },
  input: z.strictObject({ text: z.string().max(200) }),
  answer: z.strictObject({
    found: z.array(foundPerson),
    /** There are more than are shown: keep typing. */
    more: z.boolean(),
  }),
  shows: ({ found }) => found.map(({ person }) => person),
})
