import { z } from 'zod'
import { query } from '../kernel/operation.ts'
import { draftOf, draftShown } from './draft.ts'

/** What one has not finished, the latest first, on every device. */
export const unfinished = query({
  name: 'drafts.unfinished',
  needs: { signedIn: 'Everybody sees their own.' },
  input: z.strictObject({}),
  answer: z.strictObject({
    drafts: z.array(draftShown.extend({ alsoElsewhere: z.boolean() })),
  }),
})

/** The words kept of one form, the latest first: one for each device. */
export const readDrafts = query({
  name: 'drafts.read',
  needs: { signedIn: 'Everybody reads their own.' },
  input: draftOf,
  answer: z.strictObject({ drafts: z.array(draftShown.extend({ body: z.json() })) }),
  shows: ({ drafts }) => [...new Set(drafts.flatMap(({ person }) => person ?? []))],
})
