import { expect, test } from 'vitest'
import { contactPoint, type Status } from '../people/index.ts'
import { type WentTo, whyUnsafe } from './unsafe-links.ts'

const HERE = '01900000-0000-7000-8000-000000000001'
const NOON = '2026-12-01T18:00:00.000Z'
const living: Status = { status: 'living' }
const phone = (text: string, more: { terms?: object; closed?: object } = {}) =>
  contactPoint.parse({
    point: HERE,
    version: 1,
    at: { kind: 'phone', number: '+15125550134', rules: { voicemail: 'none', text } },
    terms: { confidence: 'confirmed', ...more.terms },
    ...(more.closed && { closed: more.closed }),
  })
const went: WentTo = { point: HERE, by: 'text' }
const why = (points: readonly ReturnType<typeof phone>[], of: object = {}, to = went) =>
  whyUnsafe(to, { status: living, cautioned: false, points, ...of }, NOON)

test('a link stays open where it could go still, though it is an hour at which nothing is sent there', () => {
  expect(why([phone('yes')])).toBeUndefined()
  const nights = { safeHours: [{ days: ['sun'], from: '22:00', until: '23:00' }] }
  expect(why([phone('yes', { terms: nights })])).toBeUndefined()
})

test.each([
  ['texts are not safe there any more', why([phone('no')]), 'person-said-no'],
  ['a text may say a first name alone', why([phone('first-name-only')]), 'nothing-may-be-said'],
  ['the number may not be theirs', why([phone('yes', { terms: { confidence: 'doubtful' } })]), 'doubtful'],
  [
    'the number was closed',
    why([phone('yes', { closed: { on: '2026-12-01', why: 'not-safe' } })]),
    'no-such-way',
  ],
  ['the number is not theirs any more', why([]), 'no-such-way'],
  ['nobody knows where it went', why([phone('yes')], {}, { point: null, by: 'any' }), 'no-such-way'],
  ['a warning is unread', why([phone('yes')], { cautioned: true }), 'warning-unread'],
  ['they are missing', why([phone('yes')], { status: { status: 'missing' } }), 'not-living'],
])('a link stops when %s', (_name, got, expected) => {
  expect(got).toBe(expected)
})
