import { mergesOf } from '@handrail/care/people'
import { answers } from '../../door/handler.ts'
import { mergesInto } from './store.ts'

export const mergesOfHandler = answers(mergesOf, async (tx, { person }, { agency }) => ({
  merges: await mergesInto(tx, agency, person),
}))
