import type { AgencyId, Instant, StaffId } from '@handrail/care'
import type { Tries } from '@handrail/care/signin'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import { hashOf } from './parts.ts'

/** A member of staff at a browser. */
export interface AtBrowser {
  readonly staff: StaffId
  readonly browser: string
}

/** Somebody came all the way in here: the browser is known, and what failed at it is forgotten. */
export async function knowBrowser(
  tx: Tx,
  agency: AgencyId,
  { staff, browser }: AtBrowser,
  now: Instant,
): Promise<void> {
  await tx.run(sql`
    insert into known_browsers (agency_id, staff_id, browser_hash, seen_at)
    values (${agency}, ${staff}, ${hashOf(browser)}, ${now})
    on conflict (agency_id, staff_id, browser_hash) do update set count = 0, since = null, locks = 0, until = null,
      last = null, seen_at = excluded.seen_at`)
}

/**
 * The browser has a new secret: all that it knows goes along, of colleagues who share it too, and the old one opens nothing
 * any more.
 */
export async function renameBrowser(tx: Tx, agency: AgencyId, from: string, to: string): Promise<void> {
  await tx.run(sql`
    update known_browsers set browser_hash = ${hashOf(to)}
    where agency_id = ${agency} and browser_hash = ${hashOf(from)}`)
}

/** The tries at this browser, locked; nothing when this member of staff was never all the way in here. */
export function triesAtBrowser(
  tx: Tx,
  agency: AgencyId,
  { staff, browser }: AtBrowser,
): Promise<Tries | undefined> {
  return tx.row<Tries>(sql`
    select count, since, locks, until, last from known_browsers
    where agency_id = ${agency} and staff_id = ${staff} and browser_hash = ${hashOf(browser)} for update`)
}

export async function saveTriesAtBrowser(
  tx: Tx,
  agency: AgencyId,
  { staff, browser }: AtBrowser,
  to: Tries,
): Promise<void> {
  await tx.run(sql`
    update known_browsers set count = ${to.count}, since = ${to.since}, locks = ${to.locks}, until = ${to.until},
      last = ${to.last}
    where agency_id = ${agency} and staff_id = ${staff} and browser_hash = ${hashOf(browser)}`)
}

/** Whoever had the old password may sit at any of them. */
export async function forgetBrowsers(tx: Tx, agency: AgencyId, staff: StaffId): Promise<void> {
  await tx.run(sql`delete from known_browsers where agency_id = ${agency} and staff_id = ${staff}`)
}
