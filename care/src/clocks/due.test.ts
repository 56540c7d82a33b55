import fc from 'fast-check'
import { expect, test } from 'vitest'
import { federalCalendar } from '../agency/business-calendar.ts'
import { dayIn, type Instant, instantAt, millis } from '../kernel/instant.ts'
import { addDays, daysBetween } from '../kernel/plain-date.ts'
import { slowDue } from './due.test-model.ts'
import { type Counting, dueFor, startAt, startOn, stepAt } from './due.ts'
import type { Span } from './rule.ts'
import { clockRules } from './rules/all.ts'
import { clock, span } from './rules/clock.ts'
import { VECTORS } from './vectors.test-model.ts'

const calendars = { federal: federalCalendar, county: federalCalendar, agency: federalCalendar }
const counting = (zone: string): Counting => ({ zone, calendars })

const ruleOf = (offset: Span, more: Partial<Parameters<typeof clock>[0]> = {}) =>
  clock({
    id: 'example.rule',
    topic: 'example.rule',
    level: 'federal',
    opens: [],
    owner: { role: 'case-manager', relation: 'lead' },
    source: 'An example',
    section: '1',
    confidence: 'practice',
    offset,
    ...more,
  })

test.each(VECTORS)('$rule from $trigger is due on $on: $because', (vector) => {
  const rule = clockRules.find(({ id }) => id === vector.rule)
  if (rule === undefined) throw new Error(`There is no rule ${vector.rule}.`)
  const { trigger, day, zone, n } = vector
  const start = day === undefined ? startAt(trigger, zone) : startOn(day, zone)
  const due = dueFor(rule, start, counting(zone), n)
  expect(due.on).toBe(vector.on)
  if (vector.at !== undefined) expect(due.at).toBe(vector.at)
  expect(due.graceUntil).toBe(vector.graceUntil ?? due.at)
})

test('every verified rule has a case worked out by hand', () => {
  const worked = new Set(VECTORS.map(({ rule }) => rule))
  const missing = clockRules.filter(({ id, verifiedOn }) => verifiedOn !== undefined && !worked.has(id))
  expect(missing.map(({ id }) => id)).toEqual([])
})

const zones = fc.constantFrom(
  'America/New_York',
  'America/Chicago',
  'America/Phoenix',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
)
const aMoment: fc.Arbitrary<Instant> = fc
  .integer({ min: Date.parse('2025-01-15T00:00:00Z'), max: Date.parse('2029-06-30T00:00:00Z') })
  .map(instantAt)
const spans: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ count: fc.integer({ min: -120, max: 200 }), unit: fc.constant('calendar' as const) }),
  fc.record({ count: fc.integer({ min: -60, max: 90 }), unit: fc.constantFrom('business', 'working') }),
  fc.record({ count: fc.integer({ min: -72, max: 400 }), unit: fc.constant('hour' as const) }),
  fc.record({ count: fc.integer({ min: -12, max: 12 }), unit: fc.constant('month' as const) }),
)

test('counting agrees with walking there day by day', () => {
  fc.assert(
    fc.property(aMoment, spans, zones, (at, offset, zone) => {
      const due = dueFor(ruleOf(offset), startAt(at, zone), counting(zone))
      const slow = slowDue(at, offset, zone)
      expect([due.on, millis(due.at)]).toEqual([slow.on, slow.at])
    }),
    { numRuns: 400 },
  )
})

test('counting agrees with walking on and around the days when clocks change', () => {
  const changes = ['2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07'] as const
  for (const change of changes)
    for (const hour of [0, 1, 5, 6, 7, 8, 9, 23])
      for (const count of [0, 1, 2, 24, 25, 48]) {
        const at = instantAt(Date.parse(`${addDays(change, -1)}T00:30:00Z`) + hour * 3_600_000)
        for (const unit of ['hour', 'calendar'] as const) {
          const slow = slowDue(at, { count, unit }, 'America/New_York')
          const zone = 'America/New_York'
          const due = dueFor(ruleOf({ count, unit }), startAt(at, zone), counting(zone))
          expect([due.on, millis(due.at)]).toEqual([slow.on, slow.at])
        }
      }
})

test('a due day ends within that day, and the next millisecond is the day after', () => {
  fc.assert(
    fc.property(aMoment, fc.integer({ min: 0, max: 400 }), zones, (at, count, zone) => {
      const due = dueFor(ruleOf(span(count, 'calendar')), startAt(at, zone), counting(zone))
      expect(dayIn(zone, due.at)).toBe(due.on)
      expect(dayIn(zone, instantAt(millis(due.at) + 1))).toBe(addDays(due.on, 1))
      expect(daysBetween(dayIn(zone, at), due.on)).toBe(count)
    }),
  )
})

test('a longer time is never due earlier, and a closed day never makes anything due earlier', () => {
  fc.assert(
    fc.property(
      aMoment,
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 30 }),
      zones,
      (at, n, more, zone) => {
        const start = startAt(at, zone)
        const closing = {
          isOpen: (day: string) => day !== addDays(start.day, more) && federalCalendar.isOpen(day as never),
        }
        const closed = { zone, calendars: { ...calendars, agency: closing } }
        const due = dueFor(ruleOf(span(n, 'working')), start, counting(zone))
        expect(dueFor(ruleOf(span(n + more, 'working')), start, counting(zone)).at >= due.at).toBe(true)
        expect(dueFor(ruleOf(span(n, 'working')), start, closed).at >= due.at).toBe(true)
      },
    ),
  )
})

test('a reminder comes at the start of its day, and an escalation when its time has run out', () => {
  const zone = 'America/Chicago'
  const due = dueFor(ruleOf(span(10, 'calendar')), startAt('2026-11-20T18:00:00.000Z', zone), counting(zone))
  const step = { span: span(3, 'calendar'), to: 'owner' } as const
  expect(stepAt({ ...step, side: 'before' }, due, 'county', counting(zone))).toBe('2026-11-27T06:00:00.000Z')
  expect(stepAt({ ...step, side: 'after' }, due, 'county', counting(zone))).toBe('2026-12-04T05:59:59.999Z')
})
