import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import { holds } from '@handrail/care'
import {
  type Asked,
  type DecisionId,
  type Determined,
  type GivingNotice,
  type MadeDecision,
  madeDecision,
  type NewNotice,
  type NoticeGiven,
  type NoticeId,
  type NoticeTexts,
  type PacketId,
  type Question,
  type QuestionStatus,
  type ShownGiving,
  type StillHolds,
} from '@handrail/care/determinations'
import { digest, insertSigned, signedRecord } from '../intake/signed-store.ts'
import { oneOf } from '../people/store.ts'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import type { Written } from './packet-store.ts'

interface QuestionRow {
  readonly determination: DecisionId
  readonly version: number
  readonly question: Question
  readonly status: QuestionStatus
  readonly decisions: number
  readonly moreDueOn: PlainDate | null
  readonly packet: PacketId
  readonly person: PersonId
}

/** The packet that a question is in, before it is locked: a packet is locked before its questions, always. */
export async function packetOfQuestion(
  tx: Tx,
  agency: AgencyId,
  of: DecisionId,
): Promise<PacketId | undefined> {
  const row = await tx.row<{ packet: PacketId }>(sql`
    select packet_id as packet from determinations where agency_id = ${agency} and determination_id = ${of}`)
  return row?.packet
}

/** A question that the asker may work with, locked. */
export function lockQuestion(tx: Tx, agency: AgencyId, of: DecisionId): Promise<QuestionRow | undefined> {
  return tx.row<QuestionRow>(sql`
    select determination_id as determination, version, question, status, decisions, more_due_on as "moreDueOn",
      packet_id as packet, person_id as person
    from determinations
    where agency_id = ${agency} and determination_id = ${of} and handrail.works_with(agency_id, person_id)
    for update`)
}

/** When the decision about who pays that is in force was made, and when somebody found since that it holds; none without a yes. */
export async function payerDecidedAt(
  tx: Tx,
  agency: AgencyId,
  of: DecisionId,
): Promise<{ readonly decidedAt: Instant; readonly heldAt: Instant | null } | undefined> {
  return tx.row(sql`
    select c.decided_at as "decidedAt", d.still_holds_at as "heldAt"
    from determinations d
    join determination_decisions c on c.agency_id = d.agency_id and c.determination_id = d.determination_id
      and c.n = d.decisions
    where d.agency_id = ${agency} and d.determination_id = ${of} and d.question = 'payer' and d.status = 'granted'`)
}

/** The decisions about who pays of somebody's open cases that are a yes. */
export function payerDecisionsOf(
  tx: Tx,
  agency: AgencyId,
  person: PersonId,
): Promise<readonly { readonly determination: DecisionId; readonly packet: PacketId }[]> {
  return tx.rows(sql`
    select d.determination_id as determination, d.packet_id as packet
    from determinations d join cases c on c.agency_id = d.agency_id and c.case_id = d.case_id
    where d.agency_id = ${agency} and d.person_id = ${oneOf(agency, person)} and d.question = 'payer'
      and d.status = 'granted' and c.status = 'open'
    order by d.determination_id`)
}

export async function saveStillHolds(
  tx: Tx,
  { agency, now }: Pick<Written, 'agency' | 'now'>,
  of: StillHolds,
): Promise<void> {
  await tx.run(sql`
    update determinations set version = ${of.version}, still_holds_at = ${now}, still_holds_by = ${of.by},
      still_holds_words = ${of.words}
    where agency_id = ${agency} and determination_id = ${of.determination}`)
}

export async function saveAsked(tx: Tx, agency: AgencyId, of: Asked): Promise<void> {
  await tx.run(sql`
    update determinations set version = ${of.version}, status = ${of.status}, more_words = ${of.moreWords ?? null},
      more_due_on = ${of.moreDueOn ?? null}
    where agency_id = ${agency} and determination_id = ${of.determination}`)
}

/** Keeps a decision as it was signed, and says that it is the one in force. */
export async function insertDecision(tx: Tx, agency: AgencyId, of: Determined): Promise<void> {
  const { decision, record, signed, version } = of
  const { determination, n, packet, person, decidedBy, decidedAt, outcome } = decision
  await insertSigned(tx, agency, { record, person, kind: 'determination', signed })
  await tx.run(sql`
    insert into determination_decisions (agency_id, determination_id, n, record_id, packet_id, person_id, decided_by,
      decided_at)
    values (${agency}, ${determination}, ${n}, ${record}, ${packet}, ${person}, ${decidedBy}, ${decidedAt})`)
  await tx.run(sql`
    update determinations set version = ${version}, status = ${outcome}, decisions = ${n}, more_words = null,
      more_due_on = null, still_holds_at = null, still_holds_by = null, still_holds_words = null
    where agency_id = ${agency} and determination_id = ${determination}`)
}

export interface KeptDecision extends MadeDecision {
  readonly holds: boolean
  readonly isInForce: boolean
}

/** Every decision of a packet, newest first, as it was signed. */
export async function decisionsOfPacket(
  tx: Tx,
  agency: AgencyId,
  packet: PacketId,
): Promise<readonly KeptDecision[]> {
  const rows = await tx.rows<{ record: string; isInForce: boolean }>(sql`
    select c.record_id as record, c.n = d.decisions as "isInForce"
    from determination_decisions c
    join determinations d on d.agency_id = c.agency_id and d.determination_id = c.determination_id
    where c.agency_id = ${agency} and c.packet_id = ${packet}
    order by c.decided_at desc, c.record_id desc limit 50`)
  const decisions: KeptDecision[] = []
  for (const { record, isInForce } of rows) {
    const kept = await signedRecord(tx, agency, record)
    if (!kept) throw new Error('A decision is kept without what was signed.')
    decisions.push({
      ...madeDecision.parse(JSON.parse(kept.text)),
      holds: holds(kept, kept.addenda, digest),
      isInForce,
    })
  }
  return decisions
}

export async function insertNotice(tx: Tx, { agency, now, by }: Written, of: NewNotice): Promise<void> {
  await tx.run(sql`
    insert into determination_notices (agency_id, notice_id, packet_id, person_id, kind, determination_id, texts, made_on,
      due_on, appeal_by, made_at, made_by)
    values (${agency}, ${of.notice}, ${of.packet}, ${of.person}, ${of.kind}, ${of.determination ?? null},
      ${JSON.stringify(of.texts)}, ${of.on}, ${of.dueOn ?? null}, ${of.appealBy ?? null}, ${now}, ${by})`)
}

interface NoticeRow {
  readonly notice: NewNotice['notice']
  readonly kind: NewNotice['kind']
  readonly determination: DecisionId | null
  readonly madeOn: PlainDate
  readonly madeBy: StaffId | null
  readonly dueOn: PlainDate | null
  readonly appealBy: PlainDate | null
  readonly texts: NoticeTexts
  readonly given: readonly ShownGiving[]
}

export function noticeRows(tx: Tx, agency: AgencyId, packet: PacketId): Promise<readonly NoticeRow[]> {
  return tx.rows<NoticeRow>(sql`
    select notice_id as notice, kind, determination_id as determination, made_on as "madeOn", made_by as "madeBy",
      due_on as "dueOn", appeal_by as "appealBy", texts,
      coalesce((select jsonb_agg(jsonb_build_object('way', g.way, 'language', g.language, 'on', g.given_on, 'by', g.given_by)
          order by g.given_on, g.written_at) from notices_given g
        where g.agency_id = determination_notices.agency_id and g.notice_id = determination_notices.notice_id), '[]') as given
    from determination_notices where agency_id = ${agency} and packet_id = ${packet}
    order by made_at desc, notice_id desc limit 100`)
}

/** A notice that somebody gives to its person, locked. */
export function lockNotice(tx: Tx, agency: AgencyId, notice: NoticeId): Promise<GivingNotice | undefined> {
  return tx.row<GivingNotice>(sql`
    select packet_id as packet, person_id as person, made_on as "madeOn" from determination_notices
    where agency_id = ${agency} and notice_id = ${notice} and handrail.works_with(agency_id, person_id)`)
}

export async function insertGiven(
  tx: Tx,
  { agency, now }: Pick<Written, 'agency' | 'now'>,
  of: NoticeGiven,
): Promise<void> {
  await tx.run(sql`
    insert into notices_given (agency_id, given_id, notice_id, person_id, way, language, given_on, written_at, given_by)
    values (${agency}, ${of.given}, ${of.notice}, ${of.person}, ${of.way}, ${of.language}, ${of.on}, ${now}, ${of.by})`)
}

/** The last notice of what is missing: when it was made, and until when it waits. */
export function lastMissing(
  tx: Tx,
  agency: AgencyId,
  packet: PacketId,
): Promise<{ readonly dueOn: PlainDate; readonly madeOn: PlainDate } | undefined> {
  return tx.row(sql`
    select due_on as "dueOn", made_on as "madeOn" from determination_notices
    where agency_id = ${agency} and packet_id = ${packet} and kind = 'missing' and due_on is not null
    order by made_at desc, notice_id desc limit 1`)
}
