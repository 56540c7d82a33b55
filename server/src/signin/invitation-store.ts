import {
  type AgencyId,
  addMinutes,
  CLOCKS_DIFFER_MINUTES,
  type Instant,
  type PlainDate,
  type StaffId,
} from '@handrail/care'
import { INVITATION_DAYS, type Invitation, type InvitationId, MOST_NOT_IN } from '@handrail/care/signin'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import { hashOf } from './parts.ts'

export interface OpenInvitation {
  readonly invitation: InvitationId
  readonly staff: StaffId | null
  readonly endsAt: Instant
}

const LONGEST_MINUTES = INVITATION_DAYS * 24 * 60 + CLOCKS_DIFFER_MINUTES

/** One that ends later than any invitation does was made by a clock that stood ahead, and is over. */
const stillOpens = (now: Instant): Sql =>
  sql`ends_at > ${now} and ends_at <= ${addMinutes(now, LONGEST_MINUTES)}`

/** The invitation that this link opens, locked: a link that is used twice at once is used once. */
export async function lockLink(
  tx: Tx,
  agency: AgencyId,
  token: string,
  now: Instant,
): Promise<OpenInvitation | undefined> {
  return tx.row<OpenInvitation>(sql`
    select invitation_id as invitation, staff_id as staff, ends_at as "endsAt" from invitations
    where agency_id = ${agency} and token_hash = ${hashOf(token)} and used_at is null and revoked_at is null
      and ${stillOpens(now)}
    for update`)
}

export async function isOpen(tx: Tx, agency: AgencyId, invitation: string, now: Instant): Promise<boolean> {
  const found = await tx.row(sql`
    select 1 from invitations
    where agency_id = ${agency} and invitation_id = ${invitation} and staff_id is not null and used_at is null
      and revoked_at is null and ${stillOpens(now)}
    for update`)
  return found !== undefined
}

export async function openInvitationOf(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  now: Instant,
): Promise<InvitationId | undefined> {
  const row = await tx.row<{ invitation: InvitationId }>(sql`
    select invitation_id as invitation from invitations
    where agency_id = ${agency} and staff_id = ${staff} and used_at is null and revoked_at is null and ${stillOpens(now)}
    for update`)
  return row?.invitation
}

/** Writes an invitation; an earlier one for the same person stops working. */
export async function insertInvitation(
  tx: Tx,
  agency: AgencyId,
  of: Invitation,
  sealed: Buffer,
): Promise<void> {
  await tx.run(sql`
    update invitations set revoked_at = ${of.at}, token_sealed = null
    where agency_id = ${agency} and staff_id is not distinct from ${of.staff}::uuid and used_at is null
      and revoked_at is null`)
  await tx.run(sql`
    insert into invitations (agency_id, invitation_id, staff_id, token_hash, token_sealed, at, ends_at)
    values (${agency}, ${of.invitation}, ${of.staff}, ${hashOf(of.token)}, ${sealed}, ${of.at}, ${of.endsAt})`)
}

/** The link of the first owner that still opens. One at a time: of several processes that ask at once, one makes it. */
export async function findOwnersLink(
  tx: Tx,
  agency: AgencyId,
  now: Instant,
): Promise<
  { readonly invitation: InvitationId; readonly sealed: Buffer; readonly endsAt: Instant } | undefined
> {
  await tx.row(sql`select 1 from agencies where agency_id = ${agency} for no key update`)
  return tx.row(sql`
    select invitation_id as invitation, token_sealed as sealed, ends_at as "endsAt" from invitations
    where agency_id = ${agency} and staff_id is null and token_sealed is not null and used_at is null
      and revoked_at is null and ${stillOpens(now)}
    order by at desc limit 1`)
}

export async function markUsed(tx: Tx, agency: AgencyId, invitation: string, at: Instant): Promise<void> {
  await tx.run(sql`
    update invitations set used_at = ${at}, token_sealed = null
    where agency_id = ${agency} and invitation_id = ${invitation}`)
}

export async function markRevoked(tx: Tx, agency: AgencyId, invitation: string, at: Instant): Promise<void> {
  await tx.run(sql`
    update invitations set revoked_at = ${at}, token_sealed = null
    where agency_id = ${agency} and invitation_id = ${invitation}`)
}

export interface ListedInvitation {
  readonly invitation: InvitationId
  readonly staff: StaffId
  readonly name: string
  readonly at: Instant
  readonly endsAt: Instant
}

export async function listInvitations(
  tx: Tx,
  agency: AgencyId,
  now: Instant,
): Promise<readonly ListedInvitation[]> {
  return tx.rows<ListedInvitation>(sql`
    select distinct i.invitation_id as invitation, i.staff_id as staff, w.name, i.at, i.ends_at as "endsAt"
    from invitations i join staff_at_work w on w.agency_id = i.agency_id and w.staff_id = i.staff_id
    where i.agency_id = ${agency} and i.used_at is null and i.revoked_at is null and ${stillOpens(now)}
    order by i.ends_at, i.invitation_id`)
}

/** Who works here and has no account yet, with the end of an invitation that still opens. */
export async function listNotYetIn(
  tx: Tx,
  agency: AgencyId,
  { now, on }: { readonly now: Instant; readonly on: PlainDate },
): Promise<readonly { readonly staff: StaffId; readonly invitedUntil: Instant | null }[]> {
  return tx.rows(sql`
    select w.staff_id as staff, (select max(i.ends_at) from invitations i
        where i.agency_id = ${agency} and i.staff_id = w.staff_id and i.used_at is null and i.revoked_at is null
          and ${stillOpens(now)}) as "invitedUntil"
    from staff_at_work w left join accounts a on a.agency_id = ${agency} and a.staff_id = w.staff_id
    where w.agency_id = ${agency} and a.staff_id is null and (w.left_on is null or w.left_on >= ${on})
    group by w.staff_id order by w.staff_id limit ${MOST_NOT_IN}`)
}

export async function findSealedLink(
  tx: Tx,
  agency: AgencyId,
  invitation: string,
  now: Instant,
): Promise<{ readonly staff: StaffId; readonly sealed: Buffer; readonly endsAt: Instant } | undefined> {
  return tx.row(sql`
    select staff_id as staff, token_sealed as sealed, ends_at as "endsAt" from invitations
    where agency_id = ${agency} and invitation_id = ${invitation} and staff_id is not null and token_sealed is not null
      and used_at is null and revoked_at is null and ${stillOpens(now)}`)
}
