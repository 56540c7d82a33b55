import type { AgencyId, Instant, PlainDate, ProgramId, Role, StaffId } from '@handrail/care'
import type { AbsenceId } from '@handrail/care/agency'
import {
  type AssignmentId,
  type CoveredByMe,
  type CoverId,
  type CoverNow,
  type CoverToTakeBack,
  MOST_TURNED,
  type NewCover,
  type ToCover,
} from '@handrail/care/assignments'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import { DECIDERS } from './decider-store.ts'
import { PROGRAM_OF_CASE } from './fit-store.ts'

type ToCoverRow = Omit<ToCover, 'asked'> & { readonly program: ProgramId | null }

/** Those whom a supervisor gives to others for a while, locked, with who must not be it. */
export function lockToCover(
  tx: Tx,
  agency: AgencyId,
  { absence, assignments }: { readonly absence: AbsenceId; readonly assignments: readonly AssignmentId[] },
): Promise<readonly ToCoverRow[]> {
  return tx.rows(sql`
    select a.assignment_id as assignment, a.case_id as "case", a.person_id as person, a.staff_id as staff, a.status,
      exists (select 1 from covers v where v.agency_id = a.agency_id and v.absence_id = ${absence}
        and v.assignment_id = a.assignment_id and v.status <> 'ended') as covered,
      coalesce((select jsonb_agg(distinct o.staff) from (
        select b.staff_id as staff from assignments b where b.agency_id = a.agency_id and b.person_id = a.person_id
          and b.why in ('person-said-no', 'person-asked', 'conflict')
        union all
        select x.staff from (select a.agency_id, a.case_id, a.person_id) c, lateral (${DECIDERS}) x) o
        where o.staff is not null), '[]') as "notThem",
      ${PROGRAM_OF_CASE} as program
    from assignments a join cases c on c.agency_id = a.agency_id and c.case_id = a.case_id
    where a.agency_id = ${agency} and a.assignment_id = any (${assignments}::uuid[])
      and handrail.works_with(a.agency_id, a.person_id)
    order by a.assignment_id for update of a`)
}

/** The roles that each of some members of staff holds on a day; nobody who has left by then. */
export function rolesOfAll(
  tx: Tx,
  agency: AgencyId,
  { staff, on }: { readonly staff: readonly StaffId[]; readonly on: PlainDate },
): Promise<readonly { readonly staff: StaffId; readonly roles: readonly Role[] }[]> {
  return tx.rows(sql`
    select s.staff_id as staff, array(select r.role from staff_roles r
      where r.agency_id = s.agency_id and r.staff_id = s.staff_id and r.from_on <= ${on}::date
        and (r.until_on is null or r.until_on >= ${on}::date)) as roles
    from staff s
    where s.agency_id = ${agency} and s.staff_id = any (${staff}::uuid[])
      and (s.left_on is null or s.left_on >= ${on}::date)
    limit ${staff.length}`)
}

/** Writes all of them in two statements: the reasons to see the records, then the covers. */
export async function insertCovers(
  tx: Tx,
  { agency, now, by }: { readonly agency: AgencyId; readonly now: Instant; readonly by: StaffId | null },
  all: readonly NewCover[],
): Promise<void> {
  const rows = JSON.stringify(
    all.map(({ of, words, ...one }) => ({
      ...one,
      words: words ?? null,
      assignment: of.assignment,
      case: of.case,
      person: of.person,
      away: of.staff,
    })),
  )
  const from = sql`json_to_recordset(${rows}::json) as n(cover uuid, absence uuid, relation uuid, assignment uuid, "case" uuid,
    person uuid, away uuid, staff uuid, status text, "from" date, until date, "fromAt" timestamptz, "untilAt" timestamptz,
    words text)`
  await tx.run(sql`
    insert into care_relations (agency_id, relation_id, person_id, staff_id, kind, from_at, until_at, instead_of)
    select ${agency}::uuid, n.relation, n.person, n.staff, 'cover', n."fromAt", n."untilAt", n.away from ${from}`)
  await tx.run(sql`
    insert into covers (agency_id, cover_id, absence_id, assignment_id, case_id, person_id, away_id, staff_id, relation_id,
      status, from_on, until_on, from_at, until_at, words, made_at, made_by)
    select ${agency}::uuid, n.cover, n.absence, n.assignment, n."case", n.person, n.away, n.staff, n.relation,
      n.status, n."from", n.until, n."fromAt", n."untilAt", n.words, ${now}::timestamptz, ${by}::uuid from ${from}`)
}

export const COVER_NOW: Sql = sql`v.cover_id as cover, v.assignment_id as assignment, v.person_id as person, v.staff_id as staff,
  v.relation_id as relation, v.status, v.from_on as "from"`

/** Covers whose turn it is to begin, or to end. Another process that looks now passes over them. */
export async function lockTurning(
  tx: Tx,
  agency: AgencyId,
  now: Instant,
): Promise<{ readonly begins: readonly CoverNow[]; readonly ends: readonly CoverNow[] }> {
  const due = (status: 'to-come' | 'running', when: Sql) =>
    tx.rows<CoverNow>(sql`
      select ${COVER_NOW} from covers v where v.agency_id = ${agency} and v.status = ${status} and ${when}
      order by v.cover_id limit ${MOST_TURNED} for update skip locked`)
  return {
    begins: await due('to-come', sql`v.from_at <= ${now}`),
    ends: await due('running', sql`v.until_at <= ${now}`),
  }
}

/** Covers of some days away, or of an assignment, that are not over. */
export function lockCovers(
  tx: Tx,
  agency: AgencyId,
  of: { readonly absence?: AbsenceId | undefined; readonly assignment?: AssignmentId | undefined },
): Promise<readonly CoverNow[]> {
  return tx.rows<CoverNow>(sql`
    select ${COVER_NOW} from covers v
    where v.agency_id = ${agency} and v.status <> 'ended'
      and (v.absence_id = ${of.absence ?? null}::uuid or v.assignment_id = ${of.assignment ?? null}::uuid)
    order by v.cover_id for update`)
}

/** Covers that a supervisor takes back, locked; those that are over too. */
export function lockToTakeBack(
  tx: Tx,
  agency: AgencyId,
  covers: readonly CoverId[],
): Promise<readonly CoverToTakeBack[]> {
  return tx.rows<CoverToTakeBack>(sql`
    select ${COVER_NOW}, v.away_id as away, v.until_on as until from covers v
    where v.agency_id = ${agency} and v.cover_id = any (${covers}::uuid[])
      and handrail.works_with(v.agency_id, v.person_id)
    order by v.cover_id for update`)
}

/** Who is there for whoever has an assignment, now. */
export async function coversNow(tx: Tx, agency: AgencyId, of: AssignmentId): Promise<readonly StaffId[]> {
  const rows = await tx.rows<{ staff: StaffId }>(sql`
    select v.staff_id as staff from covers v
    where v.agency_id = ${agency} and v.assignment_id = ${of} and v.status = 'running'
      and v.until_at > handrail.moment()`)
  return rows.map(({ staff }) => staff)
}

export async function saveBegun(tx: Tx, agency: AgencyId, covers: readonly CoverId[]): Promise<void> {
  await tx.run(sql`
    update covers set status = 'running' where agency_id = ${agency} and cover_id = any (${covers}::uuid[])`)
}

/** Ends covers now, and with them the reasons to see the records. */
export async function saveEnded(
  tx: Tx,
  agency: AgencyId,
  { covers, now }: { readonly covers: readonly CoverId[]; readonly now: Instant },
): Promise<void> {
  await tx.run(sql`
    update care_relations r set until_at = greatest(least(${now}::timestamptz, r.until_at), r.from_at), version = version + 1
    from covers v
    where v.agency_id = ${agency} and v.cover_id = any (${covers}::uuid[])
      and r.agency_id = v.agency_id and r.relation_id = v.relation_id`)
  await tx.run(sql`
    update covers set status = 'ended' where agency_id = ${agency} and cover_id = any (${covers}::uuid[])`)
}

interface Shorter {
  readonly covers: readonly CoverId[]
  readonly until: PlainDate
  readonly at: Instant
}

/** Lets covers end on an earlier day that is still to come. */
export async function saveShorter(tx: Tx, agency: AgencyId, { covers, until, at }: Shorter): Promise<void> {
  await tx.run(sql`
    update care_relations r set until_at = greatest(least(${at}::timestamptz, r.until_at), r.from_at), version = version + 1
    from covers v
    where v.agency_id = ${agency} and v.cover_id = any (${covers}::uuid[])
      and r.agency_id = v.agency_id and r.relation_id = v.relation_id`)
  await tx.run(sql`
    update covers set until_on = least(until_on, ${until}::date), until_at = least(until_at, ${at}::timestamptz)
    where agency_id = ${agency} and cover_id = any (${covers}::uuid[])`)
}

/** Whom somebody is there for meanwhile, the first to begin first; without their names. */
export function coveredBy(
  tx: Tx,
  agency: AgencyId,
  { staff, most }: { readonly staff: StaffId; readonly most: number },
): Promise<readonly Omit<CoveredByMe, 'name'>[]> {
  return tx.rows(sql`
    select v.cover_id as cover, v.assignment_id as assignment, a.version, a.contacted_on as "contactedOn",
      v.case_id as "case", v.person_id as person, v.away_id as away, v.from_on as "from", v.until_on as until, v.words
    from covers v join assignments a on a.agency_id = v.agency_id and a.assignment_id = v.assignment_id
    where v.agency_id = ${agency} and v.staff_id = ${staff} and v.status = 'running' and v.until_at > handrail.moment()
    order by v.from_on, v.cover_id limit ${most}`)
}

export interface Meanwhile {
  readonly name: string
  readonly until: PlainDate
}

/** Who is there meanwhile for whoever a code opened in this transaction. */
export function meanwhileOfOpened(tx: Tx): Promise<Meanwhile | undefined> {
  return tx.row(sql`select name, until_on as until from handrail.meanwhile_of_opened()`)
}
