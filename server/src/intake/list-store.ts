import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import type { CaseId, ListedCase, ScreeningId } from '@handrail/care/intake'
import { MOST_COUNTED, type ReferralId } from '@handrail/care/referrals'
import { dueAbout, dueOfPeople } from '../clocks/deadline-store.ts'
import { oneOf } from '../people/store.ts'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

const COLUMNS: Sql = sql`c.case_id as "case", c.version, c.person_id as person, c.status, c.closed_why as why, c.stage, c.tier,
  c.requested_on as "requestedOn", c.program_id as program, c.owner_id as owner, c.changed_at as "changedAt",
  (select s.disposition from intake_screenings s where s.agency_id = c.agency_id and s.case_id = c.case_id
    order by s.opened_at desc, s.screening_id desc limit 1) as disposition,
  coalesce(c.tier, 2) as rank,
  array(select r.referral_id from case_referrals r where r.agency_id = c.agency_id and r.case_id = c.case_id) as referrals`

/** A case without the name of its person, which the room `people` knows. */
export type NamelessCase = Omit<ListedCase, 'name'>
type Row = Omit<NamelessCase, 'due'> & { readonly rank: number; readonly referrals: readonly ReferralId[] }

const TOPICS = [
  'intake.crisis-action',
  'intake.crisis-follow-up',
  'intake.reached',
  'intake.disposition',
  'intake.first-evaluation',
  'intake.comprehensive-evaluation',
  'intake.other-place-heard',
] as const

/** What is due on the way after the talk. It hangs on things of later rooms, so it is found by its person. */
const LATER_TOPICS = [
  'intake.assessment-signed',
  'intake.assessment-co-signed',
  'determinations.papers-begun',
  'determinations.papers-asked',
  'determinations.missing-papers',
  'determinations.serious-mental-illness-decision',
  'determinations.decision',
  'determinations.more-asked',
  'determinations.who-pays-again',
  'waitlist.triaged',
  'determinations.appeal',
  'waitlist.offer-answered',
  'waitlist.place-wanted',
  'waitlist.recheck',
  'assignments.find-one',
  'assignments.find-another',
  'assignments.first-worker',
  'assignments.first-contact',
  'plans.needs-assessment',
  'plans.first',
  'plans.review',
  'plans.rewrite',
] as const

/** With what is due about each first: about the person, the case, or a request that it came from. */
async function withDue(tx: Tx, agency: AgencyId, rows: readonly Row[]): Promise<NamelessCase[]> {
  const subjects = [...new Set(rows.flatMap((row) => [row.person, row.case, ...row.referrals]))]
  const due = await dueAbout(tx, agency, { subjects, topics: TOPICS })
  const people = [...new Set(rows.map(({ person }) => person))]
  const later = await dueOfPeople(tx, agency, { people, topics: LATER_TOPICS })
  return rows.map(({ rank: _rank, referrals, ...row }) => {
    const about = [row.person, row.case, ...referrals].flatMap((subject) => due.get(subject) ?? [])
    const open = [...about, ...(later.get(row.person) ?? [])]
    const [first] = row.status === 'closed' ? [] : open.toSorted((a, b) => (a.at < b.at ? -1 : 1))
    return { ...row, due: first ?? null }
  })
}

export interface CasePlace {
  readonly tier: number
  readonly requestedOn: PlainDate
  readonly changedAt: Instant
  readonly case: CaseId
}

interface Page {
  readonly list: 'open' | ListedCase['stage']
  readonly owner: StaffId | undefined
  readonly after: CasePlace | undefined
  readonly most: number
}

/** The condition in the words of the index that holds it. */
function inList(list: Page['list']): Sql {
  // Whoever has a case manager has left the intake, and is found in a list of their own.
  if (list === 'open')
    return sql`c.status = 'open' and c.stage not in ('assigned', 'planning', 'active', 'leaving')`
  return list === 'closed' ? sql`c.status = 'closed'` : sql`c.stage = ${list} and c.status = 'open'`
}

/** Of whom nobody has said yet how urgent it is, danger is not ruled out: they stand with the urgent. */
const MOST_URGENT = sql`coalesce(c.tier, 2), c.requested_on, c.case_id`
const NEWEST = sql`c.changed_at desc, c.case_id desc`
const FIRST = '00000000-0000-0000-0000-000000000000'
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

const ownedBy = (owner: StaffId | undefined): Sql =>
  owner === undefined ? sql`true` : sql`c.owner_id = ${owner}`

/** One page of the board, and where the next begins. */
export async function listCases(
  tx: Tx,
  agency: AgencyId,
  { list, owner, after, most }: Page,
): Promise<{ readonly cases: NamelessCase[]; readonly next: CasePlace | null }> {
  const from =
    list === 'closed'
      ? sql`(c.changed_at, c.case_id) < (${after?.changedAt ?? 'infinity'}::timestamptz, ${after?.case ?? LAST}::uuid)`
      : sql`(coalesce(c.tier, 2), c.requested_on, c.case_id) > (${after?.tier ?? -1}::integer,
          ${after?.requestedOn ?? '-infinity'}::date, ${after?.case ?? FIRST}::uuid)`
  const rows = await tx.rows<Row>(sql`
    select ${COLUMNS} from cases c
    where c.agency_id = ${agency} and ${inList(list)} and ${ownedBy(owner)} and ${from}
    order by ${list === 'closed' ? NEWEST : MOST_URGENT} limit ${most + 1}`)
  const page = rows.slice(0, most)
  const last = rows.length > most ? page.at(-1) : undefined
  return {
    cases: await withDue(tx, agency, page),
    next: last
      ? { tier: last.rank, requestedOn: last.requestedOn, changedAt: last.changedAt, case: last.case }
      : null,
  }
}

/** How many stand in a list, counted up to a bound and one more. */
export async function countCases(tx: Tx, agency: AgencyId, list: Page['list']): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*) as count from (
      select 1 from cases c where c.agency_id = ${agency} and ${inList(list)}
      order by ${list === 'closed' ? NEWEST : MOST_URGENT} limit ${MOST_COUNTED + 1}) bounded`)
  return row?.count ?? 0
}

export async function findCase(tx: Tx, agency: AgencyId, of: CaseId): Promise<NamelessCase | undefined> {
  const rows = await tx.rows<Row>(sql`
    select ${COLUMNS} from cases c where c.agency_id = ${agency} and c.case_id = ${of}`)
  const [found] = await withDue(tx, agency, rows)
  return found
}

interface Times {
  readonly openedAt: Instant
  readonly reachedAt: Instant | null
  readonly whyLate: string | null
}

export function timesOf(tx: Tx, agency: AgencyId, of: CaseId): Promise<Times | undefined> {
  return tx.row<Times>(sql`
    select opened_at as "openedAt", reached_at as "reachedAt", why_late as "whyLate" from cases
    where agency_id = ${agency} and case_id = ${of}`)
}

interface ScreeningOfCase {
  readonly screening: ScreeningId
  readonly openedAt: Instant
  readonly disposedAt: Instant | null
}

/** Its screenings, newest first. */
export function screeningsOf(tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly ScreeningOfCase[]> {
  return tx.rows<ScreeningOfCase>(sql`
    select screening_id as screening, opened_at as "openedAt", disposed_at as "disposedAt" from intake_screenings
    where agency_id = ${agency} and case_id = ${of} order by opened_at desc, screening_id desc limit 50`)
}

const MOST_OF_PERSON = 50

export async function casesOfPerson(tx: Tx, agency: AgencyId, person: PersonId): Promise<NamelessCase[]> {
  const rows = await tx.rows<Row>(sql`
    select ${COLUMNS} from cases c
    where c.agency_id = ${agency} and c.person_id = ${oneOf(agency, person)}
    order by c.opened_at desc, c.case_id limit ${MOST_OF_PERSON}`)
  return withDue(tx, agency, rows)
}

/** The case that a request is in. */
export async function caseWith(
  tx: Tx,
  agency: AgencyId,
  referral: ReferralId,
): Promise<NamelessCase | undefined> {
  const rows = await tx.rows<Row>(sql`
    select ${COLUMNS} from case_referrals l join cases c on c.agency_id = l.agency_id and c.case_id = l.case_id
    where l.agency_id = ${agency} and l.referral_id = ${referral}`)
  const [found] = await withDue(tx, agency, rows)
  return found
}
