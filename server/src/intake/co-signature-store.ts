import type { AgencyId, Instant, PersonId, PlainDate, Role, StaffId } from '@handrail/care'
import type { AssessmentCoSigned, AssessmentId, CameBack, CoSignatureAsked } from '@handrail/care/intake'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

export interface CoSignatureRow {
  readonly n: number
  readonly person: PersonId
  readonly text: string
  readonly by: StaffId
  readonly role: Role
  readonly at: Instant
  readonly on: PlainDate
  readonly hash: string
  readonly coSigner: StaffId
  readonly outcome: 'co-signed' | 'handed-back' | 'taken-back' | null
  readonly decidedAt: Instant | null
  readonly words: string | null
  readonly licenceKind: string | null
  readonly licenceState: string | null
}

/** The last time that it was signed under supervision, and what came of it. */
export function lastCoSignature(
  tx: Tx,
  agency: AgencyId,
  assessment: AssessmentId,
): Promise<CoSignatureRow | undefined> {
  return tx.row<CoSignatureRow>(sql`
    select n, person_id as person, signed_text as text, signed_by as by, role, signed_at as at, signed_on as "on", hash,
      co_signer_id as "coSigner", outcome, decided_at as "decidedAt", words,
      licence_kind as "licenceKind", licence_state as "licenceState"
    from assessment_co_signatures where agency_id = ${agency} and assessment_id = ${assessment}
    order by n desc limit 1`)
}

/** Whether something else of a person waits for the same co-signer than these. */
export async function waitsElsewhere(
  tx: Tx,
  agency: AgencyId,
  of: { readonly but: readonly AssessmentId[]; readonly person: PersonId; readonly staff: StaffId },
): Promise<boolean> {
  const found = await tx.row<{ waits: boolean }>(sql`
    select exists (select 1 from assessment_co_signatures where agency_id = ${agency} and person_id = ${of.person}
      and co_signer_id = ${of.staff} and outcome is null and assessment_id <> all (${of.but}::uuid[])) as waits`)
  return found?.waits === true
}

/** Keeps what was signed, and lets it wait. */
export async function insertWaiting(tx: Tx, agency: AgencyId, of: CoSignatureAsked): Promise<void> {
  const { text, signature } = of.signed
  await tx.run(sql`
    insert into assessment_co_signatures (agency_id, assessment_id, n, person_id, signed_text, signed_by, role, signed_at,
      signed_on, hash, co_signer_id)
    select ${agency}::uuid, ${of.assessment}::uuid, count(*) + 1, ${of.person}::uuid, ${text}, ${signature.by}::uuid,
      ${signature.role}, ${signature.at}::timestamptz, ${signature.on}::date, ${signature.hash}, ${of.coSigner}::uuid
    from assessment_co_signatures where agency_id = ${agency} and assessment_id = ${of.assessment}`)
  await tx.run(sql`
    update assessments set status = 'awaiting', version = version + 1
    where agency_id = ${agency} and assessment_id = ${of.assessment}`)
}

interface Decided {
  readonly agency: AgencyId
  readonly now: Instant
}

/** Says that it was co-signed; who wrote it and who co-signed it stay apart. */
export async function saveCoSigned(
  tx: Tx,
  { agency, now, on, role }: Decided & { readonly on: PlainDate; readonly role: Role },
  of: AssessmentCoSigned,
): Promise<void> {
  await tx.run(sql`
    update assessment_co_signatures set outcome = 'co-signed', decided_at = ${now}, co_role = ${role},
      co_signed_on = ${on}, licence_kind = ${of.credential.kind}, licence_state = ${of.credential.state}
    where agency_id = ${agency} and assessment_id = ${of.assessment} and n = ${of.n}`)
}

/** It is open again for whoever wrote it. */
export async function saveCameBack(
  tx: Tx,
  { agency, now }: Decided,
  { assessment, n, words }: Pick<CameBack, 'assessment' | 'n'> & { readonly words?: string },
): Promise<void> {
  await tx.run(sql`
    update assessment_co_signatures set outcome = ${words === undefined ? 'taken-back' : 'handed-back'},
      decided_at = ${now}, words = ${words ?? null}
    where agency_id = ${agency} and assessment_id = ${assessment} and n = ${n}`)
  await tx.run(sql`
    update assessments set status = 'open', version = version + 1
    where agency_id = ${agency} and assessment_id = ${assessment}`)
}
