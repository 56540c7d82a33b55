import type { AgencyId, Instant, StaffId } from '@handrail/care'
import type { Agreed, Fee } from '@handrail/care/determinations'
import type { CaseId } from '@handrail/care/intake'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import type { Written } from './packet-store.ts'

/** How often a fee was agreed on in a case. */
export async function countFees(tx: Tx, agency: AgencyId, of: CaseId): Promise<number> {
  const row = await tx.row<{ n: number }>(sql`
    select n from fee_agreements where agency_id = ${agency} and case_id = ${of} order by n desc limit 1`)
  return row?.n ?? 0
}

export async function insertFee(tx: Tx, { agency, now, by }: Written, of: Agreed): Promise<void> {
  await tx.run(sql`
    insert into fee_agreements (agency_id, case_id, n, person_id, fee, agreed_on, until_on, made_at, made_by)
    values (${agency}, ${of.case}, ${of.fee.n}, ${of.person}, ${JSON.stringify(of.fee)}, ${of.fee.agreedOn},
      ${of.fee.until}, ${now}, ${by})`)
}

interface FeeRow {
  readonly fee: Fee
  readonly madeAt: Instant
  readonly madeBy: StaffId | null
}

export function feeRows(tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly FeeRow[]> {
  return tx.rows<FeeRow>(sql`
    select fee, made_at as "madeAt", made_by as "madeBy" from fee_agreements
    where agency_id = ${agency} and case_id = ${of} order by n desc limit 50`)
}
