import {
  type AgencyId,
  addDays,
  type Instant,
  type PersonId,
  type PlainDate,
  type ProgramId,
  type StaffId,
} from '@handrail/care'
import { MOST_COUNTED } from '@handrail/care/referrals'
import {
  ASK_BEFORE_DAYS,
  type EntryId,
  type LIFT_WHY,
  type LiftId,
  type ListedEntry,
  type OfferId,
  type Pace,
  type RECHECK_DAYS,
  type WaitAct,
  type WaitFilter,
} from '@handrail/care/waitlist'
import { oneOf } from '../people/store.ts'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** A place without the name of its person, which the room `people` knows. */
export type NamelessEntry = Omit<ListedEntry, 'name'>

interface Row extends Omit<NamelessEntry, 'offer' | 'isEntitled'> {
  readonly entitled: boolean
  readonly offer: OfferId | null
  readonly heldUntil: PlainDate | null
}

const columns = (place: Sql): Sql => sql`
  e.entry_id as entry, e.version, e.case_id as "case", e.person_id as person, e.program_id as program, e.status, e.funding,
  e.entitled, e.priority, e.grounds, e.tier, e.score, e.since, e.rechecked_on as "recheckedOn",
  e.recheck_days as "recheckDays", e.interim, e.deferrals, o.offer_id as offer, o.held_until as "heldUntil",
  ${place} as place`

const WITH_OFFER: Sql = sql`
  left join wait_offers o on o.agency_id = e.agency_id and o.entry_id = e.entry_id and o.answer = 'open'`

const entryOf = ({ offer, heldUntil, entitled, ...row }: Row): NamelessEntry => ({
  ...row,
  isEntitled: entitled,
  offer: offer !== null && heldUntil !== null ? { offer, heldUntil } : null,
})

interface Page {
  readonly on: PlainDate
  readonly program: ProgramId
  readonly after: number
  readonly most: number
  readonly only: WaitFilter
  /** Whether the asker sees the whole list: then a place on it means something. */
  readonly isWhole: boolean
}

/** A page of the list, in its order. */
export async function listEntries(
  tx: Tx,
  agency: AgencyId,
  page: Page,
): Promise<{ readonly entries: NamelessEntry[]; readonly next: number | null }> {
  const { after, most, only, isWhole } = page
  const rows = await tx.rows<Row & { readonly nth: number }>(sql`
    select e.nth, ${columns(isWhole ? sql`e.nth` : sql`null::bigint`)}
    from (${numbered(agency, page)}) e ${WITH_OFFER}
    where e.nth > ${after} and ${narrowed(only, page.on)} order by e.nth limit ${most + 1}`)
  const shown = rows.slice(0, most)
  return {
    entries: shown.map(({ nth: _nth, ...row }) => entryOf(row)),
    next: rows.length > most ? (shown.at(-1)?.nth ?? null) : null,
  }
}

const IN_ORDER: Sql = sql`order by law, tier, score desc, since, entry_id`

/**
 * The places with their numbers. The whole list is read along its index up to the end of the page; only a filter, which leaves
 * the numbers of the whole list as they are, has to count through it.
 */
function numbered(agency: AgencyId, { program, after, most, only }: Page): Sql {
  const waiting = sql`select * from wait_entries
    where agency_id = ${agency} and program_id = ${program} and status in ('waiting', 'offered')`
  return only === 'all'
    ? sql`select w.*, ${after}::bigint + row_number() over (${IN_ORDER}) as nth
        from (${waiting} ${IN_ORDER} offset ${after} limit ${most + 1}) w`
    : sql`select w.*, row_number() over (${IN_ORDER}) as nth from (${waiting}) w`
}

const LIFT_ASKED: Sql = sql`exists (select 1 from wait_lifts l where l.agency_id = e.agency_id
  and l.entry_id = e.entry_id and l.approved is null)`

/** In the columns of the index of those who are overdue: a sum of two of them could not be looked up in it. */
const overdueAfter = (days: (typeof RECHECK_DAYS)[number], on: PlainDate): Sql =>
  sql`(e.recheck_days = ${days}::smallint and e.rechecked_on < ${addDays(on, -days)}::date)`

/** Which of the entries, of a table called `e`, a filter leaves: in the very words of the index that holds them. */
function narrowed(only: WaitFilter, on: PlainDate): Sql {
  switch (only) {
    case 'all':
      return sql`true`
    case 'offered':
      return sql`e.status = 'offered'`
    case 'overdue':
      return sql`(${overdueAfter(30, on)} or ${overdueAfter(90, on)})`
    case 'entitled':
      return sql`e.entitled`
    case 'lift-asked':
      return LIFT_ASKED
    case 'danger':
      return sql`e.grounds @> '[{"ground": "in-danger"}]'`
    default:
      return only satisfies never
  }
}

/** So many days after the day of asking, it is not asked any more: a message that was held up is not sent late. */
const ASKED_WITHIN_DAYS = 3
const MOST_ASKED = 200

/** Those whose next recheck is so many days away, from one entry on. */
export function waitingToAsk(
  tx: Tx,
  agency: AgencyId,
  { on, after }: { readonly on: PlainDate; readonly after: EntryId | null },
): Promise<readonly { readonly entry: EntryId; readonly person: PersonId; readonly heardOn: PlainDate }[]> {
  const until = addDays(on, ASK_BEFORE_DAYS)
  return tx.rows(sql`
    select entry_id as entry, person_id as person, rechecked_on as "heardOn" from wait_entries
    where agency_id = ${agency} and status = 'waiting'
      and rechecked_on + recheck_days between ${addDays(until, -ASKED_WITHIN_DAYS)}::date and ${until}::date
      and (${after}::uuid is null or entry_id > ${after}::uuid)
    order by entry_id limit ${MOST_ASKED}`)
}

export interface WaitCounts {
  readonly waiting: number
  readonly entitled: number
  readonly overdue: number
  readonly offered: number
  readonly liftAsked: number
  readonly danger: number
}

/** How many of a program stand in each list, each counted up to `MOST_COUNTED` and one more. */
export async function countWaiting(
  tx: Tx,
  agency: AgencyId,
  { program, on }: { readonly program: ProgramId; readonly on: PlainDate },
): Promise<WaitCounts> {
  const upTo = (found: Sql): Sql => sql`(select count(*) from (${found} limit ${MOST_COUNTED + 1}) bounded)`
  const those = (which: Sql): Sql => sql`select 1 from wait_entries e where e.agency_id = ${agency}
    and e.program_id = ${program} and e.status in ('waiting', 'offered') and ${which}`
  const overdue = sql`${those(overdueAfter(30, on))} union all ${those(overdueAfter(90, on))}`
  const asked = sql`select 1 from wait_lifts l
    join wait_entries e on e.agency_id = l.agency_id and e.entry_id = l.entry_id
    where l.agency_id = ${agency} and l.approved is null and e.program_id = ${program}
      and e.status in ('waiting', 'offered')`
  const row = await tx.row<WaitCounts>(sql`
    select ${upTo(those(sql`true`))} as waiting, ${upTo(those(narrowed('entitled', on)))} as entitled,
      ${upTo(overdue)} as overdue, ${upTo(those(narrowed('offered', on)))} as offered,
      ${upTo(asked)} as "liftAsked", ${upTo(those(narrowed('danger', on)))} as danger`)
  return row ?? { waiting: 0, entitled: 0, overdue: 0, offered: 0, liftAsked: 0, danger: 0 }
}

const PLACE: Sql = sql`case when e.status in ('waiting', 'offered') then 1 + (select count(*) from wait_entries b
  where b.agency_id = e.agency_id and b.program_id = e.program_id and b.status in ('waiting', 'offered')
    and (b.law, b.tier, -b.score, b.since, b.entry_id) < (e.law, e.tier, -e.score, e.since, e.entry_id)) end`

export async function findEntry(
  tx: Tx,
  agency: AgencyId,
  { entry, isWhole }: { readonly entry: EntryId; readonly isWhole: boolean },
): Promise<NamelessEntry | undefined> {
  const row = await tx.row<Row>(sql`
    select ${columns(isWhole ? PLACE : sql`null::bigint`)} from wait_entries e ${WITH_OFFER}
    where e.agency_id = ${agency} and e.entry_id = ${entry}`)
  return row && entryOf(row)
}

const MOST_OF_PERSON = 50

export async function entriesOfPerson(
  tx: Tx,
  agency: AgencyId,
  { person, isWhole }: { readonly person: PersonId; readonly isWhole: boolean },
): Promise<NamelessEntry[]> {
  const rows = await tx.rows<Row>(sql`
    select ${columns(isWhole ? PLACE : sql`null::bigint`)} from wait_entries e ${WITH_OFFER}
    where e.agency_id = ${agency} and e.person_id = ${oneOf(agency, person)}
    order by e.entered_at desc, e.entry_id limit ${MOST_OF_PERSON}`)
  return rows.map(entryOf)
}

interface Lifted {
  readonly liftTier: 1 | 2 | 3 | null
  readonly liftUntil: PlainDate | null
}

export function liftOf(tx: Tx, agency: AgencyId, entry: EntryId): Promise<Lifted | undefined> {
  return tx.row<Lifted>(sql`
    select lift_tier as "liftTier", lift_until as "liftUntil" from wait_entries
    where agency_id = ${agency} and entry_id = ${entry}`)
}

interface LiftAsked {
  readonly lift: LiftId
  readonly tier: number
  readonly until: PlainDate
  readonly why: (typeof LIFT_WHY)[number]
  readonly words: string
  readonly by: StaffId
}

/** A lift that waits for a second person. */
export function liftAskedFor(tx: Tx, agency: AgencyId, entry: EntryId): Promise<LiftAsked | undefined> {
  return tx.row<LiftAsked>(sql`
    select lift_id as lift, tier, until_on as until, why, words, asked_by as by from wait_lifts
    where agency_id = ${agency} and entry_id = ${entry} and approved is null`)
}

interface StepRow {
  readonly n: number
  readonly act: WaitAct | 'enter' | 'rerank'
  readonly why: string | null
  readonly words: string | null
  readonly tier: number
  readonly score: number
  readonly at: Instant
  readonly by: StaffId | null
}

const MOST_STEPS = 200

/** What happened to a place, newest first. */
export function stepsOf(tx: Tx, agency: AgencyId, entry: EntryId): Promise<readonly StepRow[]> {
  return tx.rows<StepRow>(sql`
    select n, act, why, words, tier, score, at, by from wait_steps
    where agency_id = ${agency} and entry_id = ${entry} order by n desc limit ${MOST_STEPS}`)
}

/** How fast a list moved in the days before a day, as somebody on it sees it. */
export async function paceOf(
  tx: Tx,
  agency: AgencyId,
  { entry, on, days }: { readonly entry: EntryId; readonly on: PlainDate; readonly days: number },
): Promise<Pace> {
  const row = await tx.row<Omit<Pace, 'days'>>(sql`
    select
      (select count(*) from wait_offers o where o.agency_id = e.agency_id and o.program_id = e.program_id
        and o.answer = 'accepted' and o.offered_on > ${on}::date - ${days}::integer) as given,
      (select count(*) from wait_entries b where b.agency_id = e.agency_id and b.program_id = e.program_id
        and b.since > greatest(e.since, ${on}::date - ${days}::integer) and b.status in ('waiting', 'offered')
        and (b.law, b.tier, -b.score) < (e.law, e.tier, -e.score)) as passed
    from wait_entries e where e.agency_id = ${agency} and e.entry_id = ${entry}`)
  return { days, given: row?.given ?? 0, passed: row?.passed ?? 0 }
}
