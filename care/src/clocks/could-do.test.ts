import { expect, test } from 'vitest'
import { ROLES, type Role } from '../permissions.ts'
import { couldDo } from './deadline.ts'

const who = (topic: string | undefined): readonly Role[] => ROLES.filter((role) => couldDo([role], topic))

test('a crisis goes to whoever may answer one, a request to whoever works on requests, a task to all but an auditor', () => {
  expect(who('intake.crisis-action').toSorted()).toEqual(
    ['case-manager', 'clinician', 'intake-worker', 'supervisor'].toSorted(),
  )
  expect(who('referrals.crisis-said').toSorted()).toEqual(['case-manager', 'intake-worker'].toSorted())
  expect(who(undefined).toSorted()).toEqual(ROLES.filter((role) => role !== 'auditor').toSorted())
})

test('of several roles one that may is enough, and no role is none', () => {
  expect(couldDo(['billing', 'intake-worker'], 'referrals.decided')).toBe(true)
  expect(couldDo([], undefined)).toBe(false)
})
