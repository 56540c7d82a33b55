import { relabelDocument } from '@handrail/care/documents'
import { handles } from '../door/handler.ts'
import { writerOf } from '../people/store.ts'
import { lockDocument, updateLabels } from './store.ts'

export const relabelDocumentHandler = handles(relabelDocument, {
  load: (tx, { document }, { agency, actor }) => lockDocument(tx, { agency, actor }, document),
  current: (document) => document,
  save: (tx, { version }, { document, labels, confidentiality, reason }, { agency, actor, now }) =>
    updateLabels(tx, agency, {
      document,
      version,
      labels,
      confidentiality,
      reason,
      by: writerOf(actor),
      at: now,
    }),
})
