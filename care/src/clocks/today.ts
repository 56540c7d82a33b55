import { z } from 'zod'
import { instant } from '../kernel/instant.ts'
import { query } from '../kernel/operation.ts'
import type { Reach } from '../permissions.ts'
import { deadlineId, deadlineShown } from './deadline.ts'

/** How far ahead "this week" looks. */
export const WEEK = 7

/** Whose work a list shows: one's own, that of those whom one supervises, or all of the agency's. */
export const WHOSE = ['mine', 'team', 'everyone'] as const
export type Whose = (typeof WHOSE)[number]

/** What somebody may choose from, by how far they reach. */
export const WHOSE_BY_REACH: Readonly<Record<Reach, readonly Whose[]>> = {
  own: ['mine'],
  team: ['mine', 'team'],
  agency: ['mine', 'everyone'],
}

const place = z.strictObject({ dueAt: instant, deadline: deadlineId })

/**
 * The worklist: what is past, due today, due this week or later; mine (owned by me, by my role, or told to my role), my
 * team's, or everybody's. Whoever may not choose what they ask for is shown their own. The first page counts as well, up to
 * a bound.
 */
export const today = query({
  name: 'clocks.today',
  needs: { permission: 'clocks:read' },
  input: z.strictObject({
    whose: z.enum(WHOSE).default('mine'),
    until: z.enum(['past', 'today', 'week', 'later']).default('week'),
    after: place.optional(),
    limit: z.int().min(1).max(100).default(50),
  }),
  answer: z.strictObject({
    whose: z.enum(WHOSE),
    /** What the reader may choose from. */
    choices: z.array(z.enum(WHOSE)),
    rows: z.array(deadlineShown),
    next: place.nullable(),
    counts: z.strictObject({ past: z.int(), today: z.int(), week: z.int(), more: z.boolean() }).nullable(),
  }),
  shows: ({ rows }) => [...new Set(rows.flatMap(({ person }) => person ?? []))],
})
