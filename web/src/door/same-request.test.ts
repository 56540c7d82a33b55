import { expect, test } from 'vitest'
import { sameRequest } from './same-request.ts'

const counted = () => {
  let n = 0
  return sameRequest(() => `request-${++n}`)
}

test('trying again without an answer sends the same request', () => {
  const request = counted()
  expect(request.idFor({ name: 'Ada' })).toBe('request-1')
  request.answered({ kind: 'offline' })
  expect(request.idFor({ name: 'Ada' })).toBe('request-1')
})

test.each(['away', 'offline', 'fault', 'not-signed-in', 'somebody-else'] as const)(
  'after "%s" nobody knows whether it was done',
  (kind) => {
    const request = counted()
    const first = request.idFor({ name: 'Ada' })
    request.answered({ kind })
    expect(request.idFor({ name: 'Ada' })).toBe(first)
  },
)

test('other words are another request', () => {
  const request = counted()
  const first = request.idFor({ name: 'Ada' })
  request.answered({ kind: 'offline' })
  expect(request.idFor({ name: 'Eda' })).not.toBe(first)
})

test('once it is answered, the same words are a new request', () => {
  const request = counted()
  const first = request.idFor({ name: 'Ada' })
  request.answered({ kind: 'done', answer: null })
  expect(request.idFor({ name: 'Ada' })).not.toBe(first)
})

test('a refusal is an answer: what is sent next is new', () => {
  const request = counted()
  const first = request.idFor({ name: 'Ada' })
  request.answered({ kind: 'refused', code: 'already-there', figures: {} })
  expect(request.idFor({ name: 'Ada' })).not.toBe(first)
})

test('a draft knows the id with which its form will be sent', () => {
  const request = counted()
  const upcoming = request.upcoming()
  expect(request.upcoming()).toBe(upcoming)
  expect(request.idFor({ name: 'Ada' })).toBe(upcoming)
  expect(request.upcoming()).not.toBe(upcoming)
  expect(request.used()).toBe(upcoming)
})
