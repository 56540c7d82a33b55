import type { AgencyId, PlainDate, Role, SiteId, StaffId } from '@handrail/care'
import type { HeldRole, LeavingStaff, RolesOfStaff, StaffMember, StaffToChange } from '@handrail/care/agency'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

interface Edit {
  readonly email: string
  readonly supervisor: StaffId | null
  readonly site: SiteId | null
}

/** Longer chains of supervisors than this are a mistake. */
const MOST_ABOVE = 50

/** A member of staff, locked, with what an edit needs to know. */
export async function lockStaff(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  edit: Edit,
): Promise<StaffToChange | undefined> {
  // One change of who supervises whom at a time, or two could close a circle together.
  await tx.row(sql`select 1 from agencies where agency_id = ${agency} for no key update`)
  return tx.row<StaffToChange>(sql`
    with recursive above as (
      select staff_id, supervisor_id, 1 as steps from staff
      where agency_id = ${agency} and staff_id = ${edit.supervisor}::uuid and left_on is null
      union
      select s.staff_id, s.supervisor_id, a.steps + 1 from above a
      join staff s on s.agency_id = ${agency} and s.staff_id = a.supervisor_id where a.steps < ${MOST_ABOVE})
    select version, name, email, supervisor_id as supervisor, site_id as site, languages,
      exists (select 1 from staff o where o.agency_id = ${agency} and lower(o.email) = lower(${edit.email})
        and o.staff_id <> ${staff}) as "emailTaken",
      (${edit.site}::uuid is null or exists (
        select 1 from sites p where p.agency_id = ${agency} and p.site_id = ${edit.site}::uuid)) as "siteFound",
      array(select staff_id::text from above order by steps) as above
    from staff where agency_id = ${agency} and staff_id = ${staff}`)
}

type StaffEdit = Pick<StaffToChange, 'name' | 'email' | 'supervisor' | 'site' | 'languages'>

export async function updateStaff(tx: Tx, agency: AgencyId, staff: StaffId, next: StaffEdit): Promise<void> {
  await tx.run(sql`
    update staff set name = ${next.name}, email = ${next.email}, supervisor_id = ${next.supervisor},
      site_id = ${next.site}, languages = ${next.languages}, version = version + 1
    where agency_id = ${agency} and staff_id = ${staff}`)
}

/** The roles somebody holds, locked with all roles of the agency: the last admin cannot leave twice at once. */
export async function lockRoles(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  lastDay: PlainDate,
): Promise<(RolesOfStaff & Pick<LeavingStaff, 'version'>) | undefined> {
  await tx.row(sql`select 1 from agencies where agency_id = ${agency} for no key update`)
  const found = await tx.row<{ version: number; leftOn: PlainDate | null; otherAdmin: boolean }>(sql`
    select version, left_on as "leftOn", exists (
      select 1 from staff_roles r join staff o on o.agency_id = r.agency_id and o.staff_id = r.staff_id
      where r.agency_id = ${agency} and r.role = 'agency-admin' and r.staff_id <> ${staff}
        and r.from_on <= ${lastDay}::date + 1 and (r.until_on is null or r.until_on > ${lastDay}::date)
        and (o.left_on is null or o.left_on > ${lastDay}::date)) as "otherAdmin"
    from staff where agency_id = ${agency} and staff_id = ${staff} for no key update`)
  if (!found) return undefined
  const held = await tx.rows<HeldRole>(sql`
    select role, from_on as "from", until_on as until from staff_roles
    where agency_id = ${agency} and staff_id = ${staff} order by from_on`)
  return { ...found, held }
}

export async function insertRole(tx: Tx, agency: AgencyId, staff: StaffId, given: HeldRole): Promise<void> {
  await tx.run(sql`
    insert into staff_roles (agency_id, staff_id, role, from_on, until_on)
    values (${agency}, ${staff}, ${given.role}, ${given.from}, ${given.until})`)
}

/** A role that ends for itself no longer lasts as long as whoever has it stays. */
export async function updateRole(tx: Tx, agency: AgencyId, staff: StaffId, ended: HeldRole): Promise<void> {
  await tx.run(sql`
    update staff_roles set until_on = ${ended.until}, was_until = null, ends_with_last_day = false
    where agency_id = ${agency} and staff_id = ${staff} and role = ${ended.role} and from_on = ${ended.from}`)
}

/**
 * Sets the last day, or none. Every role ends with it, and one that was to begin later ends before it begins; each keeps
 * how long it was to last, and lasts so long again when the day is taken back.
 */
export async function setLastDay(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  on: PlainDate | null,
): Promise<void> {
  await tx.run(sql`
    update staff set left_on = ${on}::date, version = version + 1 where agency_id = ${agency} and staff_id = ${staff}`)
  await tx.run(sql`
    update staff_roles set until_on = was_until, was_until = null, ends_with_last_day = false
    where agency_id = ${agency} and staff_id = ${staff} and ends_with_last_day`)
  if (on === null) return
  await tx.run(sql`
    update staff_roles set was_until = until_on, until_on = ${on}::date, ends_with_last_day = true
    where agency_id = ${agency} and staff_id = ${staff} and (until_on is null or until_on > ${on}::date)`)
}

interface Page {
  readonly left: boolean
  readonly after?: { readonly name: string; readonly staff: StaffId } | undefined
  readonly limit: number
}

/** A member of staff called `s`, with their roles and credentials. */
const MEMBER = sql`
    select s.staff_id as staff, s.name, s.email, s.supervisor_id as supervisor, s.site_id as site, s.languages,
      s.left_on as "leftOn", s.version,
      coalesce((select json_agg(json_build_object('role', r.role, 'from', r.from_on, 'until', r.until_on)
          order by r.from_on, r.role)
        from staff_roles r where r.agency_id = s.agency_id and r.staff_id = s.staff_id), '[]') as roles,
      coalesce((select json_agg(json_build_object('credential', c.credential_id, 'kind', c.kind, 'number', c.number,
          'state', c.state, 'from', c.from_on, 'until', c.until_on, 'verifiedOn', c.verified_on, 'version', c.version)
          order by c.from_on desc, c.credential_id)
        from credentials c where c.agency_id = s.agency_id and c.staff_id = s.staff_id), '[]') as credentials
    from staff s`

/** A page of the staff with their roles and credentials, in one question. */
export function listStaff(
  tx: Tx,
  agency: AgencyId,
  { left, after, limit }: Page,
): Promise<readonly StaffMember[]> {
  const from = after ? sql`and (s.name, s.staff_id) > (${after.name}, ${after.staff}::uuid)` : sql``
  return tx.rows<StaffMember>(sql`
    ${MEMBER}
    where s.agency_id = ${agency} and (s.left_on is not null) = ${left} ${from}
    order by s.name, s.staff_id limit ${limit}`)
}

export function findMember(tx: Tx, agency: AgencyId, staff: StaffId): Promise<StaffMember | undefined> {
  return tx.row<StaffMember>(sql`${MEMBER} where s.agency_id = ${agency} and s.staff_id = ${staff}`)
}

export interface NamedStaff {
  readonly staff: StaffId
  readonly name: string
  readonly left: boolean
  readonly roles: readonly Role[]
}

/** Who works or worked here, by name, with the roles they hold on a day. */
export async function namedStaff(
  tx: Tx,
  agency: AgencyId,
  { on, most }: { readonly on: PlainDate; readonly most: number },
): Promise<readonly NamedStaff[]> {
  return tx.rows(sql`
    select s.staff_id as staff, s.name, s.left_on is not null and s.left_on < ${on} as left,
      array(select r.role from staff_roles r
        where r.agency_id = s.agency_id and r.staff_id = s.staff_id
          and r.from_on <= ${on} and (r.until_on is null or r.until_on >= ${on}) order by r.role) as roles
    from staff s where s.agency_id = ${agency} order by lower(s.name), s.staff_id limit ${most}`)
}

/** The roles that somebody holds on a day; none for who does not work here then. */
export async function rolesOn(
  tx: Tx,
  agency: AgencyId,
  { staff, on }: { readonly staff: StaffId; readonly on: PlainDate },
): Promise<readonly Role[]> {
  const rows = await tx.rows<{ role: Role }>(sql`
    select r.role from staff_roles r join staff s on s.agency_id = r.agency_id and s.staff_id = r.staff_id
    where r.agency_id = ${agency} and r.staff_id = ${staff} and r.from_on <= ${on}
      and (r.until_on is null or r.until_on >= ${on}) and (s.left_on is null or s.left_on >= ${on})
    order by r.from_on, r.role`)
  return rows.map(({ role }) => role)
}
