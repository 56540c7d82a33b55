import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { line } from '../people/index.ts'
import { reachOf } from '../permissions.ts'
import {
  confidentiality,
  type Document,
  documentId,
  documentRelabelled,
  isEnough,
  labels,
} from './document.ts'
import { floorOf, takesProtection } from './labels.ts'

/** Changes what protects a document. More is free; less needs a permission and a reason. */
export const relabelDocument = operation({
  name: 'documents.relabel',
  needs: { permission: 'documents:read' },
  input: z.strictObject({
    document: documentId,
    version: z.int(),
    labels,
    confidentiality,
    reason: line(500).optional(),
  }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: Document, input, { actor }) {
    if (state.status === 'closed') return refuse('document-closed')
    if (!isEnough(input))
      return refuse('label-needs-more', { atLeast: floorOf(input.labels) }, 'confidentiality')
    const less = takesProtection(state, input)
    if (less) {
      const may = actor.kind === 'staff' && reachOf(actor.role, 'documents:lower-label') !== undefined
      if (!may) return refuse('may-not-lower')
      if (input.reason === undefined) return refuse('reason-needed', undefined, 'reason')
    }
    const version = state.version + 1
    const happened = documentRelabelled.of({ document: state.document, version, less }, state.person)
    return done({ version }, [happened], { version })
  },
})
