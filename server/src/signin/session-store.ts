import {
  type AgencyId,
  addMinutes,
  CLOCKS_DIFFER_MINUTES,
  type Instant,
  type PlainDate,
  type Role,
  type StaffId,
} from '@handrail/care'
import {
  type Asker,
  type Device,
  HALFWAY_MINUTES,
  type HalfwayToBegin,
  type How,
  type SessionId,
  type SessionToBegin,
} from '@handrail/care/signin'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import { hashOf } from './parts.ts'

export interface SessionOf {
  readonly staff: StaffId
  readonly role: Role
  readonly session: string
  readonly zone: string
}

interface SessionSeen extends SessionOf {
  readonly isDue: boolean
}

/**
 * A session that was last seen in the future was seen by a clock that stood ahead: it is over, or it would outlive every
 * limit until that time comes.
 */
const seenLately = (now: Instant): Sql =>
  sql`seen_at > ${now}::timestamptz - make_interval(mins => idle_minutes)
      and seen_at <= ${addMinutes(now, CLOCKS_DIFFER_MINUTES)}::timestamptz`

/** Whose session this is, while it lasts: not ended, not idle for too long, and its person still here in that role. */
export async function findSession(tx: Tx, token: string, now: Instant): Promise<SessionOf | undefined> {
  const found = await tx.row<SessionSeen>(sql`
    select s.staff_id as staff, s.role, s.session_id as session, a.zone,
      s.seen_at < ${now}::timestamptz - interval '1 minute' as "isDue"
    from sessions s join agencies a on a.agency_id = s.agency_id
    where s.agency_id = handrail.agency() and s.token_hash = ${hashOf(token)} and s.ended_at is null
      and s.ends_at > ${now}::timestamptz and ${seenLately(now)}
      and exists (
        select 1 from staff_at_work w
        where w.agency_id = s.agency_id and w.staff_id = s.staff_id and w.role = s.role
          and (w.left_on is null or w.left_on >= (${now}::timestamptz at time zone a.zone)::date)
          and w.from_on <= (${now}::timestamptz at time zone a.zone)::date
          and (w.until_on is null or w.until_on >= (${now}::timestamptz at time zone a.zone)::date))`)
  if (!found) return undefined
  const { isDue, ...session } = found
  if (isDue) await noteSeen(tx, session.session, now)
  return session
}

/** Once a minute at the most; when somebody else is noting it now, nobody waits. */
async function noteSeen(tx: Tx, session: string, now: Instant): Promise<void> {
  await tx.run(sql`
    update sessions set seen_at = ${now}
    where agency_id = handrail.agency() and session_id = (
      select session_id from sessions
      where agency_id = handrail.agency() and session_id = ${session} for update skip locked)`)
}

export async function insertSession(tx: Tx, agency: AgencyId, begun: SessionToBegin): Promise<void> {
  const { session, token, staff, role, how, device, at, endsAt, idleMinutes } = begun
  await tx.run(sql`
    insert into sessions (agency_id, session_id, token_hash, staff_id, role, how, device, begun_at, seen_at,
      confirmed_at, ends_at, idle_minutes)
    values (${agency}, ${session}, ${hashOf(token)}, ${staff}, ${role}, ${how}, ${JSON.stringify(device)}, ${at}, ${at},
      ${at}, ${endsAt}, ${idleMinutes})`)
}

export async function insertHalfway(tx: Tx, agency: AgencyId, halfway: HalfwayToBegin): Promise<void> {
  await tx.run(sql`
    insert into halfway_sessions (agency_id, token_hash, staff_id, purpose, ends_at)
    values (${agency}, ${hashOf(halfway.token)}, ${halfway.staff}, ${halfway.purpose}, ${halfway.endsAt})`)
}

export interface HalfwayFound {
  readonly staff: StaffId
  readonly purpose: 'confirm' | 'set-up'
}

export async function findHalfway(
  tx: Tx,
  agency: AgencyId,
  token: string,
  now: Instant,
): Promise<HalfwayFound | undefined> {
  return tx.row<HalfwayFound>(sql`
    select staff_id as staff, purpose from halfway_sessions
    where agency_id = ${agency} and token_hash = ${hashOf(token)} and ends_at > ${now}
      and ends_at <= ${addMinutes(now, HALFWAY_MINUTES + CLOCKS_DIFFER_MINUTES)}`)
}

/** Every halfway session of a person is over once they are in, or once their ways in change. */
export async function endHalfway(tx: Tx, agency: AgencyId, staff: StaffId): Promise<void> {
  await tx.run(sql`delete from halfway_sessions where agency_id = ${agency} and staff_id = ${staff}`)
}

type InSession = Extract<Asker, { via: 'session' }>

export async function findAsker(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  session: string,
): Promise<InSession | undefined> {
  const row = await tx.row<{ confirmedAt: Instant; session: SessionId }>(sql`
    select session_id as session, confirmed_at as "confirmedAt" from sessions
    where agency_id = ${agency} and session_id = ${session} and staff_id = ${staff} and ended_at is null`)
  return row && { via: 'session', staff, ...row }
}

export async function saveConfirmed(tx: Tx, agency: AgencyId, session: string, at: Instant): Promise<void> {
  await tx.run(
    sql`update sessions set confirmed_at = ${at} where agency_id = ${agency} and session_id = ${session}`,
  )
}

export async function saveRole(tx: Tx, agency: AgencyId, session: string, role: Role): Promise<void> {
  await tx.run(
    sql`update sessions set role = ${role} where agency_id = ${agency} and session_id = ${session}`,
  )
}

export interface SessionRow {
  readonly session: SessionId
  readonly how: How
  readonly device: Device
  readonly begunAt: Instant
  readonly seenAt: Instant
  readonly confirmedAt: Instant
  readonly endsAt: Instant
  readonly idleMinutes: number
}

/** The sessions of a member of staff that somebody could still use. */
export async function openSessions(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  now: Instant,
): Promise<readonly SessionRow[]> {
  return tx.rows<SessionRow>(sql`
    select session_id as session, how, device, begun_at as "begunAt", seen_at as "seenAt",
      confirmed_at as "confirmedAt", ends_at as "endsAt", idle_minutes as "idleMinutes"
    from sessions
    where agency_id = ${agency} and staff_id = ${staff} and ended_at is null and ends_at > ${now}
      and ${seenLately(now)}
    order by seen_at desc, session_id`)
}

/** Ends sessions of a member of staff: one, all but one, or all. */
export async function endSessions(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  which: { readonly at: Instant; readonly only?: string; readonly but?: string },
): Promise<void> {
  const { at, only = null, but = null } = which
  await tx.run(sql`
    update sessions set ended_at = ${at}
    where agency_id = ${agency} and staff_id = ${staff} and ended_at is null
      and (${only}::uuid is null or session_id = ${only}::uuid)
      and (${but}::uuid is null or session_id <> ${but}::uuid)`)
}

export interface DemoAccount {
  readonly staff: StaffId
  readonly name: string
  readonly role: Role
}

/** The first member of staff of each role. */
export async function oneOfEachRole(
  tx: Tx,
  agency: AgencyId,
  on: PlainDate,
): Promise<readonly DemoAccount[]> {
  return tx.rows<DemoAccount>(sql`
    select distinct on (role) staff_id as staff, name, role from staff_at_work
    where agency_id = ${agency} and (left_on is null or left_on >= ${on}) and from_on <= ${on}
      and (until_on is null or until_on >= ${on})
    order by role, staff_id`)
}
