import type { AgencyId, Instant, PersonId } from '@handrail/care'
import type { AnswerLinkId, GivingId, LinkToSend, LinkToStop } from '@handrail/care/instruments'
import type { LinkStoppedWhy } from '@handrail/care/messages'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import { hashOf } from '../signin/parts.ts'

export interface OpenLink {
  readonly link: AnswerLinkId
  readonly giving: GivingId
  readonly passHash: Buffer | null
  readonly endsAt: Instant
}

/** The link that this secret opens, while it is not over: for the rest of the transaction its giving is reached. */
export function openByLink(tx: Tx, token: string, now: Instant): Promise<OpenLink | undefined> {
  return tx.row<OpenLink>(sql`
    select link_id as link, giving_id as giving, pass_hash as "passHash", ends_at as "endsAt"
    from handrail.open_by_answer_link(${hashOf(token)}, ${now}::timestamptz)`)
}

/** Which browser holds it now, looked up with the giving locked: of two that open it at once, one has it. */
export async function passOf(tx: Tx, agency: AgencyId, link: AnswerLinkId): Promise<Buffer | null> {
  const row = await tx.row<{ pass: Buffer | null }>(sql`
    select pass_hash as pass from instrument_links where agency_id = ${agency} and link_id = ${link} for update`)
  return row?.pass ?? null
}

export async function insertLink(tx: Tx, agency: AgencyId, of: LinkToSend, sealed: Buffer): Promise<void> {
  const { giving, person } = of.giving
  await tx.run(sql`
    insert into instrument_links (agency_id, link_id, giving_id, person_id, token_hash, token_sealed, made_at, ends_at)
    values (${agency}, ${of.link}, ${giving}, ${person}, ${hashOf(of.token)}, ${sealed}, ${of.at}, ${of.endsAt})`)
}

export async function holdLink(
  tx: Tx,
  { agency, now }: { readonly agency: AgencyId; readonly now: Instant },
  { link, pass }: { readonly link: AnswerLinkId; readonly pass: string },
): Promise<void> {
  await tx.run(sql`
    update instrument_links set pass_hash = ${hashOf(pass)}, opened_at = ${now}, token_sealed = null
    where agency_id = ${agency} and link_id = ${link}`)
}

/** Its links open nothing any more. */
export async function endLinks(tx: Tx, agency: AgencyId, giving: GivingId, at: Instant): Promise<void> {
  await tx.run(sql`
    update instrument_links set over_at = ${at}, token_sealed = null
    where agency_id = ${agency} and giving_id = ${giving} and over_at is null`)
}

/** A link that has to stop, locked. */
export function lockLink(
  tx: Tx,
  agency: AgencyId,
  { link, now }: { readonly link: AnswerLinkId; readonly now: Instant },
): Promise<LinkToStop | undefined> {
  return tx.row<LinkToStop>(sql`
    select giving_id as giving, person_id as person, (over_at is not null or ends_at <= ${now}::timestamptz) as "isOver"
    from instrument_links where agency_id = ${agency} and link_id = ${link} for update`)
}

export async function saveStopped(
  tx: Tx,
  agency: AgencyId,
  of: { readonly link: AnswerLinkId; readonly at: Instant; readonly why: string },
): Promise<void> {
  await tx.run(sql`
    update instrument_links set over_at = ${of.at}, over_why = ${of.why}, token_sealed = null
    where agency_id = ${agency} and link_id = ${of.link}`)
}

export function stoppedLinkOf(
  tx: Tx,
  agency: AgencyId,
  giving: GivingId,
): Promise<{ readonly at: Instant; readonly why: LinkStoppedWhy } | undefined> {
  return tx.row(sql`
    select over_at as at, over_why as why from instrument_links
    where agency_id = ${agency} and giving_id = ${giving} and over_why is not null limit 1`)
}

export function sealedLink(
  tx: Tx,
  agency: AgencyId,
  link: AnswerLinkId,
  now: Instant,
): Promise<{ readonly sealed: Buffer; readonly endsAt: Instant } | undefined> {
  return tx.row(sql`
    select token_sealed as sealed, ends_at as "endsAt" from instrument_links
    where agency_id = ${agency} and link_id = ${link} and token_sealed is not null and over_at is null and ends_at > ${now}`)
}

/** The link of a giving that nobody opened yet. */
export function sealedLinkOf(
  tx: Tx,
  agency: AgencyId,
  giving: GivingId,
  now: Instant,
): Promise<
  | {
      readonly link: AnswerLinkId
      readonly person: PersonId
      readonly sealed: Buffer
      readonly endsAt: Instant
    }
  | undefined
> {
  return tx.row(sql`
    select link_id as link, person_id as person, token_sealed as sealed, ends_at as "endsAt" from instrument_links
    where agency_id = ${agency} and giving_id = ${giving} and token_sealed is not null and over_at is null
      and ends_at > ${now}`)
}
