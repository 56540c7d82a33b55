import { type AgencyId, addMinutes, type Instant, type StaffId } from '@handrail/care'
import { SEARCH_MINUTES, type Searches } from '@handrail/care/people'
import { sql } from '../../platform/sql.ts'
import type { Tx } from '../../platform/transaction.ts'

interface Searcher {
  readonly agency: AgencyId
  readonly staff: StaffId
  readonly now: Instant
}

/**
 * Counts one more search of somebody. Their row is locked until they are answered: a thousand questions sent at once,
 * to any process, are counted one by one.
 */
export function countSearch(tx: Tx, { agency, staff, now }: Searcher): Promise<Searches | undefined> {
  const fresh = addMinutes(now, -SEARCH_MINUTES)
  return tx.row<Searches>(sql`
    insert into search_counts as c (agency_id, staff_id, count, since)
    values (${agency}, ${staff}, 1, ${now})
    on conflict (agency_id, staff_id) do update set
      count = case when c.since > ${fresh} then c.count + 1 else 1 end,
      since = case when c.since > ${fresh} then c.since else excluded.since end
    returning count, since`)
}
