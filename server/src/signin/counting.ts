import type { Moment, StaffId } from '@handrail/care'
import {
  ADDRESS_RULE,
  afterFailure,
  type Counted,
  type Failed,
  type Tries,
  waitOf,
} from '@handrail/care/signin'
import { networkOf } from '../platform/network.ts'
import type { Tx } from '../platform/transaction.ts'
import { type AtBrowser, saveTriesAtBrowser, triesAtBrowser } from './browser-store.ts'
import { forgetTries, lockTries, readTries, type Subject, saveTries } from './limit-store.ts'
import type { SigninParts } from './parts.ts'

/** The tries of an account, locked. */
export interface Account {
  readonly subject: Subject
  readonly tries: Tries
}

/**
 * How many tries there have been for an account. Its row is locked first of all, so that it also keeps two who use the same
 * code or the same factor at once apart.
 */
export async function lockAccount(
  tx: Tx,
  parts: SigninParts,
  moment: Moment,
  email: string,
): Promise<Account> {
  const subject = accountOf(parts, moment, email)
  return { subject, tries: await lockTries(tx, moment.agency, subject, moment.now) }
}

/** What counts for this try: what failed at this browser when it is known, else for the account and from the address. */
export async function countedFor(
  tx: Tx,
  parts: SigninParts,
  moment: Moment,
  { account, staff }: { readonly account: Account; readonly staff: StaffId | undefined },
): Promise<Counted> {
  const at = staff && atBrowser(moment, staff)
  const here = at && (await triesAtBrowser(tx, moment.agency, at))
  if (at && here) return { mark: { knownBrowserOf: at.staff }, tries: here, fromAddress: undefined }
  const fromAddress = await triesFromAddress(tx, parts, moment)
  return { mark: { account: account.subject.mark.toString('base64url') }, tries: account.tries, fromAddress }
}

const atBrowser = ({ origin }: Moment, staff: StaffId): AtBrowser | undefined =>
  origin?.browser === undefined ? undefined : { staff, browser: origin.browser }

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
  const { mark, tries, fromAddress } = failed
  const address = addressOf(parts, moment)
  if (mark && tries && 'knownBrowserOf' in mark) {
    const at = atBrowser(moment, mark.knownBrowserOf)
    if (at) await saveTriesAtBrowser(tx, agency, at, tries)
  } else if (mark && tries && 'account' in mark) {
    const account: Subject = { kind: 'account', mark: Buffer.from(mark.account, 'base64url') }
    await saveTries(tx, agency, account, { tries, now })
  }
  if (address && fromAddress) await countAtAddress(tx, moment, address)
}

/**
 * Counted anew with the row locked: looking at a password takes long, and whoever sends a hundred guesses at once would
 * have them counted as one. The row is locked at the end alone, so that nobody of an office waits for a colleague. What was
 * under way when the wait began makes it no longer.
 */
async function countAtAddress(tx: Tx, { agency, now }: Moment, address: Subject): Promise<void> {
  const tries = await lockTries(tx, agency, address, now)
  if (waitOf(tries, now) > 0) return
  await saveTries(tx, agency, address, { tries: afterFailure(tries, now, ADDRESS_RULE), now })
}

/**
 * Somebody came all the way in: what failed before was their own mistake. Not at a browser that was known: there nothing of
 * theirs was counted for the account, and whoever guesses elsewhere does not begin anew.
 */
export async function forgive(
  tx: Tx,
  parts: SigninParts,
  moment: Moment,
  { staff, email }: { readonly staff: StaffId; readonly email: string },
): Promise<void> {
  const at = atBrowser(moment, staff)
  if (at && (await triesAtBrowser(tx, moment.agency, at))) return
  await forgiveAccount(tx, parts, moment, email)
}

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
  return { kind: 'address', mark: keys.fingerprint(networkOf(origin.address), `signin address ${agency}`) }
}
