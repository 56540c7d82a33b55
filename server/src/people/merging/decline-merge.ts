import { declineMerge } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { writerOf } from '../store.ts'
import { decideMerge, lockMerge } from './store.ts'

export const declineMergeHandler = handles(declineMerge, {
  async load(tx, input, { agency }) {
    const merge = await lockMerge(tx, agency, input.merge)
    return merge && { merge }
  },
  save: (tx, { state }, { merge }, { agency, now, actor }) =>
    decideMerge(tx, agency, { merge, state, by: writerOf(actor), at: now }),
})
