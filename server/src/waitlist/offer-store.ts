import type { AgencyId, PersonId, PlainDate, StaffId } from '@handrail/care'
import type { Answered, AskedLift, EntryId, LIFT_WHY, LiftId, Offered } from '@handrail/care/waitlist'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import type { Written } from './store.ts'

export async function insertOffer(
  tx: Tx,
  { agency, now, by, on }: Written & { readonly on: PlainDate },
  { step, offer, heldUntil }: Offered,
): Promise<void> {
  await tx.run(sql`
    insert into wait_offers (agency_id, offer_id, entry_id, person_id, program_id, held_until, offered_on, offered_at,
      offered_by)
    select agency_id, ${offer}::uuid, entry_id, person_id, program_id, ${heldUntil}::date, ${on}::date,
      ${now}::timestamptz, ${by}::uuid
    from wait_entries where agency_id = ${agency} and entry_id = ${step.entry}`)
}

export async function saveAnswer(
  tx: Tx,
  { agency, now }: Written,
  { offer, answer }: Pick<Answered, 'offer' | 'answer'>,
): Promise<void> {
  await tx.run(sql`
    update wait_offers set answer = ${answer}, answered_at = ${now}
    where agency_id = ${agency} and offer_id = ${offer}`)
}

/** A lift that somebody asked for and nobody has answered. */
export async function openLiftOf(tx: Tx, agency: AgencyId, entry: EntryId): Promise<LiftId | undefined> {
  const row = await tx.row<{ id: LiftId }>(sql`
    select lift_id as id from wait_lifts where agency_id = ${agency} and entry_id = ${entry} and approved is null`)
  return row?.id
}

export async function insertLift(tx: Tx, { agency, now, by }: Written, of: AskedLift): Promise<void> {
  await tx.run(sql`
    insert into wait_lifts (agency_id, lift_id, entry_id, person_id, tier, until_on, why, words, asked_at, asked_by)
    values (${agency}, ${of.lift}, ${of.entry}, ${of.person}, ${of.tier}, ${of.until}, ${of.why}, ${of.words}, ${now},
      ${by})`)
}

interface LockedLift {
  readonly lift: LiftId
  readonly entry: EntryId
  readonly person: PersonId
  readonly tier: 1 | 2 | 3
  readonly until: PlainDate
  readonly why: (typeof LIFT_WHY)[number]
  readonly askedBy: StaffId
  readonly isAnswered: boolean
}

export function lockLift(tx: Tx, agency: AgencyId, lift: LiftId): Promise<LockedLift | undefined> {
  return tx.row<LockedLift>(sql`
    select lift_id as lift, entry_id as entry, person_id as person, tier, until_on as until, why, asked_by as "askedBy",
      approved is not null as "isAnswered"
    from wait_lifts
    where agency_id = ${agency} and lift_id = ${lift} and handrail.works_with(agency_id, person_id)
    for update`)
}

export async function saveLiftAnswer(
  tx: Tx,
  { agency, now, by }: Written,
  of: { readonly lift: LiftId; readonly approved: boolean; readonly words: string },
): Promise<void> {
  await tx.run(sql`
    update wait_lifts set approved = ${of.approved}, answer_words = ${of.words}, answered_at = ${now}, answered_by = ${by}
    where agency_id = ${agency} and lift_id = ${of.lift}`)
}
