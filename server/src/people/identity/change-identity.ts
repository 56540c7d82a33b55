import { changeIdentity } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { writerOf } from '../store.ts'
import { lockIdentity, updateIdentity } from './store.ts'

export const changeIdentityHandler = handles(changeIdentity, {
  load: (tx, { person }, { agency }) => lockIdentity(tx, agency, person),
  current: ({ version, identity }) => ({ version, identity }),
  save: (tx, next, { person }, { agency, now, actor }) =>
    updateIdentity(tx, { agency, person, at: now, by: writerOf(actor) }, next),
})
