import { addStaffHandler } from './add-staff.ts'
import { openAgencyHandler } from './open.ts'

/** What this room can do and answer. */
export const agencyHandlers = [addStaffHandler, openAgencyHandler]
