import { agencyId, staffId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/operation.ts'
import type { Role } from '../permissions.ts'

export const ME = staffId.parse('0190a0b0-0000-7000-8000-000000000001')
export const SOMEONE = staffId.parse('0190a0b0-0000-7000-8000-000000000002')
export const OTHER = staffId.parse('0190a0b0-0000-7000-8000-000000000003')

/** A moment in which a member of staff asks, for tests of decisions. */
export const aMoment = (role: Role = 'agency-admin'): Moment => ({
  now: '2026-11-23T15:00:00.000Z',
  on: '2026-11-23',
  zone: 'America/Chicago',
  agency: agencyId.parse('0190a0b0-0000-7000-8000-00000000000a'),
  actor: { kind: 'staff', staff: ME, role, reach: 'agency' },
  newId: () => '0190a0b0-0000-7000-8000-0000000000ff',
})
