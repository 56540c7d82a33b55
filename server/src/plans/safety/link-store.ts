import type { AgencyId, Instant } from '@handrail/care'
import type { SafetyLinkId, SafetyLinkToMake, SafetyPlanId } from '@handrail/care/plans'
import { sql } from '../../platform/sql.ts'
import type { Tx } from '../../platform/transaction.ts'
import { hashOf } from '../../signin/parts.ts'

interface OpenLink {
  readonly link: SafetyLinkId
  readonly safety: SafetyPlanId
}

/** The link that this secret opens, while it is not over: for the rest of the transaction its plan is reached. */
export function openBySafetyLink(tx: Tx, token: string, now: Instant): Promise<OpenLink | undefined> {
  return tx.row<OpenLink>(sql`
    select link_id as link, safety_id as safety
    from handrail.open_by_safety_link(${hashOf(token)}, ${now}::timestamptz)`)
}

/** Which browser holds it now, locked: of two that open it at once, one has it. */
export async function passOfSafetyLink(tx: Tx, agency: AgencyId, link: SafetyLinkId): Promise<Buffer | null> {
  const row = await tx.row<{ pass: Buffer | null }>(sql`
    select pass_hash as pass from safety_links where agency_id = ${agency} and link_id = ${link} for update`)
  return row?.pass ?? null
}

/** Keeps a new link; an earlier one to the same plan ends. */
export async function insertSafetyLink(tx: Tx, agency: AgencyId, of: SafetyLinkToMake): Promise<void> {
  await tx.run(sql`
    update safety_links set over_at = ${of.at}
    where agency_id = ${agency} and safety_id = ${of.safety} and over_at is null`)
  await tx.run(sql`
    insert into safety_links (agency_id, link_id, safety_id, person_id, token_hash, made_at, made_by, ends_at)
    values (${agency}, ${of.link}, ${of.safety}, ${of.person}, ${hashOf(of.token)}, ${of.at}, ${of.by}, ${of.endsAt})`)
}

export async function holdSafetyLink(
  tx: Tx,
  { agency, now }: { readonly agency: AgencyId; readonly now: Instant },
  { link, pass }: { readonly link: SafetyLinkId; readonly pass: string },
): Promise<void> {
  await tx.run(sql`
    update safety_links set pass_hash = ${hashOf(pass)}, opened_at = ${now}
    where agency_id = ${agency} and link_id = ${link}`)
}
