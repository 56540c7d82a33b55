import { between, exactly } from '../../amount.ts'
import { compares } from '../../compare.ts'
import { type Criterion, holds, is, isTrue } from '../../criterion.ts'
import type { ValueRef } from '../../finding.ts'
import { fixedLimit } from '../../poverty/income-tests.ts'

/** Pregnant now. */
export const pregnant: Criterion = is('pregnant', 'pregnancy', 'pregnant', {
  change: { measure: 'pregnancy', need: 'be', value: 'pregnant' },
})

/** Not pregnant now: pregnancy has a group of its own. */
export const notPregnant: Criterion = holds('not-pregnant', 'pregnancy', (value) => value !== 'pregnant')

/** A pregnancy ended in the past year. */
export const recentlyPregnant: Criterion = is('recent-pregnancy', 'pregnancy', 'ended-in-past-year')

/** A child under 19 lives with the person, who is its parent or looks after it. */
export const caresForChild: Criterion = isTrue('cares-for-child', 'caresForChild')

const UNKNOWN_MONTHS = between(0, 12, ['monthsSincePregnancy'])

/** Fewer whole months since the pregnancy ended than the state covers. */
export const monthsSincePregnancyUnder = (months: number, value: ValueRef): Criterion =>
  compares({
    code: 'months-since-pregnancy',
    measure: 'months-since-pregnancy',
    unit: 'months',
    test: 'under',
    facts: ['monthsSincePregnancy'],
    figure: ({ known }) =>
      known.monthsSincePregnancy === undefined ? UNKNOWN_MONTHS : exactly(known.monthsSincePregnancy),
    limit: fixedLimit(months),
    value,
  })

const UNKNOWN_CHILD = between(0, 18, ['youngestChildAge'])

/** The youngest child's age in whole years, at most. */
export const youngestChildAtMost = (
  years: number,
  code: 'child-age' | 'young-child',
  value?: ValueRef,
): Criterion =>
  compares({
    code,
    measure: 'youngest-child-age',
    unit: 'years',
    test: 'at-most',
    facts: ['youngestChildAge'],
    figure: ({ known }) =>
      known.youngestChildAge === undefined ? UNKNOWN_CHILD : exactly(known.youngestChildAge),
    limit: fixedLimit(years),
    ...(value ? { value } : {}),
  })
