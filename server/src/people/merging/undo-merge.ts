import { undoMerge } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { writerOf } from '../store.ts'
import { lockMerge, undoMergeAt } from './store.ts'

export const undoMergeHandler = handles(undoMerge, {
  async load(tx, input, { agency }) {
    const merge = await lockMerge(tx, agency, input.merge)
    return merge && { merge }
  },
  save: (tx, { why }, { merge }, { agency, now, actor }) =>
    undoMergeAt(tx, agency, { merge, why, by: writerOf(actor), at: now }),
})
