import { saveReviewPart } from '@handrail/care/progress'
import { expect, test } from 'vitest'
import { sentOf } from './review-fields.ts'

const review = '01935d00-0000-4000-8000-000000000001'

test('what stands in the fields of a meeting is what a review takes, whatever a plan asks besides', () => {
  const content = sentOf('meeting', { on: '2026-12-20', person: 'yes', where: '' })
  expect(content).toEqual({ on: '2026-12-20', person: 'yes', invited: [] })
  expect(
    saveReviewPart.input.safeParse({ review, version: 0, saved: { part: 'meeting', content } }).success,
  ).toBe(true)
})

test('a level is sent as a number, and nothing that is empty or half written', () => {
  const content = sentOf('objective', {
    staff: '0',
    person: '',
    measured: '3,5',
    evidence: ' ',
    says: 'keep',
  })
  expect(content).toEqual({ staff: 0, measured: 3.5, says: 'keep' })
})
