import type { AgencyId, Moment } from '@handrail/care'
import {
  type Asker,
  type AtTheDoor,
  BROWSER_DAYS,
  defaultPolicy,
  type Entry,
  type Failed,
  type Policy,
  SESSION_HOURS,
  type Stage,
} from '@handrail/care/signin'
import type { SessionChange } from '../door/handler.ts'
import type { Tx } from '../platform/transaction.ts'
import { knowBrowser, renameBrowser } from './browser-store.ts'
import { freshToken } from './parts.ts'
import { endHalfway, findAsker, findHalfway, insertHalfway, insertSession } from './session-store.ts'
import { findAgency, findPolicy, saveLastRole } from './store.ts'

export async function policyOf(tx: Tx, agency: AgencyId): Promise<Policy> {
  const set = await findPolicy(tx, agency)
  return set ?? defaultPolicy((await findAgency(tx, agency))?.demo === true)
}

/** Both secrets are made here, and none is taken that came: whoever put it into this browser would know it afterwards. */
export async function atTheDoor(tx: Tx, { agency }: Moment): Promise<AtTheDoor> {
  return { policy: await policyOf(tx, agency), token: freshToken(), browser: freshToken() }
}

/** Writes how far somebody has come. */
export async function saveEntry(tx: Tx, { agency, now, origin }: Moment, entry: Entry): Promise<void> {
  await endHalfway(tx, agency, entry.staff)
  if (entry.kind === 'halfway') return insertHalfway(tx, agency, entry)
  await insertSession(tx, agency, entry)
  if (origin?.browser !== undefined) await renameBrowser(tx, agency, origin.browser, entry.browser)
  await knowBrowser(tx, agency, entry, now)
  await saveLastRole(tx, agency, entry.staff, entry.role)
}

const HOUR = 3_600
const BROWSER_LASTS = BROWSER_DAYS * 24 * HOUR

/** The cookie of somebody who is in; nothing for somebody who is not yet. */
export function sessionOf(next: Entry | Failed): SessionChange | undefined {
  if (next.kind !== 'in') return undefined
  const browser = { token: next.browser, lasts: BROWSER_LASTS }
  return { kind: 'begun', token: next.token, lasts: SESSION_HOURS * HOUR, browser }
}

/** A repeated request is not told the secret again; whoever sent it begins anew. */
export const withoutHalf = (stage: Stage): Stage => (stage.stage === 'in' ? stage : { ...stage, half: null })

/** Who asks: by the secret of a halfway session when one is given, else by the session of the request. */
export async function askerOf(tx: Tx, moment: Moment, half?: string): Promise<Asker | undefined> {
  const { agency, actor, now } = moment
  if (half !== undefined) {
    const halfway = await findHalfway(tx, agency, half, now)
    return halfway && { via: 'halfway', ...halfway }
  }
  if (actor.kind !== 'staff' || actor.session === undefined) return undefined
  return findAsker(tx, agency, actor.staff, actor.session)
}
