import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { staffId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import type { RolesOfStaff } from './roles.ts'

export const staffLeft = event('agency.staffLeft', z.strictObject({ staff: staffId, on: plainDate }))

export type LeavingStaff = RolesOfStaff & { readonly version: number }

/** Says that somebody leaves; `on` is their last day. Their roles end with it. What they signed stays theirs. */
export const endStaff = operation({
  name: 'agency.endStaff',
  needs: { permission: 'staff:manage' },
  input: z.strictObject({ staff: staffId, version: z.int(), on: plainDate }),
  answer: z.strictObject({ version: z.int() }),
  decide(state: LeavingStaff, { staff, version, on }) {
    if (state.leftOn !== null) return refuse('staff-left', { on: state.leftOn }, 'staff')
    const isAdmin = state.held.some(
      ({ role, until }) => role === 'agency-admin' && (until === null || until > on),
    )
    if (isAdmin && !state.otherAdmin) return refuse('last-admin', undefined, 'staff')
    return done({ on }, [staffLeft.of({ staff, on })], { version: version + 1 })
  },
})
