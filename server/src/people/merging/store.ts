import type { AgencyId, Instant, PersonId, StaffId } from '@handrail/care'
import {
  givenValue,
  inOneLine,
  type Merge,
  type MergeId,
  MOST_WAITING,
  merge,
  shownName,
} from '@handrail/care/people'
import { type Sql, sql } from '../../platform/sql.ts'
import type { Tx } from '../../platform/transaction.ts'
import { identityOf, PERSON_COLUMNS, type PersonRow } from '../identity/store.ts'
import { oneOf } from '../store.ts'

const COLUMNS: Sql = sql`m.merge_id as merge, m.survivor_id as survivor, m.merged_id as merged, m.state,
  m.proposed_by as "proposedBy", m.proposed_at as "proposedAt"`

export async function isProposed(
  tx: Tx,
  agency: AgencyId,
  { one, other }: { readonly one: PersonId; readonly other: PersonId },
): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 from person_merges where agency_id = ${agency} and state = 'proposed'
      and (survivor_id, merged_id) in ((${one}::uuid, ${other}::uuid), (${other}::uuid, ${one}::uuid))`)
  return row !== undefined
}

interface Proposal {
  readonly merge: MergeId
  readonly survivor: PersonId
  readonly merged: PersonId
  readonly why: string
  readonly by: StaffId | undefined
}

export async function insertMerge(
  tx: Tx,
  agency: AgencyId,
  { at, ...of }: Proposal & { readonly at: Instant },
) {
  await tx.run(sql`
    insert into person_merges (agency_id, merge_id, survivor_id, merged_id, state, why, proposed_by, proposed_at)
    values (${agency}, ${of.merge}, ${of.survivor}, ${of.merged}, 'proposed', ${of.why}, ${of.by ?? null}, ${at})`)
}

export async function lockMerge(tx: Tx, agency: AgencyId, id: MergeId): Promise<Merge | undefined> {
  const row = await tx.row(
    sql`select ${COLUMNS} from person_merges m where m.agency_id = ${agency} and m.merge_id = ${id} for update`,
  )
  return row && merge.parse(row)
}

interface Deciding {
  readonly merge: MergeId
  readonly state: 'merged' | 'declined'
  readonly by: StaffId | null
  readonly at: Instant
}

export async function decideMerge(
  tx: Tx,
  agency: AgencyId,
  { merge: id, state, by, at }: Deciding,
): Promise<void> {
  await tx.run(sql`
    update person_merges set state = ${state}, decided_by = ${by}, decided_at = ${at}
    where agency_id = ${agency} and merge_id = ${id}`)
}

interface Undoing {
  readonly merge: MergeId
  readonly why: string
  readonly by: StaffId | null
  readonly at: Instant
}

export async function undoMergeAt(
  tx: Tx,
  agency: AgencyId,
  { merge: id, why, by, at }: Undoing,
): Promise<void> {
  await tx.run(sql`
    update person_merges set state = 'undone', undone_by = ${by}, undone_at = ${at}, undone_why = ${why}
    where agency_id = ${agency} and merge_id = ${id}`)
}

const MOST = 100

type WaitingRow = Merge & { readonly why: string }

/** How many proposals wait: those of others, and one's own. */
export async function countWaiting(
  tx: Tx,
  agency: AgencyId,
  asker: StaffId | null,
): Promise<{ readonly forYou: number; readonly yours: number }> {
  const row = await tx.row<{ forYou: number; yours: number }>(sql`
    select count(*) filter (where w.proposed_by is distinct from ${asker}::uuid)::integer as "forYou",
      count(*) filter (where w.proposed_by = ${asker}::uuid)::integer as yours
    from (select proposed_by from person_merges
      where agency_id = ${agency} and state = 'proposed' order by proposed_at, merge_id limit ${MOST_WAITING}) w`)
  return row ?? { forYou: 0, yours: 0 }
}

/** Proposals that wait, oldest first, with both sides. */
export async function waitingMerges(tx: Tx, agency: AgencyId) {
  const rows = await tx.rows<WaitingRow>(sql`
    select ${COLUMNS}, m.why from person_merges m
    where m.agency_id = ${agency} and m.state = 'proposed' order by m.proposed_at, m.merge_id limit ${MOST}`)
  return withSides(tx, agency, rows)
}

/** What was merged into a person and into those, newest first. */
export async function mergesInto(tx: Tx, agency: AgencyId, person: PersonId) {
  const rows = await tx.rows<WaitingRow>(sql`
    select ${COLUMNS}, m.why from person_merges m
    where m.agency_id = ${agency} and m.state = 'merged' and m.survivor_id = ${oneOf(agency, person)}
    order by m.decided_at desc, m.merge_id limit ${MOST}`)
  const known = await withSides(tx, agency, rows)
  return known.map(({ survivor: _itself, ...rest }) => rest)
}

async function withSides(tx: Tx, agency: AgencyId, merges: readonly WaitingRow[]) {
  const ids = merges.flatMap(({ survivor, merged }) => [survivor, merged])
  const people = await tx.rows<PersonRow>(
    sql`select ${PERSON_COLUMNS} from people p where p.agency_id = ${agency} and p.person_id = any (${ids}::uuid[])`,
  )
  const sides = new Map(people.map((row) => [row.person, sideOf(row)]))
  return merges.flatMap(({ why, ...row }) => {
    const [survivor, merged] = [sides.get(row.survivor), sides.get(row.merged)]
    return survivor && merged ? [{ merge: merge.parse(row), why, survivor, merged }] : []
  })
}

function sideOf(row: PersonRow) {
  const identity = identityOf(row)
  const legal = givenValue(identity.legalName)
  return { shownName: shownName(identity), legalName: legal ? inOneLine(legal) : null, born: identity.born }
}
