import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { staffId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import type { LeavingStaff } from './end-staff.ts'

/** `on` is the new last day; nothing when they stay. */
export const lastDayChanged = event(
  'agency.lastDayChanged',
  z.strictObject({ staff: staffId, on: plainDate.nullable() }),
)

/** Moves a last day that is not over, or takes it back. The roles that were to end with it go on as they were. */
export const changeLastDay = operation({
  name: 'agency.changeLastDay',
  needs: { permission: 'staff:manage' },
  input: z.strictObject({ staff: staffId, version: z.int(), on: plainDate.nullable() }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: LeavingStaff, { staff, version, on }, moment) {
    const { leftOn } = state
    if (leftOn === null) return refuse('not-leaving', undefined, 'staff')
    if (leftOn < moment.on) return refuse('staff-left', { on: leftOn }, 'staff')
    if (on === leftOn) return refuse('nothing-to-change', undefined, 'on')
    if (on !== null && on < moment.on) return refuse('day-is-past', { on }, 'on')
    const isAdmin = state.held.some(({ role, until }) => role === 'agency-admin' && until === leftOn)
    if (on !== null && isAdmin && !state.otherAdmin) return refuse('last-admin', undefined, 'staff')
    return done({ on }, [lastDayChanged.of({ staff, on })], { version: version + 1 })
  },
})
