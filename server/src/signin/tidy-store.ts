import type { AgencyId, Instant } from '@handrail/care'
import type { Tidying } from '@handrail/care/signin'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** So many rows of a table go with one request: after many tries there may be more than fit in its time. */
const AT_ONCE = 10_000

interface Over {
  readonly table: Sql
  /** Which of its rows are over. */
  readonly which: Sql
}

function over({ before, triesBefore, browsersBefore }: Tidying, now: Instant): readonly Over[] {
  return [
    {
      table: sql`sessions`,
      which: sql`(ends_at < ${before} or ended_at < ${before}
        or seen_at < ${before}::timestamptz - make_interval(mins => idle_minutes))`,
    },
    {
      table: sql`invitations`,
      which: sql`(ends_at < ${before} or used_at < ${before} or revoked_at < ${before})`,
    },
    { table: sql`halfway_sessions`, which: sql`ends_at < ${now}` },
    { table: sql`signin_limits`, which: sql`touched_at < ${triesBefore}` },
    { table: sql`known_browsers`, which: sql`seen_at < ${browsersBefore}` },
  ]
}

const some = (agency: AgencyId, { table, which }: Over): Sql =>
  sql`select ctid from ${table} where agency_id = ${agency} and ${which} limit ${AT_ONCE}`

/** How many rows the next removal takes, and whether there may be more. */
export async function countOver(
  tx: Tx,
  agency: AgencyId,
  tidying: Tidying,
  now: Instant,
): Promise<{ readonly rows: number; readonly more: boolean }> {
  const counts: number[] = []
  for (const one of over(tidying, now)) {
    const found = await tx.row<{ count: number }>(
      sql`select count(*) as count from (${some(agency, one)}) them`,
    )
    counts.push(found?.count ?? 0)
  }
  return { rows: counts.reduce((sum, count) => sum + count, 0), more: counts.includes(AT_ONCE) }
}

export async function removeOver(tx: Tx, agency: AgencyId, tidying: Tidying, now: Instant): Promise<void> {
  for (const one of over(tidying, now))
    await tx.run(sql`delete from ${one.table} where ctid = any (array(${some(agency, one)}))`)
}
