import { changeStatus } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { writerOf } from '../store.ts'
import { lockIdentity, updateStatus } from './store.ts'

export const changeStatusHandler = handles(changeStatus, {
  load: (tx, { person }, { agency }) => lockIdentity(tx, agency, person),
  current: ({ version, status }) => ({ version, status }),
  save: (tx, next, { person }, { agency, now, actor }) =>
    updateStatus(tx, { agency, person, at: now, by: writerOf(actor) }, next),
})
