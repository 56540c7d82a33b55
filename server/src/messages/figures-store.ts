import type { Instant } from '@handrail/care'
import type { Gauge } from '../platform/metrics.ts'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** How many messages wait, over all agencies of this database. For the host, which sees no more of them than this. */
export async function messageFigures(tx: Tx, now: Instant): Promise<readonly Gauge[]> {
  const row = await tx.row<{ due: number; later: number }>(sql`
    select count(*) filter (where due_at <= ${now}) as due, count(*) filter (where due_at > ${now}) as later
    from messages where status in ('queued', 'sending')`)
  return [
    {
      name: 'handrail_messages_waiting',
      help: 'Messages that are due and have not left.',
      value: row?.due ?? 0,
    },
    { name: 'handrail_messages_later', help: 'Messages whose time has not come.', value: row?.later ?? 0 },
  ]
}
