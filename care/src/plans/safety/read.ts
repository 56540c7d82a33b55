import { z } from 'zod'
import { personId, staffId } from '../../kernel/ids.ts'
import { instant } from '../../kernel/instant.ts'
import { query } from '../../kernel/operation.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { safetyContent } from './content.ts'
import { KEPT_HOW, LOOKED_AT, SAFETY_COPY_FOR, safetyPlanId } from './safety-plan.ts'
import { ACTION_STATUSES, SAFETY_STATUSES } from './states.ts'

const listed = z.strictObject({
  safety: safetyPlanId,
  n: z.int(),
  status: z.enum(SAFETY_STATUSES),
  beganAt: instant,
  from: plainDate.nullable(),
  endedOn: plainDate.nullable(),
  why: z.string().nullable(),
})

/** The safety plans of a person, newest first. In an emergency: the one in effect. */
export const safetyOfPerson = query({
  name: 'plans.safetyOfPerson',
  needs: { permission: 'safety:read' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({ versions: z.array(listed) }),
  about: ({ person }) => person,
})

/** One version: what is in it, who made it and with whom, when it was last looked at, and who holds a copy. */
export const readSafety = query({
  name: 'plans.readSafety',
  needs: { permission: 'safety:read' },
  input: z.strictObject({ safety: safetyPlanId }),
  answer: z.strictObject({
    ...listed.shape,
    person: personId,
    by: staffId,
    putBy: staffId.nullable(),
    version: z.int(),
    /** Whether the text that is kept is the one that was put in effect. */
    holds: z.boolean(),
    content: safetyContent,
    parts: z.array(z.strictObject({ part: z.string(), version: z.int(), at: instant, by: staffId })),
    actions: z.array(
      z.strictObject({ action: z.uuid(), status: z.enum(ACTION_STATUSES), at: instant, by: staffId }),
    ),
    looks: z.array(z.strictObject({ why: z.enum(LOOKED_AT), at: instant, by: staffId })),
    copies: z.array(
      z.strictObject({
        to: z.enum(SAFETY_COPY_FOR),
        name: z.string().nullable(),
        how: z.enum(KEPT_HOW),
        at: instant,
        by: staffId.nullable(),
      }),
    ),
  }),
  shows: ({ person }) => [person],
})
