import type { AgencyId, PersonId, PlainDate } from '@handrail/care'
import { hushed, type Recipient } from '@handrail/care/messages'
import type { Identity } from '@handrail/care/people'
import { isCautioned } from '../consents/caution-store.ts'
import { allRestrictionsOf } from '../consents/store.ts'
import { pointsOf } from '../people/contact/store.ts'
import { lockIdentity } from '../people/identity/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { settingsOf } from './store.ts'

interface Today {
  readonly agency: AgencyId
  readonly on: PlainDate
}

/** Somebody to write to, while the asker may work with them. Locked: a status that changes now waits, or comes first. */
export async function recipientOf(
  tx: Tx,
  { agency, on }: Today,
  person: PersonId,
): Promise<(Recipient & { readonly identity: Identity }) | undefined> {
  const kept = await lockIdentity(tx, agency, person)
  if (!kept) return undefined
  const { mergedInto, identity, status } = kept
  return {
    mergedInto,
    identity,
    status,
    points: hushed(await pointsOf(tx, agency, person), await allRestrictionsOf(tx, agency, person), on),
    cautioned: await isCautioned(tx, agency, person),
    settings: await settingsOf(tx, agency),
  }
}

/** The same for the record that goes on: a message that was queued for a merged one is for them. */
export async function survivingRecipient(tx: Tx, today: Today, person: PersonId) {
  let found = await recipientOf(tx, today, person)
  while (found?.mergedInto !== undefined) found = await recipientOf(tx, today, found.mergedInto)
  return found
}
