import { changeContactPoint } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { writerOf } from '../store.ts'
import { lockPoint, updatePoint } from './store.ts'

export const changeContactPointHandler = handles(changeContactPoint, {
  load: (tx, { person, point }, { agency }) => lockPoint(tx, agency, { person, point }),
  current: (point) => point,
  save: (tx, next, { point }, { agency, now, actor }) =>
    updatePoint(tx, { agency, now, by: writerOf(actor) }, { ...next, point }),
})
