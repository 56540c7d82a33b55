import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { done, operation, query } from '../kernel/operation.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { words } from '../people/index.ts'
import { currentOf } from './catalogue.ts'
import { choicesIn } from './cutoff.ts'
import { INSTRUMENTS, type InstrumentId } from './instrument.ts'

/** Which instrument, and from when on. The figure stands in the setting. */
export const cutoffSet = event(
  'instruments.cutoffSet',
  z.strictObject({ instrument: z.enum(INSTRUMENTS), version: z.int(), from: plainDate }),
)

export interface CutoffSetting {
  readonly instrument: InstrumentId
  readonly version: number
  readonly cutoff: number
  readonly from: PlainDate
  readonly words: string
}

/**
 * Chooses from where on a total is looked at, where the owner of the instrument leaves that choice. It holds for what is given
 * from a day on; what was scored before stays as it was.
 */
export const setCutoff = operation({
  name: 'instruments.setCutoff',
  needs: { permission: 'instruments:configure' },
  input: z.strictObject({
    instrument: z.enum(INSTRUMENTS),
    version: z.int().min(0),
    cutoff: z.int(),
    from: plainDate,
    words: words(1_000),
  }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: { readonly version: number }, { instrument, cutoff, from, words: said }, { on }) {
    if (from < on) return refuse('day-is-past', { on: from }, 'from')
    const current = currentOf(instrument, from)
    const accepted = current ? choicesIn(current).map(({ atLeast }) => atLeast) : []
    if (!accepted.includes(cutoff))
      return refuse('cut-off-not-a-choice', { accepted: accepted.map(String) }, 'cutoff')
    const version = state.version + 1
    const next: CutoffSetting = { instrument, version, cutoff, from, words: said }
    return done(next, [cutoffSet.of({ instrument, version, from })], { version })
  },
})

/** What an agency chose, the newest first: what holds today, and what begins later. */
export const readCutoffs = query({
  name: 'instruments.cutoffs',
  needs: { permission: 'instruments:read-settings' },
  input: z.strictObject({}),
  answer: z.strictObject({
    cutoffs: z.array(
      z.strictObject({
        instrument: z.enum(INSTRUMENTS),
        version: z.int(),
        cutoff: z.int(),
        from: plainDate,
        words: z.string(),
      }),
    ),
  }),
  shows: () => [],
})
