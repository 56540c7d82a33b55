import { expect, test } from 'vitest'
import { endStaff } from './end-staff.ts'
import { aMoment, ME, OTHER, SOMEONE } from './moment.test-model.ts'
import { endRole, giveRole, type RolesOfStaff } from './roles.ts'

const state = (of: Partial<RolesOfStaff> = {}): RolesOfStaff => ({
  held: [{ role: 'case-manager', from: '2026-01-01', until: null }],
  leftOn: null,
  otherAdmin: true,
  ...of,
})
const give = (of: object, from: Partial<RolesOfStaff> = {}) =>
  giveRole.decide(state(from), giveRole.input.parse({ staff: SOMEONE, role: 'supervisor', ...of }), aMoment())

test('a role begins today unless a day is named', () => {
  expect(give({})).toMatchObject({ next: { role: 'supervisor', from: '2026-11-23', until: null } })
  expect(give({ from: '2027-01-01' })).toMatchObject({ next: { from: '2027-01-01' } })
})

test.each([
  ['nobody gives themselves a role', { staff: ME }, {}, 'not-for-yourself'],
  ['somebody who left gets none', {}, { leftOn: '2026-10-01' }, 'staff-left'],
  ['a role does not end before it begins', { until: '2026-11-22' }, {}, 'ends-before-it-begins'],
  ['a role that is held is not given twice', { role: 'case-manager' }, {}, 'role-held'],
] as const)('%s', (_name, input, from, refused) => {
  expect(give(input, from)).toMatchObject({ refused })
})

test('a role that ended may be given again from a later day', () => {
  const held = [{ role: 'case-manager', from: '2026-01-01', until: '2026-06-30' }] as const
  expect(give({ role: 'case-manager' }, { held })).toHaveProperty('next')
  expect(give({ role: 'case-manager', from: '2026-06-30' }, { held })).toMatchObject({ refused: 'role-held' })
})

const end = (of: object, from: Partial<RolesOfStaff> = {}) =>
  endRole.decide(
    state(from),
    endRole.input.parse({ staff: SOMEONE, role: 'case-manager', on: '2026-11-30', ...of }),
    aMoment(),
  )

test('a role ends on its last day', () => {
  expect(end({})).toMatchObject({ next: { role: 'case-manager', from: '2026-01-01', until: '2026-11-30' } })
})

test.each([
  ['a role that is not held does not end', { role: 'billing' }, {}, 'role-not-held'],
  ['a role does not end before it began', { on: '2025-12-31' }, {}, 'ends-before-it-begins'],
  [
    'the last admin stays',
    { role: 'agency-admin' },
    { held: [{ role: 'agency-admin', from: '2026-01-01', until: null }], otherAdmin: false },
    'last-admin',
  ],
] as const)('%s', (_name, input, from, refused) => {
  expect(end(input, from)).toMatchObject({ refused })
})

const leave = (from: Partial<RolesOfStaff> = {}) =>
  endStaff.decide({ ...state(from), version: 3 }, { staff: OTHER, version: 3, on: '2026-11-30' }, aMoment())

test('somebody leaves once, and the last admin not at all', () => {
  expect(leave()).toMatchObject({ next: { on: '2026-11-30' }, answer: { version: 4 } })
  expect(leave({ leftOn: '2026-10-01' })).toMatchObject({ refused: 'staff-left' })
  const held = [{ role: 'agency-admin', from: '2026-01-01', until: null }] as const
  expect(leave({ held, otherAdmin: false })).toMatchObject({ refused: 'last-admin' })
  expect(leave({ held })).toHaveProperty('next')
})
