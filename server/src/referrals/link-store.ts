import type { AgencyId, Instant, StaffId } from '@handrail/care'
import { type LinkToMake, type PartnerLink, type PartnerLinkId, partnerLink } from '@handrail/care/referrals'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import { hashOf } from '../signin/parts.ts'

const COLUMNS: Sql = sql`link_id as link, partner, once, until_on as until, used, last_used_at as "lastUsedAt",
  revoked_at as "revokedAt", made_by as "madeBy", made_at as "madeAt"`

export async function findLink(tx: Tx, agency: AgencyId, token: string): Promise<PartnerLink | undefined> {
  const row = await tx.row(sql`
    select ${COLUMNS} from partner_links where agency_id = ${agency} and token_hash = ${hashOf(token)}`)
  return row && partnerLink.parse(row)
}

/** The same, locked: of two who use a link that works once, one does. */
export async function lockLinkOf(tx: Tx, agency: AgencyId, token: string): Promise<PartnerLink | undefined> {
  const row = await tx.row(sql`
    select ${COLUMNS} from partner_links where agency_id = ${agency} and token_hash = ${hashOf(token)} for update`)
  return row && partnerLink.parse(row)
}

export async function lockLink(
  tx: Tx,
  agency: AgencyId,
  link: PartnerLinkId,
): Promise<PartnerLink | undefined> {
  const row = await tx.row(sql`
    select ${COLUMNS} from partner_links where agency_id = ${agency} and link_id = ${link} for update`)
  return row && partnerLink.parse(row)
}

export async function insertLink(
  tx: Tx,
  { agency, at, by }: { readonly agency: AgencyId; readonly at: Instant; readonly by: StaffId | null },
  of: LinkToMake,
): Promise<void> {
  await tx.run(sql`
    insert into partner_links (agency_id, link_id, token_hash, partner, once, until_on, made_at, made_by)
    values (${agency}, ${of.link}, ${hashOf(of.token)}, ${of.partner}, ${of.once}, ${of.until}, ${at}, ${by})`)
}

export async function useLink(tx: Tx, agency: AgencyId, link: PartnerLinkId, at: Instant): Promise<void> {
  await tx.run(sql`
    update partner_links set used = used + 1, last_used_at = ${at} where agency_id = ${agency} and link_id = ${link}`)
}

export async function endLink(
  tx: Tx,
  { agency, at, by }: { readonly agency: AgencyId; readonly at: Instant; readonly by: StaffId | null },
  link: PartnerLinkId,
): Promise<void> {
  await tx.run(sql`
    update partner_links set revoked_at = ${at}, revoked_by = ${by}
    where agency_id = ${agency} and link_id = ${link}`)
}

/** Newest first; ids tell the order in which links were made. */
export async function listLinks(
  tx: Tx,
  agency: AgencyId,
  { before, most }: { readonly before: string | undefined; readonly most: number },
): Promise<readonly PartnerLink[]> {
  const rows = await tx.rows(sql`
    select ${COLUMNS} from partner_links
    where agency_id = ${agency} and link_id < ${before ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff'}::uuid
    order by link_id desc limit ${most}`)
  return rows.map((row) => partnerLink.parse(row))
}
