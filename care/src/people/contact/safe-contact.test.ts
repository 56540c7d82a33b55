import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Instant } from '../../kernel/instant.ts'
import { instantAt } from '../../kernel/instant.ts'
import { type ContactPoint, contactPoint, phoneNumber } from './contact-point.ts'
import { CHANNELS, type Channel, chipsOf, isInSafeHours, safeContact } from './safe-contact.ts'

const POINT = '01939d5b-0000-7000-8000-000000000001'
const living = { status: 'living' } as const
/** A Monday, 15:00 in Chicago. */
const at: Instant = '2026-11-23T21:00:00.000Z'
const zone = 'America/Chicago'

const point = (reached: object, terms: object = {}, closed?: object): ContactPoint =>
  contactPoint.parse({ point: POINT, version: 1, at: reached, terms, ...(closed && { closed }) })
const phone = (rules: object, terms: object = {}) =>
  point({ kind: 'phone', number: '5125550134', rules }, terms)
const email = (rules: object) => point({ kind: 'email', email: 'a@example.org', rules })
const postal = (rules: object) =>
  point({
    kind: 'postal',
    address: { line1: '1 Sample St', city: 'Sampletown', state: 'TX', zip: '78701' },
    rules,
  })

const said = (of: ContactPoint, channel: Channel) => {
  const answer = safeContact(of, { channel, at, zone, status: living })
  return answer.may ? answer.as : answer.why
}

test.each<[string, ContactPoint, Channel, string]>([
  ['a phone nobody asked about takes no voicemail', phone({}), 'voicemail', 'not-asked'],
  ['a no to voicemail is a no', phone({ voicemail: 'none' }), 'voicemail', 'person-said-no'],
  ['a phone nobody asked about takes no text', phone({}), 'text', 'not-asked'],
  ['a no to texts is a no', phone({ text: 'no' }), 'text', 'person-said-no'],
  ['a phone may be called', phone({}), 'call', 'full'],
  ['name only means name only', phone({ voicemail: 'name-only' }), 'voicemail', 'name-only'],
  ['a full message may be left where it is safe', phone({ voicemail: 'full' }), 'voicemail', 'full'],
  ['first name only in a text', phone({ text: 'first-name-only' }), 'text', 'first-name-only'],
  ['yes to a text', phone({ text: 'yes' }), 'text', 'full'],
  ['a phone takes no letter', phone({ text: 'yes' }), 'mail', 'not-this-way'],
  ['no e-mail unless asked', email({}), 'email', 'not-asked'],
  ['a no to e-mail is a no', email({ email: 'no' }), 'email', 'person-said-no'],
  ['e-mail where it is safe', email({ email: 'yes' }), 'email', 'full'],
  ['an e-mail address cannot be called', email({ email: 'yes' }), 'call', 'not-this-way'],
  ['no letter unless asked', postal({}), 'mail', 'not-asked'],
  ['a no to letters is a no', postal({ mail: 'no' }), 'mail', 'person-said-no'],
  ['letters come in a plain envelope', postal({ mail: 'plain-envelope' }), 'mail', 'plain-envelope'],
])('%s', (_sentence, of, channel, answer) => {
  expect(said(of, channel)).toBe(answer)
})

const open = phone({ voicemail: 'full', text: 'yes' })

test('nothing goes to a person who died or is missing, whatever they allowed', () => {
  for (const status of ['deceased', 'missing'] as const)
    for (const channel of CHANNELS)
      expect(safeContact(open, { channel, at, zone, status: { status } })).toEqual({
        may: false,
        why: 'not-living',
      })
})

test('a closed point is not used', () => {
  const closed = { ...open, closed: { on: '2026-01-01', why: 'disconnected' } } as const
  expect(said(closed, 'call')).toBe('closed')
})

test('nothing is left at a number that may be a stranger’s, though it may be called', () => {
  const doubtful = phone({ voicemail: 'full', text: 'yes' }, { confidence: 'doubtful' })
  expect([said(doubtful, 'voicemail'), said(doubtful, 'text'), said(doubtful, 'call')]).toEqual([
    'doubtful',
    'doubtful',
    'full',
  ])
})

test('the code word comes with the permission', () => {
  const answer = safeContact(phone({}, { codeWord: 'sunflower' }), {
    channel: 'call',
    at,
    zone,
    status: living,
  })
  expect(answer).toEqual({ may: true, as: 'full', codeWord: 'sunflower' })
})

test('safe hours are read on the clock where the person is, past midnight too', () => {
  const evening = [{ days: ['mon'], from: '22:00', until: '02:00' }] as const
  const hours = (utc: Instant) => isInSafeHours({ safeHours: [{ ...evening[0], days: ['mon'] }] }, utc, zone)
  expect(hours('2026-11-24T03:59:00.000Z')).toBe(false)
  expect(hours('2026-11-24T04:00:00.000Z')).toBe(true)
  expect(hours('2026-11-24T07:59:00.000Z')).toBe(true)
  expect(hours('2026-11-24T08:00:00.000Z')).toBe(false)
  expect(hours('2026-11-25T04:30:00.000Z')).toBe(false)
})

test('no call outside safe hours', () => {
  const morning = phone({}, { safeHours: [{ days: ['mon'], from: '09:00', until: '11:00' }] })
  expect(said(morning, 'call')).toBe('not-in-safe-hours')
})

test('no channel is ever allowed that the point’s own rule denies, at any hour', () => {
  const rules = fc.record({
    voicemail: fc.constantFrom('none', 'name-only', 'full'),
    text: fc.constantFrom('no', 'first-name-only', 'yes'),
  })
  const time = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }).map(instantAt)
  fc.assert(
    fc.property(rules, time, fc.constantFrom(...CHANNELS), (of, when, channel) => {
      const answer = safeContact(phone(of), { channel, at: when, zone, status: living })
      if (channel === 'voicemail') expect(answer.may).toBe(of.voicemail !== 'none')
      else if (channel === 'text') expect(answer.may).toBe(of.text !== 'no')
      else expect(answer.may).toBe(channel === 'call')
    }),
  )
})

test('chips say what to look out for, and that there is no way at all', () => {
  const facts = { status: living, isAddressConfidential: false, language: { answer: 'unknown' } } as const
  expect(chipsOf({ ...facts, points: [] })).toEqual(['no-way-to-reach'])
  expect(chipsOf({ ...facts, points: [phone({ voicemail: 'name-only' }), postal({})] })).toEqual([
    'voicemail-name-only',
    'text-not-asked',
    'mail-not-asked',
  ])
  expect(
    chipsOf({ ...facts, points: [phone({ voicemail: 'none' }), phone({ text: 'no' }), email({})] }),
  ).toEqual(['no-voicemail', 'voicemail-not-asked', 'no-text', 'text-not-asked', 'email-not-asked'])
})

test.each([
  ['(512) 555-0134', '+15125550134'],
  ['1-512-555-0134', '+15125550134'],
  ['+1 512 555 0134', '+15125550134'],
  ['+52 55 1234 5678', '+525512345678'],
])('the number %s has one spelling', (typed, spelling) => {
  expect(phoneNumber.parse(typed)).toBe(spelling)
})

test.each(['', '555-0134', 'none', '+1 512', '12345678901234567890'])('%j is no phone number', (typed) => {
  expect(phoneNumber.safeParse(typed).success).toBe(false)
})
