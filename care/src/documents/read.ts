import { z } from 'zod'
import { personId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { query } from '../kernel/operation.ts'
import { document, documentId, kind } from './document.ts'

/** May a document of this person be added now? Asked before 25 MB travel for nothing. */
export const mayAddDocument = query({
  name: 'documents.mayAdd',
  needs: { permission: 'documents:add' },
  input: z.strictObject({ person: personId }),
  answer: z.strictObject({ may: z.literal(true) }),
  about: ({ person }) => person,
  // Nothing of the person is shown.
  shows: () => [],
})

/** What is known about one document. */
export const readDocument = query({
  name: 'documents.read',
  needs: { permission: 'documents:read' },
  input: z.strictObject({ document: documentId }),
  answer: z.strictObject({ document, mayLower: z.boolean(), mayClose: z.boolean() }),
  shows: ({ document: { person } }) => [person],
})

const place = z.strictObject({ addedAt: instant, document: documentId })

/**
 * The documents of a person that the asker may know of, newest first, page by page; on request those of some kinds, or
 * those whose name holds a few letters.
 */
export const listDocuments = query({
  name: 'documents.ofPerson',
  needs: { permission: 'documents:read' },
  input: z.strictObject({
    person: personId,
    closed: z.boolean().default(false),
    kinds: z.array(kind).min(1).optional(),
    named: z.string().trim().min(1).max(100).optional(),
    after: place.optional(),
    limit: z.int().min(1).max(100).default(50),
  }),
  answer: z.strictObject({ documents: z.array(document), next: place.nullable() }),
  about: ({ person }) => person,
})

/** Opens a document to read its content. The content itself follows over its own route, never in an answer. */
export const openDocument = query({
  name: 'documents.open',
  needs: { permission: 'documents:read' },
  input: z.strictObject({ document: documentId }),
  answer: document,
  shows: ({ person }) => [person],
})
