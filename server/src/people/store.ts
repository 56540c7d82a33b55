import type { Actor, AgencyId, PersonId, StaffId } from '@handrail/care'
import type { Kept } from '@handrail/care/people'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** Who writes, for a row that keeps it; nobody when Handrail itself does. */
export const writerOf = (actor: Actor): StaffId | null => (actor.kind === 'staff' ? actor.staff : null)

/** Every record of one person: rows of merged records are theirs too. */
export const oneOf = (agency: AgencyId, person: PersonId): Sql =>
  sql`any (handrail.one_person(${agency}::uuid, ${person}::uuid))`

/** A person whose record may be changed by the asker, locked; nothing when there is no such person within reach. */
export async function lockPerson(tx: Tx, agency: AgencyId, person: PersonId): Promise<Kept | undefined> {
  // Two statements, sent together: the second sees a merge that was confirmed while the first waited for the lock.
  const [there, up] = await Promise.all([
    tx.row(sql`
      select 1 from people p
      where p.agency_id = ${agency} and p.person_id = ${person} and handrail.works_with(p.agency_id, p.person_id)
      for update of p`),
    tx.row<{ into: PersonId }>(sql`
      select survivor_id as into from person_merges
      where agency_id = ${agency} and merged_id = ${person} and state = 'merged'`),
  ])
  return there && { mergedInto: up?.into }
}

/** True when the asker may change this person's record. */
export async function mayWorkWith(tx: Tx, agency: AgencyId, person: PersonId): Promise<boolean> {
  const row = await tx.row<{ may: boolean }>(
    sql`select handrail.works_with(${agency}::uuid, ${person}::uuid) as may`,
  )
  return row?.may === true
}

/** True when there is such a person and the asker sees more of them than an emergency shows. */
export async function reachesWhole(tx: Tx, agency: AgencyId, person: PersonId): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 from people p
    where p.agency_id = ${agency} and p.person_id = ${person} and handrail.reaches_whole(p.agency_id, p.person_id)`)
  return row !== undefined
}

/** Whether two records are of one person, put together or the same. */
export async function areOne(
  tx: Tx,
  agency: AgencyId,
  { one, other }: { readonly one: PersonId; readonly other: PersonId },
): Promise<boolean> {
  const row = await tx.row<{ same: boolean }>(sql`select ${one}::uuid = ${oneOf(agency, other)} as same`)
  return row?.same === true
}
