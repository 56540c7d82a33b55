import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { type Bar, despite, heed } from '../barred.ts'
import { type Supporter, supporterId, supporterTerms } from './supporter.ts'

export const supporterChanged = event(
  'people.supporterChanged',
  z.strictObject({ supporter: supporterId, ended: z.boolean() }),
)

/** Changes what we know of a supporter, or says until when they were one. */
export const changeSupporter = operation({
  name: 'people.changeSupporter',
  needs: { permission: 'people:change' },
  input: z.strictObject({
    person: personId,
    supporter: supporterId,
    version: z.int(),
    terms: supporterTerms,
    despite,
  }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(
    state: Supporter & { readonly bars: readonly Bar[] },
    { person, supporter, terms, despite: why },
    { on },
  ) {
    const ended = terms.until !== undefined
    // Whoever is let go is called by nobody, so nothing stands in the way of saying so.
    const bars = terms.until !== undefined && terms.until <= on ? [] : state.bars
    const heeded = heed(bars, {
      thing: supporter,
      person,
      reachesThem: terms.inEmergency,
      why,
      before: state.despite,
      on,
      fieldOf: (sign) => `terms.${sign}`,
    })
    if (isRefusal(heeded)) return heeded
    const version = state.version + 1
    return done(
      { version, terms, despite: heeded.despite },
      [supporterChanged.of({ supporter, ended }, person), ...heeded.happened],
      { version },
    )
  },
})
