import { describe, expect, it } from 'vitest'
import { type Amount, between, exactly } from './amount.ts'
import { compares, type Limit } from './compare.ts'
import { situationOf } from './situation.ts'
import type { Truth } from './truth.ts'

const nobody = situationOf({})
const UNKNOWN = between(0, Number.POSITIVE_INFINITY, ['householdMonthlyIncome'])

const comparing = (test: 'at-most' | 'under' | 'at-least', figure: Amount, limit: Limit, more: object = {}) =>
  compares({
    code: 'household-income',
    measure: 'household-income',
    unit: 'usd-a-month',
    test,
    facts: ['householdMonthlyIncome'],
    figure: () => figure,
    limit: () => limit,
    ...more,
  })(nobody)

describe('comparing a figure with a limit', () => {
  it.each<{ test: 'at-most' | 'under' | 'at-least'; figure: Amount; limit: Limit; truth: Truth }>([
    { test: 'at-most', figure: exactly(100), limit: exactly(100), truth: 'yes' },
    { test: 'at-most', figure: exactly(100.01), limit: exactly(100), truth: 'no' },
    { test: 'under', figure: exactly(100), limit: exactly(100), truth: 'no' },
    { test: 'under', figure: exactly(99.99), limit: exactly(100), truth: 'yes' },
    { test: 'at-least', figure: exactly(100), limit: exactly(100), truth: 'yes' },
    { test: 'at-least', figure: exactly(99), limit: exactly(100), truth: 'no' },
    { test: 'at-most', figure: UNKNOWN, limit: exactly(100), truth: 'unknown' },
    { test: 'at-most', figure: between(0, 90, ['ownMonthlyIncome']), limit: exactly(100), truth: 'yes' },
    { test: 'at-most', figure: between(110, 120, ['ownMonthlyIncome']), limit: exactly(100), truth: 'no' },
    { test: 'at-most', figure: exactly(0), limit: between(100, 900, ['householdSize']), truth: 'yes' },
    { test: 'at-most', figure: exactly(500), limit: between(100, 900, ['householdSize']), truth: 'unknown' },
    { test: 'at-most', figure: exactly(901), limit: between(100, 900, ['householdSize']), truth: 'no' },
  ])(
    '$test: $figure.low to $figure.high beside $limit.low to $limit.high is $truth',
    ({ test, figure, limit, truth }) => {
      expect(comparing(test, figure, limit).truth).toBe(truth)
    },
  )

  it('lets an uncertain limit settle nothing, except that no income is under every limit', () => {
    expect(comparing('at-most', exactly(50), exactly(100), { uncertain: true })).toMatchObject({
      truth: 'unknown',
      open: 'figure-uncertain',
    })
    expect(comparing('at-most', exactly(0), exactly(100), { uncertain: true }).truth).toBe('yes')
  })

  it('leaves the dollar above a limit open, because states round differently', () => {
    expect(comparing('at-most', exactly(100.6), exactly(100), { rounding: 1 }).truth).toBe('unknown')
    expect(comparing('at-most', exactly(101.01), exactly(100), { rounding: 1 }).truth).toBe('no')
  })

  it('says what would turn the answer around', () => {
    expect(comparing('at-most', exactly(200), exactly(100))).toMatchObject({
      change: { need: 'at-most', value: 100 },
    })
    expect(comparing('at-most', exactly(50), exactly(100))).toMatchObject({
      change: { need: 'above', value: 100 },
    })
    expect(comparing('at-least', exactly(10), exactly(24))).toMatchObject({
      change: { need: 'at-least', value: 24 },
    })
    expect(comparing('at-most', UNKNOWN, exactly(100))).toHaveProperty('change', undefined)
  })

  it('shows both limits where sources disagree', () => {
    expect(comparing('at-most', exactly(150), between(100, 200, []))).toMatchObject({
      truth: 'unknown',
      compared: { limit: null, limitBetween: [100, 200] },
      open: 'figure-uncertain',
    })
  })
})
