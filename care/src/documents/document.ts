import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { idOf, personId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { KINDS, TYPES } from './kind.ts'
import { CONFIDENTIALITIES, floorOf, isBelow, LABELS } from './labels.ts'

export const documentId = idOf('Document')
export type DocumentId = z.output<typeof documentId>

/** A file in the vault. Another id than the document's: a file that came to nothing has one too. */
export const fileId = idOf('File')
export type FileId = z.output<typeof fileId>

export const kind = z.enum(KINDS)
export const fileType = z.enum(TYPES)
export const label = z.enum(LABELS)
export const confidentiality = z.enum(CONFIDENTIALITIES)

/** At least one label, each once: a document without one would be a document that nobody thought about. */
export const labels = z
  .array(label)
  .min(1)
  .max(LABELS.length)
  .refine((list) => new Set(list).size === list.length, { error: 'twice' })

/** Never below the floor that its labels set. */
export const isEnough = (of: {
  labels: z.output<typeof labels>
  confidentiality: z.output<typeof confidentiality>
}) => !isBelow(of.confidentiality, floorOf(of.labels))

export const document = z.strictObject({
  document: documentId,
  person: personId,
  kind,
  name: z.string(),
  type: fileType,
  size: z.int(),
  sha256: z.string(),
  labels: z.array(label),
  confidentiality,
  status: z.enum(['kept', 'closed']),
  closedFor: z.string().nullable(),
  addedBy: staffId,
  addedAt: instant,
  version: z.int(),
})
export type Document = z.output<typeof document>

export const documentAdded = event(
  'documents.added',
  z.strictObject({ document: documentId, type: fileType, size: z.int() }),
)
export const documentRelabelled = event(
  'documents.relabelled',
  z.strictObject({ document: documentId, version: z.int(), less: z.boolean() }),
)
export const documentClosed = event(
  'documents.closed',
  z.strictObject({ document: documentId, why: z.string() }),
)
export const documentsRewrapped = event('documents.rewrapped', z.strictObject({ count: z.int() }))
export const orphansRemoved = event('documents.orphansRemoved', z.strictObject({ files: z.array(fileId) }))
