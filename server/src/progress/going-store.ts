import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import type { Program } from '@handrail/care/agency'
import type { AlertId } from '@handrail/care/instruments'
import type { CaseId } from '@handrail/care/intake'
import type { PlanContent, PlanVersionId } from '@handrail/care/plans'
import type {
  Level,
  ObjectiveRated,
  RatingRow,
  ReviewId,
  Side,
  StepMoved,
  StepRow,
  StepState,
} from '@handrail/care/progress'
import { contentsOf } from '../plans/plan-store.ts'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

type Cases = readonly CaseId[]

export interface KeptStep extends StepRow {
  readonly case: CaseId
  readonly state: StepState
  readonly who: StepMoved['who'] | null
  readonly words: string | null
  readonly by: StaffId
  readonly version: number
}

/** How each step of some cases stands that anything was said of. */
export function stepsNow(tx: Tx, agency: AgencyId, cases: Cases): Promise<readonly KeptStep[]> {
  return tx.rows<KeptStep>(sql`
    select distinct on (case_id, step_id) case_id as "case", step_id as step, state, on_day as "on", who, words,
      said_by as by, n as version
    from progress_steps where agency_id = ${agency} and case_id = any (${cases}::uuid[])
    order by case_id, step_id, n desc`)
}

export async function insertStep(
  tx: Tx,
  { agency, now }: { readonly agency: AgencyId; readonly now: Instant },
  of: StepMoved,
): Promise<void> {
  await tx.run(sql`
    insert into progress_steps (agency_id, case_id, step_id, n, person_id, state, on_day, who, words, said_at, said_by)
    values (${agency}, ${of.case}, ${of.step}, ${of.n}, ${of.person}, ${of.to}, ${of.on}, ${of.who ?? null},
      ${of.words ?? null}, ${now}, ${of.by})`)
}

export interface KeptRating extends RatingRow {
  readonly case: CaseId
  readonly side: Side
  readonly level: Level
  readonly measured: number | null
  readonly evidence: string | null
  readonly barriers: string | null
  readonly by: StaffId
  readonly version: number
  readonly review: ReviewId | null
}

/** Everything that was said of how far the objectives of some cases have come, oldest first. */
export function ratingsOf(tx: Tx, agency: AgencyId, cases: Cases): Promise<readonly KeptRating[]> {
  return tx.rows<KeptRating>(sql`
    select case_id as "case", objective_id as objective, side, level, measured::float8 as measured, evidence, barriers,
      on_day as "on", said_by as by, n as version, review_id as review
    from progress_ratings where agency_id = ${agency} and case_id = any (${cases}::uuid[])
    order by case_id, on_day, said_at, n, side desc limit 20000`)
}

export async function insertRating(
  tx: Tx,
  { agency, now, review }: { readonly agency: AgencyId; readonly now: Instant; readonly review?: ReviewId },
  of: ObjectiveRated,
): Promise<void> {
  await tx.run(sql`
    insert into progress_ratings (agency_id, case_id, objective_id, side, n, person_id, level, measured, evidence, barriers,
      on_day, review_id, said_at, said_by)
    values (${agency}, ${of.case}, ${of.objective}, ${of.side}, ${of.n}, ${of.person}, ${of.level}, ${of.measured ?? null},
      ${of.evidence ?? null}, ${of.barriers ?? null}, ${of.on}, ${review ?? null}, ${now}, ${of.by})`)
}

export interface PlanInEffect {
  readonly case: CaseId
  readonly person: PersonId
  readonly plan: PlanVersionId
  readonly n: number
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly reviewOn: PlainDate | null
  readonly content: PlanContent
}

type Row = Omit<PlanInEffect, 'content'>
const VERSION: Sql = sql`case_id as "case", person_id as person, plan_id as plan, n, from_on as "from",
  until_on as until, review_on as "reviewOn"`

/** The plans in effect of some cases, with what stands in them: two statements, however many cases. */
export async function plansInEffect(
  tx: Tx,
  agency: AgencyId,
  cases: Cases,
): Promise<ReadonlyMap<CaseId, PlanInEffect>> {
  const rows = await tx.rows<Row>(sql`
    select ${VERSION} from plan_versions
    where agency_id = ${agency} and case_id = any (${cases}::uuid[]) and status = 'in-effect'`)
  const contents = await contentsOf(
    tx,
    agency,
    rows.map(({ plan }) => plan),
  )
  return new Map(rows.map((row) => [row.case, { ...row, content: contents(row.plan) }]))
}

/** The version that a review is about, whether it is in effect still or not. */
export async function planOfReview(
  tx: Tx,
  agency: AgencyId,
  plan: PlanVersionId,
): Promise<PlanInEffect | undefined> {
  const row = await tx.row<Row>(sql`
    select ${VERSION} from plan_versions where agency_id = ${agency} and plan_id = ${plan} and from_on is not null`)
  return row && { ...row, content: (await contentsOf(tx, agency, [plan]))(plan) }
}

/** The last day on which one was in touch, by what is recorded of it: reached, a first contact, a review, the person's word. */
export async function lastContacts(
  tx: Tx,
  agency: AgencyId,
  cases: Cases,
): Promise<ReadonlyMap<CaseId, PlainDate>> {
  const rows = await tx.rows<{ case: CaseId; on: PlainDate }>(sql`
    select case_id as "case", max(on_day) as "on" from (
      select case_id, on_day from reach_attempts
      where agency_id = ${agency} and case_id = any (${cases}::uuid[]) and outcome = 'reached'
      union all
      select case_id, contacted_on from assignments
      where agency_id = ${agency} and case_id = any (${cases}::uuid[]) and contacted_on is not null
      union all
      select case_id, held_on from reviews
      where agency_id = ${agency} and case_id = any (${cases}::uuid[]) and held_on is not null
      union all
      select case_id, on_day from progress_ratings
      where agency_id = ${agency} and case_id = any (${cases}::uuid[]) and side = 'person'
    ) touched group by case_id`)
  return new Map(rows.map((row) => [row.case, row.on]))
}

interface OwnCase {
  readonly case: CaseId
  readonly person: PersonId
}

/** The open cases of the people whom a member of staff leads. */
export function casesLed(
  tx: Tx,
  agency: AgencyId,
  { staff, most }: { readonly staff: StaffId; readonly most: number },
): Promise<readonly OwnCase[]> {
  return tx.rows<OwnCase>(sql`
    select c.case_id as "case", c.person_id as person from care_relations r
    join cases c on c.agency_id = r.agency_id and c.person_id = r.person_id
    where r.agency_id = ${agency} and r.staff_id = ${staff} and r.kind = 'lead' and c.status = 'open'
      and r.from_at <= handrail.moment() and (r.until_at is null or r.until_at > handrail.moment())
    order by c.case_id limit ${most}`)
}

/** What happened to a person since a day, of some kinds, oldest first. */
export function happenedSince(
  tx: Tx,
  agency: AgencyId,
  of: { readonly person: PersonId; readonly since: Instant; readonly names: readonly string[] },
): Promise<
  readonly {
    readonly event: string
    readonly at: Instant
    readonly facts: Readonly<Record<string, unknown>>
  }[]
> {
  return tx.rows(sql`
    select name as event, at, facts from events
    where agency_id = ${agency} and person_id = any (handrail.one_person(${agency}::uuid, ${of.person}::uuid))
      and at >= ${of.since} and name = any (${of.names}::text[])
    order by at, event_id limit 1000`)
}

export interface OpenAlert {
  readonly person: PersonId
  readonly alert: AlertId
  readonly at: Instant
}

/** Answers of some people that ask for a clinician, and that nobody has answered yet, the oldest first. */
export function openAlerts(
  tx: Tx,
  agency: AgencyId,
  people: readonly PersonId[],
): Promise<readonly OpenAlert[]> {
  return tx.rows<OpenAlert>(sql`
    select p.person, a.alert_id as alert, a.opened_at as at from unnest(${people}::uuid[]) p(person)
    join instrument_alerts a on a.agency_id = ${agency} and a.answered_at is null
      and a.person_id = any (handrail.one_person(${agency}::uuid, p.person))
    order by a.opened_at limit 400`)
}

export interface BegunUnsigned {
  readonly case: CaseId
  readonly plan: PlanVersionId
  readonly by: StaffId
  readonly hash: string | null
  readonly program: Program['program'] | null
}

/** Of the plans in effect of some cases those that began although somebody had not signed. */
export function begunUnsigned(tx: Tx, agency: AgencyId, cases: Cases): Promise<readonly BegunUnsigned[]> {
  return tx.rows(sql`
    select v.case_id as "case", v.plan_id as plan, v.by_id as by, v.hash, c.program_id as program
    from plan_versions v join cases c on c.agency_id = v.agency_id and c.case_id = v.case_id
    where v.agency_id = ${agency} and v.case_id = any (${cases}::uuid[]) and v.status = 'in-effect'
      and v.without_words is not null
    order by v.case_id limit 200`)
}
