import { z } from 'zod'
import { done, operation } from '../kernel/operation.ts'
import { recounted } from './events.ts'
import type { Observing } from './observe.ts'
import { reconcile } from './reconcile.ts'

const cursor = z.strictObject({ topic: z.string(), subject: z.uuid() })

export type Recounting = Observing & { readonly next: z.output<typeof cursor> | null }

/** Counts open deadlines again after a calendar or the time zone changed, some at a time. */
export const recount = operation({
  name: 'clocks.recount',
  needs: { system: 'Follows from a change of the calendar.' },
  input: z.strictObject({
    /** Only those that count open days. */
    openDaysOnly: z.boolean(),
    after: cursor.nullable(),
  }),
  answer: z.strictObject({ next: cursor.nullable() }),
  decide({ rules, setting, series, next: cursor }: Recounting, _input, { newId }) {
    const next = series.map((one) => reconcile(rules, one, setting, newId))
    const deadlines = next.reduce((sum, { keep }) => sum + keep.length, 0)
    const happened = next.flatMap((one) => one.happened)
    return done(next, [recounted.of({ deadlines }), ...happened], { next: cursor })
  },
})
