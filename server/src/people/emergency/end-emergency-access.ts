import { endEmergencyAccess } from '@handrail/care/people'
import { handles } from '../../door/handler.ts'
import { endAccessAt, lockAccess } from './store.ts'

export const endEmergencyAccessHandler = handles(endEmergencyAccess, {
  load: (tx, { access }, { agency }) => lockAccess(tx, agency, access),
  save: (tx, { until }, { access }, { agency }) => endAccessAt(tx, agency, { access, until }),
})
