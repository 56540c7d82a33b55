import { z } from 'zod'
import { type StaffId, staffId } from '../kernel/ids.ts'
import { done, operation } from '../kernel/operation.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { refuse } from '../kernel/refusal.ts'
import type { Role } from '../permissions.ts'
import { newStaff, type StaffList, staffAdded } from './agency.ts'

export interface StaffToAdd {
  readonly staff: StaffId
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly supervisor: StaffId | undefined
  readonly from: PlainDate
}

/** Adds a member of staff, with the roles they begin with. */
export const addStaff = operation({
  name: 'agency.addStaff',
  needs: { permission: 'staff:manage' },
  input: newStaff,
  answer: z.strictObject({ staff: staffId }),
  decide(state: StaffList, input, moment) {
    if (state.emailTaken) return refuse('email-taken', undefined, 'email')
    if (!state.supervisorFound) return refuse('no-such-staff', undefined, 'supervisor')
    const staff = staffId.parse(moment.newId())
    const { name, email, supervisor, from = moment.on } = input
    const roles = [...new Set(input.roles)]
    const next: StaffToAdd = { staff, name, email, roles, supervisor, from }
    return done(next, [staffAdded.of({ staff, roles })], { staff })
  },
})
