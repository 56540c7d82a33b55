import { z } from 'zod'
import { staffId } from '../kernel/ids.ts'
import { query } from '../kernel/operation.ts'
import { ROLES } from '../permissions.ts'

/** More than any agency has had at its desks; a list to choose from ends there. */
export const MOST_STAFF_NAMED = 2_000

/** The name of everybody who works or worked here, with the roles they hold today: to say who did something, and to choose. */
export const staffNames = query({
  name: 'agency.staffNames',
  needs: { permission: 'staff:read' },
  input: z.strictObject({}),
  answer: z.strictObject({
    staff: z.array(
      z.strictObject({
        staff: staffId,
        name: z.string(),
        left: z.boolean(),
        roles: z.array(z.enum(ROLES)),
      }),
    ),
  }),
})
