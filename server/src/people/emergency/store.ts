import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import {
  type AccessToSave,
  type EmergencyAccess,
  type EmergencyAccessId,
  emergencyAccess,
  type FINDINGS,
  isCalled,
  type RelationId,
  shownName,
} from '@handrail/care/people'
import { type Sql, sql } from '../../platform/sql.ts'
import type { Tx } from '../../platform/transaction.ts'
import { identityOf, PERSON_COLUMNS, type PersonRow } from '../identity/store.ts'
import { insertRelation } from '../relations/store.ts'
import { oneOf } from '../store.ts'

/** The people of exactly this name who were born on this day; whether the asker has a reason to see them already. */
export async function peopleNamed(
  tx: Tx,
  agency: AgencyId,
  { name, bornOn }: { readonly name: string; readonly bornOn: PlainDate },
): Promise<readonly { readonly person: PersonId; readonly shownName: string; readonly reached: boolean }[]> {
  const rows = await tx.rows<PersonRow & { root: PersonId; reached: boolean }>(sql`
    select ${PERSON_COLUMNS}, handrail.root_of(p.agency_id, p.person_id) as root,
      handrail.has_reason(p.agency_id, p.person_id, false) as reached
    from people p where p.agency_id = ${agency} and p.born_on = ${bornOn} order by p.person_id`)
  const found = new Map<PersonId, { person: PersonId; shownName: string; reached: boolean }>()
  for (const row of rows) {
    const identity = identityOf(row)
    if (!isCalled(identity, name)) continue
    const before = found.get(row.root)
    found.set(row.root, {
      person: row.root,
      shownName: before?.shownName ?? shownName(identity),
      reached: row.reached || before?.reached === true,
    })
  }
  return [...found.values()]
}

/** How often a member of staff looked for somebody in vain since a moment. Those who look at once are counted in turn. */
export async function missesSince(
  tx: Tx,
  agency: AgencyId,
  { staff, since }: { readonly staff: StaffId; readonly since: Instant },
): Promise<number> {
  await tx.row(sql`select 1 from staff where agency_id = ${agency} and staff_id = ${staff} for no key update`)
  const row = await tx.row<{ count: number }>(sql`
    select count(*) from emergency_accesses
    where agency_id = ${agency} and staff_id = ${staff} and person_id is null and opened_at > ${since}`)
  return row?.count ?? 0
}

/** How often a member of staff opened this person's record in an emergency and nobody has looked at it yet. */
export async function unreviewedOf(
  tx: Tx,
  agency: AgencyId,
  { staff, person }: { readonly staff: StaffId; readonly person: PersonId },
): Promise<{ readonly count: number; readonly openedAt: Instant } | undefined> {
  const row = await tx.row<{ count: number; openedAt: Instant | null }>(sql`
    select count(*) as count, max(opened_at) as "openedAt" from emergency_accesses
    where agency_id = ${agency} and staff_id = ${staff} and reviewed_at is null
      and person_id = ${oneOf(agency, person)}`)
  return row && row.openedAt !== null ? { count: row.count, openedAt: row.openedAt } : undefined
}

export async function insertAccess(tx: Tx, agency: AgencyId, next: AccessToSave): Promise<void> {
  const { access, staff, at, purpose, words, opened } = next
  if (opened) {
    const { relation, person, until } = opened
    await insertRelation(tx, agency, {
      relation,
      person,
      staff,
      kind: 'emergency',
      from: at,
      until,
      reason: purpose,
    })
  }
  await tx.run(sql`
    insert into emergency_accesses (agency_id, access_id, staff_id, person_id, relation_id, purpose, words, opened_at,
      until_at)
    values (${agency}, ${access}, ${staff}, ${opened?.person ?? null}, ${opened?.relation ?? null}, ${purpose}, ${words},
      ${at}, ${opened?.until ?? null})`)
}

interface AccessRow {
  readonly reviewedBy: StaffId | null
  readonly reviewedAt: Instant | null
  readonly finding: string | null
}

const COLUMNS: Sql = sql`e.access_id as access, e.version, e.person_id as person, e.staff_id as "openedBy",
  e.opened_at as "openedAt", e.until_at as until, e.purpose, e.reviewed_by as "reviewedBy",
  e.reviewed_at as "reviewedAt", e.finding`

const accessOf = ({ reviewedBy, reviewedAt, finding, ...row }: AccessRow): EmergencyAccess =>
  emergencyAccess.parse({
    ...row,
    ...(reviewedBy !== null && { review: { by: reviewedBy, at: reviewedAt, finding } }),
  })

export async function lockAccess(
  tx: Tx,
  agency: AgencyId,
  access: EmergencyAccessId,
): Promise<(EmergencyAccess & { readonly relation: RelationId }) | undefined> {
  const row = await tx.row<AccessRow & { readonly relation: RelationId }>(sql`
    select ${COLUMNS}, e.relation_id as relation from emergency_accesses e
    where e.agency_id = ${agency} and e.access_id = ${access} and e.person_id is not null
    for update of e`)
  if (!row) return undefined
  const { relation, ...rest } = row
  return { ...accessOf(rest), relation }
}

async function shownNames(
  tx: Tx,
  agency: AgencyId,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  const rows = await tx.rows<PersonRow>(
    sql`select ${PERSON_COLUMNS} from people p where p.agency_id = ${agency} and p.person_id = any (${people}::uuid[])`,
  )
  return new Map(rows.map((row) => [row.person, shownName(identityOf(row))]))
}

/** Accesses that a member of staff opened and that have not ended, with whom they are about. */
export async function runningAccessesOf(
  tx: Tx,
  agency: AgencyId,
  { staff, now }: { readonly staff: StaffId; readonly now: Instant },
): Promise<{ access: EmergencyAccess; shownName: string }[]> {
  const rows = await tx.rows<AccessRow & { readonly person: PersonId }>(sql`
    select ${COLUMNS} from emergency_accesses e
    where e.agency_id = ${agency} and e.staff_id = ${staff} and e.person_id is not null and e.until_at > ${now}
    order by e.opened_at, e.access_id`)
  const names = await shownNames(
    tx,
    agency,
    rows.map(({ person }) => person),
  )
  return rows.map((row) => ({ access: accessOf(row), shownName: names.get(row.person) ?? '' }))
}

export async function endAccessAt(
  tx: Tx,
  agency: AgencyId,
  { access, until }: { readonly access: EmergencyAccessId; readonly until: Instant },
): Promise<void> {
  await tx.run(sql`
    with ended as (
      update emergency_accesses set until_at = ${until}, version = version + 1
      where agency_id = ${agency} and access_id = ${access} returning relation_id
    )
    update care_relations r set until_at = greatest(${until}::timestamptz, r.from_at), version = r.version + 1
    from ended where r.agency_id = ${agency} and r.relation_id = ended.relation_id`)
}

interface Review {
  readonly access: EmergencyAccessId
  readonly by: StaffId
  readonly at: Instant
  readonly finding: (typeof FINDINGS)[number]
  readonly words: string | undefined
}

export async function writeReview(tx: Tx, agency: AgencyId, { access, by, at, finding, words }: Review) {
  await tx.run(sql`
    update emergency_accesses set reviewed_by = ${by}, reviewed_at = ${at}, finding = ${finding},
      review_words = ${words ?? null}
    where agency_id = ${agency} and access_id = ${access}`)
}

/** The most that a list for review shows at once. */
const MOST = 100

interface Unreviewed {
  readonly access: EmergencyAccess
  readonly openedByName: string
  readonly shownName: string | null
  readonly words: string
  readonly looks: number
  readonly before: number
}

/** Accesses of others that nobody has reviewed, with how often the record was looked at meanwhile. */
export async function unreviewed(
  tx: Tx,
  agency: AgencyId,
  notBy: StaffId | null,
): Promise<readonly Unreviewed[]> {
  const rows = await tx.rows<AccessRow & Omit<Unreviewed, 'access' | 'shownName'>>(sql`
    select ${COLUMNS}, e.words, s.name as "openedByName", (select count(*) from handrail.accesses_to(
        handrail.one_person(e.agency_id, e.person_id), e.until_at, 1000) a
      where a.staff_id = e.staff_id and a.at >= e.opened_at) as looks,
      (select count(*) from emergency_accesses b
        where b.agency_id = e.agency_id and b.staff_id = e.staff_id and b.person_id = e.person_id
          and b.opened_at < e.opened_at and (b.reviewed_at is null or b.reviewed_at > e.opened_at)) as before
    from emergency_accesses e join staff s on s.agency_id = e.agency_id and s.staff_id = e.staff_id
    where e.agency_id = ${agency} and e.person_id is not null and e.reviewed_at is null
      and e.staff_id is distinct from ${notBy}::uuid
    order by e.opened_at, e.access_id limit ${MOST}`)
  const accesses = rows.map(({ words, looks, before, openedByName, ...row }) => ({
    access: accessOf(row),
    words,
    looks,
    before,
    openedByName,
  }))
  const names = await shownNames(
    tx,
    agency,
    accesses.map(({ access }) => access.person),
  )
  return accesses.map((one) => ({ ...one, shownName: names.get(one.access.person) ?? null }))
}
