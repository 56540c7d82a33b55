import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import { type CoverNow, type Leaving, MOST_FREED } from '@handrail/care/assignments'
import type { Relation } from '@handrail/care/people'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import { COVER_NOW } from './cover-store.ts'

/** What somebody still has, whose id stands in a column. Emergency access ends by itself, and its review looks at it. */
const stillTheirs = (agency: AgencyId, staff: Sql, now: Instant) => ({
  assignments: sql`assignments a where a.agency_id = ${agency} and a.staff_id = ${staff} and a.status in ('made', 'accepted')`,
  covers: sql`covers v where v.agency_id = ${agency} and v.staff_id = ${staff} and v.status <> 'ended'`,
  relations: sql`care_relations r where r.agency_id = ${agency} and r.staff_id = ${staff}
    and (r.until_at is null or r.until_at > ${now}::timestamptz) and r.kind not in ('emergency', 'cover')`,
})

/**
 * One member of staff whose last day is over and who still has somebody, with all they have of some of these people, locked.
 * Whom another process frees now is passed over.
 */
export async function lockWhoLeft(
  tx: Tx,
  agency: AgencyId,
  { on, now }: { readonly on: PlainDate; readonly now: Instant },
): Promise<Leaving | undefined> {
  const anybodys = stillTheirs(agency, sql`s.staff_id`, now)
  const found = await tx.row<{ staff: StaffId }>(sql`
    select s.staff_id as staff from staff s
    where s.agency_id = ${agency} and s.left_on < ${on}::date
      and (exists (select 1 from ${anybodys.assignments}) or exists (select 1 from ${anybodys.covers})
        or exists (select 1 from ${anybodys.relations}))
    order by s.left_on, s.staff_id limit 1 for no key update of s skip locked`)
  if (!found) return undefined
  const { staff } = found
  const theirs = stillTheirs(agency, sql`${staff}::uuid`, now)
  const people = (
    await tx.rows<{ person: PersonId }>(sql`
      select a.person_id as person from ${theirs.assignments} union select v.person_id from ${theirs.covers}
      union select r.person_id from ${theirs.relations} order by person limit ${MOST_FREED}`)
  ).map(({ person }) => person)
  const assignments = await tx.rows<Leaving['assignments'][number]>(sql`
    select a.assignment_id as assignment, a.version, a.case_id as "case", a.person_id as person, a.status
    from ${theirs.assignments} and a.person_id = any (${people}::uuid[])
    order by a.assignment_id for update of a`)
  const covers = await tx.rows<CoverNow>(sql`
    select ${COVER_NOW} from covers v
    where v.agency_id = ${agency} and v.status <> 'ended'
      and ((v.staff_id = ${staff} and v.person_id = any (${people}::uuid[]))
        or v.assignment_id = any (${assignments.map(({ assignment }) => assignment)}::uuid[]))
    order by v.cover_id for update of v`)
  const relations = await tx.rows<Relation>(sql`
    select r.relation_id as relation, r.version, r.person_id as person, r.staff_id as staff, r.kind, r.from_at as "from"
    from ${theirs.relations} and r.person_id = any (${people}::uuid[])
    order by r.relation_id for update of r`)
  return { staff, assignments, covers, relations }
}

/** Ends assignments and reasons to see records; covers end as they always do. */
export async function saveFreed(
  tx: Tx,
  { agency, now }: { readonly agency: AgencyId; readonly now: Instant },
  { assignments, relations }: Pick<Leaving, 'assignments' | 'relations'>,
): Promise<void> {
  await tx.run(sql`
    update assignments set status = 'ended', why = 'leaves', version = version + 1, changed_at = ${now}
    where agency_id = ${agency} and assignment_id = any (${assignments.map(({ assignment }) => assignment)}::uuid[])`)
  await tx.run(sql`
    update care_relations set until_at = greatest(${now}::timestamptz, from_at), version = version + 1
    where agency_id = ${agency} and relation_id = any (${relations.map(({ relation }) => relation)}::uuid[])`)
}
