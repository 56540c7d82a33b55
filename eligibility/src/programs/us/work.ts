import { compares } from '../../compare.ts'
import type { Criterion } from '../../criterion.ts'
import { fixedLimit } from '../../poverty/income-tests.ts'

/** Any pay from work at all: the least there can be is one cent. */
export const works: Criterion = compares({
  code: 'works',
  measure: 'own-earnings',
  unit: 'usd-a-month',
  test: 'at-least',
  facts: ['ownMonthlyEarnings'],
  figure: ({ ownEarnings }) => ownEarnings,
  limit: fixedLimit(0.01),
})
