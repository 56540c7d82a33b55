import type { Moment, PersonId } from '@handrail/care'
import type { CarriedOver, OnRecord, ReferralId, SaidOfReaching } from '@handrail/care/referrals'
import { cautionSources, insertCaution } from '../consents/caution-store.ts'
import { allRestrictionsOf } from '../consents/store.ts'
import { insertSupporter, supportersOf } from '../people/circle/store.ts'
import { insertPoint, pointsOf } from '../people/contact/store.ts'
import { writerOf } from '../people/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { duplicatesOf, findReferral } from './list-store.ts'
import { reasonOf } from './store.ts'

/** What a referral, and those that were put with it, say about reaching the person. */
export async function saidOfReaching(
  tx: Tx,
  { agency }: Moment,
  referral: ReferralId,
): Promise<readonly SaidOfReaching[]> {
  const said: SaidOfReaching[] = []
  const asked: ReferralId[] = [referral]
  for (let one = asked.shift(); one !== undefined; one = asked.shift()) {
    const found = await findReferral(tx, agency, one)
    const reason = found && (await reasonOf(tx, agency, one))
    if (!found) continue
    said.push({ referral: one, card: found.card, sender: found.sender ?? undefined, safety: reason?.safety })
    asked.push(...(await duplicatesOf(tx, agency, one)))
  }
  return said
}

export async function onRecord(tx: Tx, { agency }: Moment, person: PersonId): Promise<OnRecord> {
  return {
    points: await pointsOf(tx, agency, person),
    supporters: await supportersOf(tx, agency, person),
    restrictions: await allRestrictionsOf(tx, agency, person),
    warnedBy: await cautionSources(tx, agency, person),
  }
}

export async function saveCarriedOver(
  tx: Tx,
  { agency, now, actor }: Moment,
  { points, supporters, cautions }: CarriedOver,
): Promise<void> {
  for (const point of points) await insertPoint(tx, { agency, now, by: writerOf(actor) }, point)
  for (const supporter of supporters) await insertSupporter(tx, agency, supporter)
  for (const caution of cautions) await insertCaution(tx, { agency, now }, caution)
}
