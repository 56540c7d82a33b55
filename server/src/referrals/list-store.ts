import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import {
  type Alternative,
  alternative,
  type Card,
  card,
  type KeptConsent,
  keptConsent,
  type Listed,
  MOST_COUNTED,
  type ReferralId,
  type Sender,
  type Source,
  type Status,
  sender,
  type Urgency,
  type Way,
} from '@handrail/care/referrals'
import { dueAbout } from '../clocks/deadline-store.ts'
import { oneOf } from '../people/store.ts'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

const COLUMNS: Sql = sql`r.referral_id as referral, r.status, r.version, r.shown_name as name, r.source, r.way,
  r.sent_from as "from", r.urgency, r.received_at as "receivedAt", r.changed_at as "changedAt",
  r.respond_by as "respondBy", r.owner_id as owner, r.person_id as person, r.urgency_rank as rank,
  r.has_safety as "hasSafety"`

type ListedRow = Omit<Listed, 'due'> & { readonly rank: number }

const TOPICS = [
  'referrals.crisis-said',
  'referrals.urgent-said',
  'referrals.acknowledged',
  'referrals.decided',
  'intake.reached',
] as const

/** With what is due about each. */
async function withDue(tx: Tx, agency: AgencyId, rows: readonly ListedRow[]): Promise<Listed[]> {
  const due = await dueAbout(tx, agency, { subjects: rows.map(({ referral }) => referral), topics: TOPICS })
  return rows.map(({ rank: _rank, ...row }) => ({ ...row, due: due.get(row.referral) ?? null }))
}

export type ListName = 'to-do' | Status

export interface Place {
  readonly urgency: number
  readonly at: Instant
  readonly referral: ReferralId
}

interface Page {
  readonly list: ListName
  readonly owner: StaffId | undefined
  readonly after: Place | undefined
  readonly most: number
}

const OVER: readonly ListName[] = ['declined', 'withdrawn', 'closed']

/** The condition in the very words of the index that holds it. */
function inList(list: ListName): Sql {
  if (list === 'to-do') return sql`r.status in ('received', 'acknowledged')`
  return OVER.includes(list)
    ? sql`r.status = ${list} and r.status in ('declined', 'withdrawn', 'closed')`
    : sql`r.status = ${list} and r.status in ('received', 'acknowledged', 'accepted')`
}

/** The order of an index, so that a page or a count stops where it is full. */
const MOST_URGENT = sql`r.urgency_rank, r.received_at, r.referral_id`
const NEWEST = sql`r.changed_at desc, r.referral_id desc`

const ownedBy = (owner: StaffId | undefined): Sql =>
  owner === undefined ? sql`true` : sql`r.owner_id = ${owner}`

/** One page of the board, and where the next begins. */
export async function listReferrals(
  tx: Tx,
  agency: AgencyId,
  { list, owner, after, most }: Page,
): Promise<{ readonly referrals: Listed[]; readonly next: Place | null }> {
  const isOver = OVER.includes(list)
  const rows = await tx.rows<ListedRow>(
    isOver
      ? sql`
        select ${COLUMNS} from referrals r
        where r.agency_id = ${agency} and ${inList(list)} and ${ownedBy(owner)}
          and (r.changed_at, r.referral_id) < (${after?.at ?? 'infinity'}::timestamptz,
            ${after?.referral ?? LAST}::uuid)
        order by ${NEWEST} limit ${most + 1}`
      : sql`
        select ${COLUMNS} from referrals r
        where r.agency_id = ${agency} and ${inList(list)} and ${ownedBy(owner)}
          and (r.urgency_rank, r.received_at, r.referral_id) > (${after?.urgency ?? -1}::smallint,
            ${after?.at ?? '-infinity'}::timestamptz, ${after?.referral ?? FIRST}::uuid)
        order by ${MOST_URGENT} limit ${most + 1}`,
  )
  const page = rows.slice(0, most)
  const last = rows.length > most ? page.at(-1) : undefined
  const at = last && (isOver ? last.changedAt : last.receivedAt)
  return {
    referrals: await withDue(tx, agency, page),
    next: last && at ? { urgency: last.rank, at, referral: last.referral } : null,
  }
}

const FIRST = '00000000-0000-0000-0000-000000000000'
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** How many stand in a list, counted up to a bound and one more. */
export async function countList(tx: Tx, agency: AgencyId, list: ListName): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*) as count from (
      select 1 from referrals r where r.agency_id = ${agency} and ${inList(list)}
      order by ${OVER.includes(list) ? NEWEST : MOST_URGENT} limit ${MOST_COUNTED + 1}) bounded`)
  return row?.count ?? 0
}

export function namesOf(
  tx: Tx,
  agency: AgencyId,
  referrals: readonly ReferralId[],
): Promise<readonly Pick<Listed, 'referral' | 'name' | 'person'>[]> {
  return tx.rows(sql`
    select r.referral_id as referral, r.shown_name as name, r.person_id as person from referrals r
    where r.agency_id = ${agency} and r.referral_id = any (${referrals}::uuid[]) order by r.referral_id`)
}

export interface WholeReferral extends Listed {
  readonly card: Card
  readonly sender: Sender | null
  readonly consent: KeptConsent
  readonly mandate: string
  readonly packet: unknown
  readonly alternative: Alternative | null
  readonly duplicateOf: ReferralId | null
}

type WholeRow = ListedRow & {
  readonly card: unknown
  readonly sender: unknown
  readonly consent: unknown
  readonly mandate: string
  readonly packet: unknown
  readonly alternative: unknown
  readonly duplicateOf: ReferralId | null
}

export async function findReferral(
  tx: Tx,
  agency: AgencyId,
  referral: ReferralId,
): Promise<WholeReferral | undefined> {
  const row = await tx.row<WholeRow>(sql`
    select ${COLUMNS}, r.card, r.sender, r.consent, r.mandate, r.packet, r.alternative, r.duplicate_of as "duplicateOf"
    from referrals r where r.agency_id = ${agency} and r.referral_id = ${referral}`)
  if (!row) return undefined
  const [shown] = await withDue(tx, agency, [row])
  if (!shown) return undefined
  const { mandate, packet, duplicateOf } = row
  return {
    ...pickListed(shown),
    card: card.parse(row.card),
    sender: row.sender === null ? null : sender.parse(row.sender),
    consent: keptConsent.parse(row.consent),
    mandate,
    packet,
    alternative: row.alternative === null ? null : alternative.parse(row.alternative),
    duplicateOf,
  }
}

/** Only what a list shows, of a row that holds more. */
export const pickListed = (of: Listed): Listed => ({
  referral: of.referral,
  status: of.status,
  version: of.version,
  name: of.name,
  source: of.source satisfies Source,
  way: of.way satisfies Way,
  from: of.from,
  urgency: of.urgency satisfies Urgency,
  hasSafety: of.hasSafety,
  receivedAt: of.receivedAt,
  changedAt: of.changedAt,
  respondBy: of.respondBy satisfies PlainDate | null,
  owner: of.owner,
  person: of.person,
  due: of.due,
})

export async function duplicatesOf(
  tx: Tx,
  agency: AgencyId,
  referral: ReferralId,
): Promise<readonly ReferralId[]> {
  const rows = await tx.rows<{ referral: ReferralId }>(sql`
    select referral_id as referral from referrals where agency_id = ${agency} and duplicate_of = ${referral}
    order by received_at, referral_id limit 50`)
  return rows.map(({ referral: one }) => one)
}

const MOST_ALIKE = 12

/** Referrals that share a key with this one, newest first: an own search in the index for each key. */
export async function alikeTo(tx: Tx, agency: AgencyId, referral: ReferralId): Promise<readonly Listed[]> {
  const rows = await tx.rows<ListedRow>(sql`
    select distinct on (r.received_at, r.referral_id) ${COLUMNS}
    from referral_keys mine
    join referral_keys theirs on theirs.agency_id = ${agency} and theirs.key = mine.key
    join referrals r on r.agency_id = ${agency} and r.referral_id = theirs.referral_id
    where mine.agency_id = ${agency} and mine.referral_id = ${referral} and r.referral_id <> ${referral}
    order by r.received_at desc, r.referral_id limit ${MOST_ALIKE}`)
  return withDue(tx, agency, rows)
}

const MOST_OF_PERSON = 50

export async function ofPerson(tx: Tx, agency: AgencyId, person: PersonId): Promise<Listed[]> {
  const rows = await tx.rows<ListedRow>(sql`
    select ${COLUMNS} from referrals r
    where r.agency_id = ${agency} and r.person_id = ${oneOf(agency, person)}
    order by r.received_at desc, r.referral_id limit ${MOST_OF_PERSON}`)
  return withDue(tx, agency, rows)
}
