import {
  type AgencyId,
  dayIn,
  type Instant,
  type PersonId,
  type PlainDate,
  type ProgramId,
  type StaffId,
} from '@handrail/care'
import type { CaseId } from '@handrail/care/intake'
import type { ReferralId } from '@handrail/care/referrals'
import {
  type Entered,
  type EntryId,
  type EntryState,
  type EntryStep,
  entitlementOf,
  type Formula,
  type LeftPlace,
  type OfferId,
  type Priority,
} from '@handrail/care/waitlist'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import { formulaOf } from './formula-store.ts'

export interface Written {
  readonly agency: AgencyId
  readonly now: Instant
  readonly by: StaffId | null
}

interface CaseToEnter {
  readonly case: CaseId
  readonly status: 'open' | 'closed'
  readonly person: PersonId
  readonly requestedOn: PlainDate
  readonly isTriaged: boolean
  readonly isGranted: boolean
}

/** The case that somebody is to wait with, locked, as the asker may change it. */
export function lockCaseToEnter(tx: Tx, agency: AgencyId, of: CaseId): Promise<CaseToEnter | undefined> {
  return tx.row<CaseToEnter>(sql`
    select case_id as "case", status, person_id as person, requested_on as "requestedOn",
      tier is not null as "isTriaged", coalesce(later ->> 'determination' = 'granted', false) as "isGranted"
    from cases
    where agency_id = ${agency} and case_id = ${of} and handrail.works_with(agency_id, person_id)
    for update`)
}

export async function waitsFor(
  tx: Tx,
  agency: AgencyId,
  { of, program }: { readonly of: CaseId; readonly program: ProgramId },
): Promise<EntryId | undefined> {
  const row = await tx.row<{ id: EntryId }>(sql`
    select entry_id as id from wait_entries
    where agency_id = ${agency} and case_id = ${of} and program_id = ${program} and status in ('waiting', 'offered')`)
  return row?.id
}

/** How the wait of a case stands over all programs for which somebody waits with it. */
export async function waitOfCase(
  tx: Tx,
  agency: AgencyId,
  of: CaseId,
): Promise<'waiting' | 'offered' | 'over'> {
  const row = await tx.row<{ status: 'waiting' | 'offered' }>(sql`
    select status from wait_entries
    where agency_id = ${agency} and case_id = ${of} and status in ('waiting', 'offered')
    order by status limit 1`)
  return row?.status ?? 'over'
}

export async function insertEntry(tx: Tx, { agency, now, by }: Written, of: Entered): Promise<void> {
  const { law, tier, score } = of.standing
  await tx.run(sql`
    insert into wait_entries (agency_id, entry_id, case_id, person_id, program_id, funding, entitled, since, grounds,
      priority, law, tier, score, interim, recheck_days, rechecked_on, entered_at, entered_by, changed_at)
    values (${agency}, ${of.entry}, ${of.case}, ${of.person}, ${of.program}, ${of.funding},
      ${entitlementOf(of.funding) !== undefined}, ${of.since}, ${JSON.stringify(of.grounds)}, ${of.priority ?? null},
      ${law}, ${tier}, ${score}, ${JSON.stringify(of.interim)}, ${of.recheckDays}, ${of.on}, ${now}, ${by}, ${now})`)
  await insertStep(tx, { agency, now, by }, { entry: of.entry, act: 'enter' })
}

interface Noted {
  readonly entry: EntryId
  readonly act: string
  readonly why?: string | undefined
  readonly words?: string | undefined
}

/** Notes what happened to a place, with how it stands now. */
async function insertStep(tx: Tx, { agency, now, by }: Written, of: Noted): Promise<void> {
  await tx.run(sql`
    with e as (
      update wait_entries set last_step = last_step + 1 where agency_id = ${agency} and entry_id = ${of.entry} returning *)
    insert into wait_steps (agency_id, entry_id, n, person_id, act, why, words, law, tier, score, since, at, by)
    select e.agency_id, e.entry_id, e.last_step, e.person_id, ${of.act}::text, ${of.why ?? null}::text,
      ${of.words ?? null}::text, e.law, e.tier, e.score, e.since, ${now}::timestamptz, ${by}::uuid
    from e`)
}

interface LockedRow extends Omit<EntryState, 'written' | 'formula' | 'priority' | 'lift' | 'offer'> {
  readonly priority: Priority | null
  readonly liftTier: 1 | 2 | 3 | null
  readonly liftUntil: PlainDate | null
  readonly offer: OfferId | null
  readonly heldUntil: PlainDate | null
  readonly tier: number
  readonly score: number
}

const stateOf = (row: LockedRow, formula: Formula): EntryState => {
  const { priority, liftTier, liftUntil, offer, heldUntil, tier, score, ...rest } = row
  return {
    ...rest,
    priority: priority ?? undefined,
    lift: liftTier !== null && liftUntil !== null ? { tier: liftTier, until: liftUntil } : undefined,
    offer: offer !== null && heldUntil !== null ? { offer, heldUntil } : undefined,
    written: { tier, score },
    formula,
  }
}

async function lockWhere(tx: Tx, agency: AgencyId, which: Sql): Promise<EntryState[]> {
  const rows = await tx.rows<LockedRow>(sql`
    select e.entry_id as entry, e.version, e.case_id as "case", e.person_id as person, e.program_id as program, e.status,
      e.since, e.grounds, e.priority, e.lift_tier as "liftTier", e.lift_until as "liftUntil", e.tier, e.score, e.deferrals,
      e.interim, e.tries, e.rechecked_on as "heardOn", o.offer_id as offer,
      o.held_until as "heldUntil"
    from wait_entries e
    left join wait_offers o on o.agency_id = e.agency_id and o.entry_id = e.entry_id and o.answer = 'open'
    where e.agency_id = ${agency} and ${which} and handrail.works_with(e.agency_id, e.person_id)
    order by e.entry_id
    for update of e`)
  if (rows.length === 0) return []
  const formula = await formulaOf(tx, agency)
  return rows.map((row) => stateOf(row, formula))
}

/** A place that the asker may change, locked. */
export async function lockEntry(tx: Tx, agency: AgencyId, entry: EntryId): Promise<EntryState | undefined> {
  const [found] = await lockWhere(tx, agency, sql`e.entry_id = ${entry}`)
  return found
}

/** Several, locked in one order always, so that two who change the same ones never wait in a ring. */
export const lockEntries = (tx: Tx, agency: AgencyId, entries: readonly EntryId[]): Promise<EntryState[]> =>
  lockWhere(tx, agency, sql`e.entry_id = any(${entries}::uuid[])`)

/** The programs of which all three questions were answered with yes in a case. */
export async function programsGranting(tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly ProgramId[]> {
  const rows = await tx.rows<{ program: ProgramId }>(sql`
    select distinct p.program_id as program from packets p
    where p.agency_id = ${agency} and p.case_id = ${of} and 3 = (select count(*) from determinations d
      where d.agency_id = p.agency_id and d.packet_id = p.packet_id and d.status = 'granted')
    order by 1 limit 50`)
  return rows.map(({ program }) => program)
}

/** All on which somebody waits with a case. */
export const lockWaitingWith = (tx: Tx, agency: AgencyId, of: CaseId): Promise<EntryState[]> =>
  lockWhere(tx, agency, sql`e.case_id = ${of} and e.status in ('waiting', 'offered')`)

/** Places that somebody left with a case when it was closed, the last for each program, and when. */
export async function lockLeftWith(
  tx: Tx,
  agency: AgencyId,
  { of, zone }: { readonly of: CaseId; readonly zone: string },
): Promise<readonly LeftPlace[]> {
  const rows = await tx.rows<{ entry: EntryId; changedAt: Instant; recheckDays: number }>(sql`
    select distinct on (program_id) entry_id as entry, changed_at as "changedAt", recheck_days as "recheckDays" from wait_entries
    where agency_id = ${agency} and case_id = ${of} and status = 'removed' and removed_why = 'withdrew'
    order by program_id, changed_at desc, entry_id desc limit 50`)
  const entries = await lockEntries(
    tx,
    agency,
    rows.map(({ entry }) => entry),
  )
  return entries.flatMap((entry) => {
    const row = rows.find((one) => one.entry === entry.entry)
    return row ? [{ entry, leftOn: dayIn(zone, row.changedAt), recheckDays: row.recheckDays }] : []
  })
}

/** All on which somebody waits by a request of theirs. */
export const lockWaitingBy = (tx: Tx, agency: AgencyId, referral: ReferralId): Promise<EntryState[]> =>
  lockWhere(
    tx,
    agency,
    sql`e.status in ('waiting', 'offered') and e.case_id in (
      select case_id from case_referrals where agency_id = ${agency} and referral_id = ${referral})`,
  )

/** Writes a step of a wait, and how the place stands after it. */
export async function saveStep(tx: Tx, written: Written, of: EntryStep): Promise<void> {
  const { agency, now } = written
  const { law, tier, score } = of.standing
  const tried = of.tried ? JSON.stringify([of.tried]) : null
  await tx.run(sql`
    update wait_entries set version = ${of.version}, status = ${of.status}, removed_why = ${of.removedWhy ?? null},
      since = ${of.since}, grounds = ${JSON.stringify(of.grounds)}, priority = ${of.priority ?? null},
      lift_tier = ${of.lift?.tier ?? null}, lift_until = ${of.lift?.until ?? null}, law = ${law}, tier = ${tier},
      score = ${score}, deferrals = ${of.deferrals}, interim = ${JSON.stringify(of.interim)}, changed_at = ${now},
      rechecked_on = greatest(rechecked_on, ${of.recheckedOn ?? null}::date),
      tries = case when ${of.recheckedOn ?? null}::date is not null then '[]'::jsonb
        else tries || coalesce(${tried}::jsonb, '[]'::jsonb) end
    where agency_id = ${agency} and entry_id = ${of.entry}`)
  await insertStep(tx, written, of)
}

/** How many wait before somebody; who has an offer already is not counted. */
export async function countAhead(
  tx: Tx,
  agency: AgencyId,
  { entry, program }: Pick<EntryState, 'entry' | 'program'>,
): Promise<number> {
  const row = await tx.row<{ ahead: number }>(sql`
    select count(*) as ahead from wait_entries e, wait_entries o
    where e.agency_id = ${agency} and e.entry_id = ${entry}
      and o.agency_id = ${agency} and o.program_id = ${program} and o.status = 'waiting'
      and (o.law, o.tier, -o.score, o.since, o.entry_id) < (e.law, e.tier, -e.score, e.since, e.entry_id)`)
  return row?.ahead ?? 0
}
