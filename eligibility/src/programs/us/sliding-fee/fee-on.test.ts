import { expect, test } from 'vitest'
import { slidingFeeOn } from './fee-on.ts'

const fee = (monthlyIncome: number, people = 1) =>
  slidingFeeOn({ state: 'TX', monthlyIncome, people }, '2026-11-27')

test('who has little pays nothing but a small charge, and the share grows with the income', () => {
  expect(fee(0)).toMatchObject({ band: 'A', percent: 0, nominalFeeUsd: 10, pctFpl: 0 })
  // The guideline of 2026 for one person is 1,330 dollars a month.
  expect(fee(1330)).toMatchObject({ band: 'A', percent: 0, pctFpl: 100 })
  expect(fee(1331)).toMatchObject({ band: 'B', percent: 20, nominalFeeUsd: null })
  expect(fee(2660)).toMatchObject({ band: 'E', percent: 80, pctFpl: 200 })
  expect(fee(2661)).toMatchObject({ band: 'F', percent: 100 })
})

test('more people in a household never raise the fee', () => {
  for (let people = 1; people < 8; people += 1)
    expect(fee(2000, people + 1)?.percent ?? 100).toBeLessThanOrEqual(fee(2000, people)?.percent ?? 0)
})

test('before the schedule began there is no fee to name', () => {
  expect(slidingFeeOn({ state: 'TX', monthlyIncome: 900, people: 1 }, '2017-12-31')).toBeUndefined()
})
