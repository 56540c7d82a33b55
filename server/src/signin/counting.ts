import type { Moment } from '@handrail/care'
import type { Counted, Failed, Tries } from '@handrail/care/signin'
import type { Tx } from '../platform/transaction.ts'
import { forgetTries, lockTries, readTries, type Subject, saveTries } from './limit-store.ts'
import type { SigninParts } from './parts.ts'

/**
 * How many tries there have been. The row of the account is locked first of all, so that it also keeps two who use the
 * same code or the same factor at once apart.
 */
export async function countedFor(
  tx: Tx,
  parts: SigninParts,
  moment: Moment,
  email: string,
): Promise<Counted> {
  const account = accountOf(parts, moment, email)
  const tries = await lockTries(tx, moment.agency, account, moment.now)
  const fromAddress = await triesFromAddress(tx, parts, moment)
  return { mark: account.mark.toString('base64url'), tries, fromAddress }
}

export async function triesFromAddress(
  tx: Tx,
  parts: SigninParts,
  moment: Moment,
): Promise<Tries | undefined> {
  const address = addressOf(parts, moment)
  return address && readTries(tx, moment.agency, address)
}

export async function saveFailed(tx: Tx, parts: SigninParts, moment: Moment, failed: Failed): Promise<void> {
  const { agency, now } = moment
  const address = addressOf(parts, moment)
  if (failed.mark !== undefined && failed.tries) {
    const account: Subject = { kind: 'account', mark: Buffer.from(failed.mark, 'base64url') }
    await saveTries(tx, agency, account, { tries: failed.tries, now })
  }
  if (address && failed.fromAddress) await saveTries(tx, agency, address, { tries: failed.fromAddress, now })
}

/** Somebody came all the way in: what failed before was their own mistake. */
export async function forgiveAccount(
  tx: Tx,
  parts: SigninParts,
  moment: Moment,
  email: string,
): Promise<void> {
  await forgetTries(tx, moment.agency, accountOf(parts, moment, email))
}

const accountOf = ({ keys }: SigninParts, { agency }: Moment, email: string): Subject => ({
  kind: 'account',
  mark: keys.fingerprint(email.toLowerCase(), `signin account ${agency}`),
})

function addressOf({ keys }: SigninParts, { agency, origin }: Moment): Subject | undefined {
  if (origin?.address === undefined) return undefined
  return { kind: 'address', mark: keys.fingerprint(origin.address, `signin address ${agency}`) }
}
