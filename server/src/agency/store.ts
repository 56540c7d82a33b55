import type { AgencyId, Instant, Role, StaffId } from '@handrail/care'
import type { NewAgency, StaffList, StaffToAdd } from '@handrail/care/agency'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** Writes the row of a new agency. For the host only. */
export async function insertAgency(tx: Tx, agency: AgencyId, of: NewAgency, at: Instant): Promise<void> {
  await tx.run(sql`
    insert into agencies (agency_id, slug, name, state, zone, language, demo, created_at)
    values (${agency}, ${of.slug}, ${of.name}, ${of.state}, ${of.zone}, ${of.language}, ${of.demo}, ${at})`)
}

const FIRST = 7_274_013

/** Whether there is an agency. Whoever finds none is alone until the end of the transaction. For the host only. */
export async function hasAgency(tx: Tx): Promise<boolean> {
  await tx.run(sql`select pg_advisory_xact_lock(${FIRST})`)
  return (await tx.row(sql`select 1 from agencies limit 1`)) !== undefined
}

/** The agency, where there is one and no other. For the host only. */
export async function onlyAgency(tx: Tx): Promise<AgencyId | undefined> {
  const rows = await tx.rows<{ id: AgencyId }>(sql`select agency_id as id from agencies limit 2`)
  return rows.length === 1 ? rows[0]?.id : undefined
}

/** The agency with this name in addresses. For the host only: it is asked before anybody is signed in. */
export async function agencyNamed(tx: Tx, slug: string): Promise<AgencyId | undefined> {
  return (await tx.row<{ id: AgencyId }>(sql`select agency_id as id from agencies where slug = ${slug}`))?.id
}

/** What an agency is called. For the host only. */
export async function nameOf(tx: Tx, agency: AgencyId): Promise<string | undefined> {
  return (await tx.row<{ name: string }>(sql`select name from agencies where agency_id = ${agency}`))?.name
}

/** What the agency with this name in addresses is called. For the host only. */
export async function nameOfAgency(tx: Tx, slug: string): Promise<string | undefined> {
  return (await tx.row<{ name: string }>(sql`select name from agencies where slug = ${slug}`))?.name
}

/** What adding somebody needs to know. One at a time: two must not take one address at once. */
export async function staffBefore(
  tx: Tx,
  agency: AgencyId,
  { email, supervisor }: { readonly email: string; readonly supervisor?: StaffId | undefined },
): Promise<StaffList | undefined> {
  await tx.row(sql`select 1 from agencies where agency_id = ${agency} for no key update`)
  return tx.row<StaffList>(sql`
    select exists (select 1 from staff where agency_id = ${agency} and lower(email) = lower(${email})) as "emailTaken",
      (${supervisor ?? null}::uuid is null or exists (select 1 from staff
        where agency_id = ${agency} and staff_id = ${supervisor ?? null}::uuid and left_on is null)) as "supervisorFound"`)
}

export async function insertStaff(tx: Tx, agency: AgencyId, staff: StaffToAdd): Promise<void> {
  await tx.run(sql`
    insert into staff (agency_id, staff_id, name, email, supervisor_id)
    values (${agency}, ${staff.staff}, ${staff.name}, ${staff.email}, ${staff.supervisor ?? null})`)
  await tx.run(sql`
    insert into staff_roles (agency_id, staff_id, role, from_on)
    select ${agency}::uuid, ${staff.staff}::uuid, role, ${staff.from}::date from unnest(${staff.roles}::text[]) role`)
}

/** Members of staff who hold one of these roles on a day and have not left. */
export async function staffWithRoles(
  tx: Tx,
  agency: AgencyId,
  { roles, on }: { readonly roles: readonly Role[]; readonly on: string },
): Promise<readonly StaffId[]> {
  const rows = await tx.rows<{ staff: StaffId }>(sql`
    select distinct s.staff_id as staff from staff s
    join staff_roles r on r.agency_id = s.agency_id and r.staff_id = s.staff_id
    where s.agency_id = ${agency} and r.role = any (${roles}::text[]) and r.from_on <= ${on}
      and (r.until_on is null or r.until_on >= ${on}) and (s.left_on is null or s.left_on >= ${on})
    order by s.staff_id`)
  return rows.map(({ staff }) => staff)
}

export interface StaffAddress {
  readonly name: string
  readonly email: string
  readonly languages: readonly string[]
}

/** Where a member of staff gets mail, while they work here. */
export function staffAddress(
  tx: Tx,
  agency: AgencyId,
  { staff, on }: { readonly staff: StaffId; readonly on: string },
): Promise<StaffAddress | undefined> {
  return tx.row<StaffAddress>(sql`
    select name, email, languages from staff
    where agency_id = ${agency} and staff_id = ${staff} and (left_on is null or left_on >= ${on})`)
}

/** The name of somebody who works here, or did. */
export async function staffNamed(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId | undefined,
): Promise<string | undefined> {
  if (staff === undefined) return undefined
  const row = await tx.row<{ name: string }>(sql`
    select name from staff where agency_id = ${agency} and staff_id = ${staff}`)
  return row?.name
}
