import type { AgencyId, Instant, PersonId, StaffId } from '@handrail/care'
import {
  type AllAnswers,
  type Answers,
  type Block,
  type CaseId,
  type Disposition,
  isStory,
  type SavedBlock,
  type ScreeningId,
  type ScreeningStatus,
} from '@handrail/care/intake'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

export interface LockedScreening {
  readonly screening: ScreeningId
  readonly case: CaseId
  readonly person: PersonId
  readonly status: ScreeningStatus
  readonly disposition: Disposition | null
  readonly version: number
}

const COLUMNS: Sql = sql`screening_id as screening, case_id as "case", person_id as person, status, disposition, version`

/** A screening that the asker may change, locked. */
export function lockScreening(
  tx: Tx,
  agency: AgencyId,
  screening: ScreeningId,
): Promise<LockedScreening | undefined> {
  return tx.row<LockedScreening>(sql`
    select ${COLUMNS} from intake_screenings
    where agency_id = ${agency} and screening_id = ${screening} and handrail.works_with(agency_id, person_id)
    for update`)
}

export function findScreening(
  tx: Tx,
  agency: AgencyId,
  screening: ScreeningId,
): Promise<LockedScreening | undefined> {
  return tx.row<LockedScreening>(sql`
    select ${COLUMNS} from intake_screenings where agency_id = ${agency} and screening_id = ${screening}`)
}

export interface WrittenBlock {
  readonly block: Block
  readonly version: number
  readonly at: Instant
  readonly by: StaffId
  readonly answers: Answers
}

const tableOf = (isAStory: boolean): Sql => (isAStory ? sql`intake_stories` : sql`intake_blocks`)

/** Each block as it stands now: of what was told, or of the rest. */
export function blocksOf(
  tx: Tx,
  agency: AgencyId,
  { screening, stories }: { readonly screening: ScreeningId; readonly stories: boolean },
): Promise<readonly WrittenBlock[]> {
  return tx.rows<WrittenBlock>(sql`
    select distinct on (block) block, version, saved_at as at, saved_by as by, answers from ${tableOf(stories)}
    where agency_id = ${agency} and screening_id = ${screening} order by block, version desc`)
}

export async function allAnswersOf(tx: Tx, agency: AgencyId, screening: ScreeningId): Promise<AllAnswers> {
  const card = await blocksOf(tx, agency, { screening, stories: false })
  const told = await blocksOf(tx, agency, { screening, stories: true })
  return Object.fromEntries([...card, ...told].map(({ block, answers }) => [block, answers]))
}

/** One block as it stands now. */
export function lastBlock(
  tx: Tx,
  agency: AgencyId,
  { screening, block }: { readonly screening: ScreeningId; readonly block: Block },
): Promise<WrittenBlock | undefined> {
  return tx.row<WrittenBlock>(sql`
    select block, version, saved_at as at, saved_by as by, answers from ${tableOf(isStory(block))}
    where agency_id = ${agency} and screening_id = ${screening} and block = ${block}
    order by version desc limit 1`)
}

interface Written {
  readonly agency: AgencyId
  readonly now: Instant
  readonly by: StaffId | null
}

export async function insertBlock(tx: Tx, { agency, now, by }: Written, of: SavedBlock): Promise<void> {
  await tx.run(sql`
    insert into ${tableOf(isStory(of.block))} (agency_id, screening_id, block, version, person_id, answers, saved_at, saved_by)
    values (${agency}, ${of.screening}, ${of.block}, ${of.version}, ${of.person}, ${JSON.stringify(of.answers)}, ${now},
      ${by})`)
  await tx.run(sql`
    update intake_screenings set version = version + 1 where agency_id = ${agency} and screening_id = ${of.screening}`)
}

export async function insertScreening(
  tx: Tx,
  { agency, now }: Omit<Written, 'by'>,
  of: { readonly screening: ScreeningId; readonly case: CaseId; readonly person: PersonId },
): Promise<void> {
  await tx.run(sql`
    insert into intake_screenings (agency_id, screening_id, case_id, person_id, opened_at)
    values (${agency}, ${of.screening}, ${of.case}, ${of.person}, ${now})`)
}

export async function saveDisposition(
  tx: Tx,
  { agency, now }: Omit<Written, 'by'>,
  { screening, as }: { readonly screening: ScreeningId; readonly as: Disposition },
): Promise<void> {
  await tx.run(sql`
    update intake_screenings set status = 'disposed', disposition = ${as}, disposed_at = ${now}, version = version + 1
    where agency_id = ${agency} and screening_id = ${screening}`)
}

export async function saveHeardOf(
  tx: Tx,
  { agency, now }: Omit<Written, 'by'>,
  { screening, words }: { readonly screening: ScreeningId; readonly words: string },
): Promise<void> {
  await tx.run(sql`
    update intake_screenings set heard = ${words}, heard_at = ${now}
    where agency_id = ${agency} and screening_id = ${screening}`)
}

export async function heardOf(tx: Tx, agency: AgencyId, screening: ScreeningId): Promise<string | null> {
  const row = await tx.row<{ heard: string | null }>(sql`
    select heard from intake_screenings where agency_id = ${agency} and screening_id = ${screening}`)
  return row?.heard ?? null
}

/** The screening of a case that is open. */
export async function openScreeningOf(
  tx: Tx,
  agency: AgencyId,
  of: CaseId,
): Promise<ScreeningId | undefined> {
  const row = await tx.row<{ id: ScreeningId }>(sql`
    select screening_id as id from intake_screenings
    where agency_id = ${agency} and case_id = ${of} and status = 'open'`)
  return row?.id
}
