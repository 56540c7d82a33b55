import { z } from 'zod'
import { personId } from '../../kernel/ids.ts'
import { query } from '../../kernel/operation.ts'
import { merge } from './merge.ts'
import { side } from './merges-to-confirm.ts'

/** The records that were merged into a person's, each of which can be taken out again. */
export const mergesOf = query({
  name: 'people.mergesOf',
  needs: { permission: 'people:merge' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({
    merges: z.array(z.strictObject({ merge, why: z.string(), merged: side })),
  }),
  about: ({ person }) => person,
})
