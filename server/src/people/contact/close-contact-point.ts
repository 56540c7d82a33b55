import { closeContactPoint } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { closePoint, lockPoint } from './store.ts'

export const closeContactPointHandler = handles(closeContactPoint, {
  load: (tx, { person, point }, { agency }) => lockPoint(tx, agency, { person, point }),
  current: (point) => point,
  save: (tx, { version, closed }, { point }, { agency }) =>
    closePoint(tx, agency, { point, version, ...closed }),
})
