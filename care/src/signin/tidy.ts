import { z } from 'zod'
import { addHours, type Instant } from '../kernel/instant.ts'
import { done, operation } from '../kernel/operation.ts'
import { tidied } from './events.ts'

/** A session or an invitation that ended is kept so long, for whoever asks what happened. */
export const KEPT_DAYS = 30
/** Failed tries are forgotten after a quiet day; the row may go after two. */
export const TRIES_KEPT_HOURS = 48
/** A browser at which nobody came in for so long is not known any more. */
export const BROWSER_DAYS = 180

export interface Tidying {
  readonly before: Instant
  readonly triesBefore: Instant
  readonly browsersBefore: Instant
}

export const tidyingAt = (now: Instant): Tidying => ({
  before: addHours(now, -24 * KEPT_DAYS),
  triesBefore: addHours(now, -TRIES_KEPT_HOURS),
  browsersBefore: addHours(now, -24 * BROWSER_DAYS),
})

/** Removes what is over: sessions, invitations, halfway sessions, counted tries. The trail keeps that they were. */
export const tidy = operation({
  name: 'signin.tidy',
  needs: { system: 'It comes round by itself.' },
  input: z.strictObject({}),
  answer: z.strictObject({ more: z.boolean() }),
  decide: ({ rows, more }: { readonly rows: number; readonly more: boolean }, _input, moment) =>
    done(tidyingAt(moment.now), [tidied.of({ rows })], { more }),
})
