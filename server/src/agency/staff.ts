import {
  changeLastDay,
  changeStaff,
  endRole,
  endStaff,
  giveRole,
  MOST_STAFF_NAMED,
  staffList,
  staffMember,
  staffNames,
} from '@handrail/care/agency'
import { answers, handles } from '../door/handler.ts'
import * as store from './staff-store.ts'

export const changeStaffHandler = handles(changeStaff, {
  load: (tx, input, { agency }) => store.lockStaff(tx, agency, input.staff, input),
  save: (tx, next, { staff }, { agency }) => store.updateStaff(tx, agency, staff, next),
  current: ({ version, name, email, supervisor, site, languages }) => ({
    version,
    name,
    email,
    supervisor,
    site,
    languages,
  }),
})

export const giveRoleHandler = handles(giveRole, {
  load: (tx, { staff }, { agency, on }) => store.lockRoles(tx, agency, staff, on),
  save: (tx, given, { staff }, { agency }) => store.insertRole(tx, agency, staff, given),
})

export const endRoleHandler = handles(endRole, {
  load: (tx, { staff, on }, { agency }) => store.lockRoles(tx, agency, staff, on),
  save: (tx, ended, { staff }, { agency }) => store.updateRole(tx, agency, staff, ended),
})

export const endStaffHandler = handles(endStaff, {
  load: (tx, { staff, on }, { agency }) => store.lockRoles(tx, agency, staff, on),
  save: (tx, { on }, { staff }, { agency }) => store.setLastDay(tx, agency, staff, on),
  current: ({ version, leftOn }) => ({ version, leftOn }),
})

export const changeLastDayHandler = handles(changeLastDay, {
  load: (tx, { staff, on: asked }, { agency, on }) => store.lockRoles(tx, agency, staff, asked ?? on),
  save: (tx, { on }, { staff }, { agency }) => store.setLastDay(tx, agency, staff, on),
  current: ({ version, leftOn }) => ({ version, leftOn }),
})

export const staffListHandler = answers(staffList, async (tx, input, { agency }) => {
  const found = await store.listStaff(tx, agency, { ...input, limit: input.limit + 1 })
  return { staff: found.slice(0, input.limit), more: found.length > input.limit }
})

export const staffNamesHandler = answers(staffNames, async (tx, _input, { agency, on }) => ({
  staff: (await store.namedStaff(tx, agency, { on, most: MOST_STAFF_NAMED })).map((one) => ({
    ...one,
    roles: [...one.roles],
  })),
}))

export const staffMemberHandler = answers(staffMember, (tx, { staff }, { agency }) =>
  store.findMember(tx, agency, staff),
)
