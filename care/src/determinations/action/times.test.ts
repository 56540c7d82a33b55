import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOver, federalCalendar } from '../../agency/index.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { continuationOn, EXCEPTIONS, earliestAction, goesOnUntil, hasAdvance, noticeBy } from './times.ts'

const MEDICAID = { payers: ['medicaid'], exception: undefined, own: undefined } as const
const OWN = { count: 10, unit: 'business', source: 'Manual', section: '4.2' } as const

test('ten days are counted as calendar days: a weekend or a holiday neither adds nor takes one', () => {
  // Thanksgiving and two weekends lie between.
  expect(earliestAction(MEDICAID, '2026-11-23', federalCalendar)).toMatchObject({
    on: '2026-12-03',
    time: { source: '42 CFR 431.211', count: 10, unit: 'calendar', confidence: 'known' },
  })
  // It may fall on a Sunday: the law counts days, not open ones.
  expect(earliestAction(MEDICAID, '2026-11-26', federalCalendar)?.on).toBe('2026-12-06')
})

test('an agency that counts open days counts those of its public offices', () => {
  const own = { ...MEDICAID, own: OWN }
  expect(earliestAction(own, '2026-11-23', federalCalendar)?.on).toBe('2026-12-08')
  const calendar = calendarOver(federalCalendar, 'county-harris', [
    { calendar: 'county-harris', day: '2026-11-27', opens: false },
  ])
  expect(earliestAction(own, '2026-11-23', calendar)?.on).toBe('2026-12-09')
})

test('what an agency gives never makes the time of the law shorter', () => {
  const own = { ...MEDICAID, own: { ...OWN, count: 2 } }
  expect(earliestAction(own, '2026-11-23', federalCalendar)).toMatchObject({
    on: '2026-12-03',
    time: { source: '42 CFR 431.211' },
  })
})

test('where no law says anything, practice gives as long as Medicaid', () => {
  expect(earliestAction({ ...MEDICAID, payers: ['county'] }, '2026-11-23', federalCalendar)).toMatchObject({
    on: '2026-12-03',
    time: { source: 'Common practice', confidence: 'practice' },
  })
})

test.each(
  EXCEPTIONS.map(
    (exception) => [exception, exception === 'probable-fraud' ? '2026-11-28' : '2026-11-23'] as const,
  ),
)('with %s the earliest day is %s, and an agency does not make it longer', (exception, on) => {
  const found = earliestAction({ ...MEDICAID, exception, own: OWN }, '2026-11-23', federalCalendar)
  expect(found?.on).toBe(on)
  expect(found?.time.source).toMatch(/^42 CFR 431\.21[34]/)
  expect(hasAdvance(exception)).toBe(exception === 'probable-fraud')
})

test('before the rules began there is no day at all, and not the oldest one', () => {
  expect(earliestAction(MEDICAID, '2019-12-31', federalCalendar)).toBeUndefined()
})

const day = fc.integer({ min: 0, max: 1500 }).map((n): PlainDate => addDays('2026-01-01', n))
const asked = fc.record({
  payers: fc.constantFrom(['medicaid'] as const, ['county'] as const),
  exception: fc.option(fc.constantFrom(...EXCEPTIONS), { nil: undefined }),
  own: fc.option(
    fc.record({
      count: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom('calendar' as const, 'business' as const),
      source: fc.constant('Manual'),
      section: fc.constant('4'),
    }),
    { nil: undefined },
  ),
})

describe('for any time of notice', () => {
  test('a notice that is sent by the last day is early enough, and one day later is too late', () => {
    fc.assert(
      fc.property(asked, day, fc.integer({ min: 0, max: 90 }), (of, from, more) => {
        const earliest = earliestAction(of, from, federalCalendar)
        if (!earliest) throw new Error('A rule is in force.')
        const effectiveOn = addDays(earliest.on, more)
        const by = noticeBy(of, { effectiveOn, from }, federalCalendar)
        const sent = earliestAction(of, by, federalCalendar)
        const later = earliestAction(of, addDays(by, 1), federalCalendar)
        expect(by >= from).toBe(true)
        expect(sent && sent.on <= effectiveOn).toBe(true)
        expect(later && later.on > effectiveOn).toBe(true)
      }),
    )
  })

  test('sent later, the earliest day is never earlier', () => {
    fc.assert(
      fc.property(asked, day, (of, from) => {
        const one = earliestAction(of, from, federalCalendar)?.on ?? ''
        const next = earliestAction(of, addDays(from, 1), federalCalendar)?.on ?? ''
        expect(next >= one).toBe(true)
      }),
    )
  })

  test('asked later, help never goes on more surely', () => {
    const order = ['in-time', 'must', 'may', 'too-late']
    fc.assert(
      fc.property(day, fc.nat(30), fc.nat(60), fc.boolean(), (noticedOn, ahead, n, hadAdvance) => {
        const of = { noticedOn, effectiveOn: addDays(noticedOn, ahead), hadAdvance }
        const one = continuationOn(of, addDays(noticedOn, n)).is
        const next = continuationOn(of, addDays(noticedOn, n + 1)).is
        expect(order.indexOf(next)).toBeGreaterThanOrEqual(order.indexOf(one))
      }),
    )
  })
})

const ENDS = { noticedOn: '2026-11-23', effectiveOn: '2026-12-07', hadAdvance: true } as const

test.each([
  ['2026-12-06', 'in-time', '42 CFR 431.230(a)'],
  ['2026-12-07', 'may', '42 CFR 431.231(a)'],
  ['2026-12-17', 'may', '42 CFR 431.231(a)'],
  ['2026-12-18', 'too-late', '42 CFR 431.231(a)'],
] as const)('asked on %s, before or after December 7: %s (%s)', (askedOn, is, source) => {
  expect(continuationOn(ENDS, askedOn)).toMatchObject({ is, source })
  expect(goesOnUntil(ENDS)).toBe('2026-12-06')
})

test('where no notice came before, help begins again for whoever asks within 10 days of receipt', () => {
  const at = { noticedOn: '2026-11-23', effectiveOn: '2026-11-23', hadAdvance: false } as const
  expect(goesOnUntil(at)).toBe('2026-12-08')
  expect(continuationOn(at, '2026-12-08')).toMatchObject({ is: 'must', source: '42 CFR 431.231(c)' })
  expect(continuationOn(at, '2026-12-09').is).toBe('too-late')
})
