import { z } from 'zod'
import { personId } from '../../kernel/ids.ts'
import { query } from '../../kernel/operation.ts'
import { likelyOnes } from './likely.ts'

/** Other records, within reach, that may be of the same person. Nothing is decided: two people look, and propose and confirm. */
export const duplicatesOf = query({
  name: 'people.duplicatesOf',
  needs: { permission: 'people:propose-merge' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({ likely: likelyOnes }),
  about: ({ person }) => person,
  shows: ({ likely }) => likely.map(({ who }) => who.person),
})
