import type { AgencyId, Instant, ProgramId, StaffId } from '@handrail/care'
import type { PlacesCounted, PlacesState, PlacesWeighed, PlacesWhy } from '@handrail/care/waitlist'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** What a program says of its places, locked; nothing when there is no such program. */
export async function lockPlaces(
  tx: Tx,
  agency: AgencyId,
  program: ProgramId,
): Promise<PlacesState | undefined> {
  const there = await tx.row(sql`
    select 1 from programs where agency_id = ${agency} and program_id = ${program} for no key update`)
  if (!there) return undefined
  const row = await tx.row<PlacesState>(sql`
    select version, places, taken_otherwise as "takenOtherwise" from wait_places
    where agency_id = ${agency} and program_id = ${program}`)
  return row ?? { version: 0, places: 0, takenOtherwise: 0 }
}

interface Change {
  readonly program: ProgramId
  readonly version: number
  readonly places: number
  readonly takenOtherwise: number
  readonly why: PlacesWhy
  readonly words: string | undefined
}

export async function savePlaces(
  tx: Tx,
  { agency, now, by }: { readonly agency: AgencyId; readonly now: Instant; readonly by: StaffId | null },
  of: Change,
): Promise<void> {
  await tx.run(sql`
    insert into wait_places (agency_id, program_id, places, taken_otherwise, version)
    values (${agency}, ${of.program}, ${of.places}, ${of.takenOtherwise}, ${of.version})
    on conflict (agency_id, program_id) do update set places = excluded.places,
      taken_otherwise = excluded.taken_otherwise, version = excluded.version`)
  await tx.run(sql`
    insert into wait_place_changes (agency_id, program_id, version, places, taken_otherwise, why, words, at, by)
    values (${agency}, ${of.program}, ${of.version}, ${of.places}, ${of.takenOtherwise}, ${of.why}, ${of.words ?? null},
      ${now}, ${by})`)
}

/** How the places of every program stand, locked, so that two who count at once meet. */
export async function countPlaces(tx: Tx, agency: AgencyId): Promise<readonly PlacesCounted[]> {
  await tx.rows(sql`select 1 from wait_places where agency_id = ${agency} order by program_id for update`)
  return tx.rows<PlacesCounted>(sql`
    select w.program_id as program, w.places, w.taken_otherwise as "takenOtherwise",
      (select count(*) from wait_entries e
        join cases c on c.agency_id = e.agency_id and c.case_id = e.case_id and c.status = 'open'
        where e.agency_id = w.agency_id and e.program_id = w.program_id and e.status = 'admitted')
        + (select count(*) from wait_entries e
          where e.agency_id = w.agency_id and e.program_id = w.program_id and e.status = 'offered') as taken,
      (select count(*) from (select 1 from wait_entries e
        where e.agency_id = w.agency_id and e.program_id = w.program_id and e.status = 'waiting' limit 1) one) as waiting,
      w.free as "freeBefore", w.waits as "waitedBefore"
    from wait_places w where w.agency_id = ${agency} order by w.program_id`)
}

export async function saveWeighed(
  tx: Tx,
  { agency, now }: { readonly agency: AgencyId; readonly now: Instant },
  weighed: readonly PlacesWeighed[],
): Promise<void> {
  for (const { program, free, waits } of weighed)
    await tx.run(sql`
      update wait_places set free = ${free}, waits = ${waits},
        free_since = case when ${free}::integer = 0 then null else coalesce(free_since, ${now}::timestamptz) end
      where agency_id = ${agency} and program_id = ${program}`)
}

interface Shown extends PlacesState {
  readonly free: number
  readonly freeSince: Instant | null
}

/** What the board shows of the places of a program; nothing while nobody said how many there are. */
export function placesOf(tx: Tx, agency: AgencyId, program: ProgramId): Promise<Shown | undefined> {
  return tx.row<Shown>(sql`
    select version, places, taken_otherwise as "takenOtherwise", free, free_since as "freeSince"
    from wait_places where agency_id = ${agency} and program_id = ${program}`)
}
