import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import type {
  Assignment,
  AssignmentId,
  AssignmentState,
  AssignmentStep,
  FirstContact,
  Made,
} from '@handrail/care/assignments'
import type { CaseId } from '@handrail/care/intake'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

interface Written {
  readonly agency: AgencyId
  readonly now: Instant
  readonly by: StaffId | null
}

interface CaseToAssign {
  readonly case: CaseId
  readonly status: 'open' | 'closed'
  readonly person: PersonId
  readonly isGranted: boolean
  readonly waits: boolean
}

/** The case that is to have a case manager, locked, so that two who assign at once meet. */
export function lockCaseToAssign(tx: Tx, agency: AgencyId, of: CaseId): Promise<CaseToAssign | undefined> {
  return tx.row<CaseToAssign>(sql`
    select case_id as "case", status, person_id as person,
      coalesce(later ->> 'determination' = 'granted', false) as "isGranted",
      coalesce(later ->> 'wait' in ('waiting', 'offered'), false) as waits
    from cases
    where agency_id = ${agency} and case_id = ${of} and handrail.works_with(agency_id, person_id)
    for update`)
}

/** The case manager of a case now. */
export async function currentOf(tx: Tx, agency: AgencyId, of: CaseId): Promise<StaffId | undefined> {
  const row = await tx.row<{ staff: StaffId }>(sql`
    select staff_id as staff from assignments
    where agency_id = ${agency} and case_id = ${of} and status in ('made', 'accepted')`)
  return row?.staff
}

/** Whether a member of staff, or the person about them, said no in this case; or the person asked for somebody else. */
export async function declinedBefore(
  tx: Tx,
  agency: AgencyId,
  { of, staff }: { readonly of: CaseId; readonly staff: StaffId },
): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 from assignments
    where agency_id = ${agency} and case_id = ${of} and staff_id = ${staff}
      and why in ('person-said-no', 'person-asked', 'conflict') limit 1`)
  return row !== undefined
}

export async function insertAssignment(tx: Tx, { agency, now, by }: Written, of: Made): Promise<void> {
  await tx.run(sql`
    insert into assignments (agency_id, assignment_id, case_id, person_id, staff_id, choice, hand_over, made_at, made_by,
      changed_at)
    values (${agency}, ${of.assignment}, ${of.case}, ${of.person}, ${of.staff}, ${of.choice}, ${of.handOver ?? null},
      ${now}, ${by}, ${now})`)
}

interface LockedAssignment extends Omit<AssignmentState, 'relations'> {
  readonly contactedOn: PlainDate | null
}

export function lockAssignment(
  tx: Tx,
  agency: AgencyId,
  of: AssignmentId,
): Promise<LockedAssignment | undefined> {
  return tx.row<LockedAssignment>(sql`
    select assignment_id as assignment, version, case_id as "case", person_id as person, staff_id as staff, status,
      contacted_on as "contactedOn"
    from assignments
    where agency_id = ${agency} and assignment_id = ${of} and handrail.works_with(agency_id, person_id)
    for update`)
}

export async function saveStep(
  tx: Tx,
  { agency, now }: Pick<Written, 'agency' | 'now'>,
  of: AssignmentStep,
): Promise<void> {
  await tx.run(sql`
    update assignments set status = ${of.status}, version = ${of.version}, why = ${of.why ?? null},
      words = ${of.words ?? null}, changed_at = ${now}
    where agency_id = ${agency} and assignment_id = ${of.assignment}`)
}

export async function saveFirstContact(
  tx: Tx,
  { agency, now }: Pick<Written, 'agency' | 'now'>,
  of: FirstContact,
): Promise<void> {
  await tx.run(sql`
    update assignments set contacted_on = ${of.on}, version = ${of.version}, changed_at = ${now}
    where agency_id = ${agency} and assignment_id = ${of.assignment}`)
}

const MOST_OF_CASE = 50

export function assignmentRows(tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly Assignment[]> {
  return tx.rows<Assignment>(sql`
    select assignment_id as assignment, version, case_id as "case", person_id as person, staff_id as staff, status, choice,
      why, hand_over as "handOver", made_at as "madeAt", changed_at as "changedAt"
    from assignments where agency_id = ${agency} and case_id = ${of}
    order by made_at desc, assignment_id desc limit ${MOST_OF_CASE}`)
}

interface Caseload {
  readonly staff: StaffId
  readonly people: number
  readonly unanswered: number
}

const MOST_STAFF = 500

/** How many each case manager has; those who have nobody too. */
export function caseloadRows(tx: Tx, agency: AgencyId, on: string): Promise<readonly Caseload[]> {
  return tx.rows<Caseload>(sql`
    select r.staff_id as staff, count(distinct a.person_id) as people,
      count(a.assignment_id) filter (where a.status = 'made') as unanswered
    from (select distinct staff_id from staff_roles where agency_id = ${agency} and role = 'case-manager'
        and from_on <= ${on}::date and (until_on is null or until_on >= ${on}::date)) r
    left join assignments a on a.agency_id = ${agency} and a.staff_id = r.staff_id and a.status in ('made', 'accepted')
    group by r.staff_id order by r.staff_id limit ${MOST_STAFF}`)
}
