import type { AgencyId, Instant, PlainDate, ProgramId, StaffId } from '@handrail/care'
import { type EntryId, FIRST_FORMULA, type Formula, formula, type Waiting } from '@handrail/care/waitlist'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** The formula that an agency adopted last, or the one that every list begins with. */
export async function formulaOf(tx: Tx, agency: AgencyId): Promise<Formula> {
  const row = await tx.row<{ formula: unknown }>(sql`
    select formula from wait_formulas where agency_id = ${agency} order by version desc limit 1`)
  return row ? formula.parse(row.formula) : FIRST_FORMULA
}

/** Lets two who adopt a formula at once wait for each other. */
export async function lockFormula(tx: Tx, agency: AgencyId): Promise<Formula> {
  await tx.run(sql`select 1 from agencies where agency_id = ${agency} for no key update`)
  return formulaOf(tx, agency)
}

export async function insertFormula(
  tx: Tx,
  { agency, now, by }: { readonly agency: AgencyId; readonly now: Instant; readonly by: StaffId | null },
  of: { readonly formula: Formula; readonly words: string },
): Promise<void> {
  await tx.run(sql`
    insert into wait_formulas (agency_id, version, formula, words, adopted_at, adopted_by)
    values (${agency}, ${of.formula.version}, ${JSON.stringify(of.formula)}, ${of.words}, ${now}, ${by})`)
}

/**
 * Where everybody who waits stands on a day: `standingOf` of the room `waitlist` in SQL. A test holds the two to the same
 * answer. Law stays as it was written: no day and no formula changes it.
 */
const standings = (agency: AgencyId, by: Formula, on: PlainDate): Sql => sql`
  weights as (
    select key as ground, (value ->> 'tier')::integer as tier, (value ->> 'points')::integer as points
    from jsonb_each(${JSON.stringify(by.weights)}::jsonb)),
  found as (
    select e.entry_id, e.tier as was_tier, e.score as was_score, greatest(0, ${on}::date - e.since) as days,
      least(g.tier, case when e.lift_until >= ${on}::date then e.lift_tier else 4 end) as tier, g.points
    from wait_entries e cross join lateral (
      select coalesce(min(w.tier), 4) as tier, coalesce(sum(w.points), 0)::integer as points
      from jsonb_array_elements(e.grounds) one join weights w on w.ground = one ->> 'ground') g
    where e.agency_id = ${agency} and e.status in ('waiting', 'offered')),
  stand as (
    select entry_id, was_tier, was_score,
      least(tier, greatest(1, tier - days / ${by.ageing.daysPerTier}::integer)) as tier,
      least(points + days / ${by.ageing.daysPerPoint}::integer, ${by.ageing.top}::integer) as score
    from found)`

/** How many would stand elsewhere. */
export async function countMoving(
  tx: Tx,
  agency: AgencyId,
  { by, on }: { readonly by: Formula; readonly on: PlainDate },
): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    with ${standings(agency, by, on)}
    select count(*) as count from stand where tier <> was_tier or score <> was_score`)
  return row?.count ?? 0
}

interface Reranking {
  readonly by: Formula
  readonly on: PlainDate
  readonly now: Instant
  readonly why: 'aged' | 'formula'
}

/**
 * Counts anew where everybody stands, in one statement. Time lifts all alike, so of what it does only a higher tier is noted
 * for each; what a formula does is noted for everybody whom it moves.
 */
export async function rerankAll(tx: Tx, agency: AgencyId, { by, on, now, why }: Reranking): Promise<void> {
  await tx.run(sql`
    with ${standings(agency, by, on)},
    changed as (
      update wait_entries e set tier = s.tier, score = s.score,
        last_step = last_step + case when ${why}::text = 'formula' or s.tier <> s.was_tier then 1 else 0 end
      from stand s
      where e.agency_id = ${agency} and e.entry_id = s.entry_id and (s.tier <> s.was_tier or s.score <> s.was_score)
      returning e.entry_id, e.person_id, e.law, e.tier, e.score, e.since, e.last_step, s.was_tier)
    insert into wait_steps (agency_id, entry_id, n, person_id, act, why, law, tier, score, since, at)
    select ${agency}::uuid, c.entry_id, c.last_step, c.person_id, 'rerank', ${why}::text, c.law,
      c.tier, c.score, c.since, ${now}::timestamptz
    from changed c where ${why}::text = 'formula' or c.tier <> c.was_tier`)
}

interface WaitingRow extends Omit<Waiting, 'lift' | 'priority' | 'entry'> {
  readonly entry: EntryId
  readonly program: ProgramId
  readonly priority: NonNullable<Waiting['priority']> | null
  readonly liftTier: 1 | 2 | 3 | null
  readonly liftUntil: PlainDate | null
}

export interface WaitingFor extends Waiting {
  readonly entry: EntryId
  readonly program: ProgramId
}

/** Everybody who waits, with what their places are made of, and nothing of who they are. */
export async function everybodyWaiting(tx: Tx, agency: AgencyId): Promise<readonly WaitingFor[]> {
  const rows = await tx.rows<WaitingRow>(sql`
    select entry_id as entry, program_id as program, since, grounds, priority, lift_tier as "liftTier",
      lift_until as "liftUntil"
    from wait_entries where agency_id = ${agency} and status in ('waiting', 'offered')`)
  return rows.map(({ priority, liftTier, liftUntil, ...of }) => ({
    ...of,
    priority: priority ?? undefined,
    lift: liftTier !== null && liftUntil !== null ? { tier: liftTier, until: liftUntil } : undefined,
  }))
}
