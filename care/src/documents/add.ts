import { z } from 'zod'
import { personId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { elsewhere, type Kept, line } from '../people/index.ts'
import {
  confidentiality,
  type DocumentId,
  documentAdded,
  documentId,
  type FileId,
  fileType,
  isEnough,
  kind,
  labels,
} from './document.ts'
import { MOST_BYTES } from './kind.ts'
import { floorOf } from './labels.ts'
import { cleanName } from './name.ts'

/** What a person says about a file that they send. */
export const aboutFile = z.strictObject({
  person: personId,
  name: line(300),
  kind: kind.default('other'),
  labels,
  confidentiality: confidentiality.default('R'),
})

/** What the server found out about it. */
const received = z.strictObject({
  /** Names the file that came with this very request; a request without a file has none that fits. */
  upload: z.uuid(),
  type: fileType,
  size: z.int().min(1).max(MOST_BYTES),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

export interface Arrival extends Kept {
  /** The file in the vault, when one came with this request. */
  readonly file: FileId | undefined
  /** Documents of this person with the same content that the asker may see. */
  readonly sameAs: readonly DocumentId[]
}

export interface DocumentToAdd {
  readonly document: DocumentId
  readonly file: FileId
  readonly name: string
}

/** Adds a document of a person, after its file was checked, encrypted and kept. */
export const addDocument = operation({
  name: 'documents.add',
  needs: { permission: 'documents:add' },
  input: z.strictObject({ ...aboutFile.shape, ...received.shape }),
  answer: z.strictObject({ document: documentId, name: z.string(), sameAs: z.array(documentId) }),
  about: ({ person }) => person,
  decide(state: Arrival, input, moment) {
    const away = elsewhere(state)
    if (away) return away
    if (!isEnough(input))
      return refuse('label-needs-more', { atLeast: floorOf(input.labels) }, 'confidentiality')
    if (state.file === undefined) return refuse('file-not-received')
    const document = documentId.parse(moment.newId())
    const name = cleanName(input.name, input.type)
    const next: DocumentToAdd = { document, file: state.file, name }
    const { type, size } = input
    return done(next, [documentAdded.of({ document, type, size }, input.person)], {
      document,
      name,
      sameAs: [...state.sameAs],
    })
  },
})
