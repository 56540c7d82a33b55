import type { AgencyId, Instant, PersonId, PlainDate, ProgramId, StaffId } from '@handrail/care'
import {
  type CaseClosedWhy,
  type CaseFacts,
  type CaseId,
  type CaseStatus,
  caseStage,
  type Disposition,
  type NewCase,
  type TakingBack,
  type Tier,
} from '@handrail/care/intake'
import type { ReferralId } from '@handrail/care/referrals'
import { oneOf } from '../people/store.ts'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

interface Written {
  readonly agency: AgencyId
  readonly now: Instant
  readonly by: StaffId | null
}

/** Writes a new case, its request if it has one, and the form that stands ready. */
export async function insertCase(tx: Tx, { agency, now, by }: Written, of: NewCase): Promise<void> {
  await tx.run(sql`
    insert into cases (agency_id, case_id, person_id, program_id, requested_on, why_late, owner_id, opened_at,
      opened_by, changed_at)
    values (${agency}, ${of.case}, ${of.person}, ${of.program ?? null}, ${of.requestedOn}, ${of.whyLate ?? null},
      ${of.owner ?? null}, ${now}, ${by}, ${now})`)
  if (of.referral) await linkReferral(tx, agency, { referral: of.referral, to: of.case, at: now })
  await tx.run(sql`
    insert into intake_screenings (agency_id, screening_id, case_id, person_id, opened_at)
    values (${agency}, ${of.screening}, ${of.case}, ${of.person}, ${now})`)
}

/** Puts a request with a case; it is in one case at a time. */
export async function linkReferral(
  tx: Tx,
  agency: AgencyId,
  { referral, to, at }: { readonly referral: ReferralId; readonly to: CaseId; readonly at: Instant },
): Promise<void> {
  await tx.run(sql`
    insert into case_referrals (agency_id, referral_id, case_id, person_id, added_at)
    select agency_id, ${referral}::uuid, case_id, person_id, ${at}::timestamptz from cases
    where agency_id = ${agency} and case_id = ${to}
    on conflict (agency_id, referral_id)
      do update set case_id = excluded.case_id, person_id = excluded.person_id, added_at = excluded.added_at`)
}

/** The open case of a person and a program, or of a person for whom none was named. */
export async function openCaseOf(
  tx: Tx,
  agency: AgencyId,
  { person, program }: { readonly person: PersonId; readonly program: ProgramId | undefined },
): Promise<CaseId | undefined> {
  const row = await tx.row<{ id: CaseId }>(sql`
    select case_id as id from cases
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} and status = 'open'
      and program_id is not distinct from ${program ?? null}::uuid
    order by opened_at limit 1`)
  return row?.id
}

interface InCase {
  readonly case: CaseId
  readonly person: PersonId
  readonly isOpen: boolean
  readonly hasOthers: boolean
  readonly isTakenBack: boolean
  readonly requestedOn: PlainDate
}

/** The case that a request is in. */
export function caseOfReferral(tx: Tx, agency: AgencyId, referral: ReferralId): Promise<InCase | undefined> {
  return tx.row<InCase>(sql`
    select c.case_id as "case", c.person_id as person, c.status = 'open' as "isOpen",
      c.status = 'closed' and c.closed_why = 'withdrawn' as "isTakenBack", c.requested_on as "requestedOn",
      exists (select 1 from case_referrals o where o.agency_id = ${agency} and o.case_id = c.case_id
        and o.referral_id <> r.referral_id) as "hasOthers"
    from case_referrals r join cases c on c.agency_id = r.agency_id and c.case_id = r.case_id
    where r.agency_id = ${agency} and r.referral_id = ${referral}
    for update of c`)
}

/** The requests that a case came from. */
export async function referralsOfCase(tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly ReferralId[]> {
  const rows = await tx.rows<{ id: ReferralId }>(sql`
    select referral_id as id from case_referrals where agency_id = ${agency} and case_id = ${of}
    order by added_at, referral_id limit 50`)
  return rows.map(({ id }) => id)
}

interface CaseRow {
  readonly case: CaseId
  readonly version: number
  readonly person: PersonId
  readonly status: CaseStatus
  readonly owner: StaffId | null
  readonly tier: Tier | null
  readonly reachedAt: Instant | null
  readonly openedAt: Instant
}

export interface LockedCase extends Omit<CaseRow, 'owner' | 'tier' | 'reachedAt'> {
  readonly owner: StaffId | undefined
  readonly tier: Tier | undefined
  readonly reachedAt: Instant | undefined
}

/** A case that the asker may change, locked. Whoever may only look (an emergency, an audit) changes nothing. */
export async function lockCase(tx: Tx, agency: AgencyId, of: CaseId): Promise<LockedCase | undefined> {
  const row = await tx.row<CaseRow>(sql`
    select case_id as "case", version, person_id as person, status, owner_id as owner, tier, reached_at as "reachedAt",
      opened_at as "openedAt"
    from cases
    where agency_id = ${agency} and case_id = ${of} and handrail.works_with(agency_id, person_id)
    for update`)
  if (!row) return undefined
  const { owner, tier, reachedAt } = row
  return { ...row, owner: owner ?? undefined, tier: tier ?? undefined, reachedAt: reachedAt ?? undefined }
}

export interface CaseChange {
  readonly case: CaseId
  readonly owner?: StaffId | undefined
  readonly tier?: Tier | undefined
  readonly reachedAt?: Instant | undefined
  readonly closes?: CaseClosedWhy | undefined
}

/** Writes what changed of a case. After it, and after every change of one of its machines, call `restage`. */
export async function saveCase(tx: Tx, { agency, now }: Omit<Written, 'by'>, of: CaseChange): Promise<void> {
  const { owner = null, tier = null, reachedAt = null, closes = null } = of
  await tx.run(sql`
    update cases set version = version + 1, changed_at = ${now}, owner_id = coalesce(${owner}::uuid, owner_id),
      tier = coalesce(${tier}::smallint, tier), reached_at = coalesce(reached_at, ${reachedAt}::timestamptz),
      status = case when ${closes}::text is null then status else 'closed' end,
      closed_why = coalesce(${closes}::text, closed_why)
    where agency_id = ${agency} and case_id = ${of.case}`)
}

/** A case of which a request was taken back: whether another still stands, and whether somebody must be talked with first. */
export async function caseTakenBack(
  tx: Tx,
  agency: AgencyId,
  referral: ReferralId,
): Promise<TakingBack | undefined> {
  return tx.row<TakingBack>(sql`
    select c.case_id as "case", c.person_id as person, c.status = 'open' as "isOpen",
      exists (select 1 from case_referrals o join referrals f on f.agency_id = o.agency_id and f.referral_id = o.referral_id
        where o.agency_id = ${agency} and o.case_id = c.case_id and o.referral_id <> r.referral_id
          and f.status in ('received', 'acknowledged', 'accepted')) as "hasOthers",
      coalesce(c.later ->> 'assignment' in ('assigned', 'engaged'), false) as "hasCaseManager",
      exists (select 1 from case_crises k where k.agency_id = ${agency} and k.case_id = c.case_id
        and k.status = 'found') as "inDanger"
    from case_referrals r join cases c on c.agency_id = r.agency_id and c.case_id = r.case_id
    where r.agency_id = ${agency} and r.referral_id = ${referral}
    for update of c`)
}

/** Opens a case again that was closed. */
export async function reopenCase(tx: Tx, { agency, now }: Omit<Written, 'by'>, of: CaseId): Promise<void> {
  await tx.run(sql`
    update cases set version = version + 1, changed_at = ${now}, status = 'open', closed_why = null
    where agency_id = ${agency} and case_id = ${of}`)
}

/** What a room after this one knows of how a case stands. */
type LaterFact = 'assessment' | 'determination' | 'wait' | 'assignment' | 'plan' | 'episode'
export type LaterFacts = Partial<Pick<CaseFacts, LaterFact>>
/** What a later room says; `undefined` takes back what it said before. */
type LaterChange = { readonly [Fact in LaterFact]?: CaseFacts[Fact] | undefined }

/** Lets a later room say how its part of a case stands; the stage follows. */
export async function saveLater(tx: Tx, agency: AgencyId, of: CaseId, facts: LaterChange): Promise<void> {
  await tx.run(sql`
    update cases set later = (later - ${Object.keys(facts)}::text[]) || ${JSON.stringify(facts)}::jsonb
    where agency_id = ${agency} and case_id = ${of}`)
  await restage(tx, agency, of)
}

/** Whether somebody waits for a place in this case, or has a case manager. */
export async function goesOn(tx: Tx, agency: AgencyId, of: CaseId): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 from cases where agency_id = ${agency} and case_id = ${of}
      and (later ->> 'wait' in ('waiting', 'offered') or later ->> 'assignment' in ('assigned', 'engaged'))`)
  return row !== undefined
}

/** Whether what somebody asked for in this case is granted now. */
export async function isGranted(tx: Tx, agency: AgencyId, of: CaseId): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 from cases where agency_id = ${agency} and case_id = ${of} and later ->> 'determination' = 'granted'`)
  return row !== undefined
}

interface FactsRow {
  readonly status: CaseStatus
  readonly reached: boolean
  readonly crisisUnanswered: boolean
  readonly later: LaterFacts
  readonly disposition: Disposition | null
}

/** Writes the stage that follows from how everything stands now. */
export async function restage(tx: Tx, agency: AgencyId, of: CaseId): Promise<void> {
  const row = await tx.row<FactsRow>(sql`
    select c.status, c.reached_at is not null as reached, c.later, s.disposition,
      exists (select 1 from case_crises k where k.agency_id = ${agency} and k.case_id = c.case_id
        and k.status = 'found') as "crisisUnanswered"
    from cases c
    left join lateral (select disposition from intake_screenings s
      where s.agency_id = ${agency} and s.case_id = c.case_id order by opened_at desc, screening_id desc limit 1) s on true
    where c.agency_id = ${agency} and c.case_id = ${of}`)
  if (!row) return
  const { status, reached, crisisUnanswered, later, disposition } = row
  const screening = disposition ? ({ status: 'disposed', as: disposition } as const) : undefined
  const stage = caseStage({ ...later, status, reached, crisisUnanswered, ...(screening && { screening }) })
  await tx.run(sql`
    update cases set stage = ${stage} where agency_id = ${agency} and case_id = ${of} and stage <> ${stage}`)
}
