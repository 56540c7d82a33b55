import type { AgencyId, Instant, Moment } from '@handrail/care'
import { NOTHING_YET, type Pace } from '@handrail/care/referrals'
import { NO_TRIES, type Tries } from '@handrail/care/signin'
import type { Keys } from '../platform/keys.ts'
import { networkOf } from '../platform/network.ts'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

export interface Counter {
  readonly kind: 'sent' | 'wrong-code'
  readonly mark: Buffer
}

/** The counter of the network that a request came from, when the request told. */
export function counterOf(
  keys: Keys,
  { agency, origin }: Moment,
  kind: Counter['kind'],
): Counter | undefined {
  if (origin?.address === undefined) return undefined
  return { kind, mark: keys.fingerprint(networkOf(origin.address), `referral network ${agency}`) }
}

/** The counter of everything that comes to the agency. */
export const counterOfAll = (keys: Keys, { agency }: Moment): Counter => ({
  kind: 'sent',
  mark: keys.fingerprint('all', `referral network ${agency}`),
})

type Row = Tries & Pace

/** A counter with its row locked: what comes at the same time is counted one after the other. */
async function locked(tx: Tx, { agency, now }: Moment, { kind, mark }: Counter): Promise<Row | undefined> {
  return tx.row<Row>(sql`
    insert into referral_paces (agency_id, kind, subject, touched_at) values (${agency}, ${kind}, ${mark}, ${now})
    on conflict (agency_id, kind, subject) do update set touched_at = excluded.touched_at
    returning count, since, locks, until, last`)
}

export const lockTries = async (tx: Tx, moment: Moment, counter: Counter): Promise<Tries> =>
  (await locked(tx, moment, counter)) ?? NO_TRIES

export async function lockPace(tx: Tx, moment: Moment, counter: Counter): Promise<Pace> {
  const row = await locked(tx, moment, counter)
  return row ? { count: row.count, since: row.since } : NOTHING_YET
}

export async function saveTries(tx: Tx, agency: AgencyId, { kind, mark }: Counter, to: Tries): Promise<void> {
  await tx.run(sql`
    update referral_paces set count = ${to.count}, since = ${to.since}, locks = ${to.locks}, until = ${to.until},
      last = ${to.last}
    where agency_id = ${agency} and kind = ${kind} and subject = ${mark}`)
}

export async function savePace(tx: Tx, agency: AgencyId, { kind, mark }: Counter, to: Pace): Promise<void> {
  await tx.run(sql`
    update referral_paces set count = ${to.count}, since = ${to.since}
    where agency_id = ${agency} and kind = ${kind} and subject = ${mark}`)
}

export async function countOld(tx: Tx, agency: AgencyId, before: Instant): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*) as count from referral_paces where agency_id = ${agency} and touched_at < ${before}`)
  return row?.count ?? 0
}

export async function removeOld(tx: Tx, agency: AgencyId, before: Instant): Promise<void> {
  await tx.run(sql`delete from referral_paces where agency_id = ${agency} and touched_at < ${before}`)
}
