import { z } from 'zod'
import { staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { query } from '../kernel/operation.ts'

/** How much is read at once. */
const REFUSED_PAGE = 20

const denialId = z.uuid()

/**
 * What the door refused, newest first: who asked, in which room, and why not. A colleague who tries records that are out
 * of reach, or somebody who guesses codes, shows here. Whom it was about is not told; a supervisor sees their own team.
 */
export const refused = query({
  name: 'trail.refused',
  needs: { permission: 'trail:read' },
  input: z.strictObject({
    before: denialId.optional(),
    limit: z.int().min(1).max(100).default(REFUSED_PAGE),
  }),
  answer: z.strictObject({
    rows: z.array(
      z.strictObject({
        denial: denialId,
        at: instant,
        /** The room that was asked: `people`. */
        room: z.string(),
        /** `not-allowed` by their role, `not-found` within their reach, `slow-down` when asked too often. */
        why: z.string(),
        staff: staffId.nullable(),
        role: z.string(),
        aboutSomebody: z.boolean(),
      }),
    ),
    /** Where to go on. */
    next: denialId.nullable(),
  }),
  shows: () => [],
})
export type RefusedRow = z.output<typeof refused.answer>['rows'][number]
