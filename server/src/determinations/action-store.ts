import type { AgencyId } from '@handrail/care'
import { holds } from '@handrail/care'
import {
  type ActionId,
  type ActionStanding,
  type ActionStep,
  type DecisionId,
  type MadeAction,
  madeAction,
  type PacketId,
  type PlannedAction,
  type QuestionStatus,
  type ShownAction,
} from '@handrail/care/determinations'
import { digest, insertSigned, signedRecord } from '../intake/signed-store.ts'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import type { Written } from './packet-store.ts'

const STANDING: Sql = sql`action_id as action, version, status, status_before as before, notice_by as "noticeBy",
  noticed_on as "noticedOn", notice_id as notice, appeal_by as "appealBy", goes_on_by as "goesOnBy",
  objected_on as "objectedOn", goes_on as "goesOn", answered, in_force_on as "inForceOn", undone_on as "undoneOn",
  undone_why as "undoneWhy"`

interface ActionRow extends ActionStanding {
  readonly record: string
}

/** The packet that an action is in, before it is locked: a packet is locked before what is in it, always. */
export async function packetOfAction(
  tx: Tx,
  agency: AgencyId,
  action: ActionId,
): Promise<PacketId | undefined> {
  const row = await tx.row<{ packet: PacketId }>(sql`
    select packet_id as packet from adverse_actions where agency_id = ${agency} and action_id = ${action}`)
  return row?.packet
}

interface Locked {
  readonly made: MadeAction
  readonly standing: ActionStanding
}

async function signedAction(
  tx: Tx,
  agency: AgencyId,
  { record, ...standing }: ActionRow,
): Promise<Locked & { readonly holds: boolean }> {
  const kept = await signedRecord(tx, agency, record)
  if (!kept) throw new Error('An action is kept without what was signed.')
  const made = madeAction.parse(JSON.parse(kept.text))
  return { made, standing, holds: holds(kept, kept.addenda, digest) }
}

/** An action about somebody with whom the asker works, locked, as it was signed and as it stands. */
export async function lockAction(tx: Tx, agency: AgencyId, action: ActionId): Promise<Locked | undefined> {
  const row = await tx.row<ActionRow>(sql`
    select ${STANDING}, record_id as record from adverse_actions
    where agency_id = ${agency} and action_id = ${action} and handrail.works_with(agency_id, person_id)
    for update`)
  return row && signedAction(tx, agency, row)
}

/** Whether something is on its way to be taken from a decision. */
export async function hasOpenAction(tx: Tx, agency: AgencyId, of: DecisionId): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 from adverse_actions
    where agency_id = ${agency} and determination_id = ${of} and status in ('planned', 'noticed', 'continued')`)
  return row !== undefined
}

export async function insertAction(tx: Tx, written: Written, of: PlannedAction): Promise<void> {
  const { agency, now } = written
  const { action, standing, record, signed } = of
  await insertSigned(tx, agency, { record, person: action.person, kind: 'adverse-action', signed })
  await tx.run(sql`
    insert into adverse_actions (agency_id, action_id, determination_id, packet_id, case_id, person_id, record_id,
      decided_by, status, status_before, notice_by, planned_at, version)
    values (${agency}, ${action.action}, ${action.determination}, ${action.packet}, ${action.case}, ${action.person},
      ${record}, ${action.decidedBy}, ${standing.status}, ${standing.before}, ${standing.noticeBy}, ${now},
      ${standing.version})`)
  await tx.run(sql`
    update determinations set version = ${of.version}
    where agency_id = ${agency} and determination_id = ${action.determination}`)
  await insertStep(tx, written, {
    action: action.action,
    act: 'plan',
    on: action.decidedOn,
    words: action.words,
  })
}

interface Noted {
  readonly action: ActionId
  readonly act: string
  readonly on: ActionStep['on']
  readonly words: string | undefined
}

async function insertStep(tx: Tx, { agency, now, by }: Written, of: Noted): Promise<void> {
  await tx.run(sql`
    with a as (
      update adverse_actions set last_step = last_step + 1
      where agency_id = ${agency} and action_id = ${of.action} returning *)
    insert into adverse_action_steps (agency_id, action_id, n, person_id, act, status, on_day, words, at, by)
    select a.agency_id, a.action_id, a.last_step, a.person_id, ${of.act}::text, a.status, ${of.on}::date,
      ${of.words ?? null}::text, ${now}::timestamptz, ${by}::uuid
    from a`)
}

/** Writes how an action stands after a step, and how its question does where that changes. */
export async function saveActionStep(tx: Tx, written: Written, of: ActionStep): Promise<void> {
  const { agency } = written
  const { standing: s, made } = of
  await tx.run(sql`
    update adverse_actions set version = ${s.version}, status = ${s.status}, noticed_on = ${s.noticedOn},
      notice_id = ${s.notice}, appeal_by = ${s.appealBy}, goes_on_by = ${s.goesOnBy}, objected_on = ${s.objectedOn},
      goes_on = ${s.goesOn}, answered = ${s.answered}, in_force_on = ${s.inForceOn}, undone_on = ${s.undoneOn},
      undone_why = ${s.undoneWhy}
    where agency_id = ${agency} and action_id = ${s.action}`)
  if (of.question)
    await tx.run(sql`
      update determinations set version = version + 1, status = ${of.question}
      where agency_id = ${agency} and determination_id = ${made.determination}`)
  await insertStep(tx, written, { action: s.action, act: of.act, on: of.on, words: of.words })
}

type StepRow = ShownAction['steps'][number] & { readonly action: ActionId }

/** What was taken from the decisions of a packet, newest first, each as it was signed and with what was done since. */
export async function actionsOfPacket(
  tx: Tx,
  agency: AgencyId,
  packet: PacketId,
): Promise<readonly ShownAction[]> {
  const rows = await tx.rows<ActionRow>(sql`
    select ${STANDING}, record_id as record from adverse_actions
    where agency_id = ${agency} and packet_id = ${packet}
    order by planned_at desc, action_id desc limit 20`)
  const steps = await tx.rows<StepRow>(sql`
    select s.action_id as action, s.act, s.status, s.on_day as on, s.words, s.by, s.at
    from adverse_actions a
    join adverse_action_steps s on s.agency_id = a.agency_id and s.action_id = a.action_id
    where a.agency_id = ${agency} and a.packet_id = ${packet}
    order by s.at desc, s.n desc limit 200`)
  const shown: ShownAction[] = []
  for (const row of rows) {
    const { made, standing, holds: isWhole } = await signedAction(tx, agency, row)
    shown.push({
      ...made,
      ...standing,
      holds: isWhole,
      steps: steps.filter(({ action }) => action === row.action).map(({ action: _of, ...step }) => step),
    })
  }
  return shown
}

/** How a question stands now, when the asker may work with it. */
export async function statusOfQuestion(
  tx: Tx,
  agency: AgencyId,
  of: DecisionId,
): Promise<QuestionStatus | undefined> {
  const row = await tx.row<{ status: QuestionStatus }>(sql`
    select status from determinations where agency_id = ${agency} and determination_id = ${of} for update`)
  return row?.status
}
