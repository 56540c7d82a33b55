import { createHash } from 'node:crypto'
import type { AgencyId } from '@handrail/care'
import { sql } from '../platform/sql.ts'
import { type Database, keep, type Tx } from '../platform/transaction.ts'

const LANES = 16
const BATCH = 2_000

/** The first link of a trail that does not hold. */
export interface BrokenLink {
  readonly lane: number
  readonly place: number
  readonly why: 'missing' | 'changed' | 'not-chained' | 'head-moved'
}

export interface TrailCheck {
  readonly agency: AgencyId
  readonly events: number
  readonly broken: BrokenLink | undefined
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
  readonly previous: Buffer
  readonly hash: Buffer
}

/**
 * Walks the event trail of one agency and works out every hash again, apart from the database's own code. Reads in
 * batches, so that its memory does not grow with the trail. `progress` hears of every batch.
 */
export async function verifyTrail(
  database: Database,
  agency: AgencyId,
  progress: (events: number) => void = () => {},
): Promise<TrailCheck> {
  return database.transaction({ role: 'app', agency }, async (tx) => {
    const seal = createHash('sha256')
    let events = 0
    let broken: BrokenLink | undefined
    for (let lane = 0; lane < LANES && broken === undefined; lane += 1) {
      const walked = await walkLane(tx, agency, lane, (count) => progress(events + count))
      events += walked.events
      broken = walked.broken
      seal.update(`${lane}:${walked.events}:`).update(walked.last)
    }
    return keep({ agency, events, broken, seal: seal.digest('hex') })
  })
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
  return hashOf(link).equals(link.hash) ? undefined : 'changed'
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

function readLinks(tx: Tx, agency: AgencyId, lane: number, after: number): Promise<readonly Link[]> {
  return tx.rows<Link>(sql`
    select agency_id as agency, event_id as id, lane, place, at, request_id as request, n, name, person_id as person,
      staff_id as staff, role, facts::text as facts, previous, hash
    from events where agency_id = ${agency} and lane = ${lane} and place > ${after}
    order by place limit ${BATCH}`)
}
