import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import { type AlertId, type AlertNote, type AlertToNote, MOST_ALERT_NOTES } from '@handrail/care/instruments'
import { oneOf } from '../people/store.ts'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** One alert that something is to be added to. It is locked, so that its notes stay as few as they are. */
export function alertToNote(tx: Tx, agency: AgencyId, alert: AlertId): Promise<AlertToNote | undefined> {
  return tx.row<AlertToNote>(sql`
    select a.alert_id as alert, a.giving_id as giving, a.person_id as person, g.given_on as "on",
      (select count(*)::integer from instrument_alert_notes n
        where n.agency_id = a.agency_id and n.alert_id = a.alert_id) as notes
    from instrument_alerts a join instrument_givings g on g.agency_id = a.agency_id and g.giving_id = a.giving_id
    where a.agency_id = ${agency} and a.alert_id = ${alert} and handrail.works_with(a.agency_id, a.person_id)
    for update of a`)
}

export async function insertAlertNote(
  tx: Tx,
  { agency, now }: { readonly agency: AgencyId; readonly now: Instant },
  of: AlertNote,
): Promise<void> {
  await tx.run(sql`
    insert into instrument_alert_notes (agency_id, note_id, alert_id, giving_id, person_id, whom, acted_at, words,
      written_at, written_by)
    values (${agency}, ${of.note}, ${of.alert}, ${of.giving}, ${of.person}, ${of.whom}, ${of.at}, ${of.words}, ${now}, ${of.by})`)
}

interface NoteRow {
  readonly whom: string
  readonly at: Instant
  readonly words: string
  readonly by: StaffId
  readonly writtenAt: Instant
}

export function notesOf(tx: Tx, agency: AgencyId, alert: AlertId): Promise<readonly NoteRow[]> {
  return tx.rows<NoteRow>(sql`
    select whom, acted_at as at, words, written_by as by, written_at as "writtenAt" from instrument_alert_notes
    where agency_id = ${agency} and alert_id = ${alert} order by acted_at, written_at, note_id limit ${MOST_ALERT_NOTES}`)
}

interface ToCall {
  readonly staff: StaffId
  readonly name: string
  readonly as: string
  readonly site: string | null
  readonly phone: string | null
}

/**
 * Whom to call about somebody: the clinicians and supervisors who see them, whoever supervises the one who leads, then other
 * clinicians. Nobody who is away today, and not the one who asks.
 */
export function toCall(
  tx: Tx,
  { agency, now, on }: { readonly agency: AgencyId; readonly now: Instant; readonly on: PlainDate },
  { person, asker }: { readonly person: PersonId; readonly asker: StaffId | null },
): Promise<readonly ToCall[]> {
  return tx.rows<ToCall>(sql`
    with seen_by as (
      select distinct r.staff_id, r.kind from care_relations r
      where r.agency_id = ${agency} and r.person_id = ${oneOf(agency, person)} and r.from_at <= ${now}
        and r.kind in ('lead', 'backup', 'team', 'assessor', 'intake', 'cover')
        and (r.until_at is null or r.until_at > ${now})),
    holds as (
      select r.staff_id, r.role from staff_roles r
      where r.agency_id = ${agency} and r.role in ('clinician', 'supervisor') and r.from_on <= ${on}
        and (r.until_on is null or r.until_on >= ${on})),
    found as (
      select h.staff_id, case
          when h.role = 'clinician' and h.staff_id in (select staff_id from seen_by) then 1
          when h.role = 'supervisor' and (h.staff_id in (select staff_id from seen_by) or h.staff_id in (
            select l.supervisor_id from staff l join seen_by b on b.staff_id = l.staff_id
            where l.agency_id = ${agency} and b.kind = 'lead')) then 2
          when h.role = 'clinician' then 3 end as place
      from holds h),
    best as (select staff_id, min(place) as place from found where place is not null group by staff_id)
    select s.staff_id as staff, s.name,
      (array['their-clinician', 'their-supervisor', 'clinician-here'])[b.place] as "as", p.name as site, p.phone
    from best b
    join staff s on s.agency_id = ${agency} and s.staff_id = b.staff_id
    left join sites p on p.agency_id = s.agency_id and p.site_id = s.site_id and (p.closed_on is null or p.closed_on > ${on})
    where (s.left_on is null or s.left_on >= ${on}) and s.staff_id is distinct from ${asker}::uuid and not exists (
      select 1 from absences a where a.agency_id = s.agency_id and a.staff_id = s.staff_id and a.from_on <= ${on}
        and a.until_on >= ${on} and (a.back_on is null or a.back_on > ${on}))
    order by b.place, p.phone is null, s.name, s.staff_id limit 6`)
}
