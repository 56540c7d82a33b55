import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { personId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { words } from '../people/text.ts'
import { type Caution, cautionId, HANDLED_AS } from './caution.ts'
import { holdsOn, type Restriction } from './restriction.ts'

export const cautionHandled = event(
  'consents.cautionHandled',
  z.strictObject({ caution: cautionId, as: z.enum(HANDLED_AS) }),
)

export interface CautionToHandle extends Caution {
  readonly restrictions: readonly Restriction[]
}

/** Somebody read what was called unsafe and says, in a word, what became of it. From now on messages may leave again. */
export const handleCaution = operation({
  name: 'consents.handleCaution',
  needs: { permission: 'restrictions:change' },
  input: z.strictObject({
    person: personId,
    caution: cautionId,
    version: z.int(),
    as: z.enum(HANDLED_AS),
    words: words(1_000),
  }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(state: CautionToHandle, { person, caution, as, words: said }, { on, now, actor }) {
    if (actor.kind !== 'staff') return refuse('takes-a-person')
    if (state.handled !== null) return refuse('already-handled')
    if (as === 'restriction' && !state.restrictions.some((one) => holdsOn(one, on)))
      return refuse('no-restriction-yet', undefined, 'as')
    const version = state.version + 1
    return done(
      { version, handled: { as, words: said, by: actor.staff, at: now } },
      [cautionHandled.of({ caution, as }, person)],
      { version },
    )
  },
})
