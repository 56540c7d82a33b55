import type { AgencyId, Instant, PersonId, PlainDate, StaffId } from '@handrail/care'
import type {
  DirectiveAnswer,
  DirectiveRevoked,
  DirectiveState,
  DirectiveTerms,
  NewDirective,
} from '@handrail/care/plans'
import { oneOf } from '../../people/store.ts'
import { sql } from '../../platform/sql.ts'
import type { Tx } from '../../platform/transaction.ts'

export interface DirectiveRow extends DirectiveState {
  readonly terms: DirectiveTerms
  readonly recordedAt: Instant
  readonly by: StaffId
}

/** One that the asker may change, locked. */
export function lockDirective(
  tx: Tx,
  agency: AgencyId,
  directive: DirectiveState['directive'],
): Promise<DirectiveState | undefined> {
  return tx.row<DirectiveState>(sql`
    select directive_id as directive, person_id as person, revoked_on as "revokedOn" from advance_directives
    where agency_id = ${agency} and directive_id = ${directive} and handrail.works_with(agency_id, person_id)
    for update`)
}

/** Those of a person, newest first. */
export function directiveRows(tx: Tx, agency: AgencyId, person: PersonId): Promise<readonly DirectiveRow[]> {
  return tx.rows<DirectiveRow>(sql`
    select directive_id as directive, person_id as person, terms, recorded_at as "recordedAt", recorded_by as by,
      revoked_on as "revokedOn"
    from advance_directives where agency_id = ${agency} and person_id = ${oneOf(agency, person)}
    order by recorded_at desc limit 50`)
}

export function askedRows(tx: Tx, agency: AgencyId, person: PersonId) {
  return tx.rows<{ answer: DirectiveAnswer['answer']; on: PlainDate; by: StaffId }>(sql`
    select answer, asked_on as on, asked_by as by from directive_answers
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} order by asked_at desc limit 50`)
}

export async function insertDirective(tx: Tx, agency: AgencyId, of: NewDirective): Promise<void> {
  await tx.run(sql`
    insert into advance_directives (agency_id, directive_id, person_id, document_id, terms, recorded_at, recorded_by)
    values (${agency}, ${of.directive}, ${of.person}, ${of.terms.document}, ${JSON.stringify(of.terms)}, ${of.at}, ${of.by})`)
}

export async function saveRevoked(tx: Tx, agency: AgencyId, of: DirectiveRevoked): Promise<void> {
  await tx.run(sql`
    update advance_directives set revoked_on = ${of.on}, revoked_by = ${of.by}
    where agency_id = ${agency} and directive_id = ${of.directive}`)
}

export async function insertAnswer(tx: Tx, agency: AgencyId, of: DirectiveAnswer): Promise<void> {
  await tx.run(sql`
    insert into directive_answers (agency_id, person_id, answer, asked_on, asked_at, asked_by)
    values (${agency}, ${of.person}, ${of.answer}, ${of.on}, ${of.at}, ${of.by})`)
}
