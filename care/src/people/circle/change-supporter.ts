import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
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
  }),
  answer: z.strictObject({ version: z.int() }),
  about: ({ person }) => person,
  decide(state: Supporter, { person, supporter, terms }) {
    const version = state.version + 1
    const ended = terms.until !== undefined
    return done({ version, terms }, [supporterChanged.of({ supporter, ended }, person)], { version })
  },
})
