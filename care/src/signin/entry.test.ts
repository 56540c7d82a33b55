import { expect, test } from 'vitest'
import { agencyId, staffId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/operation.ts'
import { isRefusal } from '../kernel/refusal.ts'
import { mayGoOn } from './asker.ts'
import { type AtTheDoor, letFirstStep, letIn, type Someone, type Way } from './entry.ts'
import { sessionId } from './events.ts'
import { defaultPolicy, type Policy } from './policy.ts'

const ID = '00000000-0000-4000-8000-000000000001'
const moment: Moment = {
  now: '2026-11-23T12:00:00.000Z',
  on: '2026-11-23',
  zone: 'America/Chicago',
  agency: agencyId.parse(ID),
  actor: { kind: 'anyone' },
  newId: () => ID,
}
const staff = staffId.parse(ID)
const session = sessionId.parse(ID)
const door = (secondFactor: Policy['secondFactor']): AtTheDoor => ({
  policy: { ...defaultPolicy(false), secondFactor },
  token: 'a-token',
  browser: 'a-browser',
})
const someone = (ways: readonly Way[], more: Partial<Someone> = {}): Someone => ({
  staff,
  roles: ['clinician', 'supervisor'],
  lastRole: null,
  ways,
  ...more,
})

test.each([
  ['required', [], 'set-up'],
  ['required', ['totp'], 'confirm'],
  ['required', ['passkey', 'recovery'], 'confirm'],
  // Recovery codes stand in for a factor; alone they are none.
  ['required', ['recovery'], 'set-up'],
  ['optional', [], 'in'],
  ['optional', ['totp'], 'confirm'],
  ['optional', ['recovery'], 'in'],
] as const)('where a second factor is %s, a password and %j lead to %s', (secondFactor, ways, stage) => {
  const outcome = letFirstStep(someone(ways), 'password', door(secondFactor), moment)
  expect(isRefusal(outcome) ? outcome : outcome.answer.stage).toBe(stage)
})

test('one begins in the role one acted in last, while one holds it; else in the first', () => {
  const roleOf = (more: Partial<Someone>) => {
    const outcome = letIn(someone([], more), 'totp', door('required'), moment)
    return isRefusal(outcome) ? outcome.refused : outcome.next.role
  }
  expect(roleOf({ lastRole: 'supervisor' })).toBe('supervisor')
  expect(roleOf({ lastRole: 'billing' })).toBe('clinician')
  expect(roleOf({ roles: [] })).toBe('no-role-now')
})

test('a session lasts twelve hours and idles as long as the agency says', () => {
  const outcome = letIn(someone([]), 'totp', door('required'), moment)
  expect(isRefusal(outcome) ? outcome : outcome.next).toMatchObject({
    endsAt: '2026-11-24T00:00:00.000Z',
    idleMinutes: 30,
  })
})

test('no event of coming in holds more than ids and codes', () => {
  const outcome = letFirstStep(someone(['totp']), 'password', door('required'), moment)
  expect(isRefusal(outcome) ? [] : outcome.happened).toEqual([
    { event: 'signin.halfwayIn', about: null, facts: { staff, how: 'password' } },
  ])
})

test.each([
  [undefined, 'begin-again'],
  [{ via: 'halfway', staff, purpose: 'set-up' }, undefined],
  [{ via: 'halfway', staff, purpose: 'confirm' }, 'begin-again'],
  [{ via: 'session', staff, session, confirmedAt: '2026-11-23T11:50:00.001Z' }, undefined],
  [{ via: 'session', staff, session, confirmedAt: '2026-11-23T11:50:00.000Z' }, 'confirm-again'],
] as const)('changing how one comes in, as %j: %s', (asker, refused) => {
  expect(mayGoOn(asker, moment)?.refused).toBe(refused)
})
