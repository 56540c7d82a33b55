import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countable, countableIncome, type Exclusions } from './counting.ts'
import type { Facts } from './facts.ts'
import { situationOf } from './situation.ts'

const SSI: Exclusions = { general: 20, earned: 65, earnedShareAfter: 0.5 }

describe('countable income, as 20 CFR 416.1112 and 416.1124 count it', () => {
  it.each<[what: string, unearned: number, earned: number, counted: number]>([
    ['nothing', 0, 0, 0],
    ['the whole general exclusion', 20, 0, 0],
    ['a benefit of 300 dollars: 300 less 20', 300, 0, 280],
    ['wages of 317 dollars: 317 less 20 less 65, and half of the remaining 232', 0, 317, 116],
    ['wages that the exclusions use up: 85', 0, 85, 0],
    ['a dollar of wages more: 50 cents', 0, 86, 0.5],
    ['wages of 1,085 dollars', 0, 1085, 500],
    ['a benefit that uses the 20 dollars, and wages: (500 - 20) + (465 - 65) / 2', 500, 465, 680],
    ['a benefit of 15 dollars leaves 5 for the wages: (475 - 5 - 65) / 2', 15, 475, 202.5],
    ['a benefit that uses exactly the 20 dollars', 20, 465, 200],
    ['wages smaller than what is left of the exclusions', 10, 70, 0],
  ])('%s', (_, unearned, earned, counted) => {
    expect(countable(unearned, earned, SSI)).toBe(counted)
  })

  it('takes a state’s own general amount in place of the 20 dollars', () => {
    expect(countable(2065.4, 0, { ...SSI, general: 230 })).toBeCloseTo(1835.4, 6)
  })
})

const counted = (facts: Facts, out: Exclusions = SSI) => {
  const { low, high, missing } = countableIncome(situationOf(facts), out)
  return { low, high, missing }
}

describe('countable income of someone half known', () => {
  it('is exact when the income and the pay in it are known', () => {
    expect(counted({ ownMonthlyIncome: 965, ownMonthlyEarnings: 465 })).toEqual({
      low: 680,
      high: 680,
      missing: [],
    })
  })

  it('lies between all of it pay and none of it pay', () => {
    expect(counted({ ownMonthlyIncome: 1085 })).toEqual({
      low: 500,
      high: 1065,
      missing: ['ownMonthlyEarnings'],
    })
  })

  it('is at least what the pay counts when the rest is not known', () => {
    expect(counted({ ownMonthlyEarnings: 1085 })).toMatchObject({ low: 500, high: Number.POSITIVE_INFINITY })
  })

  it('asks who is counted only where a couple has another amount left out', () => {
    const couple: Exclusions = { ...SSI, general: 230, generalCouple: 310 }
    const facts: Facts = { ownMonthlyIncome: 1000, ownMonthlyEarnings: 0 }
    expect(counted(facts).missing).toEqual([])
    expect(counted(facts, couple)).toEqual({ low: 690, high: 770, missing: ['livesWithSpouse'] })
    expect(counted({ ...facts, livesWithSpouse: true }, couple)).toMatchObject({ low: 690, high: 690 })
    expect(counted({ ...facts, livesWithSpouse: false }, couple)).toMatchObject({ low: 770, high: 770 })
  })

  it('holds whatever the unknown pay turns out to be, and reaches both ends', () => {
    const amount = fc.nat({ max: 500_000 }).map((cents) => cents / 100)
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(0, 13, 20, 230), (income, part, general) => {
        const out = { ...SSI, general }
        const pay = Math.min(income, part)
        const { low, high } = counted({ ownMonthlyIncome: income }, out)
        const exact = counted({ ownMonthlyIncome: income, ownMonthlyEarnings: pay }, out)
        expect(exact.low).toBe(exact.high)
        expect(exact.low).toBeGreaterThanOrEqual(low - 1e-9)
        expect(exact.high).toBeLessThanOrEqual(high + 1e-9)
        expect(counted({ ownMonthlyIncome: income, ownMonthlyEarnings: income }, out).low).toBe(low)
        expect(counted({ ownMonthlyIncome: income, ownMonthlyEarnings: 0 }, out).high).toBe(high)
      }),
    )
  })

  it('never counts more than there is, and never less when there is more', () => {
    const amount = fc.nat({ max: 500_000 }).map((cents) => cents / 100)
    fc.assert(
      fc.property(amount, amount, amount, (unearned, earned, more) => {
        const before = countable(unearned, earned, SSI)
        expect(before).toBeLessThanOrEqual(unearned + earned)
        expect(countable(unearned + more, earned, SSI)).toBeGreaterThanOrEqual(before - 1e-9)
        expect(countable(unearned, earned + more, SSI)).toBeGreaterThanOrEqual(before - 1e-9)
      }),
    )
  })
})
