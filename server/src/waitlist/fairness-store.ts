import type { AgencyId, PlainDate } from '@handrail/care'
import type { Waited } from '@handrail/care/waitlist'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

interface Row {
  readonly language: string
  readonly payer: string
  readonly county: string
  readonly days: number
  readonly offered: boolean
}

/**
 * Everybody who waited since a day, once for each place, with the groups they are in and nothing of who they are. Race and
 * ethnicity are asked nowhere yet.
 */
export async function everybodyWhoWaited(
  tx: Tx,
  agency: AgencyId,
  { from, on }: { readonly from: PlainDate; readonly on: PlainDate },
): Promise<readonly Waited[]> {
  const rows = await tx.rows<Row>(sql`
    select coalesce(p.language -> 'value' ->> 'tag', 'unknown') as language,
      coalesce(c.payer_kind, 'unknown') as payer,
      coalesce(r.residence -> 'countyOfResidence' ->> 'value', 'unknown') as county,
      greatest(0, case when e.status in ('waiting', 'offered') then ${on}::date else e.changed_at::date end - e.since) as days,
      exists (select 1 from wait_offers o where o.agency_id = e.agency_id and o.entry_id = e.entry_id) as offered
    from wait_entries e
    join people p on p.agency_id = e.agency_id and p.person_id = e.person_id
    left join residences r on r.agency_id = e.agency_id and r.person_id = e.person_id and r.until_at is null
    left join lateral (
      select f.payer_kind from coverage_facts f
      where f.agency_id = e.agency_id and f.person_id = e.person_id and f.recorded_until is null and not f.withdrawn
        and f.valid_from <= ${on}::date and (f.valid_to is null or f.valid_to >= ${on}::date)
      order by f.valid_from desc, f.coverage_id limit 1) c on true
    where e.agency_id = ${agency}
      and (e.status in ('waiting', 'offered') or e.changed_at::date >= ${from}::date)`)
  return rows.map(({ language, payer, county, days, offered }) => ({
    groups: { language, payer, county, race: 'unknown' },
    days,
    offered,
  }))
}
