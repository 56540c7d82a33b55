import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMinutes, type Instant, instantAt } from '../kernel/instant.ts'
import { type ContactPoint, contactPoint, type Status, safeContact, WEEKDAYS } from '../people/index.ts'
import { maySend, type SafeQuestion } from './may-send.ts'

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
const point = (n: number, at: unknown, terms: object = {}): ContactPoint =>
  contactPoint.parse({
    point: id(n),
    version: 1,
    at,
    terms: { safeHours: [], confidence: 'confirmed', ...terms },
  })
const phone = (text: string, terms: object = {}, n = 1) =>
  point(n, { kind: 'phone', number: '+15125550134', rules: { voicemail: 'none', text } }, terms)
const mail = (email: string, terms: object = {}, n = 2) =>
  point(n, { kind: 'email', email: 'sam@example.org', rules: { email } }, terms)
const living: Status = { status: 'living' }
/** A Tuesday, 10:00 in Chicago. */
const TUESDAY: Instant = '2026-12-01T16:00:00.000Z'
const NIGHT: Instant = '2026-12-02T05:00:00.000Z'

const ask = (of: Partial<SafeQuestion>) =>
  maySend({
    points: [phone('yes')],
    status: living,
    cautioned: false,
    by: 'any',
    template: { purpose: 'reminder', short: true },
    now: TUESDAY,
    zone: 'America/Chicago',
    quiet: { from: '21:00', until: '08:00' },
    ...of,
  })

test('somebody who said yes is written to, with all there is to say', () => {
  expect(ask({})).toMatchObject({ may: 'now', by: 'text', level: 'full' })
})

describe('nobody is written to', () => {
  test.each([
    ['who died', { status: { status: 'deceased' } as Status }, 'not-living'],
    ['who is missing', { status: { status: 'missing' } as Status }, 'not-living'],
    ['about whom something unsafe was said that nobody has read', { cautioned: true }, 'warning-unread'],
    ['who has no number or address', { points: [] }, 'no-such-way'],
    ['whom nobody asked', { points: [phone('no'), mail('no')] }, 'person-said-no'],
    [
      'at a number that may not be theirs',
      { points: [phone('yes', { confidence: 'doubtful' })] },
      'doubtful',
    ],
    ['by text at an address of e-mail', { points: [mail('yes')], by: 'text' as const }, 'no-such-way'],
    ['at a point that is not among theirs', { point: id(9) }, 'no-such-way'],
    [
      'at a point that is closed',
      { points: [{ ...phone('yes'), closed: { on: '2026-01-01', why: 'not-safe' } } as ContactPoint] },
      'no-such-way',
    ],
    [
      'with a code where only a name may stand',
      { points: [phone('first-name-only')], template: { purpose: 'asked-for', short: false } as const },
      'nothing-may-be-said',
    ],
    ['too late', { notAfter: addMinutes(TUESDAY, -1) }, 'too-late'],
    ['at night, when the morning is too late', { now: NIGHT, notAfter: addMinutes(NIGHT, 30) }, 'too-late'],
    [
      'whose safe hours all lie in the quiet hours',
      { points: [phone('yes', { safeHours: [{ days: [...WEEKDAYS], from: '22:00', until: '23:00' }] })] },
      'never-in-safe-hours',
    ],
  ])('%s', (_who, of, why) => {
    expect(ask(of)).toEqual({ may: 'no', why })
  })
})

test('at night a message waits for the morning; a code that somebody waits for does not', () => {
  expect(ask({ now: NIGHT })).toEqual({ may: 'later', at: '2026-12-02T14:00:00.000Z' })
  expect(ask({ now: NIGHT, template: { purpose: 'asked-for', short: false } })).toMatchObject({ may: 'now' })
})

test("the person's own hours hold even for a code, and over the week", () => {
  const safeHours = [{ days: ['thu'], from: '12:00', until: '13:00' }]
  const points = [phone('yes', { safeHours })]
  const later = { may: 'later', at: '2026-12-03T18:00:00.000Z' }
  expect(ask({ points })).toEqual(later)
  expect(ask({ points, template: { purpose: 'asked-for', short: false } })).toEqual(later)
})

test('of several ways the one that may say the most is taken, then the one that is known best', () => {
  expect(ask({ points: [phone('first-name-only'), mail('yes')] })).toMatchObject({
    by: 'email',
    level: 'full',
  })
  const points = [phone('yes', { confidence: 'likely' }, 1), phone('yes', {}, 3)]
  expect(ask({ points })).toMatchObject({ point: { point: id(3) } })
  expect(ask({ points: [phone('yes'), mail('yes')] })).toMatchObject({ by: 'text' })
})

test('one number that was chosen is the only one that is tried', () => {
  expect(ask({ points: [phone('yes'), mail('no')], point: id(2) })).toEqual({
    may: 'no',
    why: 'person-said-no',
  })
})

test('a code word comes along', () => {
  expect(ask({ points: [phone('yes', { codeWord: 'Bluebird' })] })).toMatchObject({ codeWord: 'Bluebird' })
})

const somePoint = fc
  .record({
    text: fc.constantFrom('no', 'first-name-only', 'yes'),
    email: fc.constantFrom('no', 'yes'),
    isPhone: fc.boolean(),
    confidence: fc.constantFrom('confirmed', 'likely', 'doubtful'),
    hours: fc.array(
      fc.record({
        days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
        from: fc.integer({ min: 0, max: 23 }),
        long: fc.integer({ min: 1, max: 12 }),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ text, email, isPhone, confidence, hours }) => {
    const two = (hour: number) => `${String(hour % 24).padStart(2, '0')}:00`
    const safeHours = hours.map(({ days, from, long }) => ({
      days,
      from: two(from),
      until: two(from + long),
    }))
    return isPhone ? phone(text, { confidence, safeHours }) : mail(email, { confidence, safeHours })
  })

test('whatever the rules, nothing leaves that they forbid, and what waits may leave when it was told to', () => {
  fc.assert(
    fc.property(
      fc.array(somePoint, { maxLength: 3 }),
      fc.integer({ min: 0, max: 14 * 24 * 60 }),
      fc.constantFrom<Status>(living, { status: 'deceased' }, { status: 'missing' }),
      (points, minutes, status) => {
        const now = instantAt(Date.parse('2026-10-26T00:00:00.000Z') + minutes * 60_000)
        const answer = ask({ points, now, status })
        if (answer.may === 'now') {
          expect(status).toEqual(living)
          const channel = answer.by
          const safe = safeContact(answer.point, { channel, at: now, zone: 'America/Chicago', status })
          expect(safe.may && safe.as).toBe(answer.level)
        }
        if (answer.may === 'later') {
          expect(answer.at > now).toBe(true)
          expect(ask({ points, now: answer.at, status })).toMatchObject({ may: 'now' })
        }
      },
    ),
    { numRuns: 300 },
  )
})
