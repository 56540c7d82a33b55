import { z } from 'zod'
import { instant } from '../kernel/instant.ts'
import { query } from '../kernel/operation.ts'
import { deadlineId, deadlineShown } from './deadline.ts'

/** How far ahead "this week" looks. */
export const WEEK = 7

const place = z.strictObject({ dueAt: instant, deadline: deadlineId })

/**
 * The worklist: what is past, due today, due this week or later; mine (owned by me, by my role, or told to my role), or
 * everybody's within my reach. The first page counts as well, up to a bound.
 */
export const today = query({
  name: 'clocks.today',
  needs: { permission: 'clocks:read' },
  input: z.strictObject({
    whose: z.enum(['mine', 'reach']).default('mine'),
    until: z.enum(['past', 'today', 'week', 'later']).default('week'),
    after: place.optional(),
    limit: z.int().min(1).max(100).default(50),
  }),
  answer: z.strictObject({
    rows: z.array(deadlineShown),
    next: place.nullable(),
    counts: z.strictObject({ past: z.int(), today: z.int(), week: z.int(), more: z.boolean() }).nullable(),
  }),
  shows: ({ rows }) => [...new Set(rows.flatMap(({ person }) => person ?? []))],
})
