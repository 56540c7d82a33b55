import { z } from 'zod'
import { caseId } from '../intake/index.ts'
import { event } from '../kernel/event.ts'
import { staffId } from '../kernel/ids.ts'
import { assignmentId, DECLINED_WHY, HANDED_OVER_WHY } from './assignment.ts'

const one = { assignment: assignmentId, case: caseId, staff: staffId }

export const assignmentMade = event('assignments.made', z.strictObject(one))
export const assignmentAccepted = event('assignments.accepted', z.strictObject(one))
export const assignmentDeclined = event(
  'assignments.declined',
  z.strictObject({ ...one, why: z.enum(DECLINED_WHY) }),
)
/** What was written down of a case manager: languages, what they know, and how much they hold. */
export const caseManagerDescribed = event(
  'assignments.caseManagerDescribed',
  z.strictObject({ staff: staffId }),
)
/** How much of a case manager's time one person takes was counted anew. */
export const assignmentWeighed = event('assignments.weighed', z.strictObject(one))
/** The case manager and the person talked for the first time. */
export const firstContactMade = event('assignments.firstContactMade', z.strictObject(one))
export const handedOver = event(
  'assignments.handedOver',
  z.strictObject({ ...one, why: z.enum(HANDED_OVER_WHY), to: staffId }),
)
