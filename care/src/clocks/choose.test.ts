import fc from 'fast-check'
import { expect, test } from 'vitest'
import { federalCalendar } from '../agency/business-calendar.ts'
import { chooseRule, type Place, rulesOn } from './choose.ts'
import { dueFor, startAt } from './due.ts'
import { LEVELS } from './rule.ts'
import { clockRules } from './rules/all.ts'
import { clock, person, span } from './rules/clock.ts'

const counting = {
  zone: 'America/New_York',
  calendars: { federal: federalCalendar, county: federalCalendar, agency: federalCalendar },
}
const start = startAt('2026-11-23T15:00:00.000Z', counting.zone)
const place = (of: Partial<Place>): Place => ({ state: 'TX', counties: [], payers: [], programs: [], ...of })
const review = clockRules.filter(({ topic }) => topic === 'plans.review')

const chosen = (of: Partial<Place>, inheritance: 'most-particular' | 'stricter' = 'most-particular') =>
  chooseRule(rulesOn(review, place(of), '2026-11-23'), start, counting, inheritance)?.id

test('a state’s rule stands before a federal one', () => {
  expect(chosen({ state: 'VA', programs: ['ccbhc'] })).toBe('virginia.plan-review')
  expect(chosen({ state: 'TX', programs: ['ccbhc'] })).toBe('ccbhc.plan-review')
  expect(chosen({ state: 'TX' })).toBeUndefined()
})

test('the stricter rule wins when an agency asks for that', () => {
  expect(chosen({ state: 'MN', programs: ['ccbhc'] }, 'stricter')).toBe('minnesota.plan-review')
  const lax = clock({
    id: 'agency.plan-review',
    topic: 'plans.review',
    level: 'agency',
    opens: [person('plans.approved')],
    closes: [person('plans.reviewed')],
    offset: span(9, 'month'),
    owner: { role: 'case-manager', relation: 'lead' },
    source: 'The agency',
    section: '1',
    confidence: 'practice',
  })
  const candidates = rulesOn([...review, lax], place({ state: 'VA' }), '2026-11-23')
  expect(chooseRule(candidates, start, counting, 'most-particular')?.id).toBe('agency.plan-review')
  expect(chooseRule(candidates, start, counting, 'stricter')?.id).toBe('virginia.plan-review')
})

test('a rule is not in force before its first day', () => {
  const before = rulesOn(review, place({ state: 'VA' }), '2020-12-31').map(({ id }) => id)
  expect(before).not.toContain('virginia.plan-review')
})

test('a rule holds only where its county, payer and program are', () => {
  const [first] = review
  if (first === undefined) throw new Error('There is no rule to review a plan.')
  const narrow = {
    ...first,
    where: { county: 'travis', payer: 'example-plan', programs: ['housing' as const] },
  }
  const there = place({ counties: ['travis'], payers: ['example-plan'], programs: ['housing'] })
  expect(rulesOn([narrow], there, '2026-11-23')).toHaveLength(1)
  for (const missing of ['counties', 'payers', 'programs'] as const)
    expect(rulesOn([narrow], { ...there, [missing]: [] }, '2026-11-23'), missing).toHaveLength(0)
})

test('stricter is never due later than any rule that holds', () => {
  const rules = fc.array(
    fc.record({ level: fc.constantFrom(...LEVELS), count: fc.integer({ min: 0, max: 400 }) }),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(rules, (given) => {
      const candidates = given.map(({ level, count }, n) => ({
        ...(review[0] as (typeof review)[number]),
        id: `example.${n}`,
        level,
        where: {},
        offset: span(count, 'calendar'),
      }))
      const holding = rulesOn(candidates, place({}), '2026-11-23')
      const best = chooseRule(holding, start, counting, 'stricter')
      if (best === undefined) throw new Error('One of them holds.')
      for (const rule of holding)
        expect(dueFor(best, start, counting).at <= dueFor(rule, start, counting).at).toBe(true)
      const particular = chooseRule(holding, start, counting, 'most-particular')
      expect(particular?.level).toBe(holding[0]?.level)
    }),
  )
})
