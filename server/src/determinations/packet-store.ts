import type { AgencyId, Instant, PersonId, PlainDate, ProgramId, StaffId } from '@handrail/care'
import type { ProgramKind } from '@handrail/care/agency'
import {
  type Gathered,
  type ItemStep,
  type OpenedPacket,
  type PacketId,
  type PacketState,
  type PacketStatus,
  type QuestionStatus,
  standingOfCase,
} from '@handrail/care/determinations'
import type { CaseId } from '@handrail/care/intake'
import { saveLater } from '../intake/case-store.ts'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

export interface Written {
  readonly agency: AgencyId
  readonly now: Instant
  readonly by: StaffId | null
}

export async function openPacketOf(tx: Tx, agency: AgencyId, of: CaseId): Promise<PacketId | undefined> {
  const row = await tx.row<{ id: PacketId }>(sql`
    select packet_id as id from packets
    where agency_id = ${agency} and case_id = ${of} and status in ('gathering', 'complete')`)
  return row?.id
}

/** The packet of a case that nothing was decided about, locked. */
export async function lockOpenPacket(tx: Tx, agency: AgencyId, of: CaseId): Promise<PacketState | undefined> {
  const packet = await openPacketOf(tx, agency, of)
  return packet && lockPacket(tx, agency, packet)
}

export async function insertPacket(
  tx: Tx,
  { agency, now, by }: Written,
  of: OpenedPacket,
  kind: ProgramKind,
): Promise<void> {
  await tx.run(sql`
    insert into packets (agency_id, packet_id, case_id, person_id, program_id, program_kind, payers, filed_on, why_late,
      requirements, opened_at, opened_by, changed_at)
    values (${agency}, ${of.packet}, ${of.case}, ${of.person}, ${of.program}, ${kind}, ${of.payers}, ${of.filedOn},
      ${of.whyLate ?? null}, ${JSON.stringify(of.requirements)}, ${now}, ${by}, ${now})`)
  for (const { determination, question } of of.questions)
    await tx.run(sql`
      insert into determinations (agency_id, determination_id, packet_id, case_id, person_id, question)
      values (${agency}, ${determination}, ${of.packet}, ${of.case}, ${of.person}, ${question})`)
}

export interface PacketRow extends Omit<PacketState, 'steps' | 'questions'> {
  readonly programId: ProgramId
  readonly completedOn: PlainDate | null
  readonly endedWithCase: boolean
  readonly whyLate: string | null
}

const COLUMNS: Sql = sql`packet_id as packet, version, case_id as "case", person_id as person, status, filed_on as "filedOn",
  why_late as "whyLate", program_id as "programId", program_kind as program, payers, requirements, completed_on as "completedOn",
  -- Whoever takes it back says so in words.
  (status = 'withdrawn' and withdrawn_words is null) as "endedWithCase"`

/** A packet that the asker may change, locked, with all that was done about it. */
export async function lockPacket(
  tx: Tx,
  agency: AgencyId,
  packet: PacketId,
): Promise<PacketState | undefined> {
  const row = await tx.row<PacketRow>(sql`
    select ${COLUMNS} from packets
    where agency_id = ${agency} and packet_id = ${packet} and handrail.works_with(agency_id, person_id)
    for update`)
  if (!row) return undefined
  const { programId: _program, completedOn: _completed, whyLate: _why, ...state } = row
  return {
    ...state,
    steps: await stepsOf(tx, agency, packet),
    questions: await questionsOf(tx, agency, packet),
  }
}

/** The packets of a case, newest first. */
export function packetRows(tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly PacketRow[]> {
  return tx.rows<PacketRow>(sql`
    select ${COLUMNS} from packets where agency_id = ${agency} and case_id = ${of}
    order by opened_at desc, packet_id desc limit 50`)
}

/** Whose packet it is, for those who may read it. */
export async function personOfPacket(
  tx: Tx,
  agency: AgencyId,
  packet: PacketId,
): Promise<PersonId | undefined> {
  const row = await tx.row<{ person: PersonId }>(sql`
    select person_id as person from packets where agency_id = ${agency} and packet_id = ${packet}`)
  return row?.person
}

/** Whose packet it is and who was asked to pay, for those who may read it. */
export function payersOfPacket(
  tx: Tx,
  agency: AgencyId,
  packet: PacketId,
): Promise<Pick<PacketState, 'packet' | 'case' | 'person' | 'payers'> | undefined> {
  return tx.row(sql`
    select packet_id as packet, case_id as "case", person_id as person, payers from packets
    where agency_id = ${agency} and packet_id = ${packet}`)
}

export function stepsOf(tx: Tx, agency: AgencyId, packet: PacketId): Promise<readonly ItemStep[]> {
  return tx.rows<ItemStep>(sql`
    select requirement, act, status, evidence, substitute, why, words, dated_on as "datedOn", expires_on as "expiresOn",
      at, by
    from packet_steps where agency_id = ${agency} and packet_id = ${packet} order by n`)
}

interface Held {
  readonly heldAt: Instant | null
  readonly heldBy: StaffId | null
  readonly heldWords: string | null
}

interface QuestionRow {
  readonly determination: PacketState['questions'][number]['determination']
  readonly question: PacketState['questions'][number]['question']
  readonly status: QuestionStatus
  readonly version: number
  readonly moreWords: string | null
  readonly moreDueOn: PlainDate | null
  /** That the decision in force still holds, though cover had changed after it. */
  readonly stillHolds: { readonly at: Instant; readonly by: StaffId; readonly words: string } | null
}

export async function questionsOf(
  tx: Tx,
  agency: AgencyId,
  packet: PacketId,
): Promise<readonly QuestionRow[]> {
  const rows = await tx.rows<Omit<QuestionRow, 'stillHolds'> & Held>(sql`
    select d.determination_id as determination, d.question, d.status, d.version, d.more_words as "moreWords",
      d.more_due_on as "moreDueOn", d.still_holds_at as "heldAt", d.still_holds_by as "heldBy",
      d.still_holds_words as "heldWords"
    from determinations d
    where d.agency_id = ${agency} and d.packet_id = ${packet}
    order by array_position(array['clinical', 'admission', 'payer'], d.question)`)
  return rows.map(({ heldAt, heldBy, heldWords, ...row }) => ({
    ...row,
    stillHolds: heldAt && heldBy && heldWords ? { at: heldAt, by: heldBy, words: heldWords } : null,
  }))
}

/** Writes how a packet stands after a change, and what was done. */
export async function saveGathered(tx: Tx, written: Written, of: Gathered): Promise<void> {
  const { agency, now } = written
  await tx.run(sql`
    update packets set version = ${of.version}, status = ${of.status}, changed_at = ${now},
      completed_on = coalesce(completed_on, ${of.completedOn ?? null}::date),
      runs_out = case when ${of.runsOut === undefined} then runs_out else ${of.runsOut?.requirement ?? null}::text end,
      runs_out_on = case when ${of.runsOut === undefined} then runs_out_on else ${of.runsOut?.expiresOn ?? null}::date end,
      ask_by = case when ${of.runsOut === undefined} then ask_by else ${of.runsOut?.askBy ?? null}::date end,
      payers = coalesce(${of.payers ?? null}::text[], payers),
      requirements = coalesce(${of.requirements ? JSON.stringify(of.requirements) : null}::jsonb, requirements)
    where agency_id = ${agency} and packet_id = ${of.packet}`)
  if (of.step) await insertStep(tx, written, of.packet, of.step)
}

async function insertStep(tx: Tx, { agency }: Written, packet: PacketId, of: ItemStep): Promise<void> {
  await tx.run(sql`
    with p as (
      update packets set last_step = last_step + 1 where agency_id = ${agency} and packet_id = ${packet} returning *)
    insert into packet_steps (agency_id, packet_id, n, person_id, requirement, act, status, evidence, substitute, why, words,
      dated_on, expires_on, at, by)
    select p.agency_id, p.packet_id, p.last_step, p.person_id, ${of.requirement}::text, ${of.act}::text, ${of.status}::text,
      ${of.evidence ? JSON.stringify(of.evidence) : null}::jsonb, ${of.substitute}::text, ${of.why}::text,
      ${of.words}::text, ${of.datedOn}::date, ${of.expiresOn}::date, ${of.at}::timestamptz, ${of.by}::uuid
    from p`)
}

/** The questions of a packet that was taken back, and the words with which it was. */
export async function saveWithdrawn(
  tx: Tx,
  agency: AgencyId,
  { packet, words }: { readonly packet: PacketId; readonly words: string | null },
): Promise<void> {
  await tx.run(sql`
    update packets set withdrawn_words = ${words} where agency_id = ${agency} and packet_id = ${packet}`)
  await tx.run(sql`
    update determinations set status = 'withdrawn', version = version + 1, more_words = null, more_due_on = null
    where agency_id = ${agency} and packet_id = ${packet} and status in ('open', 'more-asked')`)
}

export async function savePacketStatus(
  tx: Tx,
  { agency, now }: Pick<Written, 'agency' | 'now'>,
  { packet, status }: { readonly packet: PacketId; readonly status: PacketStatus },
): Promise<void> {
  await tx.run(sql`
    update packets set version = version + 1, status = ${status}, changed_at = ${now}
    where agency_id = ${agency} and packet_id = ${packet}`)
}

/** Lets the case say how its decisions stand, of all its packets together. */
export async function settleCase(tx: Tx, agency: AgencyId, of: CaseId): Promise<void> {
  const packets = await tx.rows<{ status: PacketStatus; questions: readonly QuestionStatus[] }>(sql`
    select p.status, array(select d.status from determinations d
      where d.agency_id = p.agency_id and d.packet_id = p.packet_id) as questions
    from packets p where p.agency_id = ${agency} and p.case_id = ${of}
    order by p.opened_at desc, p.packet_id desc limit 50`)
  await saveLater(tx, agency, of, { determination: standingOfCase(packets) })
}

const ASKED_AT_ONCE = 100

/** Packets of which a newer paper is to be asked for, in pages. A no, or what has ended, rests on no paper any more. */
export function packetsToAsk(
  tx: Tx,
  agency: AgencyId,
  { on, after }: { readonly on: PlainDate; readonly after: PacketId | null },
): Promise<
  readonly { readonly packet: PacketId; readonly person: PersonId; readonly expiresOn: PlainDate }[]
> {
  return tx.rows(sql`
    select p.packet_id as packet, p.person_id as person, p.runs_out_on as "expiresOn" from packets p
    where p.agency_id = ${agency} and p.ask_by <= ${on}::date and p.status <> 'withdrawn'
      and (${after}::uuid is null or p.packet_id > ${after}::uuid)
      and not exists (select 1 from determinations d where d.agency_id = p.agency_id and d.packet_id = p.packet_id
        and d.status in ('denied', 'ended', 'withdrawn'))
      and exists (select 1 from cases c where c.agency_id = p.agency_id and c.case_id = p.case_id and c.status = 'open')
    order by p.packet_id limit ${ASKED_AT_ONCE}`)
}
