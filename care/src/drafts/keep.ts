import { z } from 'zod'
import { personId, requestId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import { type Decision, done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import {
  type DraftId,
  deviceId,
  draftBody,
  draftDiscarded,
  draftId,
  draftKept,
  draftOf,
  draftShown,
} from './draft.ts'

/** More unfinished forms than this are not unfinished any more. */
export const MOST_DRAFTS = 200

export interface DraftState {
  /** What this device kept of this form before. */
  readonly before: { readonly draft: DraftId; readonly turn: number } | undefined
  /** The form was sent, and what it asked for is done. */
  readonly isSent: boolean
  readonly drafts: number
  /** What other devices of the same person hold of the same form. */
  readonly elsewhere: readonly z.output<typeof draftShown>[]
}

/** What becomes of the words: kept as this draft, or gone. */
export type DraftToWrite = { readonly draft: DraftId; readonly at: Instant } | { readonly ends: DraftId }

const answer = z.strictObject({ draft: draftId, elsewhere: z.array(draftShown) })

/**
 * Keeps what stands in a form. On one device the last words win, in the order in which they were written (`turn`), however
 * they arrive; two devices keep one each, and each is told of the other.
 *
 * `request` is the request id with which the form will be sent. Once that request is done the draft is, too: both happen in
 * one moment, and no crash comes between them. Telling it once more with that request ends what was kept under another.
 */
export const keepDraft = operation({
  name: 'drafts.keep',
  needs: {
    signedIn: 'Whoever may fill in a form may stop half way.',
    // Forms are about people one sees, and about those whom one gives to others.
    reaches: ['people:read', 'relations:assign'],
  },
  input: draftOf.extend({
    person: personId.nullable().default(null),
    device: deviceId,
    turn: z.int().min(1),
    basis: z.int().nullable().default(null),
    request: requestId,
    body: draftBody,
  }),
  answer,
  about: ({ person }) => person ?? undefined,
  decide(
    { before, isSent, drafts, elsewhere }: DraftState,
    { form, turn },
    { newId, now },
  ): Decision<DraftToWrite, z.output<typeof answer>> {
    if (isSent) {
      const refusal = refuse('already-sent', undefined, 'request')
      // Earlier words of the same form wait for a request that will not come: those of a try that was refused.
      return before && turn > before.turn
        ? {
            refusal,
            next: { ends: before.draft },
            happened: [draftDiscarded.of({ draft: before.draft, form })],
          }
        : refusal
    }
    if (before && turn <= before.turn) return refuse('newer-words-kept', { turn: before.turn }, 'turn')
    if (!before && drafts >= MOST_DRAFTS) return refuse('too-many-drafts', { atMost: MOST_DRAFTS })
    const draft = before?.draft ?? draftId.parse(newId())
    return done({ draft, at: now }, [draftKept.of({ draft, form, turn })], {
      draft,
      elsewhere: [...elsewhere],
    })
  },
})
