import type { AgencyId } from '@handrail/care'
import type { Attempt, CaseId, NewAttempt } from '@handrail/care/intake'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

export async function insertAttempt(tx: Tx, agency: AgencyId, of: NewAttempt): Promise<void> {
  const { attempt: made } = of
  await tx.run(sql`
    insert into reach_attempts (agency_id, attempt_id, case_id, person_id, mode, outcome, they_called, point_id, left_words,
      at, on_day, by)
    values (${agency}, ${made.attempt}, ${of.case}, ${of.person}, ${made.mode}, ${made.outcome}, ${made.theyCalled},
      ${of.point ?? null}, ${made.left}, ${made.at}, ${made.on}, ${made.by})`)
}

const MOST = 200

/** What was done to reach somebody, newest first. */
export function attemptRows(tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly Attempt[]> {
  return tx.rows<Attempt>(sql`
    select attempt_id as attempt, at, on_day as "on", by, mode, outcome, they_called as "theyCalled", left_words as "left"
    from reach_attempts where agency_id = ${agency} and case_id = ${of} order by at desc, attempt_id desc limit ${MOST}`)
}
