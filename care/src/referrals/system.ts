import { z } from 'zod'
import { personId } from '../kernel/ids.ts'
import { addHours } from '../kernel/instant.ts'
import { done, operation, query } from '../kernel/operation.ts'
import { pacesTidied } from './events.ts'
import { referralId } from './referral.ts'

/** Whether the person of a referral may hear that it was read: somebody read it, we know who they are, they said yes. */
export const toTell = query({
  name: 'referrals.toTell',
  needs: { system: 'The person hears in a chore, after it was written that somebody read it.' },
  input: z.strictObject({ referral: referralId }),
  answer: z.strictObject({ person: personId.nullable() }),
  shows: () => [],
})

/** Counts of an hour, and waits of a day, are over by then. */
const KEPT_HOURS = 48

export const pacesBefore = (now: Parameters<typeof addHours>[0]) => addHours(now, -KEPT_HOURS)

/** Forgets how much came from which network. */
export const tidyPaces = operation({
  name: 'referrals.tidyPaces',
  needs: { system: 'It comes round by itself.' },
  input: z.strictObject({}),
  answer: z.null(),
  decide: (state: { readonly rows: number }, _input, { now }) =>
    done({ before: pacesBefore(now) }, [pacesTidied.of({ rows: state.rows })], null),
})
