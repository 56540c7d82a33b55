import { z } from 'zod'
import { eventId, personId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { query } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { HOWS } from '../signin/events.ts'
import { TRAIL_KINDS, type TrailKind } from './kinds.ts'

const place = z.strictObject({ at: instant, event: eventId })

const trailKind = z.enum(TRAIL_KINDS as [TrailKind, ...TrailKind[]])

/** How much is read at once. */
export const TRAIL_PAGE = 50

/**
 * What happened in the agency, newest first: who did what, and when. Of what an event holds only who it is about is told,
 * and of a coming in, how. A person is named by id only to whoever may see them anyway; a supervisor sees what their own
 * team did.
 */
export const happened = query({
  name: 'trail.happened',
  needs: { permission: 'trail:read' },
  input: z.strictObject({
    day: plainDate.optional(),
    /** Who did it, or who came in or tried to. */
    staff: staffId.optional(),
    /** Without it: everything but drafts and upkeep. */
    kind: z.union([trailKind, z.literal('everything')]).optional(),
    person: personId.optional(),
    after: place.optional(),
    limit: z.int().min(1).max(100).default(TRAIL_PAGE),
  }),
  answer: z.strictObject({
    rows: z.array(
      z.strictObject({
        event: eventId,
        at: instant,
        name: z.string(),
        /** Who was signed in; nobody when Handrail did it, or before somebody is in. */
        staff: staffId.nullable(),
        /** As what they did it; `system` is Handrail itself, `anyone` somebody who is not signed in. */
        role: z.string(),
        /** The member of staff whom it is about, when the event names one. */
        ofStaff: staffId.nullable(),
        /** Of a coming in, or of a try. */
        how: z.enum(HOWS).nullable(),
        aboutSomebody: z.boolean(),
        person: personId.nullable(),
      }),
    ),
    /** Where to go on. There may be more even when the page is not full: a search looks at so much at once. */
    next: place.nullable(),
    /** The staff whom the reader may choose from; everybody when it is nothing. */
    staff: z.array(staffId).nullable(),
  }),
  about: ({ person }) => person,
  shows: ({ rows }) => [...new Set(rows.flatMap(({ person }) => person ?? []))],
})
export type TrailRow = z.output<typeof happened.answer>['rows'][number]

/** What is known of a check of the trail. */
export const trailState = z.strictObject({
  /** The newest links of every lane, worked out again for this answer. */
  recent: z.strictObject({ events: z.int(), holds: z.boolean() }),
  /** The last time that every link was worked out again, at the command line. */
  whole: z.strictObject({ at: instant, events: z.int(), holds: z.boolean() }).nullable(),
})
export type TrailState = z.output<typeof trailState>

/** Whether the trail holds, as far as it can be told at once. */
export const proof = query({
  name: 'trail.proof',
  needs: { permission: 'trail:read' },
  input: z.strictObject({}),
  answer: trailState,
})
