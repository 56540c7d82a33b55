import { z } from 'zod'
import { query } from '../kernel/operation.ts'
import { DIMENSIONS } from './fairness.ts'

/** How far back one may look. */
export const FAIRNESS_DAYS = [90, 365] as const

const line = z.strictObject({
  group: z.string(),
  people: z.int().nullable(),
  medianDays: z.int().nullable(),
  longDays: z.int().nullable(),
  offered: z.int().nullable(),
})

/** How long groups of people waited of late, and whether places were offered to them. No name, and no group that is small. */
export const compareGroups = query({
  name: 'waitlist.fairness',
  needs: { permission: 'waitlist:compare' },
  input: z.strictObject({ days: z.literal(FAIRNESS_DAYS).default(365) }),
  answer: z.strictObject({
    people: z.int().nullable(),
    breakdowns: z.array(z.strictObject({ by: z.enum(DIMENSIONS), lines: z.array(line).nullable() })),
  }),
  shows: () => [],
})
