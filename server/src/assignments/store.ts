import type { AgencyId, Instant, PersonId, PlainDate, ProgramId, StaffId } from '@handrail/care'
import {
  type Assignment,
  type AssignmentId,
  type AssignmentState,
  type AssignmentStep,
  type CaseloadWeights,
  type Described,
  type DescribedManager,
  type FirstContact,
  type Made,
  type OnCaseload,
  USUAL_CAPACITY,
  type WaySoFar,
  type Weighed,
} from '@handrail/care/assignments'
import type { CaseId } from '@handrail/care/intake'
import type { Residence } from '@handrail/care/people'
import type { Ground, Priority } from '@handrail/care/waitlist'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import { DECIDERS } from './decider-store.ts'
import { PROGRAM_OF_CASE } from './fit-store.ts'

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

/** Whether a member of staff decided one of the three questions of this case, or of another open one of the same person. */
export async function decidedIt(
  tx: Tx,
  agency: AgencyId,
  { of, staff }: { readonly of: CaseId; readonly staff: StaffId },
): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 from cases c, lateral (${DECIDERS}) x
    where c.agency_id = ${agency} and c.case_id = ${of} and x.staff = ${staff} limit 1`)
  return row !== undefined
}

export async function insertAssignment(tx: Tx, { agency, now, by }: Written, of: Made): Promise<void> {
  await tx.run(sql`
    insert into assignments (agency_id, assignment_id, case_id, person_id, staff_id, choice, hand_over, despite_away,
      despite_usual, made_at, made_by, changed_at)
    values (${agency}, ${of.assignment}, ${of.case}, ${of.person}, ${of.staff}, ${of.choice}, ${of.handOver ?? null},
      ${of.despiteAway ?? null}, ${of.despiteUsual ?? null}, ${now}, ${by}, ${now})`)
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
      why, hand_over as "handOver", despite_away as "despiteAway", despite_usual as "despiteUsual", made_at as "madeAt",
      changed_at as "changedAt"
    from assignments where agency_id = ${agency} and case_id = ${of}
    order by made_at desc, assignment_id desc limit ${MOST_OF_CASE}`)
}

interface Caseload extends Described {
  readonly staff: StaffId
  readonly version: number
  readonly people: number
  readonly unanswered: number
  readonly load: number
}

const MOST_STAFF = 500

/** What somebody of a caseload counts, of a table called `a`. */
const weightBy = (by: CaseloadWeights): Sql => sql`(
  coalesce((${JSON.stringify(by.cadence)}::jsonb ->> a.cadence)::integer, 0)
  + coalesce((select sum((${JSON.stringify(by.extra)}::jsonb ->> x)::integer)
      from jsonb_array_elements_text(a.extras) x), 0))::integer`

/** How much each case manager has; those who have nobody too. */
export function caseloadRows(
  tx: Tx,
  agency: AgencyId,
  { on, weights }: { readonly on: PlainDate; readonly weights: CaseloadWeights },
): Promise<readonly Caseload[]> {
  return tx.rows<Caseload>(sql`
    select r.staff_id as staff, count(distinct a.person_id) as people,
      count(a.assignment_id) filter (where a.status = 'made') as unanswered,
      coalesce(sum(${weightBy(weights)}) filter (where a.assignment_id is not null), 0)::integer as load,
      coalesce(m.languages, '["en"]') as languages, coalesce(m.specialties, '[]') as specialties,
      coalesce(m.capacity, ${USUAL_CAPACITY}::integer) as capacity, coalesce(m.version, 0) as version
    from (select distinct g.staff_id from staff_roles g
        join staff s on s.agency_id = g.agency_id and s.staff_id = g.staff_id
        where g.agency_id = ${agency} and g.role = 'case-manager'
          and g.from_on <= ${on}::date and (g.until_on is null or g.until_on >= ${on}::date)
          and (s.left_on is null or s.left_on >= ${on}::date)) r
    left join case_managers m on m.agency_id = ${agency} and m.staff_id = r.staff_id
    left join assignments a on a.agency_id = ${agency} and a.staff_id = r.staff_id and a.status in ('made', 'accepted')
    group by r.staff_id, m.languages, m.specialties, m.capacity, m.version
    order by r.staff_id limit ${MOST_STAFF}`)
}

interface CaseloadBeside {
  readonly load: number
  readonly usual: number
  /** Whether the person of the case needs an interpreter. */
  readonly interpreter: boolean
}

/** How full the caseload of one case manager is, beside somebody who is to be given to them. */
export async function caseloadBeside(
  tx: Tx,
  agency: AgencyId,
  { of, staff, weights }: { readonly of: CaseId; readonly staff: StaffId; readonly weights: CaseloadWeights },
): Promise<CaseloadBeside> {
  const row = await tx.row<CaseloadBeside>(sql`
    select
      (select coalesce(sum(${weightBy(weights)}), 0)::integer from assignments a
        where a.agency_id = ${agency} and a.staff_id = ${staff} and a.status in ('made', 'accepted')) as load,
      coalesce((select m.capacity from case_managers m where m.agency_id = ${agency} and m.staff_id = ${staff}),
        ${USUAL_CAPACITY}::integer) as usual,
      coalesce((select p.language -> 'value' ->> 'interpreter' = 'needed' from cases c
        join people p on p.agency_id = c.agency_id and p.person_id = c.person_id
        where c.agency_id = ${agency} and c.case_id = ${of}), false) as interpreter`)
  return row ?? { load: 0, usual: USUAL_CAPACITY, interpreter: false }
}

export async function lockCaseManager(tx: Tx, agency: AgencyId, staff: StaffId): Promise<number> {
  const row = await tx.row<{ version: number }>(sql`
    select version from case_managers where agency_id = ${agency} and staff_id = ${staff} for update`)
  return row?.version ?? 0
}

export async function saveCaseManager(tx: Tx, agency: AgencyId, of: DescribedManager): Promise<void> {
  await tx.run(sql`
    insert into case_managers (agency_id, staff_id, languages, specialties, capacity, version)
    values (${agency}, ${of.staff}, ${JSON.stringify(of.languages)}, ${JSON.stringify(of.specialties)}, ${of.capacity},
      ${of.version})
    on conflict (agency_id, staff_id) do update set languages = excluded.languages, specialties = excluded.specialties,
      capacity = excluded.capacity, version = excluded.version`)
}

export async function saveWeight(
  tx: Tx,
  { agency, now }: Pick<Written, 'agency' | 'now'>,
  of: Weighed,
): Promise<void> {
  await tx.run(sql`
    update assignments set cadence = ${of.cadence}, extras = ${JSON.stringify(of.extras)}, version = ${of.version},
      changed_at = ${now}
    where agency_id = ${agency} and assignment_id = ${of.assignment}`)
}

const MOST_ON_CASELOAD = 200

interface WhichPeople {
  readonly staff: StaffId
  readonly weights: CaseloadWeights
  /** Only whom they have not answered about, or not talked with. */
  readonly toDo: boolean
}

/** The people of a caseload, newest first, without their names. */
export function onCaseloadOf(
  tx: Tx,
  agency: AgencyId,
  { staff, weights, toDo }: WhichPeople,
): Promise<readonly Omit<OnCaseload, 'name'>[]> {
  return tx.rows(sql`
    select a.assignment_id as assignment, a.version, a.case_id as "case", a.person_id as person, a.staff_id as staff,
      a.status, a.choice, a.hand_over as "handOver", a.made_at as "madeAt", a.changed_at as "changedAt", a.cadence,
      a.extras, ${weightBy(weights)} as weight, a.contacted_on as "contactedOn",
      (select jsonb_build_object('from', b.staff_id, 'why', b.why) from assignments b
        where b.agency_id = a.agency_id and b.case_id = a.case_id and b.status = 'ended' and b.made_at <= a.made_at and b.assignment_id <> a.assignment_id
        order by b.made_at desc, b.assignment_id desc limit 1) as "takenOver",
      (select jsonb_build_object('cover', v.cover_id, 'staff', v.staff_id, 'from', v.from_on, 'until', v.until_on) from covers v
        where v.agency_id = a.agency_id and v.assignment_id = a.assignment_id and v.status <> 'ended'
          and v.until_at > handrail.moment()
        order by v.from_at limit 1) as cover
    from assignments a
    where a.agency_id = ${agency} and a.staff_id = ${staff} and a.status in ('made', 'accepted')
      and (not ${toDo}::boolean or a.status = 'made' or a.contacted_on is null)
    order by a.made_at desc, a.assignment_id limit ${MOST_ON_CASELOAD}`)
}

export interface NeedsOne {
  readonly case: CaseId
  readonly person: PersonId
  readonly requestedOn: PlainDate
  readonly language: string | null
  readonly interpreter: boolean
  readonly grounds: readonly Ground[]
  readonly priority: Priority | null
  readonly declined: boolean
  /** Whom they worked with, and who must not be it. */
  readonly before: readonly StaffId[]
  readonly notWanted: readonly StaffId[]
  readonly conflicts: readonly StaffId[]
  readonly program: ProgramId | null
  /** As it may be shown. */
  readonly residence: Residence | null
}

const NEEDS_ONE: Sql = sql`c.case_id as "case", c.person_id as person, c.requested_on as "requestedOn",
  p.language -> 'value' ->> 'tag' as language, coalesce(p.language -> 'value' ->> 'interpreter' = 'needed', false) as interpreter,
  coalesce((select jsonb_agg(distinct g ->> 'ground') from wait_entries w, jsonb_array_elements(w.grounds) g
    where w.agency_id = c.agency_id and w.case_id = c.case_id), '[]') as grounds,
  (select w.priority from wait_entries w where w.agency_id = c.agency_id and w.case_id = c.case_id and w.priority is not null
    order by w.entered_at desc limit 1) as priority,
  exists (select 1 from assignments a where a.agency_id = c.agency_id and a.case_id = c.case_id and a.status = 'declined')
    as declined,
  coalesce((select jsonb_agg(distinct a.staff_id) from assignments a where a.agency_id = c.agency_id
    and a.person_id = c.person_id and a.status = 'ended' and a.why in ('leaves', 'away', 'caseload')), '[]') as before,
  coalesce((select jsonb_agg(distinct a.staff_id) from assignments a where a.agency_id = c.agency_id
    and a.person_id = c.person_id and a.why in ('person-said-no', 'person-asked')), '[]') as "notWanted",
  coalesce((select jsonb_agg(distinct o.staff) from (
    select a.staff_id as staff from assignments a
    where a.agency_id = c.agency_id and a.person_id = c.person_id and a.why = 'conflict'
    union all ${DECIDERS}) o), '[]') as conflicts,
  ${PROGRAM_OF_CASE} as program,
  (select r.residence from residences r where r.agency_id = c.agency_id and r.person_id = c.person_id and r.until_at is null)
    as residence
  from cases c join people p on p.agency_id = c.agency_id and p.person_id = c.person_id`

const NO_CASE_MANAGER: Sql = sql`c.status = 'open' and c.later ->> 'determination' = 'granted'
  and coalesce(c.later ->> 'wait' not in ('waiting', 'offered'), true)
  and not exists (select 1 from assignments a where a.agency_id = c.agency_id and a.case_id = c.case_id
    and a.status in ('made', 'accepted'))`

export function casesToAssign(tx: Tx, agency: AgencyId, most: number): Promise<readonly NeedsOne[]> {
  return tx.rows<NeedsOne>(sql`
    select ${NEEDS_ONE} where c.agency_id = ${agency} and ${NO_CASE_MANAGER}
    order by c.requested_on, c.case_id limit ${most}`)
}

export function caseToSuggestFor(tx: Tx, agency: AgencyId, of: CaseId): Promise<NeedsOne | undefined> {
  return tx.row<NeedsOne>(sql`select ${NEEDS_ONE} where c.agency_id = ${agency} and c.case_id = ${of}`)
}

interface OpenedRoad {
  readonly waits: boolean
  readonly ahead: number
  readonly given: number
  readonly passed: number
  readonly heldUntil: PlainDate | null
  readonly manager: string | null
  readonly granted: boolean
}

/** How far the request has come that a code opened in this transaction, before there is a yes. */
export function wayOfOpened(tx: Tx): Promise<WaySoFar | undefined> {
  return tx.row<WaySoFar>(sql`
    select is_open as "isOpen", reached, spoke, disposition, assessment, determination, papers from handrail.way_of_opened()`)
}

/** How the request goes on that a code opened in this transaction. */
export function roadOfOpened(
  tx: Tx,
  { on, days }: { readonly on: PlainDate; readonly days: number },
): Promise<OpenedRoad | undefined> {
  return tx.row<OpenedRoad>(sql`
    select waits, ahead, given, passed, held_until as "heldUntil", manager, granted
    from handrail.road_of_opened(${on}::date, ${days}::integer)`)
}
