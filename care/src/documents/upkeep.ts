import { z } from 'zod'
import { done, operation, query } from '../kernel/operation.ts'
import { documentsRewrapped, fileId, orphansRemoved } from './document.ts'

const NIGHTLY = 'The vault is looked after by Handrail itself, in a chore.'

/** Which of these files a document points to. The others came to nothing when a process died. */
export const filesInUse = query({
  name: 'documents.filesInUse',
  needs: { system: NIGHTLY },
  input: z.strictObject({ files: z.array(fileId).max(1_000) }),
  answer: z.strictObject({ files: z.array(fileId) }),
})

/** Says in the trail which files without a document were removed. */
export const recordOrphans = operation({
  name: 'documents.recordOrphans',
  needs: { system: NIGHTLY },
  input: z.strictObject({ files: z.array(fileId).min(1).max(1_000) }),
  answer: z.null(),
  decide: (_state: Record<never, never>, input) =>
    done(null, [orphansRemoved.of({ files: input.files })], null),
})

/**
 * Some files that are still wrapped by an older key of the agency and can be opened by it, and the last one that was looked
 * at: what no key opens any more is passed over, and keeps nothing else from its new key.
 */
export const oldWraps = query({
  name: 'documents.oldWraps',
  needs: { system: NIGHTLY },
  input: z.strictObject({ after: fileId.nullable() }),
  answer: z.strictObject({ files: z.array(fileId), last: fileId.nullable() }),
})

export interface Wrapped {
  readonly file: string
  readonly key: Uint8Array
}

/** Wraps the keys of these files by the agency's new key. The files themselves are not touched. */
export const rewrapFiles = operation({
  name: 'documents.rewrap',
  needs: { system: NIGHTLY },
  input: z.strictObject({ files: z.array(fileId).min(1).max(1_000) }),
  answer: z.strictObject({ count: z.int() }),
  decide: (state: { readonly wrapped: readonly Wrapped[] }) => {
    const count = state.wrapped.length
    return done(state.wrapped, [documentsRewrapped.of({ count })], { count })
  },
})
