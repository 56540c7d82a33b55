import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { personId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { elsewhere, type Kept } from '../people/kept.ts'
import { restrictionId, restrictionTerms } from './restriction.ts'

export const restrictionRecorded = event(
  'consents.restrictionRecorded',
  z.strictObject({ restriction: restrictionId, everything: z.boolean() }),
)

/** Records whom a person does not want to be told. It holds from this moment. */
export const recordRestriction = operation({
  name: 'consents.recordRestriction',
  needs: { permission: 'restrictions:change' },
  input: z.strictObject({ person: personId, terms: restrictionTerms }),
  answer: z.strictObject({ restriction: restrictionId }),
  about: ({ person }) => person,
  decide(state: Kept, { person, terms }, moment) {
    const away = elsewhere(state)
    if (away) return away
    const restriction = restrictionId.parse(moment.newId())
    const facts = { restriction, everything: terms.what === 'everything' }
    return done(
      { restriction, person, terms, since: terms.since ?? moment.on },
      [restrictionRecorded.of(facts, person)],
      { restriction },
    )
  },
})
