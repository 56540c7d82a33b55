import { restrictionsOf } from '@handrail/care/consents'
import { answers } from '../door/handler.ts'
import { reachedView } from '../people/finding/store.ts'
import { allRestrictionsOf } from './store.ts'

// An emergency shows them too: that is when a frightened family calls.
export const restrictionsOfHandler = answers(restrictionsOf, async (tx, { person }, moment) => {
  if (!(await reachedView(tx, moment, person))) return undefined
  return { restrictions: [...(await allRestrictionsOf(tx, moment.agency, person))] }
})
