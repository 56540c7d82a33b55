import type { AgencyId, Instant, PersonId, StaffId } from '@handrail/care'
import type { CaseHandedOver, CaseHandover, CaseHandoverId, CaseId } from '@handrail/care/intake'
import type { ReferralId } from '@handrail/care/referrals'
import { oneOf } from '../people/store.ts'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

interface Written {
  readonly agency: AgencyId
  readonly now: Instant
  readonly by: StaffId | null
}

export async function insertHandover(
  tx: Tx,
  { agency, now, by }: Written,
  of: CaseHandedOver & { readonly why: string; readonly words: string },
): Promise<void> {
  await tx.run(sql`
    insert into case_handovers (agency_id, handover_id, case_id, person_id, from_staff, to_staff, why, words, handed_at,
      handed_by)
    values (${agency}, ${of.handover}, ${of.case}, ${of.person}, ${of.from ?? null}, ${of.to}, ${of.why}, ${of.words},
      ${now}, ${by})`)
}

/** What of an intake goes along with it: its requests that the owner took on. */
export async function requestsTaken(
  tx: Tx,
  agency: AgencyId,
  { of, owner }: { readonly of: CaseId; readonly owner: StaffId },
): Promise<readonly ReferralId[]> {
  const rows = await tx.rows<{ id: ReferralId }>(sql`
    select r.referral_id as id from case_referrals r
    join referrals f on f.agency_id = r.agency_id and f.referral_id = r.referral_id
    where r.agency_id = ${agency} and r.case_id = ${of} and f.status = 'accepted' and f.owner_id = ${owner}
    order by r.referral_id`)
  return rows.map(({ id }) => id)
}

/** Whether somebody sees this person at intake for more than this case: for another one, or for a request outside of it. */
export async function ownsMore(
  tx: Tx,
  agency: AgencyId,
  { of, person, owner }: { readonly of: CaseId; readonly person: PersonId; readonly owner: StaffId },
): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 where exists (select 1 from cases c where c.agency_id = ${agency}
        and c.person_id = ${oneOf(agency, person)} and c.case_id <> ${of} and c.status = 'open' and c.owner_id = ${owner})
      or exists (select 1 from referrals f where f.agency_id = ${agency} and f.person_id = ${oneOf(agency, person)}
        and f.status = 'accepted' and f.owner_id = ${owner} and not exists (select 1 from case_referrals r
          where r.agency_id = ${agency} and r.referral_id = f.referral_id))`)
  return row !== undefined
}

/** Whether somebody is the case manager of this case, or was asked to be. */
export async function hasCaseManager(tx: Tx, agency: AgencyId, of: CaseId): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 from cases where agency_id = ${agency} and case_id = ${of}
      and later ->> 'assignment' in ('assigned', 'engaged')`)
  return row !== undefined
}

const COLUMNS: Sql = sql`h.handover_id as handover, h.from_staff as "from", h.to_staff as "to", h.handed_by as "by", h.why,
  h.words, h.handed_at as at, h.read_at as "readAt"`

const MOST = 200

/** How a case went from one to the next, newest first. */
export const handoversOf = (tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly CaseHandover[]> =>
  tx.rows<CaseHandover>(sql`
    select ${COLUMNS} from case_handovers h where h.agency_id = ${agency} and h.case_id = ${of}
    order by h.handed_at desc, h.handover_id desc limit ${MOST}`)

interface Unread extends CaseHandover {
  readonly case: CaseId
  readonly person: PersonId
}

/** What somebody was given and has not said to have read, while it is theirs: oldest first. */
export const unreadOf = (tx: Tx, agency: AgencyId, staff: StaffId): Promise<readonly Unread[]> =>
  tx.rows<Unread>(sql`
    select ${COLUMNS}, h.case_id as "case", h.person_id as person from case_handovers h
    join cases c on c.agency_id = h.agency_id and c.case_id = h.case_id and c.owner_id = h.to_staff and c.status = 'open'
    where h.agency_id = ${agency} and h.to_staff = ${staff} and h.read_at is null
    order by h.handed_at, h.handover_id limit ${MOST}`)

export const lockHandover = (
  tx: Tx,
  agency: AgencyId,
  handover: CaseHandoverId,
): Promise<
  (Pick<Unread, 'case' | 'person' | 'to' | 'readAt'> & Pick<CaseHandover, 'handover'>) | undefined
> =>
  tx.row(sql`
    select h.handover_id as handover, h.case_id as "case", h.person_id as person, h.to_staff as "to",
      h.read_at as "readAt"
    from case_handovers h where h.agency_id = ${agency} and h.handover_id = ${handover} for update`)

export async function saveRead(
  tx: Tx,
  agency: AgencyId,
  { handover, at }: { readonly handover: CaseHandoverId; readonly at: Instant },
): Promise<void> {
  await tx.run(sql`
    update case_handovers set read_at = ${at} where agency_id = ${agency} and handover_id = ${handover}`)
}
