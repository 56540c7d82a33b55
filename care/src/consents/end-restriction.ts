import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { personId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { refuse } from '../kernel/refusal.ts'
import { words } from '../people/text.ts'
import { type Restriction, restrictionId } from './restriction.ts'

export const restrictionEnded = event(
  'consents.restrictionEnded',
  z.strictObject({ restriction: restrictionId }),
)

/** Ends a restriction because the person said so, with what they said. It holds for the rest of the day. */
export const endRestriction = operation({
  name: 'consents.endRestriction',
  needs: { permission: 'restrictions:change' },
  input: z.strictObject({
    person: personId,
    restriction: restrictionId,
    version: z.int(),
    words: words(1_000),
  }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(state: Restriction, { person, restriction, words: said }, moment) {
    if (state.endedOn !== undefined) return refuse('ended')
    const version = state.version + 1
    return done(
      { version, endedOn: moment.on, words: said },
      [restrictionEnded.of({ restriction }, person)],
      { version },
    )
  },
})
