import type { AgencyId, PersonId, PlainDate } from '@handrail/care'
import type { CaseId } from '@handrail/care/intake'
import { type Looked, MOST_WATCHED, type Warning } from '@handrail/care/progress'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

export interface WatchRow {
  readonly case: CaseId
  readonly person: PersonId
  readonly told: readonly Warning[]
  /** The case is open and the person lives. */
  readonly isGoing: boolean
}

interface Asked {
  readonly case: CaseId | undefined
  readonly person: PersonId | undefined
}

/** From its first plan in effect on, a case is watched. */
export async function beginWatching(tx: Tx, agency: AgencyId, { case: of, person }: Asked): Promise<void> {
  await tx.run(sql`
    insert into plan_watches (agency_id, case_id, person_id)
    select c.agency_id, c.case_id, c.person_id from cases c
    where c.agency_id = ${agency}
      and (c.case_id = ${of ?? null}::uuid
        or c.person_id = any (handrail.one_person(${agency}::uuid, ${person ?? null}::uuid)))
      and exists (select 1 from plan_versions v
        where v.agency_id = c.agency_id and v.case_id = c.case_id and v.status = 'in-effect')
    on conflict do nothing`)
}

/** The watched cases that somebody asks for, or else those whose day has come: the longest ago first, bounded, locked. */
export function lockWatched(
  tx: Tx,
  agency: AgencyId,
  { case: of, person, on }: Asked & { readonly on: PlainDate },
): Promise<readonly WatchRow[]> {
  const which =
    of === undefined && person === undefined
      ? sql`w.look_on <= ${on}`
      : sql`(w.case_id = ${of ?? null}::uuid
          or w.person_id = any (handrail.one_person(${agency}::uuid, ${person ?? null}::uuid)))`
  return tx.rows<WatchRow>(sql`
    select w.case_id as "case", w.person_id as person, w.told,
      c.status = 'open' and p.status <> 'deceased' as "isGoing"
    from plan_watches w
    join cases c on c.agency_id = w.agency_id and c.case_id = w.case_id
    join people p on p.agency_id = w.agency_id and p.person_id = w.person_id
    where w.agency_id = ${agency} and ${which}
    order by w.look_on, w.case_id limit ${MOST_WATCHED} for update of w`)
}

export async function saveLooked(tx: Tx, agency: AgencyId, looked: readonly Looked[]): Promise<void> {
  const rows = looked.map((one) => ({ case: one.case, told: one.told, look: one.lookOn ?? null }))
  await tx.run(sql`
    update plan_watches w set told = s.told, look_on = s.look
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) s("case" uuid, told jsonb, look date)
    where w.agency_id = ${agency} and w.case_id = s."case"`)
}
