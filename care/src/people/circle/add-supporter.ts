import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { type Bar, despite, heed } from '../barred.ts'
import { elsewhere, type Kept } from '../kept.ts'
import { supporterId, supporterTerms } from './supporter.ts'

export const supporterAdded = event('people.supporterAdded', z.strictObject({ supporter: supporterId }))

/** What a change to whom the person has around them looks at. */
export interface CircleState extends Kept {
  readonly bars: readonly Bar[]
}

/** Adds someone whom the person chose to have by their side. */
export const addSupporter = operation({
  name: 'people.addSupporter',
  needs: { permission: 'people:change' },
  input: z.strictObject({ person: personId, terms: supporterTerms, despite }),
  answer: z.strictObject({ supporter: supporterId }),
  about: ({ person }) => person,
  decide(state: CircleState, { person, terms, despite: why }, moment) {
    const away = elsewhere(state)
    if (away) return away
    const supporter = supporterId.parse(moment.newId())
    const heeded = heed(state.bars, {
      thing: supporter,
      person,
      reachesThem: terms.inEmergency,
      why,
      before: undefined,
      on: moment.on,
      fieldOf: (sign) => `terms.${sign}`,
    })
    if (isRefusal(heeded)) return heeded
    return done(
      { supporter, person, terms, despite: heeded.despite },
      [supporterAdded.of({ supporter }, person), ...heeded.happened],
      { supporter },
    )
  },
})
