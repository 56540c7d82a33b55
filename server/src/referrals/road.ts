import type { Moment } from '@handrail/care'
import type { Road } from '@handrail/care/referrals'
import type { Tx } from '../platform/transaction.ts'

/** How the request that a code opened goes on, in rooms that come after this one. */
export type RoadAhead = (tx: Tx, moment: Moment) => Promise<Road | null>
