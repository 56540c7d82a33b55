import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { draftsSwept } from './draft.ts'

/** Nobody comes back to words that they left for a quarter of a year, and a record is not kept in drafts. */
export const KEPT_DAYS = 90

/** Clears drafts that were sent, and those that nobody has touched for 90 days. */
export const sweepDrafts = operation({
  name: 'drafts.sweep',
  needs: { system: 'Comes round by itself.' },
  input: z.strictObject({}),
  answer: z.strictObject({ more: z.boolean() }),
  decide: ({ sent, old, more }: { readonly sent: number; readonly old: number; readonly more: boolean }) =>
    done(null, [draftsSwept.of({ sent, old })], { more }),
})
