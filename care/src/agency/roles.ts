import { z } from 'zod'
import { event } from '../kernel/event.ts'
import { staffId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import { ROLES, type Role } from '../permissions.ts'

const role = z.enum(ROLES)

export const roleGiven = event(
  'agency.roleGiven',
  z.strictObject({ staff: staffId, role, from: plainDate, until: plainDate.nullable() }),
)
export const roleEnded = event('agency.roleEnded', z.strictObject({ staff: staffId, role, on: plainDate }))

/** A role that a member of staff holds from a day, up to and with another. */
export interface HeldRole {
  readonly role: Role
  readonly from: PlainDate
  readonly until: PlainDate | null
}

export interface RolesOfStaff {
  readonly held: readonly HeldRole[]
  readonly leftOn: PlainDate | null
  /** Whether somebody else is an agency admin on the day after. */
  readonly otherAdmin: boolean
}

/**
 * Gives somebody a role from a day. Nobody widens what they may see by themselves: an agency admin reads no record, so a
 * second admin gives them a role that does.
 */
export const giveRole = operation({
  name: 'agency.giveRole',
  needs: { permission: 'staff:manage' },
  input: z.strictObject({
    staff: staffId,
    role,
    from: plainDate.optional(),
    until: plainDate.nullable().default(null),
  }),
  answer: z.null(),
  decide(state: RolesOfStaff, { staff, role, from: asked, until }, moment) {
    const from = asked ?? moment.on
    if (moment.actor.kind === 'staff' && moment.actor.staff === staff) return refuse('not-for-yourself')
    if (state.leftOn !== null) return refuse('staff-left', { on: state.leftOn }, 'staff')
    if (until !== null && until < from) return refuse('ends-before-it-begins', { from }, 'until')
    const held = state.held.find((one) => one.role === role && overlaps(one, { role, from, until }))
    if (held) return refuse('role-held', { role, from: held.from, until: held.until }, 'role')
    const next: HeldRole = { role, from, until }
    return done(next, [roleGiven.of({ staff, ...next })], null)
  },
})

/** Ends a role; `on` is its last day. An agency keeps at least one admin. */
export const endRole = operation({
  name: 'agency.endRole',
  needs: { permission: 'staff:manage' },
  input: z.strictObject({ staff: staffId, role, on: plainDate }),
  answer: z.null(),
  decide(state: RolesOfStaff, { staff, role, on }) {
    const held = state.held.find((one) => one.role === role && (one.until === null || one.until > on))
    if (!held) return refuse('role-not-held', { role }, 'role')
    if (on < held.from) return refuse('ends-before-it-begins', { from: held.from }, 'on')
    if (role === 'agency-admin' && !state.otherAdmin) return refuse('last-admin', undefined, 'role')
    return done({ ...held, until: on }, [roleEnded.of({ staff, role, on })], null)
  },
})

const END = '9999-12-31'

const overlaps = (a: HeldRole, b: HeldRole): boolean =>
  a.from <= (b.until ?? END) && b.from <= (a.until ?? END)
