import { proposeMerge } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { lockPerson } from '../store.ts'
import { insertMerge, isProposed } from './store.ts'

export const proposeMergeHandler = handles(proposeMerge, {
  async load(tx, { survivor: one, merged: other }, { agency }) {
    const survivor = await lockPerson(tx, agency, one)
    const merged = await lockPerson(tx, agency, other)
    if (!survivor || !merged) return undefined
    return { survivor, merged, isProposed: await isProposed(tx, agency, { one, other }) }
  },
  save: (tx, next, _input, { agency, now }) => insertMerge(tx, agency, { ...next, at: now }),
})
