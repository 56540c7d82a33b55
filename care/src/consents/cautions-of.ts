import { z } from 'zod'
import { personId } from '../kernel/ids.ts'
import { query } from '../kernel/operation.ts'
import { caution } from './caution.ts'

/** What was called unsafe about reaching a person: what nobody has read yet first. */
export const cautionsOf = query({
  name: 'consents.cautionsOf',
  needs: { permission: 'restrictions:read' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({ cautions: z.array(caution) }),
  about: ({ person }) => person,
})
