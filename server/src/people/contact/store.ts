import type { AgencyId, Instant, PersonId, StaffId } from '@handrail/care'
import {
  type ContactPoint,
  type ContactPointId,
  contactPoint,
  type PointToAdd,
  type PointToChange,
  type ReachedAt,
} from '@handrail/care/people'
import { type Sql, sql } from '../../platform/sql.ts'
import type { Tx } from '../../platform/transaction.ts'
import { oneOf } from '../store.ts'

interface PointRow {
  readonly point: ContactPointId
  readonly of: PersonId
  readonly version: number
  readonly at: unknown
  readonly terms: unknown
  readonly closedOn: string | null
  readonly closedWhy: string | null
  readonly despite: unknown
}

const COLUMNS: Sql = sql`point_id as point, person_id as of, version, at, terms, closed_on as "closedOn",
  closed_why as "closedWhy", despite`

const pointOf = ({ point, version, at, terms, closedOn, closedWhy, despite }: PointRow): ContactPoint =>
  contactPoint.parse({
    point,
    version,
    at,
    terms,
    ...(closedOn !== null && { closed: { on: closedOn, why: closedWhy } }),
    ...(despite !== null && { despite }),
  })

/** The one spelling of a point: how two entries of it are known for one. */
export function spellingOf(at: ReachedAt): string {
  switch (at.kind) {
    case 'phone':
      return at.number
    case 'email':
      return at.email.toLowerCase()
    case 'postal':
      return `${at.address.line1} ${at.address.line2 ?? ''} ${at.address.zip.slice(0, 5)}`
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
    default:
      return at satisfies never
  }
}

/** A number as it is searched: without the country's 1, which nobody types. */
export const searchedDigits = (number: string): string =>
  number.replace(/^\+1(?=\d{10}$)/, '').replace(/\D/g, '')

export async function isPointOpen(
  tx: Tx,
  agency: AgencyId,
  { person, at }: { readonly person: PersonId; readonly at: ReachedAt },
): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 from contact_points
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} and spelling = ${spellingOf(at)}
      and kind = ${at.kind} and closed_on is null`)
  return row !== undefined
}

interface By {
  readonly agency: AgencyId
  readonly now: Instant
  readonly by: StaffId | null
}

export async function insertPoint(tx: Tx, { agency, now, by }: By, of: PointToAdd) {
  const { point, person, at, terms, despite } = of
  const digits = at.kind === 'phone' ? searchedDigits(at.number) : null
  await tx.run(sql`
    insert into contact_points (agency_id, point_id, person_id, kind, at, terms, digits, spelling, despite, added_at,
      added_by)
    values (${agency}, ${point}, ${person}, ${at.kind}, ${JSON.stringify(at)}, ${JSON.stringify(terms)}, ${digits},
      ${spellingOf(at)}, ${despite === undefined ? null : JSON.stringify(despite)}, ${now}, ${by})`)
}

/** A point of this person, locked; nothing when the asker may not change it. */
export async function lockPoint(
  tx: Tx,
  agency: AgencyId,
  { person, point }: { readonly person: PersonId; readonly point: ContactPointId },
): Promise<ContactPoint | undefined> {
  const row = await tx.row<PointRow>(sql`
    select ${COLUMNS} from contact_points
    where agency_id = ${agency} and point_id = ${point} and person_id = ${oneOf(agency, person)}
      and handrail.works_with(agency_id, person_id)
    for update`)
  return row && pointOf(row)
}

const keepBefore = ({ agency, now, by }: By, point: ContactPointId): Sql => sql`
  insert into contact_points_before (agency_id, point_id, version, person_id, at, terms, changed_at, changed_by)
  select agency_id, point_id, version, person_id, at, terms, ${now}::timestamptz, ${by}::uuid
  from contact_points where agency_id = ${agency} and point_id = ${point}`

export async function updatePoint(
  tx: Tx,
  by: By,
  { point, ...next }: PointToChange & { readonly point: ContactPointId },
) {
  await tx.run(keepBefore(by, point))
  await tx.run(sql`
    update contact_points
    set at = ${JSON.stringify(next.at)}, terms = ${JSON.stringify(next.terms)}, version = ${next.version},
      despite = ${next.despite === undefined ? null : JSON.stringify(next.despite)}
    where agency_id = ${by.agency} and point_id = ${point}`)
}

export async function closePoint(
  tx: Tx,
  agency: AgencyId,
  {
    point,
    on,
    why,
    version,
  }: { readonly point: ContactPointId; readonly on: string; readonly why: string; readonly version: number },
) {
  await tx.run(sql`
    update contact_points set closed_on = ${on}, closed_why = ${why}, version = ${version}
    where agency_id = ${agency} and point_id = ${point}`)
}

/** Every point of a person, open ones first, and which of their records each belongs to. */
export async function pointsOf(
  tx: Tx,
  agency: AgencyId,
  person: PersonId,
): Promise<readonly (ContactPoint & { readonly of: PersonId })[]> {
  const rows = await tx.rows<PointRow>(sql`
    select ${COLUMNS} from contact_points
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)}
    order by closed_on nulls first, added_at, point_id`)
  return rows.map((row) => ({ ...pointOf(row), of: row.of }))
}

/** The open points of many people, for what may be seen in a list. */
export async function openPointsOf(
  tx: Tx,
  agency: AgencyId,
  people: readonly PersonId[],
): Promise<readonly (ContactPoint & { readonly of: PersonId })[]> {
  const rows = await tx.rows<PointRow>(sql`
    select c.point_id as point, who.root as of, c.version, c.at, c.terms, null as "closedOn", null as "closedWhy",
      c.despite
    from unnest(${people}::uuid[]) who (root)
    cross join lateral unnest(handrail.one_person(${agency}::uuid, who.root)) one (person)
    join contact_points c on c.agency_id = ${agency} and c.person_id = one.person
    where c.closed_on is null`)
  return rows.map((row) => ({ ...pointOf(row), of: row.of }))
}
