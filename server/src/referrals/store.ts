import type { AgencyId, Instant, PersonId, StaffId } from '@handrail/care'
import { typedWords } from '@handrail/care/people'
import {
  type Alternative,
  type Card,
  card,
  type MayTellSaid,
  type NewReferral,
  type Reason,
  type ReferralId,
  type ReferralState,
  reason,
  type Source,
  type Status,
  type Step,
  type Urgency,
  urgencyRank,
  type Way,
} from '@handrail/care/referrals'
import { searchedDigits } from '../people/contact/store.ts'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** Lets the rest of the transaction reach one referral, for whoever is sending it now. */
async function openReferral(tx: Tx, referral: ReferralId): Promise<void> {
  await tx.run(sql`select set_config('handrail.referral_id', ${referral}, true)`)
}

/** The name to say. */
const shownName = ({ name }: Card): string =>
  name.nameUsed ?? [name.given, name.family].filter(Boolean).join(' ')

/** By what a referral is known to be about the same person as another. A first name alone says nothing. */
export function keysOf(of: Card): readonly string[] {
  const { given, family, nameUsed } = of.name
  const names = [given, nameUsed].flatMap((first) => {
    const words = [...typedWords(`${first ?? ''} ${family ?? ''}`)].sort()
    return words.length > 1 ? [`name ${words.join(' ')}`] : []
  })
  const ways = of.reach.flatMap(({ at }) =>
    at.kind === 'phone'
      ? [`phone ${searchedDigits(at.number)}`]
      : at.kind === 'email'
        ? [`email ${at.email.toLowerCase()}`]
        : [],
  )
  return [...new Set([...names, ...ways])]
}

export async function insertReferral(tx: Tx, agency: AgencyId, of: NewReferral): Promise<void> {
  const { referral, brought, at } = of
  const { sender } = brought
  await openReferral(tx, referral)
  await tx.run(sql`
    insert into referrals (agency_id, referral_id, status, source, way, link_id, sent_from, urgency, urgency_rank,
      shown_name, card, sender, consent, mandate, packet, respond_by, received_at, received_by, changed_at, has_safety)
    values (${agency}, ${referral}, 'received', ${brought.source}, ${of.way}, ${of.link ?? null},
      ${of.partner ?? sender?.organization ?? null}, ${brought.urgency}, ${urgencyRank(brought.urgency)},
      ${shownName(brought.card)}, ${JSON.stringify(brought.card)}, ${sender ? JSON.stringify(sender) : null},
      ${JSON.stringify(brought.consent)}, ${brought.mandate}, ${JSON.stringify(brought.packet)},
      ${brought.respondBy ?? null}, ${at}, ${of.by ?? null}, ${at}, ${brought.reason.safety !== undefined})`)
  await tx.run(sql`
    insert into referral_reasons (agency_id, referral_id, reason)
    values (${agency}, ${referral}, ${JSON.stringify(brought.reason)})`)
  await tx.run(sql`
    insert into referral_steps (agency_id, referral_id, n, act, to_status, at, by)
    values (${agency}, ${referral}, 1, 'receive', 'received', ${at}, ${of.by ?? null})`)
  await tx.run(sql`
    insert into referral_keys (agency_id, key, referral_id)
    select ${agency}::uuid, key, ${referral}::uuid from unnest(${keysOf(brought.card)}::text[]) key`)
}

interface LockedRow extends Omit<ReferralState, 'person' | 'owner'> {
  readonly person: PersonId | null
  readonly owner: StaffId | null
  readonly source: Source
  readonly way: Way
  readonly urgency: Urgency
  readonly card: unknown
  readonly hasSender: boolean
  readonly duplicateOf: ReferralId | null
}

export interface LockedReferral extends ReferralState {
  readonly source: Source
  readonly way: Way
  readonly urgency: Urgency
  readonly card: Card
  readonly hasSender: boolean
  readonly duplicateOf: ReferralId | undefined
}

/** A referral that the asker may change, locked. Whoever may only look (an emergency, an audit) changes nothing. */
export async function lockReferral(
  tx: Tx,
  agency: AgencyId,
  referral: ReferralId,
): Promise<LockedReferral | undefined> {
  const row = await tx.row<LockedRow>(sql`
    select referral_id as referral, status, version, person_id as person, owner_id as owner, source, way, urgency, card,
      sender is not null as "hasSender", duplicate_of as "duplicateOf"
    from referrals
    where agency_id = ${agency} and referral_id = ${referral}
      and (person_id is null or handrail.works_with(agency_id, person_id)
        or referral_id = (select handrail.opened_referral()))
    for update`)
  if (!row) return undefined
  const { person, owner, duplicateOf } = row
  return {
    ...row,
    card: card.parse(row.card),
    person: person ?? undefined,
    owner: owner ?? undefined,
    duplicateOf: duplicateOf ?? undefined,
  }
}

interface Written {
  readonly agency: AgencyId
  readonly now: Instant
  readonly by: StaffId | null
}

/** Writes a step, and how the referral stands after it. */
export async function saveStep(tx: Tx, { agency, now, by }: Written, of: Step): Promise<void> {
  await tx.run(sql`
    insert into referral_steps (agency_id, referral_id, n, act, from_status, to_status, why, words, at, by)
    select agency_id, referral_id, ${of.version}::integer, ${of.act}::text, status, ${of.status}::text,
      ${of.why ?? null}::text, ${of.words ?? null}::text, ${now}::timestamptz, ${by}::uuid
    from referrals where agency_id = ${agency} and referral_id = ${of.referral}`)
  await tx.run(sql`
    update referrals set status = ${of.status}, version = ${of.version}, changed_at = ${now},
      owner_id = case when ${of.owner === undefined} then owner_id else ${of.owner ?? null}::uuid end,
      duplicate_of = case when ${of.status} = 'closed' then duplicate_of end
    where agency_id = ${agency} and referral_id = ${of.referral}`)
}

/** Gives requests that were taken on to somebody else. Where they stand stays as it is. */
export async function giveRequests(
  tx: Tx,
  { agency, now }: Omit<Written, 'by'>,
  { requests, to }: { readonly requests: readonly ReferralId[]; readonly to: StaffId },
): Promise<void> {
  await tx.run(sql`
    update referrals set owner_id = ${to}, changed_at = ${now}
    where agency_id = ${agency} and referral_id = any (${requests}::uuid[]) and status = 'accepted'`)
}

export async function savePerson(
  tx: Tx,
  agency: AgencyId,
  { referral, person }: { readonly referral: ReferralId; readonly person: PersonId },
): Promise<void> {
  await tx.run(sql`
    update referrals set person_id = ${person} where agency_id = ${agency} and referral_id = ${referral}`)
}

/** Before the step that declines: a referral that is declined has somewhere else to ask. */
export async function saveAlternative(
  tx: Tx,
  agency: AgencyId,
  { referral, alternative }: { readonly referral: ReferralId; readonly alternative: Alternative },
): Promise<void> {
  await tx.run(sql`
    update referrals set alternative = ${JSON.stringify(alternative)}
    where agency_id = ${agency} and referral_id = ${referral}`)
}

export async function saveDuplicateOf(
  tx: Tx,
  agency: AgencyId,
  { referral, duplicateOf }: { readonly referral: ReferralId; readonly duplicateOf: ReferralId },
): Promise<void> {
  await tx.run(sql`
    update referrals set duplicate_of = ${duplicateOf} where agency_id = ${agency} and referral_id = ${referral}`)
  // What is unsafe is said on the one that goes on.
  await tx.run(sql`
    update referrals set has_safety = true where agency_id = ${agency} and referral_id = ${duplicateOf}
      and exists (select 1 from referrals d
        where d.agency_id = ${agency} and d.referral_id = ${referral} and d.has_safety)`)
}

/** What the person said about telling the sender, beside what the sender said. */
export async function saveHeard(
  tx: Tx,
  agency: AgencyId,
  { referral, heard }: Pick<MayTellSaid, 'referral' | 'heard'>,
): Promise<void> {
  await tx.run(sql`
    update referrals set consent = consent || jsonb_build_object('heard', ${JSON.stringify(heard)}::jsonb)
    where agency_id = ${agency} and referral_id = ${referral}`)
}

/** The reply that went along with the last no. */
export async function lastReply(tx: Tx, agency: AgencyId, referral: ReferralId): Promise<string | null> {
  const row = await tx.row<{ words: string | null }>(sql`
    select words from referral_steps where agency_id = ${agency} and referral_id = ${referral} and act = 'decline'
    order by n desc limit 1`)
  return row?.words ?? null
}

/** Whether it was over, or had its answer, and was opened again. */
export async function wasReopened(tx: Tx, agency: AgencyId, referral: ReferralId): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 from referral_steps where agency_id = ${agency} and referral_id = ${referral} and act = 'reopen' limit 1`)
  return row !== undefined
}

export async function reasonOf(tx: Tx, agency: AgencyId, referral: ReferralId): Promise<Reason | undefined> {
  const row = await tx.row<{ reason: unknown }>(sql`
    select reason from referral_reasons where agency_id = ${agency} and referral_id = ${referral}`)
  return row && reason.parse(row.reason)
}

interface StepRow {
  readonly n: number
  readonly act: string
  readonly to: Status
  readonly at: Instant
  readonly by: StaffId | null
  readonly why: string | null
  readonly words: string | null
}

export function stepsOf(tx: Tx, agency: AgencyId, referral: ReferralId): Promise<readonly StepRow[]> {
  return tx.rows<StepRow>(sql`
    select n, act, to_status as "to", at, by, why, words from referral_steps
    where agency_id = ${agency} and referral_id = ${referral} order by n`)
}
