import type { AgencyId, Instant } from '@handrail/care'
import type { Tidying } from '@handrail/care/signin'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** Each table with what of it is over. */
function over(
  agency: AgencyId,
  { before, triesBefore, browsersBefore }: Tidying,
  now: Instant,
): readonly Sql[] {
  return [
    sql`sessions where agency_id = ${agency}
      and (ends_at < ${before} or ended_at < ${before}
        or seen_at < ${before}::timestamptz - make_interval(mins => idle_minutes))`,
    sql`invitations where agency_id = ${agency}
      and (ends_at < ${before} or used_at < ${before} or revoked_at < ${before})`,
    sql`halfway_sessions where agency_id = ${agency} and ends_at < ${now}`,
    sql`signin_limits where agency_id = ${agency} and touched_at < ${triesBefore}`,
    sql`known_browsers where agency_id = ${agency} and seen_at < ${browsersBefore}`,
  ]
}

export async function countOver(tx: Tx, agency: AgencyId, tidying: Tidying, now: Instant): Promise<number> {
  let rows = 0
  for (const what of over(agency, tidying, now))
    rows += (await tx.row<{ count: number }>(sql`select count(*) as count from ${what}`))?.count ?? 0
  return rows
}

export async function removeOver(tx: Tx, agency: AgencyId, tidying: Tidying, now: Instant): Promise<void> {
  for (const what of over(agency, tidying, now)) await tx.run(sql`delete from ${what}`)
}
