import type { AgencyId, PersonId, PlainDate, StaffId } from '@handrail/care'
import type { CaseId } from '@handrail/care/intake'
import { isProgramKind, type Journey, quarterOf } from '@handrail/care/progress'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

type Day = PlainDate | null

interface Row {
  readonly case: CaseId
  readonly person: PersonId
  readonly program: string | null
  readonly kind: string | null
  readonly payer: string | null
  readonly language: string | null
  readonly county: string | null
  readonly race: string | null
  readonly tier: number | null
  readonly requested: PlainDate
  readonly placeOn: Day
  readonly assessed: Day
  readonly decided: Day
  readonly assigned: Day
  readonly contacted: Day
  readonly ended: Day
}

interface Span {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly zone: string
}

/**
 * Everybody who asked within a span of days, with the days that were recorded since: one statement. Each table is read once
 * and put together by its case; asking each case by itself is slower by far.
 */
export async function journeysOf(
  tx: Tx,
  agency: AgencyId,
  { from, to, zone }: Span,
): Promise<readonly Journey[]> {
  const rows = await tx.rows<Row>(sql`
    with asked as not materialized (
      select case_id, person_id, program_id, requested_on,
        case when status = 'closed' then (changed_at at time zone ${zone})::date end as ended
      from cases where agency_id = ${agency} and requested_on between ${from}::date and ${to}::date
    ), waits as (
      select w.case_id, min(w.program_id::text) as program, min(o.offered_on) as place_on
      from asked join wait_entries w using (case_id)
      left join wait_offers o on o.agency_id = w.agency_id and o.entry_id = w.entry_id
      where w.agency_id = ${agency} group by w.case_id
    ), seen as (
      select s.case_id, min(s.served_on) as assessed from asked join assessments s using (case_id)
      where s.agency_id = ${agency} and s.status = 'signed' and s.kind <> 'crisis' group by s.case_id
    ), answered as (
      -- A no to one question decides; a yes takes all three.
      select p.packet_id, p.case_id, min(p.program_id::text) as program, case
          when bool_or(d.status = 'denied') then min(x.decided_at) filter (where d.status = 'denied')
          when count(*) filter (where d.status = 'granted') = 3 then max(x.decided_at) end as decided_at
      from asked join packets p using (case_id)
      left join determinations d on d.agency_id = p.agency_id and d.packet_id = p.packet_id
      left join determination_decisions x
        on x.agency_id = d.agency_id and x.determination_id = d.determination_id and x.n = 1
      where p.agency_id = ${agency} group by p.packet_id, p.case_id
    ), decisions as (
      select case_id, min(program) as program, (min(decided_at) at time zone ${zone})::date as decided
      from answered group by case_id
    ), given as (
      select m.case_id, (min(m.made_at) at time zone ${zone})::date as assigned, min(m.contacted_on) as contacted
      from asked join assignments m using (case_id) where m.agency_id = ${agency} group by m.case_id
    ), found as (
      select distinct on (t.case_id) t.case_id, t.tier from asked join case_triage t using (case_id)
      where t.agency_id = ${agency} order by t.case_id, t.n
    ), pays as (
      select distinct on (a.case_id) a.case_id, f.payer_kind as payer
      from asked a join coverage_facts f on f.person_id = a.person_id
      where f.agency_id = ${agency} and f.recorded_until is null and not f.withdrawn and f.valid_from <= a.requested_on
        and (f.valid_to is null or f.valid_to >= a.requested_on)
      order by a.case_id, f.valid_from desc, f.coverage_id
    ), lives as (
      select distinct on (a.case_id) a.case_id, l.residence -> 'countyOfResidence' ->> 'value' as county
      from asked a join residences l on l.person_id = a.person_id
      where l.agency_id = ${agency} and l.until_at is null order by a.case_id, l.version desc
    ), said as (
      select distinct on (a.case_id) a.case_id, r.race_group as race
      from asked a join race_answers r on r.person_id = a.person_id
      where r.agency_id = ${agency} order by a.case_id, r.version desc
    )
    select a.case_id as "case", a.person_id as person, g.program_id as program, g.kind, pays.payer,
      p.language -> 'value' ->> 'tag' as language, lives.county, said.race, found.tier, a.requested_on as requested,
      waits.place_on as "placeOn", seen.assessed, decisions.decided, given.assigned, given.contacted, a.ended
    from asked a
    join people p on p.agency_id = ${agency} and p.person_id = a.person_id
    left join waits using (case_id) left join seen using (case_id) left join decisions using (case_id)
    left join given using (case_id) left join found using (case_id) left join pays using (case_id)
    left join lives using (case_id) left join said using (case_id)
    left join programs g on g.agency_id = ${agency}
      and g.program_id::text = coalesce(a.program_id::text, waits.program, decisions.program)`)
  return rows.map(journeyOf)
}

const UNKNOWN = 'unknown'

const journeyOf = (row: Row): Journey => ({
  case: row.case,
  person: row.person,
  groups: {
    quarter: quarterOf(row.requested),
    program: row.program ?? UNKNOWN,
    payer: row.payer ?? UNKNOWN,
    language: row.language ?? UNKNOWN,
    county: row.county ?? UNKNOWN,
    tier: row.tier === null ? UNKNOWN : `${row.tier}`,
    race: row.race ?? 'not-asked',
  },
  programKind: isProgramKind(row.kind) ? row.kind : undefined,
  requested: row.requested,
  offered: first(row.placeOn, row.assigned),
  attended: first(row.assessed, row.contacted),
  assessed: row.assessed ?? undefined,
  decided: row.decided ?? undefined,
  assigned: row.assigned ?? undefined,
  contacted: row.contacted ?? undefined,
  ended: row.ended ?? undefined,
})

const first = (...days: readonly Day[]): PlainDate | undefined =>
  days.filter((day) => day !== null).toSorted()[0]

/** With whom a member of staff, or somebody whom they supervise, has a care relation now: whose names they may read. */
export async function seenByTeamOf(tx: Tx, agency: AgencyId, staff: StaffId): Promise<ReadonlySet<PersonId>> {
  const rows = await tx.rows<{ person: PersonId }>(sql`
    select distinct r.person_id as person from care_relations r
    where r.agency_id = ${agency} and r.kind <> 'emergency'
      and r.from_at <= handrail.moment() and (r.until_at is null or r.until_at > handrail.moment())
      and r.staff_id in (select s.staff_id from staff s
        where s.agency_id = ${agency} and (s.staff_id = ${staff} or s.supervisor_id = ${staff}))`)
  return new Set(rows.map(({ person }) => person))
}
