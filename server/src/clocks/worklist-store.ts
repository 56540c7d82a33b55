import {
  type Actor,
  type AgencyId,
  type EventName,
  type Instant,
  type PersonId,
  type PlainDate,
  ROLES,
  type Role,
  type StaffId,
} from '@handrail/care'
import type { DeadlineId, DeadlineShown, Severity, Whose } from '@handrail/care/clocks'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import { EVERYWHERE } from './deadline-store.ts'

export interface ShownRow {
  readonly deadline: DeadlineId
  readonly person: PersonId | null
  readonly title: string | null
  readonly ruleId: string | null
  readonly ruleFrom: PlainDate | null
  readonly subject: string | null
  readonly triggerEvent: EventName | null
  readonly triggeredOn: PlainDate | null
  readonly n: number
  readonly severity: Severity
  readonly dueOn: PlainDate
  readonly dueAt: Instant
  readonly graceUntil: Instant
  readonly staff: StaffId | null
  readonly role: Role
  readonly escalatedTo: Role | null
  readonly snoozedUntil: PlainDate | null
  readonly putOffWhy: DeadlineShown['putOffWhy']
  readonly version: number
  readonly unseen: boolean
}

const shown = sql`
  d.deadline_id as deadline, d.person_id as person, d.title, d.rule_id as "ruleId", d.rule_from as "ruleFrom",
  d.subject,
  d.trigger_event as "triggerEvent", d.triggered_on as "triggeredOn", d.n, d.severity, d.due_on as "dueOn",
  d.due_at as "dueAt", d.grace_until as "graceUntil", d.owner_staff as staff, d.owner_role as role,
  d.escalated_to as "escalatedTo", d.snoozed_until as "snoozedUntil", d.put_off_why as "putOffWhy",
  d.version, false as unseen`

/** The same of what nobody sees who could do it: no person, no words, and no thing by which the person could be found. */
const shownUnseen = sql`
  u.deadline_id as deadline, null::uuid as person, null::text as title, u.rule_id as "ruleId", u.rule_from as "ruleFrom",
  null::uuid as subject,
  u.trigger_event as "triggerEvent", u.triggered_on as "triggeredOn", u.n, u.severity, u.due_on as "dueOn",
  u.due_at as "dueAt", u.grace_until as "graceUntil", null::uuid as staff, u.owner_role as role,
  u.escalated_to as "escalatedTo", null::date as "snoozedUntil", null::text as "putOffWhy",
  u.version, true as unseen`

export interface Wanted {
  readonly whose: Whose
  readonly actor: Extract<Actor, { readonly kind: 'staff' }>
  readonly on: PlainDate
  /** Nothing that is due later. */
  readonly horizon: Instant | undefined
  /** What one was reminded of already, though it is due later. */
  readonly aheadToo: boolean
  readonly after: { readonly dueAt: Instant; readonly deadline: DeadlineId } | undefined
  readonly limit: number
  /** How many are past, due by the end of today and by the end of the week; at most so many are looked at. */
  readonly count:
    | { readonly now: Instant; readonly today: Instant; readonly week: Instant; readonly most: number }
    | undefined
}

export interface Worklist {
  readonly rows: readonly ShownRow[]
  readonly counts:
    | { readonly past: number; readonly today: number; readonly week: number; readonly seen: number }
    | undefined
}

/**
 * A page of the worklist and, when asked for, its counts, as one statement. Each way in which a deadline can be somebody's
 * is a walk of its own along an index in due order, cut at the page's length; so it costs the same however many people
 * the agency has.
 */
export async function listDeadlines(tx: Tx, agency: AgencyId, wanted: Wanted): Promise<Worklist> {
  const { limit, count, after, horizon, on } = wanted
  const later = after ? sql`and (d.due_at, d.deadline_id) > (${after.dueAt}, ${after.deadline}::uuid)` : sql``
  const soon = horizon ? sql`and d.due_at <= ${horizon}` : sql``
  const awake = sql`and (d.snoozed_until is null or d.snoozed_until <= ${on})`
  const ahead = horizon && wanted.aheadToo ? sql`and d.due_at > ${horizon} and d.steps_taken > 0` : undefined
  const mine = ways(agency, wanted)
  const seen = unionOf(mine, shown, sql`${later} ${soon} ${awake}`, limit)
  const unseen = looksOver(wanted)
    ? (columns: Sql, until: Instant | null, most: number) => sql`union (select ${columns}
        from handrail.unseen_deadlines(${on}, ${until}, ${after?.dueAt ?? null}, ${after?.deadline ?? null}, ${ROLES},
          ${EVERYWHERE}, ${most}) u)`
    : () => sql``
  const near = sql`${seen} ${unseen(shownUnseen, horizon ?? null, limit)}`
  const page = ahead
    ? sql`${near} union ${unionOf(mine, shown, sql`${later} ${ahead} ${awake}`, limit)}`
    : near
  const reached = reachedPeople(agency, wanted)
  if (!count) {
    const rows = await tx.rows<ShownRow>(
      sql`${reached} select * from (${page}) p order by "dueAt", deadline limit ${limit}`,
    )
    return { rows, counts: undefined }
  }
  const inWeek = sql`and d.due_at <= ${count.week} ${awake}`
  const counted = sql`${unionOf(mine, sql`d.deadline_id, d.due_at`, inWeek, count.most)}
    ${unseen(sql`u.deadline_id, u.due_at`, count.week, count.most)}`
  const rows = await tx.rows<ShownRow & Record<'past' | 'due_today' | 'due_week' | 'seen', number>>(sql`
    ${reached}, page as (select * from (${page}) p order by "dueAt", deadline limit ${limit}),
    counts as (select count(*) filter (where due_at < ${count.now}) as past,
      count(*) filter (where due_at >= ${count.now} and due_at <= ${count.today}) as due_today,
      count(*) filter (where due_at > ${count.today}) as due_week, count(*) as seen
      from (select due_at from (${counted}) c order by due_at limit ${count.most}) c)
    select * from counts left join page on true order by "dueAt", deadline`)
  const [first] = rows
  if (!first) throw new Error('Counting answers with one row at least.')
  return {
    rows: rows.filter(({ deadline }) => deadline !== null),
    counts: { past: first.past, today: first.due_today, week: first.due_week, seen: first.seen },
  }
}

/** Whoever oversees the work, or else whoever runs the agency, has on their own list what nobody sees who could do it. */
const looksOver = ({ actor: { role }, whose }: Wanted): boolean =>
  whose === 'mine' && (role === 'supervisor' || role === 'agency-admin')

/**
 * The people with whom this member of staff, or their team, works now: a caseload, never the agency. And those whom they
 * supervise.
 */
const reachedPeople = (agency: AgencyId, { actor, whose }: Wanted): Sql =>
  actor.reach === 'agency'
    ? sql`with reached as (select null::uuid as person_id where false)`
    : sql`with reached as materialized (select unnest(handrail.caseload()) as person_id)
      ${
        whose === 'team'
          ? sql`, team as materialized (select staff_id from staff
        where agency_id = ${agency} and supervisor_id = ${actor.staff})`
          : sql``
      }`

/** Where to look: a part of the table each. One deadline may be found in two of them. */
function ways(agency: AgencyId, { whose, actor }: Wanted): readonly Sql[] {
  const { staff, role, reach } = actor
  const open = sql`from deadlines d where d.agency_id = ${agency} and d.status = 'open'`
  const ofReached = sql`from reached, deadlines d
    where d.agency_id = ${agency} and d.status = 'open' and d.person_id = reached.person_id`
  const mine = sql`${open} and d.owner_staff = ${staff}`
  const ofRole = sql`d.owner_staff is null and d.owner_role = ${role}`
  const toldRole = sql`d.escalated_to = ${role}`
  if (reach === 'agency')
    return whose === 'everyone' ? [open] : [mine, sql`${open} and ${ofRole}`, sql`${open} and ${toldRole}`]
  const ofNobody = [ofRole, toldRole].map((which) => sql`${open} and d.person_id is null and ${which}`)
  if (whose === 'mine') return [mine, sql`${ofReached} and (${ofRole} or ${toldRole})`, ...ofNobody]
  // What a colleague has to do about nobody, a licence or a task of their own, is the team's too.
  const ofTeam = sql`from team, deadlines d
    where d.agency_id = ${agency} and d.status = 'open' and d.owner_staff = team.staff_id`
  return [mine, ofReached, ofTeam, ...ofNobody]
}

function unionOf(parts: readonly Sql[], columns: Sql, also: Sql, limit: number): Sql {
  return parts
    .map((part) => sql`(select ${columns} ${part} ${also} order by d.due_at, d.deadline_id limit ${limit})`)
    .reduce((all, part) => sql`${all} union ${part}`)
}

/** Also who wrote it down: nobody when a rule asks for it, or Handrail set it. */
export interface OpenRow extends ShownRow {
  readonly setBy: StaffId | null
}

export interface EndedRow extends ShownRow {
  readonly status: 'met' | 'cancelled' | 'dismissed'
  readonly endedAt: Instant
}

const MOST_OPEN = 200
const MOST_ENDED = 50

/** What is due about a person, under any record that is theirs; nothing when they are out of reach. */
export async function deadlinesOf(
  tx: Tx,
  agency: AgencyId,
  person: PersonId,
): Promise<{ readonly open: readonly OpenRow[]; readonly ended: readonly EndedRow[] } | undefined> {
  const theirs = sql`d.agency_id = ${agency} and d.person_id = any (handrail.one_person(${agency}::uuid, ${person}::uuid))`
  const [within, open, ended] = await Promise.all([
    tx.row<{ yes: boolean }>(sql`select handrail.reaches(${agency}, ${person}) as yes`),
    tx.rows<OpenRow>(sql`
      select ${shown}, d.added_by as "setBy" from deadlines d where ${theirs} and d.status = 'open'
      order by d.due_at, d.deadline_id limit ${MOST_OPEN}`),
    tx.rows<EndedRow>(sql`
      select ${shown}, d.status, d.ended_at as "endedAt" from deadlines d where ${theirs} and d.status <> 'open'
      order by d.ended_at desc, d.deadline_id limit ${MOST_ENDED}`),
  ])
  return within?.yes ? { open, ended } : undefined
}

/** What is due about a thing that is about no person yet, of some topics: at most one of each. */
export const deadlinesAbout = (
  tx: Tx,
  agency: AgencyId,
  { thing, topics }: { readonly thing: string; readonly topics: readonly string[] },
): Promise<readonly ShownRow[]> =>
  tx.rows<ShownRow>(sql`
    select ${shown} from deadlines d
    where d.agency_id = ${agency} and d.topic = any (${topics}::text[]) and d.subject = ${thing}
      and d.status = 'open' and d.person_id is null
    order by d.due_at, d.deadline_id`)
