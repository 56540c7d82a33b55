import type { AgencyId, Instant, PersonId, StaffId } from '@handrail/care'
import { type NewRelation, type Relation, type RelationId, relation } from '@handrail/care/people'
import { type Sql, sql } from '../../platform/sql.ts'
import type { Tx } from '../../platform/transaction.ts'
import { oneOf } from '../store.ts'

interface RelationRow {
  readonly until: Instant | null
}

const COLUMNS: Sql = sql`relation_id as relation, version, person_id as person, staff_id as staff, kind, from_at as from,
  until_at as until`

const relationOf = ({ until, ...row }: RelationRow): Relation =>
  relation.parse({ ...row, ...(until !== null && { until }) })

export async function insertRelation(tx: Tx, agency: AgencyId, of: NewRelation): Promise<void> {
  await tx.run(sql`
    insert into care_relations (agency_id, relation_id, person_id, staff_id, kind, reason, from_at, until_at,
      instead_of)
    values (${agency}, ${of.relation}, ${of.person}, ${of.staff}, ${of.kind}, ${of.reason ?? null}, ${of.from},
      ${of.until ?? null}, ${of.insteadOf ?? null})`)
}

/** Relations of a person that have not ended at a moment, under whichever of their records. */
export async function openRelationsOf(
  tx: Tx,
  agency: AgencyId,
  { person, now }: { readonly person: PersonId; readonly now: Instant },
): Promise<readonly Relation[]> {
  const rows = await tx.rows<RelationRow>(sql`
    select ${COLUMNS} from care_relations
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} and (until_at is null or until_at > ${now})
    order by from_at, relation_id`)
  return rows.map(relationOf)
}

/** True when a member of staff, or somebody whom they supervise, has a reason to see this person now. */
export async function isOfTeam(
  tx: Tx,
  agency: AgencyId,
  of: { readonly person: PersonId; readonly lead: StaffId },
): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 from care_relations r join staff s on s.agency_id = r.agency_id and s.staff_id = r.staff_id
    where r.agency_id = ${agency} and r.person_id = ${oneOf(agency, of.person)}
      and r.from_at <= handrail.moment() and (r.until_at is null or r.until_at > handrail.moment())
      and (s.staff_id = ${of.lead} or s.supervisor_id = ${of.lead}) limit 1`)
  return row !== undefined
}

export async function lockRelation(
  tx: Tx,
  agency: AgencyId,
  of: { readonly person: PersonId; readonly relation: RelationId },
): Promise<Relation | undefined> {
  const row = await tx.row<RelationRow>(sql`
    select ${COLUMNS} from care_relations
    where agency_id = ${agency} and relation_id = ${of.relation} and person_id = ${oneOf(agency, of.person)}
    for update`)
  return row && relationOf(row)
}

export async function endRelationAt(
  tx: Tx,
  agency: AgencyId,
  { relation: id, until }: { readonly relation: RelationId; readonly until: Instant },
): Promise<void> {
  // One that had not begun ends where it would have begun.
  await tx.run(sql`
    update care_relations set until_at = greatest(${until}::timestamptz, from_at), version = version + 1
    where agency_id = ${agency} and relation_id = ${id}`)
}
