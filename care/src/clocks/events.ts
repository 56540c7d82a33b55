import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { eventId, staffId } from '../kernel/ids.ts'
import { instant } from '../kernel/instant.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { ROLES } from '../permissions.ts'
import { deadlineId, LET_GO_WHY, ownerOf, PUT_OFF_WHY } from './deadline.ts'
import { SEVERITIES } from './rule.ts'

const deadline = deadlineId
const rule = z.string().nullable()

export const observed = event('clocks.observed', z.strictObject({ event: eventId, deadlines: z.int() }))
export const deadlineOpened = event('clocks.deadlineOpened', z.strictObject({ deadline, rule, due: instant }))
export const deadlineMoved = event(
  'clocks.deadlineMoved',
  z.strictObject({ deadline, rule, from: instant, to: instant }),
)
export const deadlineMet = event('clocks.deadlineMet', z.strictObject({ deadline, rule, late: z.boolean() }))
export const deadlineCancelled = event('clocks.deadlineCancelled', z.strictObject({ deadline, rule }))
export const deadlineDismissed = event(
  'clocks.dismissed',
  z.strictObject({ deadline, rule, why: z.enum(LET_GO_WHY) }),
)
export const deadlineSnoozed = event(
  'clocks.snoozed',
  z.strictObject({ deadline, rule, until: plainDate, why: z.enum(PUT_OFF_WHY) }),
)
export const deadlineReassigned = event(
  'clocks.reassigned',
  z.strictObject({ deadline, from: ownerOf, to: ownerOf }),
)
export const deadlineEscalated = event(
  'clocks.escalated',
  z.strictObject({ deadline, rule, step: z.int(), to: z.enum([...ROLES, 'owner']), due: instant }),
)
export const taskAdded = event(
  'clocks.taskAdded',
  z.strictObject({ deadline, due: instant, severity: z.enum(SEVERITIES) }),
)
export const escalationRun = event('clocks.escalationRun', z.strictObject({ steps: z.int() }))
export const ownersSettled = event(
  'clocks.ownersSettled',
  z.strictObject({ staff: staffId.nullable(), deadlines: z.int() }),
)
export const recounted = event('clocks.recounted', z.strictObject({ deadlines: z.int() }))
export const rulesChosen = event(
  'clocks.rulesChosen',
  z.strictObject({ inheritance: z.string(), payers: z.array(z.string()), county: z.string().nullable() }),
)
