import type { AgencyId, Instant, PlainDate, Role, StaffId } from '@handrail/care'
import type { Absence, AbsenceId, WhoIsAway } from '@handrail/care/agency'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

const COLUMNS: Sql = sql`a.absence_id as absence, a.version, a.staff_id as staff, a.from_on as "from", a.until_on as until,
  a.kind, a.cover_id as cover, a.back_on as "backOn"`

/** What is left of an absence called `a`, from a day on. */
const notOver = (on: PlainDate): Sql =>
  sql`least(a.until_on, a.back_on - 1) >= greatest(${on}::date, a.from_on)`

/** Absences that are not over, the first to begin first: of some members of staff, or of everybody. */
export function openAbsences(
  tx: Tx,
  agency: AgencyId,
  { on, of, most }: { readonly on: PlainDate; readonly of?: readonly StaffId[]; readonly most: number },
): Promise<readonly (Absence & Pick<WhoIsAway, 'supervisor'>)[]> {
  const whose = of ? sql`and a.staff_id = any (${of}::uuid[])` : sql``
  return tx.rows(sql`
    select ${COLUMNS}, s.supervisor_id as supervisor
    from absences a join staff s on s.agency_id = a.agency_id and s.staff_id = a.staff_id
    where a.agency_id = ${agency} and a.until_on >= ${on}::date and ${notOver(on)} ${whose}
    order by a.from_on, a.absence_id limit ${most}`)
}

export function whoIs(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
): Promise<Pick<WhoIsAway, 'supervisor'> | undefined> {
  return tx.row(sql`
    select supervisor_id as supervisor from staff where agency_id = ${agency} and staff_id = ${staff}`)
}

/** Who is to be away, locked, so that two absences do not meet on one day. */
export function lockWhoIsAway(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
): Promise<Omit<WhoIsAway, 'open'> | undefined> {
  return tx.row(sql`
    select supervisor_id as supervisor, left_on as "leftOn" from staff
    where agency_id = ${agency} and staff_id = ${staff} for no key update`)
}

/** The roles of somebody who works here on a day. */
export async function rolesHere(
  tx: Tx,
  agency: AgencyId,
  { staff, on }: { readonly staff: StaffId; readonly on: PlainDate },
): Promise<readonly Role[] | undefined> {
  const row = await tx.row<{ roles: readonly Role[] }>(sql`
    select array(select r.role from staff_roles r
        where r.agency_id = s.agency_id and r.staff_id = s.staff_id
          and r.from_on <= ${on}::date and (r.until_on is null or r.until_on >= ${on}::date)) as roles
    from staff s
    where s.agency_id = ${agency} and s.staff_id = ${staff} and (s.left_on is null or s.left_on >= ${on}::date)`)
  return row?.roles
}

interface Written {
  readonly agency: AgencyId
  readonly now: Instant
  readonly by: StaffId | null
}

export async function insertAbsence(tx: Tx, { agency, now, by }: Written, of: Absence): Promise<void> {
  await tx.run(sql`
    insert into absences (agency_id, absence_id, staff_id, from_on, until_on, kind, cover_id, recorded_at, recorded_by)
    values (${agency}, ${of.absence}, ${of.staff}, ${of.from}, ${of.until}, ${of.kind}, ${of.cover}, ${now}, ${by})`)
}

export function lockAbsence(
  tx: Tx,
  agency: AgencyId,
  absence: AbsenceId,
): Promise<(Absence & Pick<WhoIsAway, 'supervisor'>) | undefined> {
  return tx.row(sql`
    select ${COLUMNS}, s.supervisor_id as supervisor
    from absences a join staff s on s.agency_id = a.agency_id and s.staff_id = a.staff_id
    where a.agency_id = ${agency} and a.absence_id = ${absence} for no key update of a`)
}

export async function saveBack(
  tx: Tx,
  agency: AgencyId,
  {
    absence,
    back,
    version,
  }: { readonly absence: AbsenceId; readonly back: PlainDate; readonly version: number },
): Promise<void> {
  await tx.run(sql`
    update absences set back_on = ${back}, version = ${version} where agency_id = ${agency} and absence_id = ${absence}`)
}
