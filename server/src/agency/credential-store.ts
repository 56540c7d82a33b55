import type { AgencyId, PlainDate, StaffId } from '@handrail/care'
import type { Credential, CredentialId, CredentialKind } from '@handrail/care/agency'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

const columns = sql`
  credential_id as credential, staff_id as staff, kind, state, from_on as "from", until_on as until,
  verified_on as "verifiedOn", version`

/** All credentials of a member of staff: for `credentialOn`. */
export function credentialsOf(tx: Tx, agency: AgencyId, staff: StaffId): Promise<readonly Credential[]> {
  return tx.rows<Credential>(sql`
    select ${columns} from credentials where agency_id = ${agency} and staff_id = ${staff}
    order by from_on desc, credential_id`)
}

const MOST_CREDENTIALS = 5_000

/** The credentials of some kinds that some members of staff hold or held, the newest first. */
export function credentialsOfAll(
  tx: Tx,
  agency: AgencyId,
  { staff, kinds }: { readonly staff: readonly StaffId[]; readonly kinds: readonly CredentialKind[] },
): Promise<readonly Credential[]> {
  return tx.rows<Credential>(sql`
    select ${columns} from credentials
    where agency_id = ${agency} and staff_id = any (${staff}::uuid[]) and kind = any (${kinds}::text[])
    order by from_on desc, credential_id limit ${MOST_CREDENTIALS}`)
}

export function lockCredential(
  tx: Tx,
  agency: AgencyId,
  credential: CredentialId,
): Promise<Credential | undefined> {
  return tx.row<Credential>(sql`
    select ${columns} from credentials where agency_id = ${agency} and credential_id = ${credential} for no key update`)
}

/** Whether somebody works here, and holds the credential that a new one of this kind renews. */
export async function findHolder(
  tx: Tx,
  agency: AgencyId,
  of: { readonly staff: StaffId; readonly kind: CredentialKind; readonly renews: CredentialId | null },
): Promise<{ readonly renewsTheirs: boolean } | undefined> {
  return tx.row(sql`
    select exists (select 1 from credentials c where c.agency_id = ${agency} and c.staff_id = ${of.staff}
      and c.kind = ${of.kind} and c.credential_id = ${of.renews}::uuid) as "renewsTheirs"
    from staff where agency_id = ${agency} and staff_id = ${of.staff} and left_on is null`)
}

interface NewCredential
  extends Pick<Credential, 'credential' | 'staff' | 'kind' | 'state' | 'from' | 'until'> {
  readonly number: string | null
  readonly renews: CredentialId | null
}

export async function insertCredential(tx: Tx, agency: AgencyId, of: NewCredential): Promise<void> {
  await tx.run(sql`
    insert into credentials (agency_id, credential_id, staff_id, kind, number, state, from_on, until_on, renews)
    values (${agency}, ${of.credential}, ${of.staff}, ${of.kind}, ${of.number}, ${of.state}, ${of.from}, ${of.until},
      ${of.renews})`)
}

interface Verified {
  readonly on: PlainDate
  readonly by: StaffId
  readonly source: string
}

export async function verifyCredential(
  tx: Tx,
  agency: AgencyId,
  credential: CredentialId,
  { on, by, source }: Verified,
): Promise<void> {
  await tx.run(sql`
    update credentials set verified_on = ${on}, verified_by = ${by}, source = ${source}, version = version + 1
    where agency_id = ${agency} and credential_id = ${credential}`)
}

export async function endCredential(
  tx: Tx,
  agency: AgencyId,
  credential: CredentialId,
  { until, why }: { readonly until: PlainDate; readonly why: string },
): Promise<void> {
  await tx.run(sql`
    update credentials set until_on = ${until}, ended_why = ${why}, version = version + 1
    where agency_id = ${agency} and credential_id = ${credential}`)
}
