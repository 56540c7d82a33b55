import { z } from 'zod'
import { personId } from '../../kernel/ids.ts'
import { query } from '../../kernel/operation.ts'
import { address } from './residence.ts'

/** The address that stands nowhere else. Each look is in the access record. */
export const readConfidentialAddress = query({
  name: 'people.readConfidentialAddress',
  needs: { permission: 'addresses:read-confidential' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({ address, countyOfResidence: z.string().nullable() }),
  about: ({ person }) => person,
})
