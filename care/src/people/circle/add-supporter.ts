import { z } from 'zod'
import { event } from '../../kernel/event.ts'
import { personId } from '../../kernel/ids.ts'
import { done, operation } from '../../kernel/operation.ts'
import { elsewhere, type Kept } from '../kept.ts'
import { supporterId, supporterTerms } from './supporter.ts'

export const supporterAdded = event('people.supporterAdded', z.strictObject({ supporter: supporterId }))

/** Adds someone whom the person chose to have by their side. */
export const addSupporter = operation({
  name: 'people.addSupporter',
  needs: { permission: 'people:change' },
  input: z.strictObject({ person: personId, terms: supporterTerms }),
  answer: z.strictObject({ supporter: supporterId }),
  about: ({ person }) => person,
  decide(state: Kept, { person, terms }, moment) {
    const away = elsewhere(state)
    if (away) return away
    const supporter = supporterId.parse(moment.newId())
    return done({ supporter, person, terms }, [supporterAdded.of({ supporter }, person)], { supporter })
  },
})
