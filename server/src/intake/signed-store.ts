import { createHash } from 'node:crypto'
import type {
  Addendum,
  AgencyId,
  Digest,
  Instant,
  PersonId,
  PlainDate,
  Role,
  Signed,
  StaffId,
} from '@handrail/care'
import { oneOf } from '../people/store.ts'
import { sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'

/** The hash that a signature keeps. */
export const digest: Digest = (text) => createHash('sha256').update(text, 'utf8').digest('hex')

interface RecordOf {
  /** The id of what was signed: of a screening, a plan. */
  readonly record: string
  readonly person: PersonId
}

/** Keeps what was signed. There is no way to change it. */
export async function insertSigned(
  tx: Tx,
  agency: AgencyId,
  { record, person, kind, signed }: RecordOf & { readonly kind: string; readonly signed: Signed },
): Promise<void> {
  const { by, role, at, on, hash } = signed.signature
  await tx.run(sql`
    insert into signed_records (agency_id, record_id, person_id, kind, signed_text, signed_by, role, signed_at, signed_on, hash)
    values (${agency}, ${record}, ${person}, ${kind}, ${signed.text}, ${by}, ${role}, ${at}, ${on}, ${hash})`)
}

export async function insertAddendum(
  tx: Tx,
  agency: AgencyId,
  { record, person, addendum }: RecordOf & { readonly addendum: Addendum },
): Promise<void> {
  const { by, role, at, on, hash } = addendum.signature
  await tx.run(sql`
    insert into signed_addenda (agency_id, record_id, n, person_id, words, signed_by, role, signed_at, signed_on, hash)
    values (${agency}, ${record}, ${addendum.n}, ${person}, ${addendum.words}, ${by}, ${role}, ${at}, ${on}, ${hash})`)
}

interface SignatureRow {
  readonly by: StaffId
  readonly role: Role
  readonly at: Instant
  readonly on: PlainDate
  readonly hash: string
}

export interface KeptSigned extends Signed {
  readonly addenda: readonly Addendum[]
}

/** What was signed, with what was added to it since, in order. */
export async function signedRecord(
  tx: Tx,
  agency: AgencyId,
  record: string,
): Promise<KeptSigned | undefined> {
  const row = await tx.row<SignatureRow & { text: string }>(sql`
    select signed_text as text, signed_by as by, role, signed_at as at, signed_on as "on", hash from signed_records
    where agency_id = ${agency} and record_id = ${record}`)
  if (!row) return undefined
  const added = await tx.rows<SignatureRow & { n: number; words: string }>(sql`
    select n, words, signed_by as by, role, signed_at as at, signed_on as "on", hash from signed_addenda
    where agency_id = ${agency} and record_id = ${record} order by n`)
  const { text, ...signature } = row
  return { text, signature, addenda: added.map(({ n, words, ...of }) => ({ n, words, signature: of })) }
}

/** Whether this is a signed assessment of this person, under whichever of their records. */
export async function isAssessmentOf(
  tx: Tx,
  agency: AgencyId,
  { record, person }: RecordOf,
): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 from signed_records
    where agency_id = ${agency} and record_id = ${record} and kind = 'assessment'
      and person_id = ${oneOf(agency, person)}`)
  return row !== undefined
}
