import type { AgencyId, Instant } from '@handrail/care'
import { NO_TRIES, type Tries } from '@handrail/care/signin'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

export interface Subject {
  readonly kind: 'account' | 'address'
  readonly mark: Buffer
}

/**
 * The tries of an account or an address, with its row locked: whoever tries the same at the same time waits, so that a
 * hundred guesses sent at once are a hundred guesses one after the other.
 */
export async function lockTries(tx: Tx, agency: AgencyId, subject: Subject, now: Instant): Promise<Tries> {
  const row = await tx.row<Tries>(sql`
    insert into signin_limits (agency_id, kind, subject, touched_at)
    values (${agency}, ${subject.kind}, ${subject.mark}, ${now})
    on conflict (agency_id, kind, subject) do update set touched_at = excluded.touched_at
    returning count, since, locks, until, last`)
  return row ?? NO_TRIES
}

export async function readTries(tx: Tx, agency: AgencyId, subject: Subject): Promise<Tries> {
  const row = await tx.row<Tries>(sql`
    select count, since, locks, until, last from signin_limits
    where agency_id = ${agency} and kind = ${subject.kind} and subject = ${subject.mark}`)
  return row ?? NO_TRIES
}

export async function saveTries(
  tx: Tx,
  agency: AgencyId,
  subject: Subject,
  { tries, now }: { readonly tries: Tries; readonly now: Instant },
): Promise<void> {
  const { count, since, locks, until, last } = tries
  await tx.run(sql`
    insert into signin_limits (agency_id, kind, subject, count, since, locks, until, last, touched_at)
    values (${agency}, ${subject.kind}, ${subject.mark}, ${count}, ${since}, ${locks}, ${until}, ${last}, ${now})
    on conflict (agency_id, kind, subject) do update set count = excluded.count, since = excluded.since,
      locks = excluded.locks, until = excluded.until, last = excluded.last, touched_at = excluded.touched_at`)
}

export async function forgetTries(tx: Tx, agency: AgencyId, subject: Subject): Promise<void> {
  await tx.run(sql`
    delete from signin_limits where agency_id = ${agency} and kind = ${subject.kind} and subject = ${subject.mark}`)
}
