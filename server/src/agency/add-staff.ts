import { addStaff } from '@handrail/care/agency'
import { handles } from '../door/handler.ts'
import { insertStaff, staffBefore } from './store.ts'

export const addStaffHandler = handles(addStaff, {
  load: (tx, input, { agency }) => staffBefore(tx, agency, input),
  save: (tx, staff, _input, { agency }) => insertStaff(tx, agency, staff),
})
