import type { AgencyId, Instant, PersonId, PlainDate } from '@handrail/care'
import { type LeftBehind, MOST_FREED_REQUESTS } from '@handrail/care/referrals'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

type Left = LeftBehind['requests'][number]

/**
 * Requests that somebody had taken on whose last day is over, and of which no intake came, locked. Whom another process
 * frees now is passed over.
 */
export async function lockLeftBehind(tx: Tx, agency: AgencyId, on: PlainDate): Promise<LeftBehind> {
  const rows = await tx.rows<Omit<Left, 'person'> & { readonly person: PersonId | null }>(sql`
    select r.referral_id as referral, r.status, r.person_id as person, r.owner_id as staff
    from staff s join referrals r on r.agency_id = ${agency} and r.owner_id = s.staff_id and r.status = 'accepted'
    where s.agency_id = ${agency} and s.left_on < ${on}::date
      and not exists (select 1 from case_referrals c where c.agency_id = ${agency} and c.referral_id = r.referral_id)
    order by r.referral_id limit ${MOST_FREED_REQUESTS} for no key update of r skip locked`)
  return { requests: rows.map(({ person, ...row }) => ({ ...row, person: person ?? undefined })) }
}

/** Puts them back where anybody may take them, each with a step that says so. */
export async function saveLeftBehind(
  tx: Tx,
  { agency, now }: { readonly agency: AgencyId; readonly now: Instant },
  { requests }: LeftBehind,
): Promise<void> {
  const freed = requests.map(({ referral }) => referral)
  await tx.run(sql`
    insert into referral_steps (agency_id, referral_id, n, act, from_status, to_status, at)
    select agency_id, referral_id, version + 1, 'free', status, 'acknowledged', ${now}::timestamptz
    from referrals where agency_id = ${agency} and referral_id = any (${freed}::uuid[])`)
  await tx.run(sql`
    update referrals set status = 'acknowledged', owner_id = null, version = version + 1, changed_at = ${now}
    where agency_id = ${agency} and referral_id = any (${freed}::uuid[])`)
}
