import { z } from 'zod'
import { staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { query } from '../kernel/operation.ts'

/** The most that are named. */
export const MOST_NOT_IN = 500

/** Who works here and never came in: until when their invitation works, or that none does. */
export const notYetIn = query({
  name: 'signin.notYetIn',
  needs: { permission: 'staff:manage' },
  input: z.strictObject({}),
  answer: z.strictObject({
    staff: z.array(z.strictObject({ staff: staffId, invitedUntil: instant.nullable() })),
  }),
})
