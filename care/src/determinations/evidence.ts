import { z } from 'zod'
import { documentId } from '../documents/index.ts'
import { type Refusal, refuse } from '../kernel/refusal.ts'
import { line, words } from '../people/index.ts'
import type { EvidenceTaken } from './requirements.ts'

/** What something rests on: a paper, a signed assessment, or what somebody said and who it was. */
export const evidence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('document'), document: documentId }),
  z.strictObject({ kind: z.literal('assessment'), assessment: z.uuid(), words: words(1_000).optional() }),
  z.strictObject({ kind: z.literal('statement'), words: words(1_000), by: line() }),
])
export type Evidence = z.output<typeof evidence>

/** What the record knows of a piece of evidence: what it counts as, or nothing when it is not of this person. */
export type Known = EvidenceTaken | 'other' | undefined

/** Whether evidence is there and of a kind that counts. */
export function counts(known: Known, accepts: readonly EvidenceTaken[]): Refusal | undefined {
  if (known === undefined) return refuse('no-such-evidence', undefined, 'evidence')
  return known !== 'other' && accepts.includes(known)
    ? undefined
    : refuse('not-accepted-for-this', { accepts }, 'evidence')
}
