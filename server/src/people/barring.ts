import type { Moment, PersonId } from '@handrail/care'
import type { Bar, Party } from '@handrail/care/people'
import type { Tx } from '../platform/transaction.ts'

/**
 * Which restrictions of a person mean one of these. Restrictions are kept by a later room; whoever opens the rooms gives
 * this one the way to ask. It is asked once the person's record is locked, so that none comes in between.
 */
export type BarsOn = (
  tx: Tx,
  moment: Moment,
  asked: { readonly person: PersonId; readonly parties: readonly Party[] },
) => Promise<readonly Bar[]>
