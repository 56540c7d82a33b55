import { cautionsOf } from '@handrail/care/consents'
import { answers } from '../door/handler.ts'
import { reachedView } from '../people/finding/store.ts'
import { allCautionsOf } from './caution-store.ts'

export const cautionsOfHandler = answers(cautionsOf, async (tx, { person }, moment) => {
  if (!(await reachedView(tx, moment, person))) return undefined
  return { cautions: [...(await allCautionsOf(tx, moment.agency, person))] }
})
