import type { AgencyId, Instant, PersonId, Role, StaffId } from '@handrail/care'
import type { CaseId, CrisisAnswer, CrisisId, CrisisStatus, Tier, Triaged } from '@handrail/care/intake'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

interface Written {
  readonly agency: AgencyId
  readonly now: Instant
  readonly by: StaffId | null
}

/** The crisis of a case that nobody has answered yet. */
export async function unansweredIn(tx: Tx, agency: AgencyId, of: CaseId): Promise<CrisisId | undefined> {
  const row = await tx.row<{ id: CrisisId }>(sql`
    select crisis_id as id from case_crises where agency_id = ${agency} and case_id = ${of} and status = 'found'`)
  return row?.id
}

/** The most urgent tier among the open cases of somebody. */
export async function mostUrgentOf(tx: Tx, agency: AgencyId, person: PersonId): Promise<Tier | undefined> {
  const row = await tx.row<{ tier: Tier | null }>(sql`
    select min(tier) as tier from cases
    where agency_id = ${agency} and person_id = ${person} and status = 'open'`)
  return row?.tier ?? undefined
}

export async function insertTriage(
  tx: Tx,
  { agency, now, by, role }: Written & { readonly role: Role | 'system' },
  of: Triaged,
): Promise<void> {
  await tx.run(sql`
    insert into case_triage (agency_id, case_id, n, person_id, tier, words, at, by, role)
    select ${agency}::uuid, ${of.case}::uuid, coalesce(max(n), 0) + 1, ${of.person}::uuid, ${of.tier}::smallint,
      ${of.words}::text, ${now}::timestamptz, ${by}::uuid, ${role}::text
    from case_triage where agency_id = ${agency} and case_id = ${of.case}`)
  if (of.crisis === undefined) return
  await tx.run(sql`
    insert into case_crises (agency_id, crisis_id, case_id, person_id, found_at, found_by)
    values (${agency}, ${of.crisis}, ${of.case}, ${of.person}, ${now}, ${by})`)
}

interface LockedCrisis {
  readonly crisis: CrisisId
  readonly case: CaseId
  readonly person: PersonId
  readonly status: CrisisStatus
}

export function lockCrisis(tx: Tx, agency: AgencyId, crisis: CrisisId): Promise<LockedCrisis | undefined> {
  return tx.row<LockedCrisis>(sql`
    select crisis_id as crisis, case_id as "case", person_id as person, status from case_crises
    where agency_id = ${agency} and crisis_id = ${crisis} and handrail.works_with(agency_id, person_id)
    for update`)
}

export async function saveCrisisAnswer(
  tx: Tx,
  { agency, now, by }: Written,
  of: CrisisAnswer,
): Promise<void> {
  await tx.run(sql`
    update case_crises set status = 'answered', outcome = ${of.outcome}, clinician_id = ${of.clinician ?? null},
      outside = ${of.outside ?? null}, words = ${of.words}, answered_at = ${now}, answered_by = ${by}
    where agency_id = ${agency} and crisis_id = ${of.crisis}`)
}

export async function saveFollowUp(
  tx: Tx,
  { agency, now, by }: Written,
  of: { readonly crisis: CrisisId; readonly words: string },
): Promise<void> {
  await tx.run(sql`
    update case_crises set status = 'followed-up', follow_up = ${of.words}, followed_up_at = ${now},
      followed_up_by = ${by}
    where agency_id = ${agency} and crisis_id = ${of.crisis}`)
}

interface TriageRow {
  readonly n: number
  readonly tier: Tier
  readonly words: string
  readonly at: Instant
  readonly by: StaffId
  readonly role: string
}

const MOST = 100

export function triageRows(tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly TriageRow[]> {
  return tx.rows<TriageRow>(sql`
    select n, tier, words, at, by, role from case_triage
    where agency_id = ${agency} and case_id = ${of} order by n desc limit ${MOST}`)
}

interface CrisisRow {
  readonly crisis: CrisisId
  readonly foundAt: Instant
  readonly answeredAt: Instant | null
  readonly outcome: CrisisAnswer['outcome'] | null
  readonly clinician: StaffId | null
  readonly outside: string | null
  readonly words: string | null
  readonly followedUpAt: Instant | null
  readonly followUp: string | null
}

export function crisisRows(tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly CrisisRow[]> {
  return tx.rows<CrisisRow>(sql`
    select crisis_id as crisis, found_at as "foundAt", answered_at as "answeredAt", outcome, clinician_id as clinician,
      outside, words, followed_up_at as "followedUpAt", follow_up as "followUp"
    from case_crises where agency_id = ${agency} and case_id = ${of} order by found_at desc limit ${MOST}`)
}
