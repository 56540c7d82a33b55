import type { AgencyId, Instant } from '@handrail/care'
import type { Code, Holder, ReferralId } from '@handrail/care/referrals'
import type { Keys } from '../platform/keys.ts'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** What is kept of a code: nobody without the agency's key can tell which code it was, or try codes against it. */
export const markOf = (keys: Keys, agency: AgencyId, code: Code): Buffer =>
  keys.fingerprint(code, `referral code ${agency}`)

/** Opens the referral of a code for the rest of the transaction. */
export function openByCode(
  tx: Tx,
  mark: Buffer,
): Promise<{ readonly referral: ReferralId; readonly holder: Holder } | undefined> {
  return tx.row(sql`select referral_id as referral, holder from handrail.open_by_code(${mark})`)
}

export async function isCodeUsed(tx: Tx, marks: readonly Buffer[]): Promise<boolean> {
  for (const mark of marks) {
    const row = await tx.row<{ used: boolean }>(sql`select handrail.is_code_used(${mark}) as used`)
    if (row?.used) return true
  }
  return false
}

interface CodeRow {
  readonly referral: ReferralId
  readonly holder: Holder
  readonly mark: Buffer
  readonly at: Instant
}

export async function insertCode(tx: Tx, agency: AgencyId, of: CodeRow): Promise<void> {
  await tx.run(sql`
    insert into referral_codes (agency_id, code_mark, referral_id, holder, made_at)
    values (${agency}, ${of.mark}, ${of.referral}, ${of.holder}, ${of.at})`)
}

/** The old code of this holder works no more. */
export async function replaceCode(tx: Tx, agency: AgencyId, of: CodeRow): Promise<void> {
  await tx.run(sql`
    update referral_codes set replaced_at = ${of.at}
    where agency_id = ${agency} and referral_id = ${of.referral} and holder = ${of.holder} and replaced_at is null`)
  await insertCode(tx, agency, of)
}
