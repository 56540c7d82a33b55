import { z } from 'zod'
import { personId } from '../kernel/ids.ts'
import { query } from '../kernel/operation.ts'
import { restriction } from './restriction.ts'

/** Whom a person does not want to be told, and what they said: those that hold, then those that ended. */
export const restrictionsOf = query({
  name: 'consents.restrictionsOf',
  needs: { permission: 'restrictions:read' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({ restrictions: z.array(restriction) }),
  about: ({ person }) => person,
})
