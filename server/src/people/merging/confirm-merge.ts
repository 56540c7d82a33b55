import { confirmMerge } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { isConfidential, residenceNow } from '../identity/store.ts'
import { lockPerson, writerOf } from '../store.ts'
import { decideMerge, lockMerge } from './store.ts'

export const confirmMergeHandler = handles(confirmMerge, {
  async load(tx, input, { agency }) {
    const merge = await lockMerge(tx, agency, input.merge)
    if (!merge) return undefined
    const survivor = await lockPerson(tx, agency, merge.survivor)
    const merged = await lockPerson(tx, agency, merge.merged)
    if (!survivor || !merged) return undefined
    const [goesOn, other] = [
      await residenceNow(tx, agency, merge.survivor),
      await residenceNow(tx, agency, merge.merged),
    ]
    return {
      merge,
      survivor,
      merged,
      confidential: { survivor: isConfidential(goesOn), merged: isConfidential(other) },
    }
  },
  save: (tx, { state }, { merge }, { agency, now, actor }) =>
    decideMerge(tx, agency, { merge, state, by: writerOf(actor), at: now }),
})
