import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import type { CaseId } from '@handrail/care/intake'
import {
  contentFrom,
  type GoalId,
  goalStands,
  type InEffect,
  type NewVersion,
  type PlanContent,
  type PlanPartSaved,
  type PlanSignature,
  type PlanVersionId,
  partKey,
  printOf,
  type SavedPlanPart,
  type VersionMoved,
  type VersionOffered,
  type VersionSigned,
  type VersionStatus,
} from '@handrail/care/plans'
import { oneOf } from '../people/store.ts'
import { grouped } from '../platform/grouped.ts'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

export interface VersionRow {
  readonly plan: PlanVersionId
  readonly case: CaseId
  readonly person: PersonId
  readonly n: number
  readonly status: VersionStatus
  readonly by: StaffId
  readonly beganAt: Instant
  readonly text: string | null
  readonly hash: string | null
  readonly until: PlainDate | null
  readonly reviewOn: PlainDate | null
  readonly from: PlainDate | null
  readonly without: string | null
  readonly endedOn: PlainDate | null
  readonly why: string | null
  readonly version: number
  /** Whether it follows from a review of the one before it. */
  readonly afterReview: boolean
  /** The version that it began from; none where it began anew. */
  readonly source: PlanVersionId | null
}

/** A version among others: the text that was offered stays where it is, since a list of many shows none of them. */
export type ListedVersion = Omit<VersionRow, 'text'>

const LISTED: Sql = sql`plan_id as plan, case_id as "case", person_id as person, n, status, by_id as by,
  began_at as "beganAt", hash, until_on as until, review_on as "reviewOn", from_on as "from",
  without_words as without, ended_on as "endedOn", ended_why as why, version,
  after_review_id is not null as "afterReview", from_plan_id as source`
const COLUMNS: Sql = sql`${LISTED}, offered_text as text`

/** A version that the asker may change, locked. */
export function lockVersion(tx: Tx, agency: AgencyId, plan: PlanVersionId): Promise<VersionRow | undefined> {
  return tx.row<VersionRow>(sql`
    select ${COLUMNS} from plan_versions
    where agency_id = ${agency} and plan_id = ${plan} and handrail.works_with(agency_id, person_id)
    for update`)
}

export function findVersion(tx: Tx, agency: AgencyId, plan: PlanVersionId): Promise<VersionRow | undefined> {
  return tx.row<VersionRow>(sql`
    select ${COLUMNS} from plan_versions where agency_id = ${agency} and plan_id = ${plan}`)
}

/** The versions of a case, newest first. */
export function versionRows(tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly ListedVersion[]> {
  return tx.rows<ListedVersion>(sql`
    select ${LISTED} from plan_versions where agency_id = ${agency} and case_id = ${of} order by n desc limit 200`)
}

/** The version of a case that is in effect. */
export async function inEffect(tx: Tx, agency: AgencyId, of: CaseId): Promise<PlanVersionId | undefined> {
  const row = await tx.row<{ plan: PlanVersionId }>(sql`
    select plan_id as plan from plan_versions where agency_id = ${agency} and case_id = ${of} and status = 'in-effect'`)
  return row?.plan
}

export interface WrittenPart {
  readonly part: string
  readonly version: number
  readonly at: Instant
  readonly by: StaffId
  readonly content: unknown
}

const PART: Sql = sql`part, version, saved_at as at, saved_by as by, content`

/** Each part as it stands now. */
export function planParts(tx: Tx, agency: AgencyId, plan: PlanVersionId): Promise<readonly WrittenPart[]> {
  return tx.rows<WrittenPart>(sql`
    select distinct on (part) ${PART} from plan_parts
    where agency_id = ${agency} and plan_id = ${plan} order by part, version desc`)
}

export const contentOf = async (tx: Tx, agency: AgencyId, plan: PlanVersionId): Promise<PlanContent> =>
  contentFrom(await planParts(tx, agency, plan))

/** What stands in some versions: one statement, however many. */
export async function contentsOf(
  tx: Tx,
  agency: AgencyId,
  plans: readonly PlanVersionId[],
): Promise<(plan: PlanVersionId) => PlanContent> {
  const rows = await tx.rows<{ plan: PlanVersionId; part: string; content: unknown }>(sql`
    select distinct on (plan_id, part) plan_id as plan, part, content from plan_parts
    where agency_id = ${agency} and plan_id = any (${plans}::uuid[]) order by plan_id, part, version desc`)
  const parts = grouped(rows, ({ plan }) => plan)
  return (plan) => contentFrom(parts.get(plan) ?? [])
}

/** One part as it stands now. */
export function lastPart(
  tx: Tx,
  agency: AgencyId,
  { plan, part }: { readonly plan: PlanVersionId; readonly part: string },
): Promise<WrittenPart | undefined> {
  return tx.row<WrittenPart>(sql`
    select ${PART} from plan_parts
    where agency_id = ${agency} and plan_id = ${plan} and part = ${part} order by version desc limit 1`)
}

export async function signaturesOf(
  tx: Tx,
  agency: AgencyId,
  plan: PlanVersionId,
): Promise<readonly PlanSignature[]> {
  const rows = await tx.rows<{ signature: PlanSignature }>(sql`
    select signature from plan_signatures where agency_id = ${agency} and plan_id = ${plan} order by n limit 500`)
  return rows.map(({ signature }) => signature)
}

/** The signatures of some versions: one statement, however many. */
export async function signaturesOfAll(
  tx: Tx,
  agency: AgencyId,
  plans: readonly PlanVersionId[],
): Promise<(plan: PlanVersionId) => readonly PlanSignature[]> {
  const rows = await tx.rows<{ plan: PlanVersionId; signature: PlanSignature }>(sql`
    select plan_id as plan, signature from plan_signatures
    where agency_id = ${agency} and plan_id = any (${plans}::uuid[]) order by plan_id, n`)
  const signed = grouped(rows, ({ plan }) => plan)
  return (plan) => (signed.get(plan) ?? []).map(({ signature }) => signature)
}

/** Which of these goals' words stand in a plan of somebody else whom the asker reaches. Whose is not told. */
export async function printsElsewhere(
  tx: Tx,
  agency: AgencyId,
  { person, prints }: { readonly person: PersonId; readonly prints: readonly string[] },
): Promise<ReadonlySet<string>> {
  if (prints.length === 0) return new Set()
  // The first one found answers: a sentence that many plans have is not looked up in each of their versions.
  const rows = await tx.rows<{ print: string }>(sql`
    select said.print from unnest(${prints}::text[]) said (print)
    where exists (select 1 from plan_parts p
      where p.agency_id = ${agency} and p.print is not null and md5(p.print) = md5(said.print) and p.print = said.print
        and not (p.person_id = ${oneOf(agency, person)}))`)
  return new Set(rows.map(({ print }) => print))
}

interface Written {
  readonly agency: AgencyId
  readonly now: Instant
  readonly by: StaffId | null
}

export async function insertVersion(tx: Tx, written: Written, of: NewVersion): Promise<void> {
  await tx.run(sql`
    insert into plan_versions (agency_id, plan_id, case_id, person_id, n, by_id, began_at, from_plan_id, after_review_id)
    values (${written.agency}, ${of.version}, ${of.case}, ${of.person}, ${of.n}, ${of.by}, ${written.now},
      ${of.from ?? null}, ${of.afterReview ?? null})`)
  for (const saved of of.parts)
    await insertRow(tx, written, { plan: of.version, person: of.person, saved, version: 1 })
}

export async function insertPlanPart(tx: Tx, written: Written, of: PlanPartSaved): Promise<void> {
  await insertRow(tx, written, of)
  await tx.run(sql`
    update plan_versions set version = version + 1 where agency_id = ${written.agency} and plan_id = ${of.plan}`)
}

const printIn = (saved: SavedPlanPart): string | null =>
  saved.part === 'goal' && saved.content?.words !== undefined ? printOf(saved.content.words) : null

async function insertRow(tx: Tx, { agency, now, by }: Written, of: PlanPartSaved): Promise<void> {
  await tx.run(sql`
    insert into plan_parts (agency_id, plan_id, part, version, person_id, content, print, saved_at, saved_by)
    values (${agency}, ${of.plan}, ${partKey(of.saved)}, ${of.version}, ${of.person},
      ${JSON.stringify(of.saved.content)}, ${printIn(of.saved)}, ${now}, ${by})`)
}

export async function saveOffer(
  tx: Tx,
  agency: AgencyId,
  { plan, text, hash, until, reviewOn }: VersionOffered,
): Promise<void> {
  await tx.run(sql`
    update plan_versions set status = 'offered', offered_text = ${text}, hash = ${hash}, until_on = ${until ?? null},
      review_on = ${reviewOn ?? null}, version = version + 1
    where agency_id = ${agency} and plan_id = ${plan}`)
}

/** A draft again, or over. */
export async function saveMove(
  tx: Tx,
  { agency, on }: { readonly agency: AgencyId; readonly on: PlainDate },
  { plan, status, why }: VersionMoved,
): Promise<void> {
  const again = status === 'draft'
  await tx.run(sql`
    update plan_versions set status = ${status}, version = version + 1, ended_why = ${why ?? null},
      ended_on = ${again ? null : on}::date,
      offered_text = case when ${again} then null else offered_text end,
      hash = case when ${again} then null else hash end
    where agency_id = ${agency} and plan_id = ${plan}`)
}

export async function insertSignature(
  tx: Tx,
  agency: AgencyId,
  { plan, person, signature }: VersionSigned,
): Promise<void> {
  await tx.run(sql`
    insert into plan_signatures (agency_id, plan_id, n, person_id, hash, signature, recorded_by)
    values (${agency}, ${plan}, ${signature.n}, ${person}, ${signature.hash}, ${JSON.stringify(signature)},
      ${signature.recordedBy})`)
  await tx.run(sql`
    update plan_versions set version = version + 1 where agency_id = ${agency} and plan_id = ${plan}`)
}

/** The one before ends, and this one takes its place, in one transaction. */
export async function saveInEffect(
  tx: Tx,
  { agency, on }: { readonly agency: AgencyId; readonly on: PlainDate },
  of: InEffect,
): Promise<void> {
  if (of.supersedes)
    await tx.run(sql`
      update plan_versions set status = 'superseded', ended_on = ${on}, version = version + 1
      where agency_id = ${agency} and plan_id = ${of.supersedes}`)
  await tx.run(sql`
    update plan_versions set status = 'in-effect', from_on = ${of.from}, approved_by = ${of.by},
      without_words = ${of.without ?? null}, version = version + 1
    where agency_id = ${agency} and plan_id = ${of.plan}`)
}

/** How a goal stands in the version in effect. */
export async function goalBefore(
  tx: Tx,
  agency: AgencyId,
  { of, goal }: { readonly of: CaseId; readonly goal: GoalId },
): Promise<PlanContent['goals'][number]['status'] | undefined> {
  const current = await inEffect(tx, agency, of)
  const content = current && (await contentOf(tx, agency, current))
  const status = content?.goals.find(({ id }) => id === goal)?.status
  return status && goalStands(status, 'in-effect')
}
