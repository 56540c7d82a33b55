import { z } from 'zod'
import { personId, staffId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { ownersSettled } from './events.ts'

/**
 * Gives every open deadline to whom it belongs now: to the one whose care relation says so, else to the role. It runs when
 * a relation begins or ends, when somebody leaves, and every night, so that nothing is left with nobody.
 */
export const settleOwners = operation({
  name: 'clocks.settleOwners',
  needs: { system: 'Follows from who works with whom.' },
  input: z.strictObject({ person: personId.nullable(), staff: staffId.nullable() }),
  answer: z.strictObject({ deadlines: z.int() }),
  about: ({ person }) => person ?? undefined,
  decide({ deadlines }: { readonly deadlines: number }, { person, staff }) {
    return done(null, [ownersSettled.of({ staff, deadlines }, person ?? undefined)], { deadlines })
  },
})
