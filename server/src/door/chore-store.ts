import { type AgencyId, addMinutes, CLOCKS_DIFFER_MINUTES, type Instant, type PersonId } from '@handrail/care'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import type { Heard } from './reaction.ts'

/** A chore that this process has for a while. */
export interface Claimed {
  readonly agency: AgencyId
  readonly id: string
  readonly name: string
  /** Grows with each claim, so it tells this claim from a later one. */
  readonly tries: number
}

/** Which chores: what follows from an event, what comes round and is none of these, or what comes round and is one of them. */
export type Lane =
  | { readonly kind: 'all' }
  | { readonly kind: 'follows' }
  | { readonly kind: 'rounds' | 'nights'; readonly nightly: readonly string[] }

function inLane(lane: Lane): Sql {
  switch (lane.kind) {
    case 'all':
      return sql`true`
    case 'follows':
      return sql`event_id is not null`
    case 'rounds':
      return sql`event_id is null and name <> all (${lane.nightly}::text[])`
    case 'nights':
      return sql`event_id is null and name = any (${lane.nightly}::text[])`
  }
}

interface Wanted {
  readonly lane: Lane
  readonly now: Instant
  /** How long the claim lasts. */
  readonly until: Instant
  readonly most: number
}

/**
 * Claims what is due, oldest first. A claim that lasts longer than any does was made by a clock that stood ahead, and is
 * over. For the host: it sees which chores there are and not what they hold.
 */
export function claim(tx: Tx, { lane, now, until, most }: Wanted): Promise<readonly Claimed[]> {
  return tx.rows<Claimed>(sql`
    update chores set claimed_until = ${until}, tries = tries + 1
    where (agency_id, chore_id) in (
      select agency_id, chore_id from chores
      where done_at is null and given_up_at is null and due_at <= ${now} and ${inLane(lane)}
        and (claimed_until is null or claimed_until <= ${now}
          or claimed_until > ${addMinutes(until, CLOCKS_DIFFER_MINUTES)})
      order by due_at limit ${most} for update skip locked)
    returning agency_id as agency, chore_id as id, name, tries`)
}

/** Every agency of this installation. For the host. */
export async function listAgencies(tx: Tx): Promise<readonly AgencyId[]> {
  return (await listZones(tx)).map(({ agency }) => agency)
}

interface InZone {
  readonly agency: AgencyId
  readonly zone: string
}

/** Every agency of this installation, with the zone in which its days begin. For the host. */
export function listZones(tx: Tx): Promise<readonly InZone[]> {
  return tx.rows<InZone>(sql`select agency_id as agency, zone from agencies order by agency_id`)
}

/**
 * Makes due what a clock that stood ahead, and was set back since, put into a future that never was: what follows from an
 * event of that future, and what failed and was put off for longer than any failure is.
 */
export async function takeUpPutOff(
  tx: Tx,
  agency: AgencyId,
  { now, longest }: { readonly now: Instant; readonly longest: Instant },
): Promise<void> {
  const ahead = addMinutes(now, CLOCKS_DIFFER_MINUTES)
  await tx.run(sql`
    update chores set due_at = ${now}
    where agency_id = ${agency} and done_at is null and given_up_at is null and due_at > ${ahead}
      and ((tries > 0 and due_at > ${addMinutes(longest, CLOCKS_DIFFER_MINUTES)})
        or exists (
          select 1 from events e
          where e.agency_id = chores.agency_id and e.event_id = chores.event_id and e.at > ${ahead}))`)
}

interface Round {
  readonly agency: AgencyId
  readonly id: string
  readonly name: string
  readonly begins: Instant
}

export async function ensureRound(tx: Tx, { agency, id, name, begins }: Round): Promise<void> {
  await tx.run(sql`
    insert into chores (agency_id, chore_id, name, key, facts, due_at)
    values (${agency}, ${id}, ${name}, ${`${name} ${begins}`}, 'null', ${begins})
    on conflict (agency_id, key) do nothing`)
}

/** Lengthens a claim, when no other process has claimed the same since. */
export async function claimLonger(tx: Tx, { agency, id, tries }: Claimed, until: Instant): Promise<void> {
  await tx.run(sql`
    update chores set claimed_until = ${until} where agency_id = ${agency} and chore_id = ${id} and tries = ${tries}`)
}

/** A chore that is this process's to run; nothing when it is done, or was claimed by another since. */
export async function readChore(
  tx: Tx,
  { agency, id, tries }: Claimed,
): Promise<{ readonly facts: unknown; readonly heard: Heard | undefined } | undefined> {
  const row = await tx.row<ChoreRow>(sql`
    select c.facts as own, e.event_id as "eventId", e.name as event, e.person_id as about, e.at, e.facts
    from chores c left join events e on e.agency_id = c.agency_id and e.event_id = c.event_id
    where c.agency_id = ${agency} and c.chore_id = ${id} and c.tries = ${tries} and c.done_at is null`)
  if (!row) return undefined
  const { own, eventId, about, ...heard } = row
  return {
    facts: own,
    heard: eventId === null ? undefined : { ...heard, eventId, about: about ?? undefined },
  }
}

interface ChoreRow {
  readonly own: unknown
  readonly eventId: string | null
  readonly event: string
  readonly about: PersonId | null
  readonly at: Instant
  readonly facts: unknown
}

export async function finish(tx: Tx, { agency, id }: Claimed, at: Instant): Promise<void> {
  await tx.run(
    sql`update chores set done_at = ${at}, claimed_until = null where agency_id = ${agency} and chore_id = ${id}`,
  )
}

interface Trouble {
  readonly trouble: string
  /** When to try again; never when undefined. */
  readonly dueAt: Instant | undefined
  readonly now: Instant
}

/** After trouble. What another process has claimed since stays with it. */
export async function giveBack(
  tx: Tx,
  { agency, id, tries }: Claimed,
  { trouble, dueAt, now }: Trouble,
): Promise<void> {
  await tx.run(sql`
    update chores set claimed_until = null, trouble = ${trouble}, due_at = ${dueAt ?? now},
      given_up_at = ${dueAt === undefined ? now : null}
    where agency_id = ${agency} and chore_id = ${id} and tries = ${tries}`)
}

/** So many rows are cleared by one statement: after a long pause there may be more than fit in its time. */
const CLEARED_AT_ONCE = 10_000

/**
 * Done chores and answered requests are kept a while, for whoever looks into a problem or sends again; then cleared, some at
 * a time. Answers with how many rows are gone: as long as there are any, there may be more.
 */
export async function clearOld(
  tx: Tx,
  agency: AgencyId,
  before: Instant,
  most = CLEARED_AT_ONCE,
): Promise<number> {
  const chores = await tx.run(sql`
    delete from chores where ctid = any (array(
      select ctid from chores where agency_id = ${agency} and done_at < ${before} limit ${most}))`)
  const requests = await tx.run(sql`
    delete from requests where ctid = any (array(
      select ctid from requests where agency_id = ${agency} and at < ${before} limit ${most}))`)
  return chores + requests
}
