import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import {
  type Restriction,
  type RestrictionId,
  type RestrictionTerms,
  restriction,
} from '@handrail/care/consents'
import { oneOf } from '../people/store.ts'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

interface RestrictionRow {
  readonly endedOn: PlainDate | null
}

const COLUMNS: Sql = sql`restriction_id as restriction, version, terms, since, ended_on as "endedOn"`

const restrictionOf = ({ endedOn, ...row }: RestrictionRow): Restriction =>
  restriction.parse({ ...row, ...(endedOn !== null && { endedOn }) })

interface RestrictionToAdd {
  readonly restriction: RestrictionId
  readonly person: PersonId
  readonly terms: RestrictionTerms
  readonly since: PlainDate
}

interface By {
  readonly agency: AgencyId
  readonly now: Instant
  readonly by: StaffId | null
}

export async function insertRestriction(
  tx: Tx,
  { agency, now, by }: By,
  of: RestrictionToAdd,
): Promise<void> {
  await tx.run(sql`
    insert into restrictions (agency_id, restriction_id, person_id, terms, since, recorded_at, recorded_by)
    values (${agency}, ${of.restriction}, ${of.person}, ${JSON.stringify(of.terms)}, ${of.since}, ${now}, ${by})`)
}

/** A restriction of this person, locked; nothing when the asker may not change it. */
export async function lockRestriction(
  tx: Tx,
  agency: AgencyId,
  of: { readonly person: PersonId; readonly restriction: RestrictionId },
): Promise<Restriction | undefined> {
  const row = await tx.row<RestrictionRow>(sql`
    select ${COLUMNS} from restrictions
    where agency_id = ${agency} and restriction_id = ${of.restriction} and person_id = ${oneOf(agency, of.person)}
      and handrail.works_with(agency_id, person_id)
    for update`)
  return row && restrictionOf(row)
}

interface Ending {
  readonly restriction: RestrictionId
  readonly version: number
  readonly endedOn: PlainDate
  readonly words: string
}

export async function endRestrictionOn(tx: Tx, { agency, by }: Omit<By, 'now'>, of: Ending): Promise<void> {
  await tx.run(sql`
    update restrictions set ended_on = ${of.endedOn}, ended_by = ${by}, ended_words = ${of.words}, version = ${of.version}
    where agency_id = ${agency} and restriction_id = ${of.restriction}`)
}

/** Every restriction of a person: those that hold first. */
export async function allRestrictionsOf(
  tx: Tx,
  agency: AgencyId,
  person: PersonId,
): Promise<readonly Restriction[]> {
  const rows = await tx.rows<RestrictionRow>(sql`
    select ${COLUMNS} from restrictions
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)}
    order by ended_on nulls first, since, restriction_id`)
  return rows.map(restrictionOf)
}
