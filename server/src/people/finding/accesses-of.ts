import { accessesOf } from '@handrail/care/people'
import { answers } from '../../door/handler.ts'
import { accessesTo, reachedView } from './store.ts'

const MOST = 200

export const accessesOfHandler = answers(accessesOf, async (tx, { person, before }, moment) => {
  if (!(await reachedView(tx, moment, person))) return undefined
  const found = await accessesTo(tx, { agency: moment.agency, before, most: MOST + 1 }, person)
  return { accesses: found.slice(0, MOST), more: found.length > MOST }
})
