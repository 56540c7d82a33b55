import { z } from 'zod'
import { eventId, personId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { done, operation } from '../kernel/operation.ts'
import { observed } from './events.ts'
import { type Reconciled, reconcile, type Series } from './reconcile.ts'
import type { ClockRule } from './rule.ts'
import type { Setting } from './unfold.ts'

export interface Observing {
  readonly rules: readonly ClockRule[]
  readonly setting: Omit<Setting, 'pinned'>
  /** With the event that is being heard. */
  readonly series: readonly Series[]
}

/** Hears one event, and opens, moves or ends the deadlines that follow from it. */
export const observe = operation({
  name: 'clocks.observe',
  needs: { system: 'Deadlines follow from events; nobody opens or closes one by hand.' },
  input: z.strictObject({
    event: z.templateLiteral([z.string(), '.', z.string()]),
    eventId,
    about: personId.nullable(),
    at: instant,
    facts: z.record(z.string(), z.unknown()),
  }),
  answer: z.strictObject({
    deadlines: z.int(),
    /** Somebody is to be told of one of them now, not when the next round comes. */
    tellsNow: z.boolean(),
  }),
  about: ({ about }) => about ?? undefined,
  decide({ rules, setting, series }: Observing, { eventId, about }, { newId, now }) {
    const next: readonly Reconciled[] = series.map((one) => reconcile(rules, one, setting, newId))
    const deadlines = next.reduce((sum, { keep, drop }) => sum + keep.length + drop.length, 0)
    const tellsNow = next.some(({ keep }) =>
      keep.some(({ nextStepAt }) => nextStepAt !== null && nextStepAt <= now),
    )
    const happened = observed.of({ event: eventId, deadlines }, about ?? undefined)
    return done(next, [happened, ...next.flatMap((one) => one.happened)], { deadlines, tellsNow })
  },
})
