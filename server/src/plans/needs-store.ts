import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import type { Answers, CaseId } from '@handrail/care/intake'
import type {
  NeedsAnswers,
  NeedsAssessmentId,
  NeedsDrop,
  NeedsDroppedWhy,
  NeedsPart,
  NeedsPartSaved,
  NeedsStatus,
  NewNeeds,
} from '@handrail/care/plans'
import { oneOf } from '../people/store.ts'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

export interface NeedsRow {
  readonly assessment: NeedsAssessmentId
  readonly case: CaseId
  readonly person: PersonId
  readonly status: NeedsStatus
  readonly beganAt: Instant
  readonly signedOn: PlainDate | null
  readonly why: NeedsDroppedWhy | null
  readonly version: number
}

const COLUMNS: Sql = sql`assessment_id as assessment, case_id as "case", person_id as person, status, began_at as "beganAt",
  signed_on as "signedOn", dropped_why as why, version`

/** A needs assessment that the asker may change, locked. */
export function lockNeeds(
  tx: Tx,
  agency: AgencyId,
  assessment: NeedsAssessmentId,
): Promise<NeedsRow | undefined> {
  return tx.row<NeedsRow>(sql`
    select ${COLUMNS} from needs_assessments
    where agency_id = ${agency} and assessment_id = ${assessment} and handrail.works_with(agency_id, person_id)
    for update`)
}

export function findNeeds(
  tx: Tx,
  agency: AgencyId,
  assessment: NeedsAssessmentId,
): Promise<NeedsRow | undefined> {
  return tx.row<NeedsRow>(sql`
    select ${COLUMNS} from needs_assessments where agency_id = ${agency} and assessment_id = ${assessment}`)
}

/** Those of a case, newest first. */
export function needsRows(tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly NeedsRow[]> {
  return tx.rows<NeedsRow>(sql`
    select ${COLUMNS} from needs_assessments where agency_id = ${agency} and case_id = ${of}
    order by began_at desc, assessment_id desc limit 100`)
}

/** The one of a case that had been signed last at some moment. */
export function lastSignedNeeds(
  tx: Tx,
  agency: AgencyId,
  { of, at }: { readonly of: CaseId; readonly at: Instant },
): Promise<{ readonly assessment: NeedsAssessmentId; readonly signedOn: PlainDate } | undefined> {
  return tx.row(sql`
    select n.assessment_id as assessment, n.signed_on as "signedOn"
    from needs_assessments n join signed_records s on s.agency_id = n.agency_id and s.record_id = n.assessment_id
    where n.agency_id = ${agency} and n.case_id = ${of} and n.status = 'signed' and s.signed_at <= ${at}::timestamptz
    order by s.signed_at desc, n.assessment_id desc limit 1`)
}

/** The last one of this person that was signed before another began, in whichever case. */
export function needsBefore(tx: Tx, agency: AgencyId, of: NeedsRow): Promise<NeedsRow | undefined> {
  return tx.row<NeedsRow>(sql`
    select ${COLUMNS} from needs_assessments
    where agency_id = ${agency} and person_id = ${oneOf(agency, of.person)} and status = 'signed'
      and began_at < ${of.beganAt} and assessment_id <> ${of.assessment}
    order by began_at desc limit 1`)
}

export interface WrittenNeeds {
  readonly part: NeedsPart
  readonly version: number
  readonly at: Instant
  readonly by: StaffId
  readonly answers: Answers
}

/** Each part as it stands now. */
export function needsParts(
  tx: Tx,
  agency: AgencyId,
  assessment: NeedsAssessmentId,
): Promise<readonly WrittenNeeds[]> {
  return tx.rows<WrittenNeeds>(sql`
    select distinct on (part) part, version, saved_at as at, saved_by as by, answers from needs_parts
    where agency_id = ${agency} and assessment_id = ${assessment} order by part, version desc`)
}

export async function needsAnswers(
  tx: Tx,
  agency: AgencyId,
  assessment: NeedsAssessmentId,
): Promise<NeedsAnswers> {
  const parts = await needsParts(tx, agency, assessment)
  return Object.fromEntries(parts.map(({ part, answers }) => [part, answers]))
}

/** One part as it stands now. */
export function lastNeeds(
  tx: Tx,
  agency: AgencyId,
  { assessment, part }: { readonly assessment: NeedsAssessmentId; readonly part: NeedsPart },
): Promise<WrittenNeeds | undefined> {
  return tx.row<WrittenNeeds>(sql`
    select part, version, saved_at as at, saved_by as by, answers from needs_parts
    where agency_id = ${agency} and assessment_id = ${assessment} and part = ${part}
    order by version desc limit 1`)
}

interface Written {
  readonly agency: AgencyId
  readonly now: Instant
}

export async function insertNeeds(tx: Tx, { agency, now }: Written, of: NewNeeds): Promise<void> {
  await tx.run(sql`
    insert into needs_assessments (agency_id, assessment_id, case_id, person_id, by_id, began_at)
    values (${agency}, ${of.assessment}, ${of.case}, ${of.person}, ${of.by ?? null}, ${now})`)
}

export async function insertNeedsPart(
  tx: Tx,
  { agency, now, by }: Written & { readonly by: StaffId | null },
  of: NeedsPartSaved,
): Promise<void> {
  await tx.run(sql`
    insert into needs_parts (agency_id, assessment_id, part, version, person_id, answers, saved_at, saved_by)
    values (${agency}, ${of.assessment}, ${of.saved.part}, ${of.version}, ${of.person},
      ${JSON.stringify(of.saved.answers)}, ${now}, ${by})`)
  await tx.run(sql`
    update needs_assessments set version = version + 1
    where agency_id = ${agency} and assessment_id = ${of.assessment}`)
}

export async function saveNeedsSigned(
  tx: Tx,
  agency: AgencyId,
  { assessment, on }: { readonly assessment: NeedsAssessmentId; readonly on: PlainDate },
): Promise<void> {
  await tx.run(sql`
    update needs_assessments set status = 'signed', signed_on = ${on}, version = version + 1
    where agency_id = ${agency} and assessment_id = ${assessment}`)
}

export async function saveNeedsDrop(tx: Tx, agency: AgencyId, of: NeedsDrop): Promise<void> {
  await tx.run(sql`
    update needs_assessments set status = 'dropped', dropped_why = ${of.why}, version = version + 1
    where agency_id = ${agency} and assessment_id = ${of.assessment}`)
}
