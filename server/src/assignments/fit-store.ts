import type { AgencyId, Instant, PlainDate, ProgramId, StaffId } from '@handrail/care'
import type { CredentialKind } from '@handrail/care/agency'
import type { CredentialAsk, CredentialAskId } from '@handrail/care/assignments'
import type { CaseId } from '@handrail/care/intake'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** The program that a case called `c` is for: as it was opened, applied for, or waited for. */
export const PROGRAM_OF_CASE: Sql = sql`coalesce(c.program_id,
  (select k.program_id from packets k where k.agency_id = c.agency_id and k.case_id = c.case_id and k.status <> 'withdrawn'
    order by k.opened_at desc limit 1),
  (select w.program_id from wait_entries w where w.agency_id = c.agency_id and w.case_id = c.case_id
    order by w.entered_at desc limit 1))`

export async function programOfCase(tx: Tx, agency: AgencyId, of: CaseId): Promise<ProgramId | null> {
  const row = await tx.row<{ program: ProgramId | null }>(sql`
    select ${PROGRAM_OF_CASE} as program from cases c where c.agency_id = ${agency} and c.case_id = ${of}`)
  return row?.program ?? null
}

const COLUMNS: Sql = sql`ask_id as ask, version, program_id as program, kinds, from_on as "from", until_on as until, source,
  confirmed_on as "confirmedOn"`

const MOST_ASKS = 500

/** What is asked of case managers on a day. */
export function asksOn(tx: Tx, agency: AgencyId, on: PlainDate): Promise<readonly CredentialAsk[]> {
  return tx.rows(sql`
    select ${COLUMNS} from credential_asks
    where agency_id = ${agency} and from_on <= ${on} and (until_on is null or until_on >= ${on})
    order by program_id, from_on, ask_id limit ${MOST_ASKS}`)
}

interface Writer {
  readonly writtenBy: StaffId | null
}

/** What is asked, now or from a later day, with who wrote it. */
export function asksFrom(
  tx: Tx,
  agency: AgencyId,
  on: PlainDate,
): Promise<readonly (CredentialAsk & Writer)[]> {
  return tx.rows(sql`
    select ${COLUMNS}, written_by as "writtenBy" from credential_asks
    where agency_id = ${agency} and (until_on is null or until_on >= ${on})
    order by program_id, from_on, ask_id limit ${MOST_ASKS}`)
}

export function lockAsk(
  tx: Tx,
  agency: AgencyId,
  ask: CredentialAskId,
): Promise<(CredentialAsk & Writer) | undefined> {
  return tx.row(sql`
    select ${COLUMNS}, written_by as "writtenBy" from credential_asks
    where agency_id = ${agency} and ask_id = ${ask} for update`)
}

export async function insertAsk(
  tx: Tx,
  { agency, now, by }: { readonly agency: AgencyId; readonly now: Instant; readonly by: StaffId | null },
  of: Omit<CredentialAsk, 'kinds'> & { readonly kinds: readonly CredentialKind[] },
): Promise<void> {
  await tx.run(sql`
    insert into credential_asks (agency_id, ask_id, program_id, kinds, from_on, source, written_at, written_by)
    values (${agency}, ${of.ask}, ${of.program}, ${of.kinds}, ${of.from}, ${of.source}, ${now}, ${by})`)
}

export async function saveConfirmed(
  tx: Tx,
  agency: AgencyId,
  ask: CredentialAskId,
  { on, by, version }: { readonly on: PlainDate; readonly by: StaffId; readonly version: number },
): Promise<void> {
  await tx.run(sql`
    update credential_asks set confirmed_on = ${on}, confirmed_by = ${by}, version = ${version}
    where agency_id = ${agency} and ask_id = ${ask}`)
}

export async function saveEnd(
  tx: Tx,
  agency: AgencyId,
  ask: CredentialAskId,
  { until, version }: { readonly until: PlainDate; readonly version: number },
): Promise<void> {
  await tx.run(sql`
    update credential_asks set until_on = ${until}, version = ${version}
    where agency_id = ${agency} and ask_id = ${ask}`)
}

export interface WorksAt {
  readonly staff: StaffId
  readonly county: string | null
  readonly address: string | null
}

/** Where some members of staff work: their site, while it is open. */
export function workplacesOf(
  tx: Tx,
  agency: AgencyId,
  { staff, on }: { readonly staff: readonly StaffId[]; readonly on: PlainDate },
): Promise<readonly WorksAt[]> {
  return tx.rows(sql`
    select s.staff_id as staff, p.county, p.address
    from staff s join sites p on p.agency_id = s.agency_id and p.site_id = s.site_id
    where s.agency_id = ${agency} and s.staff_id = any (${staff}::uuid[])
      and (p.closed_on is null or p.closed_on > ${on}::date)
    limit ${staff.length}`)
}
