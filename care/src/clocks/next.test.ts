import fc from 'fast-check'
import { expect, test } from 'vitest'
import { federalCalendar } from '../agency/business-calendar.ts'
import { instantIn } from '../kernel/instant.ts'
import { addDays, addMonths, type PlainDate } from '../kernel/plain-date.ts'
import { startAt } from './due.ts'
import { firstRound, nextRound } from './next.ts'
import type { ClockRule } from './rule.ts'
import { clockRules } from './rules/all.ts'

const zone = 'America/New_York'
const counting = {
  zone,
  calendars: { federal: federalCalendar, county: federalCalendar, agency: federalCalendar },
}
const ruleNamed = (id: string): ClockRule => {
  const rule = clockRules.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`There is no rule ${id}.`)
  return rule
}
const noon = (day: PlainDate) => startAt(instantIn(zone, day, '12:00'), zone)
const quarterly = ruleNamed('virginia.plan-review')
const after = (rule: ClockRule, from: PlainDate, ...done: readonly PlainDate[]) =>
  done.reduce(
    (round, day) => {
      const next = nextRound(rule, round, noon(day), counting)
      if (next === undefined) throw new Error('It does not repeat.')
      return next
    },
    firstRound(rule, noon(from), counting),
  ).due.on

test.each([
  ['on time', '2027-02-23', '2027-05-23'],
  ['early', '2027-01-04', '2027-05-23'],
  ['late, in the days of grace', '2027-03-20', '2027-05-23'],
  ['so late that the next has passed', '2027-06-01', '2027-08-23'],
  ['on the day the next is due', '2027-05-23', '2027-08-23'],
] as const)(
  'anchored to the original due day, and done %s on %s, the next is due on %s',
  (_when, done, next) => {
    expect(after(quarterly, '2026-11-23', done)).toBe(next)
  },
)

test('anchored to the day it was done, being late moves the next', () => {
  expect(after(ruleNamed('minnesota.plan-review'), '2026-11-23', '2027-06-01')).toBe('2027-11-28')
})

test('the end of a month is not lost on the way through February', () => {
  expect(after(quarterly, '2026-11-30', '2027-02-28')).toBe('2027-05-30')
  expect(after(ruleNamed('virginia.monthly-contact'), '2027-01-31', '2027-01-31', '2027-02-10')).toBe(
    '2027-03-31',
  )
})

test('a rule that does not repeat has no next', () => {
  const rule = ruleNamed('ccbhc.urgent-need')
  const round = firstRound(rule, noon('2026-11-23'), counting)
  expect(nextRound(rule, round, noon('2026-11-24'), counting)).toBeUndefined()
})

test('with the original anchor every due day is a whole number of periods from the first, and after the day it was done', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 8 }), (gaps) => {
      let round = firstRound(quarterly, noon('2026-11-23'), counting)
      let day: PlainDate = '2026-11-23'
      for (const gap of gaps) {
        day = addDays(day, gap)
        const next = nextRound(quarterly, round, noon(day), counting)
        if (next === undefined) throw new Error('It repeats.')
        expect(next.due.on > day).toBe(true)
        expect(next.n).toBeGreaterThan(round.n)
        expect(next.due.on).toBe(addMonths('2026-11-23', 3 * next.n))
        round = next
      }
    }),
  )
})
