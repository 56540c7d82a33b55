import {
  type AgencyId,
  type Instant,
  type PersonId,
  type PlainDate,
  ROLES,
  type Role,
  reachOf,
  type StaffId,
} from '@handrail/care'
import {
  type ClockRule,
  clockRules,
  type DeadlineId,
  type DueStep,
  type OneDeadline,
  type Owner,
  type SeriesKey,
  type Stepped,
  type WouldOwn,
} from '@handrail/care/clocks'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import { withWorking } from './working-store.ts'

/** The rule by which a deadline was opened, in the version of then. */
export const ruleOf = (id: string | null, from: PlainDate | null): ClockRule | undefined =>
  clockRules.find((rule) => rule.id === id && rule.effectiveFrom === from)

interface OneRow {
  readonly version: number
  readonly person: PersonId | null
  readonly ruleId: string | null
  readonly ruleFrom: PlainDate | null
  readonly topic: string | null
  readonly subject: string | null
  readonly openedBy: string | null
  readonly severity: OneDeadline['severity']
  readonly status: OneDeadline['status']
  readonly dueOn: PlainDate
  readonly dueAt: Instant
  readonly graceUntil: Instant
  readonly endedBy: string | null
  readonly snoozedUntil: OneDeadline['snoozedUntil']
  readonly putOffWhy: OneDeadline['putOffWhy']
  readonly staff: StaffId | null
  readonly role: Role
}

/** A deadline with where it belongs, locked. */
export type LockedDeadline = OneDeadline & Pick<OneRow, 'topic' | 'subject' | 'openedBy'>

/** One deadline, for a change. Whoever may only look (an emergency, an audit) changes nothing. */
export async function lockDeadline(
  tx: Tx,
  agency: AgencyId,
  deadline: DeadlineId,
): Promise<LockedDeadline | undefined> {
  const row = await tx.row<OneRow>(sql`
    select version, person_id as person, rule_id as "ruleId", rule_from as "ruleFrom", topic, subject,
      opened_by as "openedBy", severity, status, due_on as "dueOn", due_at as "dueAt", grace_until as "graceUntil",
      ended_by as "endedBy", snoozed_until as "snoozedUntil", put_off_why as "putOffWhy", owner_staff as staff, owner_role as role
    from deadlines
    where agency_id = ${agency} and deadline_id = ${deadline}
      and (person_id is null or handrail.works_with(agency_id, person_id)) for no key update`)
  if (!row) return undefined
  const { ruleId, ruleFrom, staff, role, ...rest } = row
  return { ...rest, rule: ruleOf(ruleId, ruleFrom), owner: ownerFrom(staff, role) }
}

/** The series that a deadline of a rule belongs to. */
export function seriesOfDeadline(
  tx: Tx,
  agency: AgencyId,
  deadline: DeadlineId,
): Promise<SeriesKey | undefined> {
  return tx.row<SeriesKey>(sql`
    select topic, subject from deadlines
    where agency_id = ${agency} and deadline_id = ${deadline} and topic is not null`)
}

export const ownerFrom = (staff: StaffId | null, role: Role): Owner => (staff === null ? { role } : { staff })

/** Whether the rest of this request may change what is kept about a person. */
export async function mayChange(tx: Tx, agency: AgencyId, person: PersonId | null): Promise<boolean> {
  if (person === null) return true
  const found = await tx.row<{ may: boolean }>(sql`select handrail.works_with(${agency}, ${person}) as may`)
  return found?.may === true
}

/** Whether nobody who holds a deadline's role sees the person: it is on no list but that of whoever oversees the work. */
export async function isUnseen(
  tx: Tx,
  agency: AgencyId,
  { person, owner, on }: { readonly person: PersonId; readonly owner: Owner; readonly on: PlainDate },
): Promise<boolean> {
  if ('staff' in owner) return false
  const found = await tx.row<{ unseen: boolean }>(sql`
    select handrail.unseen(${agency}, ${person}, ${owner.role}, ${on})
      and (${!EVERYWHERE.includes(owner.role)} or not handrail.is_held(${agency}, ${owner.role}, ${on})) as unseen`)
  return found?.unseen === true
}

/** Roles that see everybody's deadlines: nothing of theirs is unseen while somebody holds them. */
export const EVERYWHERE: readonly Role[] = ROLES.filter((role) => reachOf(role, 'clocks:work') === 'agency')

/** What a member of staff is today, and whether they have a reason to see a person. */
export async function wouldOwn(
  tx: Tx,
  agency: AgencyId,
  staff: StaffId,
  person: PersonId | null,
  on: PlainDate,
): Promise<WouldOwn | undefined> {
  return tx.row<WouldOwn>(sql`
    select array(select role from staff_roles r
        where r.agency_id = s.agency_id and r.staff_id = s.staff_id and r.from_on <= ${on}
          and (r.until_on is null or r.until_on >= ${on}) order by r.from_on, role) as roles,
      handrail.would_reach(s.agency_id, s.staff_id, ${person}::uuid) as related
    from staff s
    where s.agency_id = ${agency} and s.staff_id = ${staff} and (s.left_on is null or s.left_on >= ${on})`)
}

interface Task {
  readonly deadline: DeadlineId
  readonly person: PersonId | null
  readonly title: string
  readonly dueOn: PlainDate
  readonly dueAt: Instant
  readonly severity: string
  readonly staff: StaffId | null
  readonly role: Role
  /** Nobody when Handrail set it. */
  readonly addedBy: StaffId | null
}

export async function insertTask(tx: Tx, agency: AgencyId, task: Task, now: Instant): Promise<void> {
  await tx.run(sql`
    insert into deadlines (agency_id, deadline_id, person_id, title, added_by, severity, began_at, due_on, due_at,
      grace_until, owner_staff, owner_role, owner_by_hand)
    values (${agency}, ${task.deadline}, ${task.person}, ${task.title}, ${task.addedBy}, ${task.severity}, ${now},
      ${task.dueOn}, ${task.dueAt}, ${task.dueAt}, ${task.staff}, ${task.role}, true)`)
}

interface Ended {
  readonly status: 'met' | 'dismissed'
  readonly at: Instant
  readonly why?: string
  readonly note?: string | null
}

export async function endDeadline(
  tx: Tx,
  agency: AgencyId,
  deadline: DeadlineId,
  { status, at, why, note }: Ended,
): Promise<void> {
  await tx.run(sql`
    update deadlines set status = ${status}, ended_at = ${at}, ended_why = ${why ?? null},
      note = coalesce(${note ?? null}, note), next_step_at = null, version = version + 1
    where agency_id = ${agency} and deadline_id = ${deadline}`)
}

/** Why somebody let go of a deadline whose series has ended it. */
export async function writeWhy(
  tx: Tx,
  agency: AgencyId,
  deadline: DeadlineId,
  { why, note }: { readonly why: string; readonly note: string | null },
): Promise<void> {
  await tx.run(sql`
    update deadlines set ended_why = ${why}, note = coalesce(${note}, note)
    where agency_id = ${agency} and deadline_id = ${deadline}`)
}

interface PutOff {
  readonly until: PlainDate
  readonly why: string
  readonly note: string | null
}

export async function putOff(tx: Tx, agency: AgencyId, deadline: DeadlineId, next: PutOff): Promise<void> {
  await tx.run(sql`
    update deadlines set snoozed_until = ${next.until}, put_off_why = ${next.why}, note = coalesce(${next.note}, note),
      version = version + 1
    where agency_id = ${agency} and deadline_id = ${deadline}`)
}

/** The role stays as it was when a member of staff is named: it takes over again when they leave. */
export async function giveTo(tx: Tx, agency: AgencyId, deadline: DeadlineId, to: Owner): Promise<void> {
  const [staff, role] = 'staff' in to ? [to.staff, null] : [null, to.role]
  await tx.run(sql`
    update deadlines set owner_staff = ${staff}, owner_role = coalesce(${role}, owner_role), owner_by_hand = true,
      covered_for = null, version = version + 1
    where agency_id = ${agency} and deadline_id = ${deadline}`)
}

interface PassingOn {
  readonly person: PersonId
  readonly from: StaffId
  readonly to: StaffId
  readonly subjects: readonly string[]
  /** They work at the intake of this person no more: all that was theirs by it, and by hand, goes along. */
  readonly isAll: boolean
}

/**
 * Gives what is due about some things of a person from one to the next, at once. Whoever stays at the intake for something
 * else keeps what is due about that; then what goes is the next one's by hand, since the relation still names the other.
 */
export async function passOn(tx: Tx, agency: AgencyId, of: PassingOn): Promise<void> {
  const { person, from, to, subjects, isAll } = of
  await tx.run(sql`
    update deadlines set owner_staff = ${to}, owner_by_hand = owner_by_hand or ${!isAll}::boolean, covered_for = null,
      version = version + 1
    where agency_id = ${agency} and person_id = any (handrail.one_person(${agency}::uuid, ${person}::uuid))
      and status = 'open' and coalesce(covered_for, owner_staff) = ${from}
      and (subject = any (${subjects}::uuid[])
        or ${isAll}::boolean and (owner_by_hand or owner_relation in ('intake', 'lead-or-intake')))`)
}

interface StepRow {
  readonly deadline: DeadlineId
  readonly person: PersonId | null
  readonly ruleId: string | null
  readonly ruleFrom: PlainDate | null
  readonly dueOn: PlainDate
  readonly dueAt: Instant
  readonly graceUntil: Instant
  readonly taken: number
  readonly began: Instant
}

/** Open deadlines of which a step has come. Another process that looks now passes over them. */
export async function lockDueSteps(
  tx: Tx,
  agency: AgencyId,
  now: Instant,
  limit: number,
): Promise<readonly DueStep[]> {
  const rows = await tx.rows<StepRow>(sql`
    select deadline_id as deadline, person_id as person, rule_id as "ruleId", rule_from as "ruleFrom",
      due_on as "dueOn", due_at as "dueAt", grace_until as "graceUntil", steps_taken as taken, began_at as began
    from deadlines
    where agency_id = ${agency} and status = 'open' and next_step_at <= ${now}
    order by next_step_at limit ${limit} for no key update skip locked`)
  return rows.map(({ ruleId, ruleFrom, dueOn, dueAt, graceUntil, ...row }) => ({
    ...row,
    rule: ruleOf(ruleId, ruleFrom),
    due: { on: dueOn, at: dueAt, graceUntil },
  }))
}

export async function saveSteps(tx: Tx, agency: AgencyId, steps: readonly Stepped[]): Promise<void> {
  await tx.run(sql`
    update deadlines d set steps_taken = s.taken, escalated_to = coalesce(s."toldRole", d.escalated_to),
      next_step_at = s."nextStepAt"
    from json_to_recordset(${JSON.stringify(steps)}::json)
      as s(deadline uuid, taken smallint, "toldRole" text, "nextStepAt" timestamptz)
    where d.agency_id = ${agency} and d.deadline_id = s.deadline`)
}

/**
 * Gives each open deadline to whom it belongs now. What was given by hand stays, to a role too, unless that member of staff
 * has left or may not see the person any more; while somebody covers for them it goes there, and it comes back. One that
 * somebody gives away meanwhile is left to them. Answers with how many changed hands.
 */
export function settle(
  tx: Tx,
  agency: AgencyId,
  {
    person,
    staff,
    on,
  }: { readonly person: PersonId | null; readonly staff: StaffId | null; readonly on: PlainDate },
): Promise<number> {
  const whose = person
    ? sql`and d.person_id = any (handrail.one_person(${agency}::uuid, ${person}::uuid))`
    : staff
      ? sql`and d.owner_staff = ${staff}`
      : sql`and (d.owner_staff is not null or d.owner_relation is not null)`
  return tx.run(sql`
    ${withWorking(agency, person)},
    now_owned as (
      select d.deadline_id, d.owner_staff as was, d.owner_by_hand as was_by_hand,
        case when d.owner_by_hand and d.owner_staff is null then null
          when s.staff_id is not null then coalesce(i.staff_id, s.staff_id)
          else w.staff_id end as staff,
        s.staff_id is not null as by_hand,
        case when i.staff_id is not null then s.staff_id end as covered_for
      from deadlines d
      left join staff s on d.owner_by_hand and s.agency_id = d.agency_id
        and s.staff_id = coalesce(d.covered_for, d.owner_staff)
        and (s.left_on is null or s.left_on >= ${on}::date)
        and (d.person_id is null or handrail.would_reach(d.agency_id, s.staff_id, d.person_id)
          or exists (select 1 from staff_roles h where h.agency_id = s.agency_id and h.staff_id = s.staff_id
            and h.role = any (${EVERYWHERE}) and h.from_on <= ${on}::date
            and (h.until_on is null or h.until_on >= ${on}::date)))
      left join lateral (
        select r.staff_id from care_relations r
        where d.owner_by_hand and r.agency_id = d.agency_id and r.kind = 'cover'
          and r.person_id = any (handrail.one_person(d.agency_id, d.person_id))
          and r.instead_of = s.staff_id and r.from_at <= handrail.moment()
          and (r.until_at is null or r.until_at > handrail.moment())
        order by r.from_at, r.relation_id limit 1) i on true
      left join working w on w.kind = d.owner_relation and w.person_id = ${person ? sql`${person}::uuid` : sql`d.person_id`}
      where d.agency_id = ${agency} and d.status = 'open' ${whose})
    update deadlines d set owner_staff = n.staff, owner_by_hand = n.by_hand, covered_for = n.covered_for,
      version = version + 1
    from now_owned n
    where d.agency_id = ${agency} and d.deadline_id = n.deadline_id and n.was is distinct from n.staff
      and d.owner_staff is not distinct from n.was and d.owner_by_hand = n.was_by_hand`)
}

/** What is due about each of these things, of some topics: the first of them. */
export async function dueAbout(
  tx: Tx,
  agency: AgencyId,
  { subjects, topics }: { readonly subjects: readonly string[]; readonly topics: readonly string[] },
): Promise<ReadonlyMap<string, { readonly topic: string; readonly at: Instant }>> {
  if (subjects.length === 0) return new Map()
  const rows = await tx.rows<{ subject: string; topic: string; at: Instant }>(sql`
    select d.subject, d.topic, d.due_at as at
    from unnest(${subjects}::uuid[]) s (subject) cross join unnest(${topics}::text[]) t (topic)
    join deadlines d on d.agency_id = ${agency} and d.topic = t.topic and d.subject = s.subject
    where d.status = 'open' order by d.due_at desc`)
  return new Map(rows.map(({ subject, topic, at }) => [subject, { topic, at }]))
}

/** What is due first about each of these people, of some topics. */
export async function dueOfPeople(
  tx: Tx,
  agency: AgencyId,
  { people, topics }: { readonly people: readonly PersonId[]; readonly topics: readonly string[] },
): Promise<ReadonlyMap<PersonId, readonly { readonly topic: string; readonly at: Instant }[]>> {
  if (people.length === 0) return new Map()
  const rows = await tx.rows<{ person: PersonId; topic: string; at: Instant }>(sql`
    select p.person, d.topic, d.at from unnest(${people}::uuid[]) p (person) cross join lateral (
      select topic, due_at as at from deadlines
      where agency_id = ${agency} and person_id = p.person and status = 'open' and topic = any (${topics}::text[])
      order by due_at, deadline_id limit 1) d`)
  return new Map(rows.map(({ person, topic, at }) => [person, [{ topic, at }]]))
}
