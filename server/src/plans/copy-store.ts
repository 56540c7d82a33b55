import type { AgencyId, Instant, PersonId } from '@handrail/care'
import type {
  BehindCopyLink,
  CopyLinkId,
  CopyLinkState,
  CopyToSend,
  copiesOf,
  NewCopy,
  NewReadBack,
  PlanCopyId,
  PlanVersionId,
  ReadBackId,
  ReadBackSettlement,
  ReadBackState,
} from '@handrail/care/plans'
import type { z } from 'zod'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import { hashOf } from '../signin/parts.ts'

export async function insertCopy(tx: Tx, agency: AgencyId, of: NewCopy): Promise<void> {
  const { plan, case: ofCase, person } = of.of
  await tx.run(sql`
    insert into plan_copies (agency_id, copy_id, plan_id, case_id, person_id, hash, way, language, size, to_whom, to_name,
      words, by_id, made_at, made_on, blocks)
    values (${agency}, ${of.copy}, ${plan}, ${ofCase}, ${person}, ${of.hash}, ${of.way}, ${of.language}, ${of.size},
      ${of.to}, ${of.toName}, ${of.words}, ${of.by}, ${of.at}, ${of.on}, ${JSON.stringify(of.blocks)})`)
}

export async function insertCopyLink(
  tx: Tx,
  agency: AgencyId,
  { copy, link, token, endsAt }: CopyToSend,
  sealed: Buffer,
): Promise<void> {
  const { plan, person } = copy.of
  await tx.run(sql`
    insert into plan_copy_links (agency_id, link_id, copy_id, plan_id, person_id, token_hash, token_sealed, ends_at)
    values (${agency}, ${link}, ${copy.copy}, ${plan}, ${person}, ${hashOf(token)}, ${sealed}, ${endsAt})`)
}

/** Links to this version open nothing any more: another took its place, or it was ended. */
export async function endCopyLinks(
  tx: Tx,
  agency: AgencyId,
  plan: PlanVersionId,
  at: Instant,
): Promise<void> {
  await tx.run(sql`
    update plan_copy_links set over_at = ${at}, token_sealed = null
    where agency_id = ${agency} and plan_id = ${plan} and over_at is null`)
}

const LINK_STATE = (now: Instant): Sql => sql`l.link_id as link, l.copy_id as copy, l.plan_id as plan,
  c.case_id as "case", l.person_id as person, (l.over_at is not null or l.ends_at <= ${now}::timestamptz) as "isOver"`

/** The link of a copy of somebody with whom the asker works, locked. */
export function lockCopyLink(
  tx: Tx,
  agency: AgencyId,
  { copy, now }: { readonly copy: PlanCopyId; readonly now: Instant },
): Promise<CopyLinkState | undefined> {
  return tx.row<CopyLinkState>(sql`
    select ${LINK_STATE(now)}
    from plan_copy_links l join plan_copies c on c.agency_id = l.agency_id and c.copy_id = l.copy_id
    where l.agency_id = ${agency} and l.copy_id = ${copy} and handrail.works_with(l.agency_id, l.person_id)
    for update of l`)
}

export async function endOneCopyLink(
  tx: Tx,
  agency: AgencyId,
  { link, at }: { readonly link: CopyLinkId; readonly at: Instant },
): Promise<void> {
  await tx.run(sql`
    update plan_copy_links set over_at = ${at}, token_sealed = null
    where agency_id = ${agency} and link_id = ${link}`)
}

/** A link that has to stop, locked. */
export function lockLinkToStop(
  tx: Tx,
  agency: AgencyId,
  { link, now }: { readonly link: CopyLinkId; readonly now: Instant },
): Promise<CopyLinkState | undefined> {
  return tx.row<CopyLinkState>(sql`
    select ${LINK_STATE(now)}
    from plan_copy_links l join plan_copies c on c.agency_id = l.agency_id and c.copy_id = l.copy_id
    where l.agency_id = ${agency} and l.link_id = ${link}
    for update of l`)
}

export async function saveStopped(
  tx: Tx,
  agency: AgencyId,
  of: { readonly link: CopyLinkId; readonly at: Instant; readonly why: string },
): Promise<void> {
  await tx.run(sql`
    update plan_copy_links set over_at = ${of.at}, over_why = ${of.why}, token_sealed = null
    where agency_id = ${agency} and link_id = ${of.link}`)
}

export function sealedCopyLink(
  tx: Tx,
  agency: AgencyId,
  link: CopyLinkId,
  now: Instant,
): Promise<{ readonly sealed: Buffer; readonly endsAt: Instant } | undefined> {
  return tx.row(sql`
    select token_sealed as sealed, ends_at as "endsAt" from plan_copy_links
    where agency_id = ${agency} and link_id = ${link} and token_sealed is not null and over_at is null and ends_at > ${now}`)
}

export interface OpenedCopy extends Omit<BehindCopyLink, 'holder'> {
  readonly passHash: Buffer | null
}

/** The copy that this secret opens, while it is not over; its link locked, so that of two who open it at once one has it. */
export async function openByCopyLink(
  tx: Tx,
  { agency, now }: { readonly agency: AgencyId; readonly now: Instant },
  token: string,
): Promise<OpenedCopy | undefined> {
  const found = await tx.row<{ link: CopyLinkId }>(sql`
    select link_id as link from handrail.open_by_copy_link(${hashOf(token)}, ${now}::timestamptz)`)
  if (!found) return undefined
  const held = await tx.row<{ passHash: Buffer | null; copy: PlanCopyId; endsAt: Instant }>(sql`
    select pass_hash as "passHash", copy_id as copy, ends_at as "endsAt" from plan_copy_links
    where agency_id = ${agency} and link_id = ${found.link} for update`)
  if (!held) return undefined
  const copy = await tx.row<Omit<OpenedCopy, 'link' | 'copy' | 'endsAt' | 'passHash'>>(sql`
    select plan_id as plan, case_id as "case", person_id as person, language, size, blocks,
      (select count(*)::int from plan_read_backs r where r.agency_id = c.agency_id and r.copy_id = c.copy_id) as "readBacks"
    from plan_copies c where agency_id = ${agency} and copy_id = ${held.copy}`)
  return copy && { ...copy, ...held, link: found.link }
}

export async function holdCopyLink(
  tx: Tx,
  { agency, now }: { readonly agency: AgencyId; readonly now: Instant },
  { link, pass }: { readonly link: CopyLinkId; readonly pass: string },
): Promise<void> {
  await tx.run(sql`
    update plan_copy_links set pass_hash = ${hashOf(pass)}, opened_at = ${now}, token_sealed = null
    where agency_id = ${agency} and link_id = ${link}`)
}

/** A copy of this text that the person holds: handed over, sent, or opened by its link. */
export async function copyInHand(
  tx: Tx,
  agency: AgencyId,
  { plan, hash }: { readonly plan: PlanVersionId; readonly hash: string | null },
): Promise<PlanCopyId | undefined> {
  const row = await tx.row<{ copy: PlanCopyId }>(sql`
    select c.copy_id as copy from plan_copies c
    left join plan_copy_links l on l.agency_id = c.agency_id and l.copy_id = c.copy_id
    where c.agency_id = ${agency} and c.plan_id = ${plan} and c.hash = ${hash}
      and c.to_whom in ('person', 'guardian')
      and (c.way in ('by-hand', 'printed', 'mail')
        or (l.opened_at is not null and not c.blocks @> '[{"is": "left-out"}]'))
    order by c.made_at limit 1`)
  return row?.copy
}

type Copies = z.output<typeof copiesOf.answer>

/** As many as are shown of one version. */
const MOST = 200

export function copyRows(
  tx: Tx,
  agency: AgencyId,
  plan: PlanVersionId,
): Promise<readonly Copies['copies'][number][]> {
  return tx.rows(sql`
    select c.copy_id as copy, c.way, c.language, c.size, c.to_whom as to, c.to_name as "toName", c.words, c.made_on as on,
      c.by_id as by, least(l.ends_at, l.over_at) as "endsAt", l.opened_at as "openedAt",
      l.over_why as "stoppedWhy"
    from plan_copies c left join plan_copy_links l on l.agency_id = c.agency_id and l.copy_id = c.copy_id
    where c.agency_id = ${agency} and c.plan_id = ${plan} order by c.made_at desc, c.copy_id desc limit ${MOST}`)
}

interface ReadBackRow {
  readonly readBack: ReadBackId
  readonly isRight: boolean
  readonly words: string | null
  readonly at: Instant
  readonly by: Copies['readBacks'][number]['by']
  readonly outcome: NonNullable<Copies['readBacks'][number]['settled']>['outcome'] | null
  readonly outcomeWords: string | null
  readonly settledAt: Instant | null
  readonly settledBy: Copies['readBacks'][number]['by']
}

export async function readBackRows(
  tx: Tx,
  agency: AgencyId,
  plan: PlanVersionId,
): Promise<Copies['readBacks']> {
  const rows = await tx.rows<ReadBackRow>(sql`
    select read_back_id as "readBack", is_right as "isRight", words, said_at as at, by_id as by, outcome,
      outcome_words as "outcomeWords", settled_at as "settledAt", settled_by as "settledBy"
    from plan_read_backs where agency_id = ${agency} and plan_id = ${plan}
    order by said_at desc, read_back_id desc limit ${MOST}`)
  return rows.map(({ outcome, outcomeWords, settledAt, settledBy, ...said }) => ({
    ...said,
    settled:
      outcome === null || settledAt === null || settledBy === null
        ? null
        : { outcome, words: outcomeWords ?? '', at: settledAt, by: settledBy },
  }))
}

export async function insertReadBack(tx: Tx, agency: AgencyId, of: NewReadBack): Promise<void> {
  await tx.run(sql`
    insert into plan_read_backs (agency_id, read_back_id, copy_id, plan_id, case_id, person_id, is_right, words, by_id, said_at)
    values (${agency}, ${of.readBack}, ${of.copy}, ${of.plan}, ${of.case}, ${of.person}, ${of.isRight}, ${of.words},
      ${of.by}, ${of.at})`)
}

/** What was said, as far as it may be settled by whoever asks; locked. */
export function lockReadBack(
  tx: Tx,
  agency: AgencyId,
  readBack: ReadBackId,
): Promise<(ReadBackState & { readonly person: PersonId }) | undefined> {
  return tx.row(sql`
    select read_back_id as "readBack", plan_id as plan, case_id as "case", person_id as person, is_right as "isRight",
      settled_at is not null as "isSettled"
    from plan_read_backs
    where agency_id = ${agency} and read_back_id = ${readBack} and handrail.works_with(agency_id, person_id)
    for update`)
}

export async function saveSettlement(tx: Tx, agency: AgencyId, of: ReadBackSettlement): Promise<void> {
  await tx.run(sql`
    update plan_read_backs set outcome = ${of.outcome}, outcome_words = ${of.words}, settled_at = ${of.at},
      settled_by = ${of.by}
    where agency_id = ${agency} and read_back_id = ${of.readBack}`)
}
