import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import type {
  AssessmentDrop,
  AssessmentId,
  AssessmentKind,
  AssessmentSigned,
  AssessmentStatus,
  CaseId,
  DroppedWhy,
  NewAssessment,
  Part,
  PartSaved,
} from '@handrail/care/intake'
import { oneOf } from '../people/store.ts'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

export interface AssessmentRow {
  readonly assessment: AssessmentId
  readonly case: CaseId
  readonly person: PersonId
  readonly kind: AssessmentKind
  readonly status: AssessmentStatus
  readonly by: StaffId
  readonly beganAt: Instant
  readonly why: DroppedWhy | null
  readonly signedAt: Instant | null
  readonly servedOn: PlainDate | null
  readonly validUntil: PlainDate | null
  readonly version: number
  /** Who was asked to co-sign it, while it waits. */
  readonly coSigner: StaffId | null
}

const COLUMNS: Sql = sql`assessment_id as assessment, case_id as "case", person_id as person, kind, status, by_id as by,
  began_at as "beganAt", dropped_why as why, signed_at as "signedAt", served_on as "servedOn",
  valid_until as "validUntil", version,
  (select c.co_signer_id from assessment_co_signatures c where c.agency_id = assessments.agency_id
    and c.assessment_id = assessments.assessment_id and c.outcome is null) as "coSigner"`

/** An assessment that the asker may change, locked. */
export function lockAssessment(
  tx: Tx,
  agency: AgencyId,
  assessment: AssessmentId,
): Promise<AssessmentRow | undefined> {
  return tx.row<AssessmentRow>(sql`
    select ${COLUMNS} from assessments
    where agency_id = ${agency} and assessment_id = ${assessment} and handrail.works_with(agency_id, person_id)
    for update`)
}

export function findAssessment(
  tx: Tx,
  agency: AgencyId,
  assessment: AssessmentId,
): Promise<AssessmentRow | undefined> {
  return tx.row<AssessmentRow>(sql`
    select ${COLUMNS} from assessments where agency_id = ${agency} and assessment_id = ${assessment}`)
}

/** The assessments of a case, newest first. */
export function assessmentRows(tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly AssessmentRow[]> {
  return tx.rows<AssessmentRow>(sql`
    select ${COLUMNS} from assessments where agency_id = ${agency} and case_id = ${of}
    order by began_at desc, assessment_id desc limit 100`)
}

/** What of a case was begun and is not signed, or waits for a second signature, locked. */
export function lockUnsigned(tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly AssessmentRow[]> {
  return tx.rows<AssessmentRow>(sql`
    select ${COLUMNS} from assessments
    where agency_id = ${agency} and case_id = ${of} and status in ('open', 'awaiting')
    order by assessment_id for update`)
}

/** Whether a first talk of the case was signed, with which they go on. */
export async function wasScreened(tx: Tx, agency: AgencyId, of: CaseId): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 from intake_screenings
    where agency_id = ${agency} and case_id = ${of} and disposition = 'go-on' limit 1`)
  return row !== undefined
}

export interface WrittenPart {
  readonly part: Part
  readonly version: number
  readonly at: Instant
  readonly content: unknown
}

/** Each part as it stands now. */
export function partsOf(tx: Tx, agency: AgencyId, assessment: AssessmentId): Promise<readonly WrittenPart[]> {
  return tx.rows<WrittenPart>(sql`
    select distinct on (part) part, version, saved_at as at, content from assessment_parts
    where agency_id = ${agency} and assessment_id = ${assessment} order by part, version desc`)
}

/** One part as it stands now. */
export function lastPart(
  tx: Tx,
  agency: AgencyId,
  { assessment, part }: { readonly assessment: AssessmentId; readonly part: Part },
): Promise<WrittenPart | undefined> {
  return tx.row<WrittenPart>(sql`
    select part, version, saved_at as at, content from assessment_parts
    where agency_id = ${agency} and assessment_id = ${assessment} and part = ${part}
    order by version desc limit 1`)
}

interface Written {
  readonly agency: AgencyId
  readonly now: Instant
}

export async function insertAssessment(tx: Tx, { agency, now }: Written, of: NewAssessment): Promise<void> {
  await tx.run(sql`
    insert into assessments (agency_id, assessment_id, case_id, person_id, kind, by_id, began_at)
    values (${agency}, ${of.assessment}, ${of.case}, ${of.person}, ${of.kind}, ${of.by}, ${now})`)
  await insertRow(tx, { agency, now }, { ...of, part: 'service', version: 1, content: of.service })
}

export async function insertPart(tx: Tx, written: Written, of: PartSaved): Promise<void> {
  const { part, content } = of.saved
  await insertRow(tx, written, { ...of, part, content })
  await tx.run(sql`
    update assessments set version = version + 1
    where agency_id = ${written.agency} and assessment_id = ${of.assessment}`)
}

interface PartRow {
  readonly assessment: AssessmentId
  readonly person: PersonId
  readonly part: Part
  readonly version: number
  readonly content: unknown
}

async function insertRow(tx: Tx, { agency, now }: Written, of: PartRow): Promise<void> {
  await tx.run(sql`
    insert into assessment_parts (agency_id, assessment_id, part, version, person_id, content, saved_at)
    values (${agency}, ${of.assessment}, ${of.part}, ${of.version}, ${of.person}, ${JSON.stringify(of.content)}, ${now})`)
}

export async function saveAssessmentSigned(
  tx: Tx,
  { agency, now }: Written,
  of: AssessmentSigned,
): Promise<void> {
  await tx.run(sql`
    update assessments set status = 'signed', signed_at = ${now}, served_on = ${of.servedOn},
      valid_until = ${of.validUntil ?? null}, version = version + 1
    where agency_id = ${agency} and assessment_id = ${of.assessment}`)
}

export async function saveAssessmentDrop(tx: Tx, agency: AgencyId, of: AssessmentDrop): Promise<void> {
  await tx.run(sql`
    update assessments set status = 'dropped', dropped_why = ${of.why}, version = version + 1
    where agency_id = ${agency} and assessment_id = ${of.assessment}`)
}

const MOST_CRISES = 500

/** When a crisis of this person was found here, in any of their cases. */
export async function crisesOf(tx: Tx, agency: AgencyId, person: PersonId): Promise<readonly Instant[]> {
  const rows = await tx.rows<{ at: Instant }>(sql`
    select found_at as at from case_crises where agency_id = ${agency} and person_id = ${oneOf(agency, person)}
    order by found_at desc limit ${MOST_CRISES}`)
  return rows.map(({ at }) => at)
}
