import { z } from 'zod'
import { personId } from '../../kernel/ids.ts'
import { instant } from '../../kernel/instant.ts'
import { query } from '../../kernel/operation.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { coverageFact } from './coverage.ts'

/** Who paid on a day, as we believe now or as we believed at an earlier moment. */
export const coverageOn = query({
  name: 'people.coverageOn',
  needs: { permission: 'coverage:read' },
  input: z.strictObject({ person: personId, on: plainDate, knownAt: instant.optional() }),
  answer: z.strictObject({ facts: z.array(coverageFact.extend({ of: personId })) }),
  about: ({ person }) => person,
})
