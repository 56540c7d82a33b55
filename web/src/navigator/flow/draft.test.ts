import { describe, expect, it } from 'vitest'
import { EMPTY_DRAFT, yearlyOf } from './draft.ts'

describe('money that was told by the year', () => {
  it.each([
    ['82,000', 6833.33, 82_000],
    ['60000', 5000, 60_000],
  ])('reads back as it was told: %s', (text, monthly, yearly) => {
    expect(yearlyOf(monthly, { ...EMPTY_DRAFT, text, per: 'year' })).toBe(yearly)
  })

  it('is still known from its cents when the page it was told on is gone', () => {
    expect(yearlyOf(6833.33, undefined)).toBe(82_000)
    expect(yearlyOf(5000, undefined)).toBeNull()
    expect(yearlyOf(1200.5, undefined)).toBeNull()
  })

  it('is by the month where it was told so, or where the page says something else by now', () => {
    expect(yearlyOf(6833.33, { ...EMPTY_DRAFT, text: '6833.33', per: 'month' })).toBeNull()
    expect(yearlyOf(900, { ...EMPTY_DRAFT, text: '82,000', per: 'year' })).toBeNull()
  })
})
