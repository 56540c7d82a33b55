import {
  type AgencyId,
  addMinutes,
  CLOCKS_DIFFER_MINUTES,
  type Instant,
  type PersonId,
  type StaffId,
} from '@handrail/care'
import {
  CLAIM_MINUTES,
  FIRST_SETTINGS,
  LONGEST_PUT_OFF_MINUTES,
  type MessageId,
  type MessageSettings,
  type MessageShown,
  type MessageState,
  type MessageToQueue,
  messageSettings,
  type NotSent,
  type Out,
  type TemplateCode,
  type Values,
  values,
  type WentTo,
} from '@handrail/care/messages'
import { oneOf } from '../people/store.ts'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

export type SettingsNow = MessageSettings & { readonly version: number }

/** What the agency chose; what holds until it did is version 0. */
export async function settingsOf(tx: Tx, agency: AgencyId): Promise<SettingsNow> {
  const row = await tx.row<SettingsNow>(sql`
    select sender, phone, quiet_from as "quietFrom", quiet_until as "quietUntil", version
    from message_settings where agency_id = ${agency}`)
  if (!row) return { ...FIRST_SETTINGS, version: 0 }
  const { version, ...settings } = row
  return { ...messageSettings.parse(settings), version }
}

/** Locks the agency, since the row of settings may not be there yet. */
export async function lockSettings(tx: Tx, agency: AgencyId): Promise<SettingsNow> {
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`message settings ${agency}`}, 0))`)
  return settingsOf(tx, agency)
}

export async function writeSettings(tx: Tx, agency: AgencyId, of: SettingsNow): Promise<void> {
  await tx.run(sql`
    insert into message_settings (agency_id, sender, phone, quiet_from, quiet_until, version)
    values (${agency}, ${of.sender}, ${of.phone}, ${of.quietFrom}, ${of.quietUntil}, ${of.version})
    on conflict (agency_id) do update set sender = excluded.sender, phone = excluded.phone,
      quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, version = excluded.version`)
}

export async function isQueued(tx: Tx, agency: AgencyId, key: string): Promise<boolean> {
  return (
    (await tx.row(sql`select 1 from messages where agency_id = ${agency} and key = ${key}`)) !== undefined
  )
}

/** Those of some keys under which something was queued. */
export async function queuedAmong(
  tx: Tx,
  agency: AgencyId,
  keys: readonly string[],
): Promise<readonly string[]> {
  const rows = await tx.rows<{ key: string }>(sql`
    select key from messages where agency_id = ${agency} and key = any (${keys}::text[])`)
  return rows.map(({ key }) => key)
}

export async function insertMessages(
  tx: Tx,
  agency: AgencyId,
  { messages, at, by }: { messages: readonly MessageToQueue[]; at: Instant; by: StaffId | null },
): Promise<void> {
  for (const one of messages)
    await tx.run(sql`
      insert into messages (agency_id, message_id, person_id, staff_id, template, filled_with, by, point_id, key, due_at,
        not_after, queued_at, queued_by)
      values (${agency}, ${one.message}, ${one.person}, ${one.staff}, ${one.template}, ${JSON.stringify(one.values)},
        ${one.by}, ${one.point ?? null}, ${one.key}, ${one.due}, ${one.notAfter ?? null}, ${at}, ${by})`)
}

/** What is due now: waiting, or taken by somebody who died. Oldest first. `claimMessage` decides by the same rule. */
export function findDue(
  tx: Tx,
  agency: AgencyId,
  { now, most }: { readonly now: Instant; readonly most: number },
): Promise<readonly { readonly message: MessageId; readonly attempts: number }[]> {
  return tx.rows(sql`
    select message_id as message, attempts from messages
    where agency_id = ${agency}
      and (due_at <= ${now}
        or (due_at <= queued_at and queued_at > ${addMinutes(now, CLOCKS_DIFFER_MINUTES)})
        or (attempts > 0 and due_at > ${addMinutes(now, LONGEST_PUT_OFF_MINUTES + CLOCKS_DIFFER_MINUTES)}))
      and (status = 'queued' or (status = 'sending'
        and (claimed_until <= ${now} or claimed_until > ${addMinutes(now, CLAIM_MINUTES + CLOCKS_DIFFER_MINUTES)})))
    order by due_at, message_id limit ${most}`)
}

export function lockMessage(tx: Tx, agency: AgencyId, message: MessageId): Promise<MessageState | undefined> {
  return tx.row<MessageState>(sql`
    select person_id as person, status, attempts, due_at as due, queued_at as "queuedAt",
      claimed_until as "claimedUntil" from messages
    where agency_id = ${agency} and message_id = ${message} for update`)
}

/** To whom a message was, and who wrote it: nobody when Handrail did. */
export function senderOf(
  tx: Tx,
  agency: AgencyId,
  message: MessageId,
): Promise<
  | { readonly person: PersonId | null; readonly staff: StaffId | null; readonly queuedBy: StaffId | null }
  | undefined
> {
  return tx.row(sql`
    select person_id as person, staff_id as staff, queued_by as "queuedBy" from messages
    where agency_id = ${agency} and message_id = ${message}`)
}

export interface HeldMessage {
  readonly person: PersonId | null
  readonly staff: StaffId | null
  readonly template: TemplateCode
  readonly values: Values
  readonly by: Out | 'any'
  readonly point: string | null
  readonly notAfter: Instant | null
}

/** A message that somebody is about to send, in this attempt. */
export async function heldMessage(
  tx: Tx,
  agency: AgencyId,
  { message, attempt }: { readonly message: MessageId; readonly attempt: number },
): Promise<HeldMessage | undefined> {
  const row = await tx.row<HeldMessage & { readonly filled: unknown }>(sql`
    select person_id as person, staff_id as staff, template, filled_with as filled, by, point_id as point,
      not_after as "notAfter"
    from messages
    where agency_id = ${agency} and message_id = ${message} and status = 'sending' and attempts = ${attempt}`)
  return row && { ...row, values: values.parse(row.filled) }
}

export async function updateClaim(
  tx: Tx,
  agency: AgencyId,
  of: { readonly message: MessageId; readonly attempt: number; readonly claimedUntil: Instant },
): Promise<void> {
  await tx.run(sql`
    update messages set status = 'sending', attempts = ${of.attempt}, claimed_until = ${of.claimedUntil}
    where agency_id = ${agency} and message_id = ${of.message}`)
}

export async function updateSent(
  tx: Tx,
  agency: AgencyId,
  of: {
    readonly message: MessageId
    readonly at: Instant
    readonly by: Out
    readonly point: string | null
    readonly level: string
    readonly provider: string | null
    readonly said: string | null
  },
): Promise<void> {
  await tx.run(sql`
    update messages set status = 'sent', sent_at = ${of.at}, sent_by = ${of.by}, sent_to = ${of.point}, level = ${of.level},
      provider = ${of.provider}, said = ${of.said}, why = null, claimed_until = null
    where agency_id = ${agency} and message_id = ${of.message}`)
}

export async function updateNotSent(
  tx: Tx,
  agency: AgencyId,
  message: MessageId,
  to: NotSent,
): Promise<void> {
  const change: Sql =
    to.status === 'queued' ? sql`due_at = ${to.due}, attempts = ${to.attempts}` : sql`why = ${to.why}`
  await tx.run(sql`
    update messages set status = ${to.status}, claimed_until = null, ${change}
    where agency_id = ${agency} and message_id = ${message}`)
}

export async function countWaiting(tx: Tx, agency: AgencyId, person: PersonId): Promise<number> {
  const rows = await tx.rows(sql`
    select 1 from messages
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} and status = 'queued' for update`)
  return rows.length
}

/** Messages that were refused for one reason, locked. */
export async function countRefused(tx: Tx, agency: AgencyId, person: PersonId, why: string): Promise<number> {
  const rows = await tx.rows(sql`
    select 1 from messages
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} and status = 'refused' and why = ${why}
    for update`)
  return rows.length
}

export async function queueAgain(
  tx: Tx,
  agency: AgencyId,
  { person, why, due }: { readonly person: PersonId; readonly why: string; readonly due: Instant },
): Promise<void> {
  await tx.run(sql`
    update messages set status = 'queued', why = null, due_at = ${due}
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} and status = 'refused' and why = ${why}`)
}

/** One that is under way now asks the person's status itself. */
export async function stopWaiting(
  tx: Tx,
  agency: AgencyId,
  { person, why }: { readonly person: PersonId; readonly why: string },
): Promise<void> {
  await tx.run(sql`
    update messages set status = 'stopped', why = ${why}
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} and status = 'queued'`)
}

/** Where secret links of a person's may have gone of late: every message with one that was tried. */
export function linksSent(
  tx: Tx,
  agency: AgencyId,
  { person, since }: { readonly person: PersonId; readonly since: Instant },
): Promise<readonly (WentTo & { readonly template: 'questions' | 'page'; readonly link: string })[]> {
  return tx.rows(sql`
    select template, coalesce(filled_with ->> 'questions', filled_with ->> 'page') as link, sent_to as point,
      coalesce(sent_by, by) as by
    from messages
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} and template in ('questions', 'page')
      and attempts > 0 and queued_at > ${since}::timestamptz`)
}

const SHOWN: Sql = sql`message_id as message, person_id as person, template, status, why, coalesce(sent_by, by) as by,
  due_at as due, sent_at as "sentAt", said, queued_by as "queuedBy"`

interface PageOf {
  readonly person: PersonId
  readonly after: MessageId | null
  readonly most: number
}

export async function shownOf(
  tx: Tx,
  agency: AgencyId,
  { person, after, most }: PageOf,
): Promise<MessageShown[]> {
  const rows = await tx.rows<MessageShown>(sql`
    select ${SHOWN} from messages
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} and handrail.works_with(agency_id, person_id)
      and (${after}::uuid is null or (queued_at, message_id) < (
        select b.queued_at, b.message_id from messages b where b.agency_id = ${agency} and b.message_id = ${after}::uuid))
    order by queued_at desc, message_id desc limit ${most}`)
  return [...rows]
}

const MOST_SHOWN = 100

export async function shownUndelivered(tx: Tx, agency: AgencyId): Promise<MessageShown[]> {
  const rows = await tx.rows<MessageShown>(sql`
    select ${SHOWN} from messages
    where agency_id = ${agency} and status = 'given-up' and person_id is not null
      and handrail.works_with(agency_id, person_id)
    order by queued_at desc limit ${MOST_SHOWN}`)
  return [...rows]
}
