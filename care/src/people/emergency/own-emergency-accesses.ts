import { z } from 'zod'
import { query } from '../../kernel/operation.ts'
import { emergencyAccess } from './emergency-access.ts'

/** Emergency accesses that the asker opened and that still run, so that they can be given back. */
export const ownEmergencyAccesses = query({
  name: 'people.ownEmergencyAccesses',
  needs: { permission: 'emergency:open' },
  input: z.strictObject({}),
  answer: z.strictObject({
    accesses: z.array(z.strictObject({ access: emergencyAccess, shownName: z.string() })),
  }),
  shows: ({ accesses }) => accesses.map(({ access }) => access.person),
})
