import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import type { CaseId } from '@handrail/care/intake'
import type { PlanVersionId } from '@handrail/care/plans'
import {
  type CalledFor,
  type DueReview,
  type DueReviewId,
  type EventTold,
  type NewReview,
  type Outcome,
  type ReviewContent,
  type ReviewDropped,
  type ReviewId,
  type ReviewPartSaved,
  type ReviewSigned,
  type ReviewStatus,
  reviewFrom,
  reviewPartKey,
} from '@handrail/care/progress'
import { grouped } from '../platform/grouped.ts'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

export interface ReviewRow {
  readonly review: ReviewId
  readonly case: CaseId
  readonly person: PersonId
  readonly plan: PlanVersionId
  readonly n: number
  readonly status: ReviewStatus
  readonly by: StaffId
  readonly beganAt: Instant
  readonly heldOn: PlainDate | null
  readonly outcome: Outcome | null
  readonly version: number
  /** The version of the plan that followed from it. */
  readonly ledTo: PlanVersionId | null
}

const COLUMNS: Sql = sql`r.review_id as review, r.case_id as "case", r.person_id as person, r.plan_id as plan, r.n, r.status,
  r.by_id as by, r.began_at as "beganAt", r.held_on as "heldOn", r.outcome, r.version,
  (select v.plan_id from plan_versions v where v.agency_id = r.agency_id and v.case_id = r.case_id
    and v.after_review_id = r.review_id and v.status <> 'dropped' limit 1) as "ledTo"`

/** A review that the asker may change, locked. */
export function lockReview(tx: Tx, agency: AgencyId, review: ReviewId): Promise<ReviewRow | undefined> {
  return tx.row<ReviewRow>(sql`
    select ${COLUMNS} from reviews r
    where r.agency_id = ${agency} and r.review_id = ${review} and handrail.works_with(r.agency_id, r.person_id)
    for update of r`)
}

export function findReview(tx: Tx, agency: AgencyId, review: ReviewId): Promise<ReviewRow | undefined> {
  return tx.row<ReviewRow>(sql`
    select ${COLUMNS} from reviews r where r.agency_id = ${agency} and r.review_id = ${review}`)
}

/** The reviews of a case, newest first. */
export function reviewsOf(tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly ReviewRow[]> {
  return tx.rows<ReviewRow>(sql`
    select ${COLUMNS} from reviews r where r.agency_id = ${agency} and r.case_id = ${of} order by r.n desc limit 200`)
}

interface WrittenReviewPart {
  readonly part: string
  readonly version: number
  readonly at: Instant
  readonly by: StaffId
  readonly content: unknown
}

const PART: Sql = sql`part, version, saved_at as at, saved_by as by, content`

export function reviewParts(
  tx: Tx,
  agency: AgencyId,
  review: ReviewId,
): Promise<readonly WrittenReviewPart[]> {
  return tx.rows<WrittenReviewPart>(sql`
    select distinct on (part) ${PART} from review_parts
    where agency_id = ${agency} and review_id = ${review} order by part, version desc`)
}

export function lastReviewPart(
  tx: Tx,
  agency: AgencyId,
  { review, part }: { readonly review: ReviewId; readonly part: string },
): Promise<WrittenReviewPart | undefined> {
  return tx.row<WrittenReviewPart>(sql`
    select ${PART} from review_parts
    where agency_id = ${agency} and review_id = ${review} and part = ${part} order by version desc limit 1`)
}

export interface SignedReview {
  readonly case: CaseId
  readonly heldOn: PlainDate
  readonly content: ReviewContent
}

/** The newest signed reviews of some cases, newest first: two statements, however many cases. */
export async function lastReviews(
  tx: Tx,
  agency: AgencyId,
  { cases, most }: { readonly cases: readonly CaseId[]; readonly most: number },
): Promise<readonly SignedReview[]> {
  const rows = await tx.rows<{ review: ReviewId; case: CaseId; heldOn: PlainDate }>(sql`
    select review_id as review, case_id as "case", held_on as "heldOn" from (
      select *, row_number() over (partition by case_id order by held_on desc, n desc) as place from reviews
      where agency_id = ${agency} and case_id = any (${cases}::uuid[]) and status = 'signed'
    ) newest where place <= ${most} order by case_id, place`)
  const parts = await tx.rows<{ review: ReviewId; part: string; content: unknown }>(sql`
    select distinct on (review_id, part) review_id as review, part, content from review_parts
    where agency_id = ${agency} and review_id = any (${rows.map(({ review }) => review)}::uuid[])
    order by review_id, part, version desc`)
  const written = grouped(parts, ({ review }) => review)
  return rows.map(({ review, case: of, heldOn }) => ({
    case: of,
    heldOn,
    content: reviewFrom(written.get(review) ?? []),
  }))
}

interface Written {
  readonly agency: AgencyId
  readonly now: Instant
  readonly by: StaffId | null
}

export async function insertReview(tx: Tx, { agency, now }: Written, of: NewReview): Promise<void> {
  await tx.run(sql`
    insert into reviews (agency_id, review_id, case_id, person_id, plan_id, n, by_id, began_at)
    values (${agency}, ${of.review}, ${of.case}, ${of.person}, ${of.plan}, ${of.n}, ${of.by}, ${now})`)
}

export async function insertReviewPart(
  tx: Tx,
  { agency, now, by }: Written,
  { review, person, saved, version }: ReviewPartSaved,
): Promise<void> {
  await tx.run(sql`
    insert into review_parts (agency_id, review_id, part, version, person_id, content, saved_at, saved_by)
    values (${agency}, ${review}, ${reviewPartKey(saved)}, ${version}, ${person}, ${JSON.stringify(saved.content)}, ${now},
      ${by})`)
  await tx.run(sql`
    update reviews set version = version + 1 where agency_id = ${agency} and review_id = ${review}`)
}

/** It is signed, and what was due is held. */
export async function saveReviewSigned(tx: Tx, agency: AgencyId, of: ReviewSigned): Promise<void> {
  await tx.run(sql`
    update reviews set status = 'signed', held_on = ${of.heldOn}, outcome = ${of.outcome}, version = version + 1
    where agency_id = ${agency} and review_id = ${of.review}`)
  await tx.run(sql`
    update due_reviews set status = 'held', review_id = ${of.review}
    where agency_id = ${agency} and due_id = any (${of.met}::uuid[])`)
}

export async function saveReviewDropped(tx: Tx, agency: AgencyId, of: ReviewDropped): Promise<void> {
  await tx.run(sql`
    update reviews set status = 'dropped', dropped_why = ${of.why}, version = version + 1
    where agency_id = ${agency} and review_id = ${of.review}`)
}

export interface KeptDue extends DueReview {
  readonly case: CaseId
  readonly person: PersonId
  readonly words: string | null
}

const DUE: Sql = sql`due_id as due, case_id as "case", person_id as person, because, on_day as "on", due_on as "dueOn", words`

/** The reviews of some cases that are due, the nearest first. */
export function dueReviews(tx: Tx, agency: AgencyId, cases: readonly CaseId[]): Promise<readonly KeptDue[]> {
  return tx.rows<KeptDue>(sql`
    select ${DUE} from due_reviews
    where agency_id = ${agency} and case_id = any (${cases}::uuid[]) and status = 'open' order by due_on, due_id`)
}

export function lockDue(
  tx: Tx,
  agency: AgencyId,
  due: DueReviewId,
): Promise<(KeptDue & { readonly isOpen: boolean }) | undefined> {
  return tx.row(sql`
    select ${DUE}, status = 'open' as "isOpen" from due_reviews
    where agency_id = ${agency} and due_id = ${due} and handrail.works_with(agency_id, person_id)
    for update`)
}

export async function insertDue(tx: Tx, { agency, now, by }: Written, of: CalledFor): Promise<void> {
  if (of.replaces) await saveAside(tx, agency, { due: of.replaces, words: undefined })
  await tx.run(sql`
    insert into due_reviews (agency_id, due_id, case_id, person_id, because, on_day, due_on, words, called_at, called_by,
      status)
    values (${agency}, ${of.due}, ${of.case}, ${of.person}, ${of.because}, ${of.on}, ${of.dueOn}, ${of.words ?? null},
      ${now}, ${by}, ${of.isAside ? 'set-aside' : 'open'})`)
}

/** The first day on which something happened that somebody wrote down of a case, before there was a plan or since. */
export async function firstHappened(tx: Tx, agency: AgencyId, of: CaseId): Promise<PlainDate | undefined> {
  const row = await tx.row<{ on: PlainDate | null }>(sql`
    select min(on_day) as "on" from due_reviews
    where agency_id = ${agency} and case_id = ${of} and because <> 'planned' and taken_back_at is null`)
  return row?.on ?? undefined
}

/** What people wrote down as having happened in a case and have not taken back, the newest first. */
export function happenedIn(
  tx: Tx,
  agency: AgencyId,
  of: CaseId,
): Promise<readonly (Omit<KeptDue, 'case' | 'person' | 'dueOn'> & { readonly by: StaffId })[]> {
  return tx.rows(sql`
    select due_id as due, because, on_day as "on", words, called_by as by from due_reviews
    where agency_id = ${agency} and case_id = ${of} and because <> 'planned' and called_by is not null
      and taken_back_at is null
    order by on_day desc, called_at desc limit 100`)
}

export async function isToldOn(
  tx: Tx,
  agency: AgencyId,
  of: { readonly case: CaseId; readonly because: string; readonly on: PlainDate },
): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 from due_reviews where agency_id = ${agency} and case_id = ${of.case} and because = ${of.because}
      and on_day = ${of.on} and taken_back_at is null limit 1`)
  return row !== undefined
}

export function lockTold(tx: Tx, agency: AgencyId, due: DueReviewId): Promise<EventTold | undefined> {
  return tx.row(sql`
    select due_id as due, case_id as "case", person_id as person, because, status = 'open' as "isOpen", called_by as by,
      taken_back_at is not null as "isTakenBack"
    from due_reviews
    where agency_id = ${agency} and due_id = ${due} and handrail.works_with(agency_id, person_id)
    for update`)
}

export async function saveTakenBack(
  tx: Tx,
  agency: AgencyId,
  of: { readonly due: DueReviewId; readonly words: string; readonly at: Instant },
): Promise<void> {
  await tx.run(sql`
    update due_reviews set taken_back_at = ${of.at}, taken_back_words = ${of.words},
      status = case when status = 'open' then 'set-aside' else status end
    where agency_id = ${agency} and due_id = ${of.due}`)
}

export async function saveAside(
  tx: Tx,
  agency: AgencyId,
  { due, words }: { readonly due: DueReviewId; readonly words: string | undefined },
): Promise<void> {
  await tx.run(sql`
    update due_reviews set status = 'set-aside', aside_words = ${words ?? null}
    where agency_id = ${agency} and due_id = ${due}`)
}

/** The open cases with a plan in effect of a person, locked in one order. */
export function casesWithPlan(
  tx: Tx,
  agency: AgencyId,
  person: PersonId,
): Promise<readonly { readonly case: CaseId; readonly person: PersonId }[]> {
  return tx.rows(sql`
    select c.case_id as "case", c.person_id as person from cases c
    where c.agency_id = ${agency} and c.person_id = any (handrail.one_person(${agency}::uuid, ${person}::uuid))
      and c.status = 'open' and handrail.works_with(c.agency_id, c.person_id)
      and exists (select 1 from plan_versions v
        where v.agency_id = c.agency_id and v.case_id = c.case_id and v.status = 'in-effect')
    order by c.case_id for update of c`)
}
