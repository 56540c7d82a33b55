import { addMinutes, type Moment } from '@handrail/care'
import { SEARCH_MINUTES, type Searches, searchWait } from '@handrail/care/people'
import type { SlowDown } from '../../door/handler.ts'
import { sql } from '../../platform/sql.ts'
import type { Tx } from '../../platform/transaction.ts'

/**
 * Counts that somebody looks for people, and says how long they wait when they have looked too often. The row of the
 * asker is locked until they are answered: a thousand questions sent at once, to any process, are counted one by one.
 */
export async function waitToSearch(tx: Tx, { agency, now, actor }: Moment): Promise<SlowDown | undefined> {
  if (actor.kind !== 'staff') return undefined
  const fresh = addMinutes(now, -SEARCH_MINUTES)
  const row = await tx.row<Searches>(sql`
    insert into search_counts as c (agency_id, staff_id, count, since)
    values (${agency}, ${actor.staff}, 1, ${now})
    on conflict (agency_id, staff_id) do update set
      count = case when c.since > ${fresh} then c.count + 1 else 1 end,
      since = case when c.since > ${fresh} then c.since else excluded.since end
    returning count, since`)
  const seconds = row ? searchWait(row, now) : 0
  return seconds === 0 ? undefined : { kind: 'slow-down', seconds }
}
