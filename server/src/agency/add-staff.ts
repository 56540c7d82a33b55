import { addStaff } from '@handrail/care/agency'
import { handles } from '../door/handler.ts'
import { insertStaff, isEmailTaken } from './store.ts'

export const addStaffHandler = handles(addStaff, {
  load: async (tx, input, { agency }) => ({ emailTaken: await isEmailTaken(tx, agency, input.email) }),
  save: (tx, staff, _input, { agency }) => insertStaff(tx, agency, staff),
})
