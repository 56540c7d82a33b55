import { createHash } from 'node:crypto'
import type { AgencyId, Instant } from '@handrail/care'
import { type Sql, sql } from '../platform/sql.ts'
import { type Database, keep, type Tx } from '../platform/transaction.ts'

const LANES = 16
const BATCH = 2_000

/** The first link of a trail that does not hold. */
export interface BrokenLink {
  readonly lane: number
  readonly place: number
  readonly why: 'missing' | 'changed' | 'not-chained' | 'head-moved'
}

/** Every link holds, and there were more of them once: an end was cut off together with what is noted of it. */
export interface Shortened {
  readonly why: 'shortened'
  /** How many events an earlier check counted. */
  readonly once: number
}

export interface TrailCheck {
  readonly agency: AgencyId
  readonly events: number
  readonly broken: BrokenLink | Shortened | undefined
  /** One short text for the state of all lanes. Kept outside, it shows later whether the past was rewritten as a whole. */
  readonly seal: string
}

interface Link {
  readonly agency: string
  readonly id: string
  readonly lane: number
  readonly place: number
  readonly at: string
  readonly request: string
  readonly n: number
  readonly name: string
  readonly person: string | null
  readonly staff: string | null
  readonly role: string
  readonly facts: string
  readonly whose: string | null
  readonly previous: Buffer
  readonly hash: Buffer
}

/**
 * Walks the event trail of one agency and works out every hash again, apart from the database's own code. Reads in
 * batches, so that its memory does not grow with the trail, and all of one moment: what is written meanwhile is neither
 * walked nor taken for the end of a lane. `progress` hears of every batch.
 */
export async function verifyTrail(
  database: Database,
  agency: AgencyId,
  progress: (events: number) => void = () => {},
): Promise<TrailCheck> {
  return database.transaction({ role: 'app', agency }, async (tx) => {
    await tx.run(sql`set transaction isolation level repeatable read, read only`)
    const seal = createHash('sha256')
    let events = 0
    let broken: BrokenLink | undefined
    for (let lane = 0; lane < LANES && broken === undefined; lane += 1) {
      const walked = await walkLane(tx, agency, lane, (count) => progress(events + count))
      events += walked.events
      broken = walked.broken
      seal.update(`${lane}:${walked.events}:`).update(walked.last)
    }
    return keep({
      agency,
      events,
      broken: broken ?? (await shortened(tx, agency, events)),
      seal: seal.digest('hex'),
    })
  })
}

async function shortened(tx: Tx, agency: AgencyId, events: number): Promise<Shortened | undefined> {
  const counted = await tx.row<{ once: number | null }>(
    sql`select max(events) as once from trail_checks where agency_id = ${agency}`,
  )
  const once = counted?.once ?? 0
  return once > events ? { why: 'shortened', once } : undefined
}

async function walkLane(tx: Tx, agency: AgencyId, lane: number, progress: (events: number) => void) {
  let last: Buffer = Buffer.alloc(0)
  let place = 0
  for (;;) {
    const links = await readLinks(tx, agency, lane, place)
    for (const link of links) {
      const why = problemWith(link, place + 1, last)
      if (why !== undefined) return { events: place, last, broken: { lane, place: place + 1, why } }
      place += 1
      last = link.hash
    }
    if (links.length < BATCH) break
    progress(place)
  }
  const head = await tx.row<{ place: number; hash: Buffer }>(sql`
    select place, hash from trail_heads where agency_id = ${agency} and lane = ${lane}`)
  const holds = head ? head.place === place && head.hash.equals(last) : place === 0
  const broken: BrokenLink | undefined = holds ? undefined : { lane, place: place + 1, why: 'head-moved' }
  return { events: place, last, broken }
}

function problemWith(link: Link, place: number, previous: Buffer): BrokenLink['why'] | undefined {
  if (link.place !== place) return 'missing'
  if (!link.previous.equals(previous)) return 'not-chained'
  return isAsWritten(link) ? undefined : 'changed'
}

/** `whose` follows from the rest and is not in the hash; whoever moved it would hide an event from those who look for it. */
const isAsWritten = (link: Link): boolean => hashOf(link).equals(link.hash) && link.whose === whoseOf(link)

function whoseOf({ name, staff, facts }: Link): string | null {
  if (staff !== null || !name.startsWith('signin.')) return staff
  const told: unknown = JSON.parse(facts)
  return typeof told === 'object' && told !== null && 'staff' in told ? (told.staff as string | null) : null
}

function hashOf(link: Link): Buffer {
  const text = [
    link.agency,
    link.id,
    link.lane,
    link.place,
    link.at,
    link.request,
    link.n,
    link.name,
    link.person ?? '-',
    link.staff ?? '-',
    link.role,
    link.facts,
  ].join('\n')
  return createHash('sha256').update(link.previous).update(text, 'utf8').digest()
}

const LINK = sql`agency_id as agency, event_id as id, lane, place, at, request_id as request, n, name, person_id as person,
  staff_id as staff, role, facts::text as facts, whose, previous, hash`

function readLinks(tx: Tx, agency: AgencyId, lane: number, after: number): Promise<readonly Link[]> {
  return tx.rows<Link>(sql`
    select ${LINK} from events where agency_id = ${agency} and lane = ${lane} and place > ${after}
    order by place limit ${BATCH}`)
}

/** How many links of each lane are worked out again within a request. */
const RECENT = 50
/** Written out: a plan that does not know how few are wanted reads the whole table. */
const NEWEST: Sql = { text: String(RECENT), values: [] }

/** Whether the newest links hold, and lead to the head of their lane: as much as a request may take the time for. */
export async function verifyNewest(
  tx: Tx,
  agency: AgencyId,
): Promise<{ readonly events: number; readonly holds: boolean }> {
  const rows = await tx.rows<Row>(sql`
    select l.*, n.lane as "ofLane", h.place as "headPlace", h.hash as "headHash"
    from unnest(${[...Array(LANES).keys()]}::smallint[]) n(lane)
    left join trail_heads h on h.agency_id = ${agency} and h.lane = n.lane
    left join lateral (
      select ${LINK} from events e where e.agency_id = ${agency} and e.lane = n.lane
      order by e.place desc limit ${NEWEST}) l on true
    order by n.lane, l.place`)
  const lanes = Array.from({ length: LANES }, (_, lane) => rows.filter(({ ofLane }) => ofLane === lane))
  return {
    events: rows.filter(isLink).length,
    holds: lanes.every((lane) => holdsTogether(lane)),
  }
}

interface Ends {
  readonly ofLane: number
  readonly headPlace: number | null
  readonly headHash: Buffer | null
}

type Row = Ends & (Link | { readonly hash: null })

const isLink = (row: Row): row is Ends & Link => row.hash !== null

function holdsTogether(lane: readonly Row[]): boolean {
  const links = lane.filter(isLink)
  const [ends] = lane
  const last = links.at(-1)
  const isHead = last
    ? ends?.headPlace === last.place && ends.headHash?.equals(last.hash) === true
    : (ends?.headPlace ?? 0) === 0
  // Where the lane is longer, what comes before the newest is taken as it is.
  const whole = links.length < RECENT
  return (
    isHead &&
    links.every((link, n) => {
      const before = links[n - 1]
      const [place, previous] = before
        ? [before.place + 1, before.hash]
        : whole
          ? [1, Buffer.alloc(0)]
          : [link.place, link.previous]
      return problemWith(link, place, previous) === undefined
    })
  )
}

/** Writes down that the whole trail was walked. For the keeper: the application cannot say so of itself. */
export async function recordCheck(tx: Tx, check: TrailCheck, at: Instant): Promise<void> {
  await tx.run(sql`
    insert into trail_checks (agency_id, at, events, broken)
    values (${check.agency}, ${at}, ${check.events}, ${check.broken?.why ?? null})`)
}

/** When the whole trail was last walked, and what was found. */
export function lastCheck(
  tx: Tx,
  agency: AgencyId,
): Promise<{ readonly at: Instant; readonly events: number; readonly holds: boolean } | undefined> {
  return tx.row(sql`
    select at, events, broken is null as holds from trail_checks
    where agency_id = ${agency} order by at desc limit 1`)
}
