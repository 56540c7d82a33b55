import type { AgencyId, PlainDate } from '@handrail/care'
import type { Waited } from '@handrail/care/waitlist'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

interface Row {
  readonly language: string
  readonly payer: string
  readonly county: string
  readonly race: string
  readonly days: number
  readonly offered: boolean
}

/**
 * Everybody who waited since a day, once for each place, with the groups they are in and nothing of who they are.
 */
export async function everybodyWhoWaited(
  tx: Tx,
  agency: AgencyId,
  { from, on, zone }: { readonly from: PlainDate; readonly on: PlainDate; readonly zone: string },
): Promise<readonly Waited[]> {
  const changedOn = sql`(e.changed_at at time zone ${zone})::date`
  const rows = await tx.rows<Row>(sql`
    select coalesce(p.language -> 'value' ->> 'tag', 'unknown') as language,
      coalesce(c.payer_kind, 'unknown') as payer,
      coalesce(r.residence -> 'countyOfResidence' ->> 'value', 'unknown') as county,
      coalesce(a.race_group, 'not-asked') as race,
      greatest(0, case when e.status in ('waiting', 'offered') then ${on}::date else ${changedOn} end - e.since) as days,
      exists (select 1 from wait_offers o where o.agency_id = e.agency_id and o.entry_id = e.entry_id) as offered
    from wait_entries e
    join people p on p.agency_id = e.agency_id and p.person_id = e.person_id
    left join residences r on r.agency_id = e.agency_id and r.person_id = e.person_id and r.until_at is null
    left join lateral (
      select f.payer_kind from coverage_facts f
      where f.agency_id = e.agency_id and f.person_id = e.person_id and f.recorded_until is null and not f.withdrawn
        and f.valid_from <= ${on}::date and (f.valid_to is null or f.valid_to >= ${on}::date)
      order by f.valid_from desc, f.coverage_id limit 1) c on true
    left join lateral (
      select x.race_group from race_answers x where x.agency_id = e.agency_id and x.person_id = e.person_id
      order by x.version desc limit 1) a on true
    where e.agency_id = ${agency}
      and (e.status in ('waiting', 'offered') or ${changedOn} >= ${from}::date)`)
  return rows.map(({ language, payer, county, race, days, offered }) => ({
    groups: { language, payer, county, race },
    days,
    offered,
  }))
}
