import type { AgencyId, ProgramId, SiteId } from '@handrail/care'
import type { Program, Settings, SettingsNow, Site } from '@handrail/care/agency'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

export function lockSettings(tx: Tx, agency: AgencyId): Promise<SettingsNow | undefined> {
  return tx.row<SettingsNow>(sql`
    select name, language, zone, state, version from agencies where agency_id = ${agency} for no key update`)
}

export async function updateSettings(tx: Tx, agency: AgencyId, next: Settings): Promise<void> {
  await tx.run(sql`
    update agencies set name = ${next.name}, language = ${next.language}, zone = ${next.zone},
      state = ${next.state}, version = version + 1
    where agency_id = ${agency}`)
}

interface AgencyRow extends SettingsNow {
  readonly slug: string
  readonly demo: boolean
  readonly staff: number
}

/** The agency's own row, with how many work there. */
export function readAgency(tx: Tx, agency: AgencyId): Promise<AgencyRow | undefined> {
  return tx.row<AgencyRow>(sql`
    select name, language, zone, slug, state, demo, version,
      (select count(*) from staff s where s.agency_id = a.agency_id and s.left_on is null) as staff
    from agencies a where agency_id = ${agency}`)
}

/** The state in which the agency works. */
export async function stateOf(tx: Tx, agency: AgencyId): Promise<AgencyRow['state']> {
  const row = await tx.row<Pick<AgencyRow, 'state'>>(
    sql`select state from agencies where agency_id = ${agency}`,
  )
  if (!row) throw new Error('There is no such agency')
  return row.state
}

const programColumns = sql`
  program_id as program, name, kind, opened_on as "openedOn", closed_on as "closedOn", version`

export function listPrograms(tx: Tx, agency: AgencyId): Promise<readonly Program[]> {
  return tx.rows<Program>(sql`
    select ${programColumns} from programs where agency_id = ${agency}
    order by closed_on is not null, name, program_id limit 200`)
}

export function lockProgram(tx: Tx, agency: AgencyId, program: ProgramId): Promise<Program | undefined> {
  return tx.row<Program>(sql`
    select ${programColumns} from programs where agency_id = ${agency} and program_id = ${program} for no key update`)
}

type NewProgram = Pick<Program, 'program' | 'name' | 'kind' | 'openedOn'>

export async function insertProgram(tx: Tx, agency: AgencyId, of: NewProgram): Promise<void> {
  await tx.run(sql`
    insert into programs (agency_id, program_id, name, kind, opened_on)
    values (${agency}, ${of.program}, ${of.name}, ${of.kind}, ${of.openedOn})`)
}

type ProgramChange = Pick<Program, 'name' | 'kind' | 'closedOn'>

export async function updateProgram(
  tx: Tx,
  agency: AgencyId,
  program: ProgramId,
  next: ProgramChange,
): Promise<void> {
  await tx.run(sql`
    update programs set name = ${next.name}, kind = ${next.kind}, closed_on = ${next.closedOn}, version = version + 1
    where agency_id = ${agency} and program_id = ${program}`)
}

const siteColumns = sql`site_id as site, name, address, county, phone, closed_on as "closedOn", version`

export function listSites(tx: Tx, agency: AgencyId): Promise<readonly Site[]> {
  return tx.rows<Site>(sql`
    select ${siteColumns} from sites where agency_id = ${agency}
    order by closed_on is not null, name, site_id limit 200`)
}

export function lockSite(tx: Tx, agency: AgencyId, site: SiteId): Promise<Site | undefined> {
  return tx.row<Site>(sql`
    select ${siteColumns} from sites where agency_id = ${agency} and site_id = ${site} for no key update`)
}

type SiteChange = Pick<Site, 'name' | 'address' | 'county' | 'phone' | 'closedOn'>

export async function insertSite(
  tx: Tx,
  agency: AgencyId,
  of: Omit<Site, 'closedOn' | 'version'>,
): Promise<void> {
  await tx.run(sql`
    insert into sites (agency_id, site_id, name, address, county, phone)
    values (${agency}, ${of.site}, ${of.name}, ${of.address}, ${of.county}, ${of.phone})`)
}

export async function updateSite(tx: Tx, agency: AgencyId, site: SiteId, next: SiteChange): Promise<void> {
  await tx.run(sql`
    update sites set name = ${next.name}, address = ${next.address}, county = ${next.county}, phone = ${next.phone},
      closed_on = ${next.closedOn}, version = version + 1
    where agency_id = ${agency} and site_id = ${site}`)
}
