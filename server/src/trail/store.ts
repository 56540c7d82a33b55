import {
  type Actor,
  type AgencyId,
  type EventId,
  type Instant,
  type PersonId,
  reachOf,
  type StaffId,
} from '@handrail/care'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** How many events one question looks at, however few of them fit. */
const MOST_LOOKED_AT = 2_000
/** How many ways into the trail one question goes at most: a team, or the events of a kind. */
const MOST_WAYS = 40
/** More people than one supervisor leads. */
const LARGEST_TEAM = 500

/** Whom a reader may be told by their id. */
export type Seen = 'everybody' | 'caseload' | 'nobody'

/** A trail names no more people than a search would find for the same reader. */
export function seenBy({ role, reach }: Extract<Actor, { readonly kind: 'staff' }>): Seen {
  const people = reachOf(role, 'people:search')
  if (people === undefined) return 'nobody'
  if (people === 'agency') return 'everybody'
  // The caseload is that of the team when this question reaches the team; a search may be narrower.
  return people === 'own' && reach === 'team' ? 'nobody' : 'caseload'
}

const isSeen = (seen: Seen, person: Sql): Sql =>
  seen === 'everybody'
    ? sql`true`
    : seen === 'nobody'
      ? sql`false`
      : sql`${person} = any ((select handrail.caseload())::uuid[])`

/** The staff whom somebody supervises now. */
export async function teamOf(tx: Tx, agency: AgencyId, supervisor: StaffId): Promise<readonly StaffId[]> {
  const rows = await tx.rows<{ staff: StaffId }>(sql`
    select staff_id as staff from staff where agency_id = ${agency} and supervisor_id = ${supervisor}
    order by staff_id limit ${LARGEST_TEAM}`)
  return rows.map(({ staff }) => staff)
}

/** Every record of a person; nothing when the reader may not be told of them. */
export async function recordsOf(
  tx: Tx,
  agency: AgencyId,
  person: PersonId,
  seen: Seen,
): Promise<readonly PersonId[] | undefined> {
  const row = await tx.row<{ records: readonly PersonId[] }>(sql`
    select handrail.one_person(${agency}::uuid, p.person_id) as records from people p
    where p.agency_id = ${agency} and p.person_id = ${person} and ${isSeen(seen, sql`p.person_id`)}`)
  return row?.records
}

interface Place {
  readonly at: Instant
  readonly event: EventId
}

export interface EventRow extends Place {
  readonly name: string
  readonly staff: StaffId | null
  readonly role: string
  readonly aboutSomebody: boolean
  readonly person: PersonId | null
  readonly facts: unknown
}

export interface Wanted {
  readonly records: readonly PersonId[] | undefined
  readonly staff: readonly StaffId[] | undefined
  readonly names: readonly string[] | undefined
  readonly without: readonly string[] | undefined
  readonly between: { readonly after: Instant; readonly until: Instant } | undefined
  readonly before: Place | undefined
  readonly limit: number
  readonly seen: Seen
}

/**
 * A page of the trail, newest first. It is walked along the narrowest of its indexes, one way for each person's record,
 * member of staff or kind of event, and each way stops after its share of what may be looked at; where a way stopped, what
 * is older waits for the next page. So a page costs the same however long the trail is.
 */
export async function listEvents(
  tx: Tx,
  agency: AgencyId,
  wanted: Wanted,
): Promise<{ readonly rows: readonly EventRow[]; readonly next: Place | undefined }> {
  const { between, before, limit, seen } = wanted
  const ways = waysInto(wanted)
  if (ways.length === 0) return { rows: [], next: undefined }
  const most = Math.max(limit + 1, Math.floor(MOST_LOOKED_AT / ways.length))
  const span = sql`
    ${between ? sql`and t.at > ${between.after} and t.at <= ${between.until}` : sql``}
    ${before ? sql`and (t.at, t.event_id) < (${before.at}, ${before.event}::uuid)` : sql``}`
  const walked = ways
    .map((way, n) => {
      const number = sql`${n}::integer`
      return sql`(select ${number} as way, t.* from trail t where t.agency_id = ${agency} ${way} ${span}
        order by t.at desc, t.event_id desc limit ${most})`
    })
    .reduce((all, part) => sql`${all} union all ${part}`)
  // How rare somebody or something is decides which index is short: the plan has to know whom it is for.
  await tx.run(sql`select set_config('plan_cache_mode', 'force_custom_plan', true)`)
  const rows = await tx.rows<
    EventRow & { readonly heldAt: Instant | null; readonly heldEvent: EventId | null }
  >(sql`
    with walked as (${walked}),
    counted as (select *, row_number() over (partition by way order by at desc, event_id desc) as n from walked),
    held as (select at, event_id from counted where n = ${most} order by at desc, event_id desc limit 1),
    page as (
      select t.* from counted t
      where not exists (select 1 from held h where (t.at, t.event_id) < (h.at, h.event_id)) ${alsoFits(wanted)}
      order by t.at desc, t.event_id desc limit ${limit + 1})
    select p.at, p.event_id as event, p.name, p.staff_id as staff, p.role, p.facts,
      p.person_id is not null as "aboutSomebody", case when ${isSeen(seen, sql`p.person_id`)} then p.person_id end as person,
      h.at as "heldAt", h.event_id as "heldEvent"
    from (select 1) once left join held h on true left join page p on true
    order by p.at desc, p.event_id desc`)
  const found = rows.filter(({ event }) => event !== null)
  const page = found.slice(0, limit).map(({ heldAt: _at, heldEvent: _event, ...row }) => row)
  const last = page.at(-1)
  if (found.length > limit && last) return { rows: page, next: { at: last.at, event: last.event } }
  const [first] = rows
  const next = first?.heldAt && first.heldEvent ? { at: first.heldAt, event: first.heldEvent } : undefined
  return { rows: page, next }
}

/** Where to walk: along one index each, in the order of time. */
function waysInto({ records, staff, names }: Wanted): readonly Sql[] {
  if (records) return records.map((record) => sql`and t.person_id = ${record}::uuid`)
  if (staff && staff.length <= MOST_WAYS) return staff.map((one) => sql`and t.whose = ${one}::uuid`)
  if (names && names.length <= MOST_WAYS) return names.map((name) => sql`and t.name = ${name}`)
  return [sql``]
}

/** What the way itself does not ask for. */
const alsoFits = ({ staff, names, without }: Wanted): Sql => sql`
  ${staff ? sql`and t.whose = any (${staff}::uuid[])` : sql``}
  ${names ? sql`and t.name = any (${names}::text[])` : sql``}
  ${without ? sql`and t.name <> all (${without}::text[])` : sql``}`

interface Denial {
  readonly denial: string
  readonly at: Instant
  readonly asked: string
  readonly why: string
  readonly staff: StaffId | null
  readonly role: string
  readonly aboutSomebody: boolean
}

const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * What was refused, newest first: their ids are made in the order of time. One question looks at so many and no more; what
 * is older waits for the next page, however few of them were a team's.
 */
export async function listDenials(
  tx: Tx,
  agency: AgencyId,
  of: {
    readonly before: string | undefined
    readonly limit: number
    readonly team: readonly StaffId[] | undefined
  },
): Promise<{ readonly rows: readonly Denial[]; readonly next: string | null }> {
  const mine = of.team ? sql`where staff = any (${of.team}::uuid[])` : sql``
  const most = of.team ? MOST_LOOKED_AT : of.limit + 1
  const rows = await tx.rows<Denial & { readonly held: string | null }>(sql`
    with lately as (
      select denial_id as denial, at, asked, why, staff_id as staff, role, person_id is not null as "aboutSomebody"
      from denials where agency_id = ${agency} and denial_id < ${of.before ?? LAST}::uuid
      order by denial_id desc limit ${most}),
    held as (select denial from lately order by denial desc offset ${most - 1} limit 1),
    page as (select * from lately ${mine} order by denial desc limit ${of.limit + 1})
    select p.*, h.denial as held from (select 1) once left join held h on true left join page p on true
    order by p.denial desc`)
  const found = rows.filter(({ denial }) => denial !== null)
  const page = found.slice(0, of.limit).map(({ held: _held, ...row }) => row)
  const next = found.length > of.limit ? page.at(-1)?.denial : rows[0]?.held
  return { rows: page, next: next ?? null }
}
