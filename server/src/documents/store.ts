import type { Actor, AgencyId, Instant, PersonId, StaffId } from '@handrail/care'
import {
  type Document,
  type DocumentId,
  document,
  type FileId,
  fileId,
  type Kind,
  type MayKnow,
  mayKnow,
  mayRead,
} from '@handrail/care/documents'
import { oneOf } from '../people/store.ts'
import { type Sql, sql } from '../platform/sql.ts'
import type { Tx } from '../platform/transaction.ts'
import type { SealedFile } from './vault.ts'

const COLUMNS: Sql = sql`document_id as document, person_id as person, kind, name, type, size,
  encode(sha256, 'hex') as sha256, labels, confidentiality, status, closed_for as "closedFor", added_by as "addedBy",
  added_at as "addedAt", version`

/** Within reach and for a standing reason: an emergency opens the short view of a person, in which there are no documents. */
const WITHIN: Sql = sql`handrail.works_with(agency_id, person_id)`

const readable = (actor: Actor, rows: readonly unknown[]): Document[] =>
  rows.map((row) => document.parse(row)).filter((one) => mayRead(actor, one))

interface Asker {
  readonly agency: AgencyId
  readonly actor: Actor
}

/** A document that the asker may know of. */
export async function findDocument(
  tx: Tx,
  { agency, actor }: Asker,
  id: DocumentId,
): Promise<Document | undefined> {
  const rows = await tx.rows(
    sql`select ${COLUMNS} from documents where agency_id = ${agency} and document_id = ${id} and ${WITHIN}`,
  )
  return readable(actor, rows)[0]
}

/** The same, locked. */
export async function lockDocument(
  tx: Tx,
  { agency, actor }: Asker,
  id: DocumentId,
): Promise<Document | undefined> {
  const rows = await tx.rows(sql`
    select ${COLUMNS} from documents
    where agency_id = ${agency} and document_id = ${id} and ${WITHIN} for update`)
  return readable(actor, rows)[0]
}

interface Listing {
  readonly person: PersonId
  readonly closed: boolean
  readonly kinds?: readonly Kind[] | undefined
  readonly named?: string | undefined
  readonly after?: { readonly addedAt: Instant; readonly document: DocumentId } | undefined
  readonly limit: number
}

/** A page of a person's documents that the asker may know of, newest first. */
export async function documentsOf(
  tx: Tx,
  { agency, actor }: Asker,
  { person, closed, kinds, named, after, limit }: Listing,
): Promise<Document[]> {
  const know = mayKnow(actor)
  if (!know) return []
  const later = after
    ? sql`and (added_at, document_id) < (${after.addedAt}::timestamptz, ${after.document}::uuid)`
    : sql``
  const ofKinds = kinds ? sql`and kind = any (${kinds})` : sql``
  const holding = named ? sql`and position(lower(${named}) in lower(name)) > 0` : sql``
  const rows = await tx.rows(sql`
    select ${COLUMNS} from documents
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)}
      and (select handrail.works_with(${agency}::uuid, ${person}::uuid))
      and (status = 'kept' or ${closed}) and ${knownTo(know)} ${ofKinds} ${holding} ${later}
    order by added_at desc, document_id desc limit ${limit}`)
  return readable(actor, rows)
}

/** What `mayRead` says, as the database says it. */
const knownTo = ({ staff, labels, authorsOnly, confidentialities, closed, claimKinds }: MayKnow): Sql => sql`
  (status = 'kept' or ${closed}) and labels <@ ${labels}::text[]
  and (added_by = ${staff} or not labels && ${authorsOnly}::text[])
  and (confidentiality = any (${confidentialities}::text[])
    or (kind = any (${claimKinds}::text[]) and confidentiality <> 'V' and labels <@ array['GENERAL']))`

/** Documents of this person with the same content. */
export async function sameContent(
  tx: Tx,
  { agency, actor }: Asker,
  { person, sha256 }: { readonly person: PersonId; readonly sha256: string },
): Promise<DocumentId[]> {
  const rows = await tx.rows(sql`
    select ${COLUMNS} from documents
    where agency_id = ${agency} and person_id = ${oneOf(agency, person)} and ${WITHIN}
      and sha256 = decode(${sha256}, 'hex') and status = 'kept'
    order by document_id`)
  return readable(actor, rows).map((one) => one.document)
}

/** Where the file of a document lies, with its wrapped key. Only what `findDocument` gave may be asked for. */
export async function sealedFileOf(
  tx: Tx,
  agency: AgencyId,
  id: DocumentId,
): Promise<SealedFile | undefined> {
  const row = await tx.row<{ file: FileId; key: Buffer }>(sql`
    select file_id as file, file_key as key from documents where agency_id = ${agency} and document_id = ${id}`)
  return row && { agency, ...row }
}

interface DocumentRow {
  readonly document: DocumentId
  readonly person: PersonId
  readonly kind: string
  readonly name: string
  readonly type: string
  readonly size: number
  readonly sha256: string
  readonly labels: readonly string[]
  readonly confidentiality: string
  readonly by: StaffId | null
  readonly at: Instant
  readonly sealed: SealedFile
  readonly mark: Uint8Array
}

export async function insertDocument(tx: Tx, agency: AgencyId, of: DocumentRow): Promise<void> {
  await tx.run(sql`
    insert into documents (agency_id, document_id, person_id, kind, name, type, size, sha256, labels, confidentiality,
      added_by, added_at, file_id, file_key, key_mark)
    values (${agency}, ${of.document}, ${of.person}, ${of.kind}, ${of.name}, ${of.type}, ${of.size},
      decode(${of.sha256}, 'hex'), ${of.labels}, ${of.confidentiality}, ${of.by}, ${of.at}, ${of.sealed.file},
      ${of.sealed.key}, ${of.mark})`)
}

interface Labelling {
  readonly document: DocumentId
  readonly version: number
  readonly labels: readonly string[]
  readonly confidentiality: string
  readonly reason: string | undefined
  readonly by: StaffId | null
  readonly at: Instant
}

export async function updateLabels(tx: Tx, agency: AgencyId, to: Labelling): Promise<void> {
  await tx.run(sql`
    insert into document_labels_before (agency_id, document_id, version, person_id, labels, confidentiality, changed_at,
      changed_by, reason)
    select agency_id, document_id, version, person_id, labels, confidentiality, ${to.at}::timestamptz, ${to.by}::uuid,
      ${to.reason ?? null}::text
    from documents where agency_id = ${agency} and document_id = ${to.document}`)
  await tx.run(sql`
    update documents set labels = ${to.labels}, confidentiality = ${to.confidentiality}, version = ${to.version}
    where agency_id = ${agency} and document_id = ${to.document}`)
}

interface Closing {
  readonly document: DocumentId
  readonly version: number
  readonly why: string
  readonly by: StaffId | null
  readonly at: Instant
}

export async function updateClosed(tx: Tx, agency: AgencyId, of: Closing): Promise<void> {
  await tx.run(sql`
    update documents set status = 'closed', closed_for = ${of.why}, closed_by = ${of.by}, closed_at = ${of.at},
      version = ${of.version}
    where agency_id = ${agency} and document_id = ${of.document}`)
}

/** Which of these files a document points to. */
export async function usedAmong(tx: Tx, agency: AgencyId, files: readonly FileId[]): Promise<FileId[]> {
  const rows = await tx.rows<{ file: string }>(sql`
    select file_id as file from documents where agency_id = ${agency} and file_id = any (${files}::uuid[])`)
  return rows.map(({ file }) => fileId.parse(file))
}

/** Files that another key wraps, in the order of their ids, after one of them. */
export async function otherMarkAfter(
  tx: Tx,
  agency: AgencyId,
  { mark, after, most }: { readonly mark: Uint8Array; readonly after: FileId | null; readonly most: number },
): Promise<readonly SealedFile[]> {
  const rows = await tx.rows<{ file: FileId; key: Buffer }>(sql`
    select file_id as file, file_key as key from documents
    where agency_id = ${agency} and key_mark <> ${mark} and (${after}::uuid is null or file_id > ${after}::uuid)
    order by file_id limit ${most}`)
  return rows.map((row) => ({ agency, ...row }))
}

export async function lockOtherMark(
  tx: Tx,
  agency: AgencyId,
  { mark, files }: { readonly mark: Uint8Array; readonly files: readonly FileId[] },
): Promise<readonly SealedFile[]> {
  const rows = await tx.rows<{ file: FileId; key: Buffer }>(sql`
    select file_id as file, file_key as key from documents
    where agency_id = ${agency} and key_mark <> ${mark} and file_id = any (${files}::uuid[])
    order by file_id for update skip locked`)
  return rows.map((row) => ({ agency, ...row }))
}

export async function updateKey(
  tx: Tx,
  agency: AgencyId,
  { file, key, mark }: { readonly file: string; readonly key: Uint8Array; readonly mark: Uint8Array },
): Promise<void> {
  await tx.run(sql`
    update documents set file_key = ${key}, key_mark = ${mark} where agency_id = ${agency} and file_id = ${file}`)
}
