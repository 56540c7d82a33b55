import type { Permission } from '@handrail/care'
import type { DeadlineShown } from '@handrail/care/clocks'
import { expect, test } from 'vitest'
import { doneAt } from './done-at.ts'

const person = '01a22191-a7e8-70b9-9e0e-8e7ed8d8a917' as DeadlineShown['person']
const assessment = '01a2215a-b968-7140-b587-4846a832928f'
const everything = () => true
const due = (topic: string, subject: string | null = null) => ({
  person,
  because: { topic, subject } as DeadlineShown['because'],
})

test.each([
  ['intake.first-evaluation', { room: 'intake' }],
  ['assignments.find-one', { room: 'intake' }],
  ['determinations.papers-begun', { room: 'decision' }],
  ['plans.needs-assessment', { room: 'plans' }],
  ['progress.drift-step-past', { room: 'progress' }],
  ['waitlist.recheck', { room: 'waiting' }],
])('what is due as %s opens where it is done', (topic, place) => {
  expect(doneAt(due(topic), everything)).toEqual(place)
})

test('an assessment that waits for a signature, or for a second one, opens itself', () => {
  expect(doneAt(due('intake.assessment-co-signed', assessment), everything)).toEqual({ assessment })
  expect(doneAt(due('intake.assessment-signed', assessment), everything)).toEqual({ assessment })
})

test('a first talk, a task and a coverage to renew are done on the record', () => {
  expect(doneAt(due('assignments.first-contact'), everything)).toBeUndefined()
  expect(doneAt(due('people.coverage-renewal'), everything)).toBeUndefined()
  expect(doneAt({ person, because: null }, everything)).toBeUndefined()
})

test('whoever may not see the page is led to the record', () => {
  const may = (permission: Permission) => permission !== 'waitlist:read'
  expect(doneAt(due('waitlist.recheck'), may)).toBeUndefined()
})

test('a request that is nobody’s yet has a page of its own', () => {
  expect(doneAt({ ...due('referrals.acknowledged'), person: null }, everything)).toBeUndefined()
})
