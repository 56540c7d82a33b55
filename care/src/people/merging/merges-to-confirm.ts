import { z } from 'zod'
import { query } from '../../kernel/operation.ts'
import { born } from '../identity/born.ts'
import { merge } from './merge.ts'

/** What tells two records apart. */
export const side = z.strictObject({ shownName: z.string(), legalName: z.string().nullable(), born })

/** Merges that wait for a second person, oldest first, with what tells the two apart. */
export const mergesToConfirm = query({
  name: 'people.mergesToConfirm',
  needs: { permission: 'people:merge' },
  input: z.strictObject({}),
  answer: z.strictObject({
    merges: z.array(z.strictObject({ merge, why: z.string(), survivor: side, merged: side })),
  }),
  shows: ({ merges }) => merges.flatMap(({ merge: one }) => [one.survivor, one.merged]),
})
