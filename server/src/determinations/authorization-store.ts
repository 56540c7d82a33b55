import type { AgencyId } from '@handrail/care'
import type {
  AuthorizationId,
  AuthorizationState,
  AuthorizationStep,
  Changed,
} from '@handrail/care/determinations'
import type { CaseId } from '@handrail/care/intake'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import type { Written } from './packet-store.ts'

const COLUMNS: Sql = sql`authorization_id as authorization, version, case_id as "case", person_id as person, status, terms,
  sent_on as "sentOn", received_on as "receivedOn", answer_by as "answerBy", more_due_on as "moreDueOn", answer,
  appeal_by as "appealBy", used, used_on as "usedOn"`

/** An authorization of somebody with whom the asker works, locked. */
export function lockAuthorization(
  tx: Tx,
  agency: AgencyId,
  authorization: AuthorizationId,
): Promise<AuthorizationState | undefined> {
  return tx.row<AuthorizationState>(sql`
    select ${COLUMNS} from authorizations
    where agency_id = ${agency} and authorization_id = ${authorization}
      and handrail.works_with(agency_id, person_id)
    for update`)
}

/** Those of a case to which no plan has answered, locked. */
export function lockUnanswered(tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly AuthorizationState[]> {
  return tx.rows<AuthorizationState>(sql`
    select ${COLUMNS} from authorizations
    where agency_id = ${agency} and case_id = ${of} and status in ('preparing', 'sent', 'with-plan', 'more-asked')
    order by authorization_id for update`)
}

/** Those of a case, newest first. */
export function authorizationRows(
  tx: Tx,
  agency: AgencyId,
  of: CaseId,
): Promise<readonly AuthorizationState[]> {
  return tx.rows<AuthorizationState>(sql`
    select ${COLUMNS} from authorizations where agency_id = ${agency} and case_id = ${of}
    order by prepared_at desc, authorization_id desc limit 50`)
}

interface StepRow extends AuthorizationStep {
  readonly authorization: AuthorizationId
}

/** The last steps of each of the authorizations of a case, newest first. */
export function authorizationSteps(tx: Tx, agency: AgencyId, of: CaseId): Promise<readonly StepRow[]> {
  return tx.rows<StepRow>(sql`
    select s.authorization_id as authorization, s.act, s.status, s.on_day as on, s.sent_by as "sentBy", s.words, s.at, s.by
    from authorizations a
    cross join lateral (
      select * from authorization_steps s
      where s.agency_id = a.agency_id and s.authorization_id = a.authorization_id order by s.n desc limit 50) s
    where a.agency_id = ${agency} and a.case_id = ${of}
    order by s.authorization_id, s.n desc limit 500`)
}

/** Writes how an authorization stands, and what was done. */
export async function saveAuthorization(tx: Tx, written: Written, { state, step }: Changed): Promise<void> {
  const { agency, now, by } = written
  const answer = state.answer && JSON.stringify(state.answer)
  const terms = JSON.stringify(state.terms)
  const { sentOn, receivedOn, answerBy, moreDueOn, appealBy, used, usedOn } = state
  await tx.run(sql`
    insert into authorizations as a (agency_id, authorization_id, case_id, person_id, continues, status, terms, sent_on,
      received_on, answer_by, more_due_on, answer, appeal_by, used, used_on, prepared_at, version)
    values (${agency}, ${state.authorization}, ${state.case}, ${state.person}, ${state.terms.continues}, ${state.status},
      ${terms}, ${sentOn}, ${receivedOn}, ${answerBy}, ${moreDueOn}, ${answer}, ${appealBy}, ${used}, ${usedOn}, ${now},
      ${state.version})
    on conflict (agency_id, authorization_id) do update set continues = excluded.continues, status = excluded.status,
      terms = excluded.terms, sent_on = excluded.sent_on, received_on = excluded.received_on, answer_by = excluded.answer_by,
      more_due_on = excluded.more_due_on, answer = excluded.answer, appeal_by = excluded.appeal_by, used = excluded.used,
      used_on = excluded.used_on, version = excluded.version`)
  await tx.run(sql`
    with a as (
      update authorizations set last_step = last_step + 1
      where agency_id = ${agency} and authorization_id = ${state.authorization} returning *)
    insert into authorization_steps (agency_id, authorization_id, n, person_id, act, status, on_day, sent_by, words, at, by)
    select a.agency_id, a.authorization_id, a.last_step, a.person_id, ${step.act}::text, ${step.status}::text,
      ${step.on}::date, ${step.sentBy}::text, ${step.words}::text, ${now}::timestamptz, ${by}::uuid
    from a`)
}
