import { closeDocument } from '@handrail/care/documents'
import { handles } from '../door/handler.ts'
import { writerOf } from '../people/store.ts'
import { lockDocument, updateClosed } from './store.ts'

export const closeDocumentHandler = handles(closeDocument, {
  load: (tx, { document }, { agency, actor }) => lockDocument(tx, { agency, actor }, document),
  current: (document) => document,
  save: (tx, { version }, { document, why }, { agency, actor, now }) =>
    updateClosed(tx, agency, { document, version, why, by: writerOf(actor), at: now }),
})
