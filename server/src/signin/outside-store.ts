import type { AgencyId, Instant, StaffId } from '@handrail/care'
import type { SingleSignOn } from '@handrail/care/signin'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

export interface SingleSignOnRow extends SingleSignOn {
  readonly sealed: Buffer
}

export async function findSingleSignOn(tx: Tx, agency: AgencyId): Promise<SingleSignOnRow | undefined> {
  return tx.row<SingleSignOnRow>(sql`
    select is_on as on, issuer, client_id as "clientId", needs_verified_email as "needsVerifiedEmail", version,
      secret_sealed as sealed
    from single_sign_on where agency_id = ${agency}`)
}

export async function saveSingleSignOn(tx: Tx, agency: AgencyId, row: SingleSignOnRow): Promise<void> {
  await tx.run(sql`
    insert into single_sign_on (agency_id, is_on, issuer, client_id, secret_sealed, needs_verified_email, version)
    values (${agency}, ${row.on}, ${row.issuer}, ${row.clientId}, ${row.sealed}, ${row.needsVerifiedEmail},
      ${row.version})
    on conflict (agency_id) do update set is_on = excluded.is_on, issuer = excluded.issuer,
      client_id = excluded.client_id, secret_sealed = excluded.secret_sealed,
      needs_verified_email = excluded.needs_verified_email, version = excluded.version`)
}

export interface Outside {
  readonly issuer: string
  readonly subject: string
}

/** Whom another system means by a subject. */
export async function staffOf(tx: Tx, agency: AgencyId, outside: Outside): Promise<StaffId | undefined> {
  const row = await tx.row<{ staff: StaffId }>(sql`
    select staff_id as staff from outside_identities
    where agency_id = ${agency} and issuer = ${outside.issuer} and subject = ${outside.subject}`)
  return row?.staff
}

export async function isLinked(tx: Tx, agency: AgencyId, staff: StaffId, issuer: string): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 from outside_identities where agency_id = ${agency} and issuer = ${issuer} and staff_id = ${staff}`)
  return row !== undefined
}

export async function link(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  outside: Outside & { readonly at: Instant },
): Promise<void> {
  await tx.run(sql`
    insert into outside_identities (agency_id, issuer, subject, staff_id, linked_at)
    values (${agency}, ${outside.issuer}, ${outside.subject}, ${staff}, ${outside.at})`)
}

/** A colleague whose ways in were reset may come with another subject next time. */
export async function unlink(tx: Tx, agency: AgencyId, staff: StaffId): Promise<void> {
  await tx.run(sql`delete from outside_identities where agency_id = ${agency} and staff_id = ${staff}`)
}
