import { describe, expect, it } from 'vitest'
import { EMPTY_DRAFT, toldByYear, yearlyOf } from './draft.ts'
import { monthlyOf } from './read-number.ts'

describe('money that was told by the year', () => {
  it.each([
    ['82,000', 6833.33, 82_000],
    ['60000', 5000, 60_000],
  ])('reads back as it was told: %s', (text, monthly, yearly) => {
    expect(yearlyOf(monthly, { ...EMPTY_DRAFT, text, per: 'year' })).toBe(yearly)
  })

  it('is guessed from nothing: an amount without the page that it was told on is by the month', () => {
    expect(yearlyOf(6833.33, undefined)).toBeNull()
    expect(yearlyOf(5000, undefined)).toBeNull()
  })

  it.each([82_000, 60_000, 12_345.67])('stands on its page again as it was told: %d', (yearly) => {
    expect(yearlyOf(monthlyOf(yearly), toldByYear(yearly))).toBe(yearly)
  })

  it('is by the month where it was told so, or where the page says something else by now', () => {
    expect(yearlyOf(6833.33, { ...EMPTY_DRAFT, text: '6833.33', per: 'month' })).toBeNull()
    expect(yearlyOf(900, { ...EMPTY_DRAFT, text: '82,000', per: 'year' })).toBeNull()
  })
})
