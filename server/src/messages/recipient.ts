import type { AgencyId, PersonId } from '@handrail/care'
import type { Recipient } from '@handrail/care/messages'
import type { Identity } from '@handrail/care/people'
import { pointsOf } from '../people/contact/store.ts'
import { lockIdentity } from '../people/identity/store.ts'
import type { Tx } from '../platform/transaction.ts'
import { settingsOf } from './store.ts'

/** Somebody to write to, while the asker may work with them. Locked: a status that changes now waits, or comes first. */
export async function recipientOf(
  tx: Tx,
  agency: AgencyId,
  person: PersonId,
): Promise<(Recipient & { readonly identity: Identity }) | undefined> {
  const kept = await lockIdentity(tx, agency, person)
  if (!kept) return undefined
  const { mergedInto, identity, status } = kept
  return {
    mergedInto,
    identity,
    status,
    points: await pointsOf(tx, agency, person),
    settings: await settingsOf(tx, agency),
  }
}

/** The same for the record that goes on: a message that was queued for a merged one is for them. */
export async function survivingRecipient(tx: Tx, agency: AgencyId, person: PersonId) {
  let found = await recipientOf(tx, agency, person)
  while (found?.mergedInto !== undefined) found = await recipientOf(tx, agency, found.mergedInto)
  return found
}
