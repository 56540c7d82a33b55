import type { Instant } from '@handrail/care'
import type { Gauge } from '../platform/metrics.ts'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** Work that follows, over all agencies of this database. For the host. */
export async function choreFigures(tx: Tx, now: Instant): Promise<readonly Gauge[]> {
  const row = await tx.row<{ waiting: number; gaveUp: number; oldest: number; failing: number }>(sql`
    select count(*) filter (where given_up_at is null and due_at <= ${now}) as waiting,
      count(*) filter (where given_up_at is not null) as "gaveUp",
      count(*) filter (where given_up_at is null and tries > 0 and due_at > ${now}) as failing,
      coalesce(extract(epoch from ${now}::timestamptz - min(due_at)
        filter (where given_up_at is null and due_at <= ${now})), 0)::float8 as oldest
    from chores where done_at is null`)
  return [
    { name: 'handrail_chores_waiting', help: 'Chores that are due and not done.', value: row?.waiting ?? 0 },
    {
      name: 'handrail_chores_oldest_seconds',
      help: 'How long the oldest of them has waited.',
      value: row?.oldest ?? 0,
    },
    {
      name: 'handrail_chores_failing',
      help: 'Chores that failed and will be tried again later.',
      value: row?.failing ?? 0,
    },
    {
      name: 'handrail_chores_given_up',
      help: 'Chores that failed too often and wait for a person.',
      value: row?.gaveUp ?? 0,
    },
  ]
}
