import type { AgencyId, EventName, Instant, PersonId, PlainDate } from '@handrail/care'
import type { ProgramKind } from '@handrail/care/agency'
import {
  type DeadlineToKeep,
  type HeardEvent,
  type KeptDeadline,
  type Reconciled,
  type Series,
  type SeriesKey,
  severityOf,
} from '@handrail/care/clocks'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import { withWorking } from './working-store.ts'

export type SeriesToLock = SeriesKey & { readonly person: PersonId | null }

/** The rows of these series, held until the transaction ends. In one order always, so that two events never wait in a ring. */
export async function lockSeries(
  tx: Tx,
  agency: AgencyId,
  keys: readonly SeriesToLock[],
): Promise<readonly Series[]> {
  const found: Series[] = []
  for (const { topic, subject, person } of keys.toSorted(inOrder)) {
    const key = { topic, subject }
    const row = await tx.row<{ person: PersonId | null }>(sql`
      insert into clock_series (agency_id, topic, subject, person_id)
      values (${agency}, ${topic}, ${subject}, ${person})
      on conflict (agency_id, topic, subject) do update set heard = clock_series.heard + 1,
        person_id = coalesce(clock_series.person_id, excluded.person_id)
      returning person_id as person`)
    const [heard, kept] = await Promise.all([heardOf(tx, agency, key), keptOf(tx, agency, key)])
    found.push({ key, person: row?.person ?? null, heard, kept })
  }
  return found
}

const inOrder = (a: SeriesKey, b: SeriesKey): number =>
  a.topic < b.topic || (a.topic === b.topic && a.subject < b.subject) ? -1 : 1

interface HeardRow {
  readonly id: string
  readonly event: EventName
  readonly at: Instant
  readonly about: string | null
  readonly facts: HeardEvent['facts']
  readonly program: ProgramKind | null
}

async function heardOf(
  tx: Tx,
  agency: AgencyId,
  { topic, subject }: SeriesKey,
): Promise<readonly HeardEvent[]> {
  const rows = await tx.rows<HeardRow>(sql`
    select event_id as id, event, at, about, facts, program from clock_heard
    where agency_id = ${agency} and topic = ${topic} and subject = ${subject} order by at, event_id`)
  return rows.map(({ about, program, ...row }) => ({
    ...row,
    about: about ?? undefined,
    program: program ?? undefined,
  }))
}

export async function insertHeard(
  tx: Tx,
  agency: AgencyId,
  { topic, subject }: SeriesKey,
  heard: HeardEvent,
): Promise<void> {
  await tx.run(sql`
    insert into clock_heard (agency_id, topic, subject, event_id, event, at, about, facts, program)
    values (${agency}, ${topic}, ${subject}, ${heard.id}, ${heard.event}, ${heard.at}, ${heard.about ?? null},
      ${JSON.stringify(heard.facts)}, ${heard.program ?? null})
    on conflict do nothing`)
}

interface KeptRow {
  readonly deadline: KeptDeadline['deadline']
  readonly openedBy: string
  readonly ruleId: string
  readonly ruleFrom: PlainDate
  readonly startDay: PlainDate
  readonly n: number
  readonly dueOn: PlainDate
  readonly dueAt: Instant
  readonly graceUntil: Instant
  readonly status: KeptDeadline['status']
  readonly endedBy: string | null
}

async function keptOf(
  tx: Tx,
  agency: AgencyId,
  { topic, subject }: SeriesKey,
): Promise<readonly KeptDeadline[]> {
  const rows = await tx.rows<KeptRow>(sql`
    select deadline_id as deadline, opened_by as "openedBy", rule_id as "ruleId", rule_from as "ruleFrom",
      triggered_on as "startDay", n, due_on as "dueOn", due_at as "dueAt", grace_until as "graceUntil", status, ended_by as "endedBy"
    from deadlines where agency_id = ${agency} and topic = ${topic} and subject = ${subject}`)
  return rows.map(({ ruleId, ruleFrom, dueOn, dueAt, graceUntil, ...row }) => ({
    ...row,
    rule: { id: ruleId, effectiveFrom: ruleFrom },
    due: { on: dueOn, at: dueAt, graceUntil },
  }))
}

/** Writes what became of a series: what ended first, so that never two of it are open. */
export async function saveReconciled(
  tx: Tx,
  agency: AgencyId,
  { keep, drop }: Reconciled,
  now: Instant,
): Promise<void> {
  if (drop.length > 0)
    await tx.run(sql`
      update deadlines set status = 'cancelled', ended_at = ${now}, next_step_at = null, version = version + 1
      where agency_id = ${agency} and deadline_id = any (${drop}::uuid[])`)
  for (const one of keep.filter(({ of }) => of.ended !== undefined)) await saveDeadline(tx, agency, one)
  for (const one of keep.filter(({ of }) => of.ended === undefined)) await saveDeadline(tx, agency, one)
}

async function saveDeadline(tx: Tx, agency: AgencyId, one: DeadlineToKeep): Promise<void> {
  const { deadline, key, person, of, nextStepAt } = one
  const { rule, due, ended } = of
  const ending = {
    status: ended?.how ?? 'open',
    by: ended?.by ?? null,
    at: ended?.at ?? null,
  }
  if (!one.isNew) {
    await tx.run(sql`
      update deadlines set due_on = ${due.on}, due_at = ${due.at}, grace_until = ${due.graceUntil},
        triggered_on = ${of.start.day}, n = ${of.n}, status = ${ending.status}, ended_by = ${ending.by},
        ended_at = ${ending.at}, next_step_at = ${nextStepAt},
        steps_taken = case when due_at = ${due.at} then steps_taken else 0 end,
        escalated_to = case when due_at = ${due.at} then escalated_to end, version = version + 1
      where agency_id = ${agency} and deadline_id = ${deadline}`)
    return
  }
  const opensDays = [rule.offset, rule.grace, rule.repeats].some(
    (span) => span?.unit === 'business' || span?.unit === 'working',
  )
  const staff = one.named
    ? sql`${one.named}::uuid`
    : rule.owner.relation && person
      ? sql`(${withWorking(agency, person)} select w.staff_id from working w where w.kind = ${rule.owner.relation})`
      : sql`null::uuid`
  await tx.run(sql`
    insert into deadlines (agency_id, deadline_id, person_id, topic, subject, rule_id, rule_from, opened_by,
      trigger_event, triggered_on, n, counts_open_days, severity, began_at, due_on, due_at, grace_until,
      owner_staff, owner_by_hand, owner_role, owner_relation, next_step_at, status, ended_by, ended_at)
    values (${agency}, ${deadline}, ${person}, ${key.topic}, ${key.subject}, ${rule.id}, ${rule.effectiveFrom},
      ${of.openedBy}, ${one.trigger}, ${of.start.day}, ${of.n}, ${opensDays}, ${severityOf(rule)}, ${one.began},
      ${due.on}, ${due.at}, ${due.graceUntil}, ${staff}, ${one.named !== undefined}, ${rule.owner.role},
      ${rule.owner.relation ?? null}, ${nextStepAt}, ${ending.status}, ${ending.by}, ${ending.at})`)
}

/** Some of the series with an open deadline, after a place in their order. */
export async function seriesToRecount(
  tx: Tx,
  agency: AgencyId,
  { openDaysOnly, after }: { readonly openDaysOnly: boolean; readonly after: SeriesKey | null },
  limit: number,
): Promise<readonly SeriesKey[]> {
  const from = after ? sql`and (topic, subject) > (${after.topic}, ${after.subject}::uuid)` : sql``
  const only = openDaysOnly ? sql`and counts_open_days` : sql``
  return tx.rows<SeriesKey>(sql`
    select topic, subject from deadlines
    where agency_id = ${agency} and status = 'open' and topic is not null ${from} ${only}
    order by topic, subject limit ${limit}`)
}
