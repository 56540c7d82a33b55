import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import {
  type ActionMoved,
  type ActionStatus,
  type NewSafety,
  type SafetyContent,
  type SafetyCopy,
  type SafetyInEffect,
  type SafetyLook,
  type SafetyPartSaved,
  type SafetyPlanId,
  type SafetyStatus,
  type SavedSafetyPart,
  safetyFrom,
} from '@handrail/care/plans'
import { oneOf } from '../../people/store.ts'
import { type Sql, sql } from '../../platform/sql.ts'
import type { Tx } from '../../platform/transaction.ts'

export interface SafetyRow {
  readonly safety: SafetyPlanId
  readonly person: PersonId
  readonly n: number
  readonly status: SafetyStatus
  readonly by: StaffId
  readonly putBy: StaffId | null
  readonly beganAt: Instant
  readonly text: string | null
  readonly hash: string | null
  readonly from: PlainDate | null
  readonly endedOn: PlainDate | null
  readonly why: string | null
  readonly version: number
}

const COLUMNS: Sql = sql`safety_id as safety, person_id as person, n, status, by_id as by, put_by as "putBy",
  began_at as "beganAt", text_then as text, hash, from_on as "from", ended_on as "endedOn", ended_why as why, version`

/** A version that the asker may change, locked. */
export function lockSafety(tx: Tx, agency: AgencyId, safety: SafetyPlanId): Promise<SafetyRow | undefined> {
  return tx.row<SafetyRow>(sql`
    select ${COLUMNS} from safety_plans
    where agency_id = ${agency} and safety_id = ${safety} and handrail.works_with(agency_id, person_id)
    for update`)
}

export function findSafety(tx: Tx, agency: AgencyId, safety: SafetyPlanId): Promise<SafetyRow | undefined> {
  return tx.row<SafetyRow>(sql`
    select ${COLUMNS} from safety_plans where agency_id = ${agency} and safety_id = ${safety}`)
}

/** Whether the asker sees this person at all: in an emergency as well. */
export async function seesPerson(tx: Tx, agency: AgencyId, person: PersonId): Promise<boolean> {
  const row = await tx.row(sql`select 1 from people where agency_id = ${agency} and person_id = ${person}`)
  return row !== undefined
}

/** The versions of a person, newest first. */
export function safetyRows(tx: Tx, agency: AgencyId, person: PersonId): Promise<readonly SafetyRow[]> {
  return tx.rows<SafetyRow>(sql`
    select ${COLUMNS} from safety_plans where agency_id = ${agency} and person_id = ${oneOf(agency, person)}
    order by n desc, began_at desc limit 200`)
}

export interface WrittenSafety {
  readonly part: string
  readonly version: number
  readonly at: Instant
  readonly by: StaffId
  readonly content: unknown
}

const PART: Sql = sql`part, version, saved_at as at, saved_by as by, content`

/** Each part as it stands now. */
export function safetyParts(
  tx: Tx,
  agency: AgencyId,
  safety: SafetyPlanId,
): Promise<readonly WrittenSafety[]> {
  return tx.rows<WrittenSafety>(sql`
    select distinct on (part) ${PART} from safety_parts
    where agency_id = ${agency} and safety_id = ${safety} order by part, version desc`)
}

export const safetyContentOf = async (
  tx: Tx,
  agency: AgencyId,
  safety: SafetyPlanId,
): Promise<SafetyContent> => safetyFrom(await safetyParts(tx, agency, safety))

/** One part as it stands now. */
export function lastSafetyPart(
  tx: Tx,
  agency: AgencyId,
  { safety, part }: { readonly safety: SafetyPlanId; readonly part: string },
): Promise<WrittenSafety | undefined> {
  return tx.row<WrittenSafety>(sql`
    select ${PART} from safety_parts
    where agency_id = ${agency} and safety_id = ${safety} and part = ${part} order by version desc limit 1`)
}

interface Written {
  readonly agency: AgencyId
  readonly now: Instant
  readonly by: StaffId | null
}

export async function insertSafety(tx: Tx, written: Written, of: NewSafety): Promise<void> {
  await tx.run(sql`
    insert into safety_plans (agency_id, safety_id, person_id, n, by_id, began_at, from_safety_id)
    values (${written.agency}, ${of.safety}, ${of.person}, ${of.n}, ${of.by}, ${written.now}, ${of.from ?? null})`)
  for (const saved of of.parts)
    await insertRow(tx, written, { safety: of.safety, person: of.person, saved, version: 1 })
}

export async function insertSafetyPart(tx: Tx, written: Written, of: SafetyPartSaved): Promise<void> {
  await insertRow(tx, written, of)
  await tx.run(sql`
    update safety_plans set version = version + 1 where agency_id = ${written.agency} and safety_id = ${of.safety}`)
}

async function insertRow(
  tx: Tx,
  { agency, now, by }: Written,
  of: {
    readonly safety: SafetyPlanId
    readonly person: PersonId
    readonly saved: SavedSafetyPart
    readonly version: number
  },
): Promise<void> {
  await tx.run(sql`
    insert into safety_parts (agency_id, safety_id, part, version, person_id, content, saved_at, saved_by)
    values (${agency}, ${of.safety}, ${of.saved.part}, ${of.version}, ${of.person},
      ${JSON.stringify(of.saved.content)}, ${now}, ${by})`)
}

interface Today {
  readonly agency: AgencyId
  readonly on: PlainDate
  readonly now: Instant
}

/** Those before end, with the links to them, and this one takes their place, in one transaction. */
export async function saveSafetyInEffect(tx: Tx, today: Today, of: SafetyInEffect): Promise<void> {
  for (const replaced of of.replaces)
    await endSafety(tx, today, { safety: replaced, status: 'replaced', why: null })
  await tx.run(sql`
    update safety_plans set status = 'in-effect', text_then = ${of.text}, hash = ${of.hash}, from_on = ${today.on},
      put_by = ${of.by}, version = version + 1
    where agency_id = ${today.agency} and safety_id = ${of.safety}`)
}

/** Ends a version, and the links to it. */
export async function endSafety(
  tx: Tx,
  { agency, on, now }: Today,
  {
    safety,
    status,
    why,
  }: { readonly safety: SafetyPlanId; readonly status: SafetyStatus; readonly why: string | null },
): Promise<void> {
  await tx.run(sql`
    update safety_plans set status = ${status}, ended_on = ${on}, ended_why = ${why}, version = version + 1
    where agency_id = ${agency} and safety_id = ${safety}`)
  await tx.run(sql`
    update safety_links set over_at = ${now}
    where agency_id = ${agency} and safety_id = ${safety} and over_at is null`)
}

export async function insertLook(tx: Tx, agency: AgencyId, of: SafetyLook): Promise<void> {
  await tx.run(sql`
    insert into safety_looks (agency_id, safety_id, person_id, why, looked_at, looked_by)
    values (${agency}, ${of.safety}, ${of.person}, ${of.why}, ${of.at}, ${of.by})`)
}

export async function insertAction(tx: Tx, agency: AgencyId, of: ActionMoved): Promise<void> {
  await tx.run(sql`
    insert into safety_actions (agency_id, safety_id, action_id, n, person_id, status, moved_at, moved_by)
    select ${agency}, ${of.safety}, ${of.action}, coalesce(max(n), 0) + 1, ${of.person}, ${of.to}, ${of.at}, ${of.by}
    from safety_actions
    where agency_id = ${agency} and safety_id = ${of.safety} and action_id = ${of.action}`)
}

export async function insertCopy(
  tx: Tx,
  agency: AgencyId,
  of: Omit<SafetyCopy, 'by' | 'how'> & { readonly by: StaffId | null; readonly how: string },
): Promise<void> {
  await tx.run(sql`
    insert into safety_copies (agency_id, safety_id, person_id, given_to, name, how, given_at, given_by)
    values (${agency}, ${of.safety}, ${of.person}, ${of.to}, ${of.name ?? null}, ${of.how}, ${of.at}, ${of.by})`)
}

export interface ActionRow {
  readonly action: string
  readonly status: ActionStatus
  readonly at: Instant
  readonly by: StaffId
}

/** How each thing to do stands now. One that nobody touched is open, and is not here. */
export function actionsOf(tx: Tx, agency: AgencyId, safety: SafetyPlanId): Promise<readonly ActionRow[]> {
  return tx.rows<ActionRow>(sql`
    select distinct on (action_id) action_id as action, status, moved_at as at, moved_by as by from safety_actions
    where agency_id = ${agency} and safety_id = ${safety} order by action_id, n desc`)
}

export function looksOf(tx: Tx, agency: AgencyId, safety: SafetyPlanId) {
  return tx.rows<{ why: SafetyLook['why']; at: Instant; by: StaffId }>(sql`
    select why, looked_at as at, looked_by as by from safety_looks
    where agency_id = ${agency} and safety_id = ${safety} order by looked_at desc limit 100`)
}

export function copiesOf(tx: Tx, agency: AgencyId, safety: SafetyPlanId) {
  return tx.rows<{
    to: SafetyCopy['to']
    name: string | null
    how: SafetyCopy['how'] | 'phone'
    at: Instant
    by: StaffId | null
  }>(sql`
    select given_to as to, name, how, given_at as at, given_by as by from safety_copies
    where agency_id = ${agency} and safety_id = ${safety} order by given_at desc limit 100`)
}
