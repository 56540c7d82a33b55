import { reachOf } from '@handrail/care'
import { listDocuments, mayAddDocument, openDocument, readDocument } from '@handrail/care/documents'
import { answers, type Handler } from '../door/handler.ts'
import { lockPerson, mayWorkWith } from '../people/store.ts'
import { documentsOf, findDocument, sealedFileOf } from './store.ts'
import type { SealedFile } from './vault.ts'

export const mayAddDocumentHandler = answers(mayAddDocument, async (tx, { person }, { agency }) =>
  (await lockPerson(tx, agency, person)) ? { may: true as const } : undefined,
)

export const readDocumentHandler = answers(readDocument, async (tx, input, { agency, actor }) => {
  const document = await findDocument(tx, { agency, actor }, input.document)
  if (!document) return undefined
  const may = (permission: 'documents:lower-label' | 'documents:close') =>
    actor.kind === 'staff' && document.status === 'kept' && reachOf(actor.role, permission) !== undefined
  return { document, mayLower: may('documents:lower-label'), mayClose: may('documents:close') }
})

export const listDocumentsHandler = answers(listDocuments, async (tx, input, { agency, actor }) => {
  if (!(await mayWorkWith(tx, agency, input.person))) return undefined
  const found = await documentsOf(tx, { agency, actor }, { ...input, limit: input.limit + 1 })
  const documents = found.slice(0, input.limit)
  const last = found.length > input.limit ? documents.at(-1) : undefined
  return { documents, next: last ? { addedAt: last.addedAt, document: last.document } : null }
})

/**
 * What the door has just let somebody open: an answer, and beside it the file that it is about. The key of the file goes
 * to the route that serves it, in this process, and into no answer.
 */
export type Opened = WeakMap<object, SealedFile>

export const openDocumentHandler = (opened: Opened): Handler =>
  answers(openDocument, async (tx, input, { agency, actor }) => {
    const document = await findDocument(tx, { agency, actor }, input.document)
    const sealed = document && (await sealedFileOf(tx, agency, document.document))
    if (document && sealed) opened.set(document, sealed)
    return document
  })
