import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { type Document, documentClosed, documentId } from './document.ts'

export const CLOSE_REASONS = ['entered-in-error', 'of-another-person', 'duplicate'] as const

/** Takes a document out of sight, for a reason. Its file stays: nothing about a person is deleted. */
export const closeDocument = operation({
  name: 'documents.close',
  needs: { permission: 'documents:close' },
  input: z.strictObject({ document: documentId, version: z.int(), why: z.enum(CLOSE_REASONS) }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: Document, input) {
    if (state.status === 'closed') return refuse('document-closed')
    const version = state.version + 1
    return done(
      { version },
      [documentClosed.of({ document: state.document, why: input.why }, state.person)],
      { version },
    )
  },
})
