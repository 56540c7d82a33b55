import { mergesOf } from '@handrail/care/people'
import { answers } from '../../door/handler.ts'
import { reachedView } from '../finding/store.ts'
import { mergesInto } from './store.ts'

export const mergesOfHandler = answers(mergesOf, async (tx, { person }, moment) => {
  if (!(await reachedView(tx, moment, person))) return undefined
  return { merges: await mergesInto(tx, moment.agency, person) }
})
