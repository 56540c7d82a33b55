import { compares } from '../../compare.ts'
import type { Criterion } from '../../criterion.ts'
import type { ValueRef } from '../../finding.ts'
import { fixedLimit } from '../../poverty/income-tests.ts'
import type { ReasonCode } from '../../reason-codes.ts'

/** Pay from work of at least so many dollars a month. */
export const earnsAtLeast = (dollars: number, code: ReasonCode, value?: ValueRef): Criterion =>
  compares({
    code,
    measure: 'own-earnings',
    unit: 'usd-a-month',
    test: 'at-least',
    facts: ['ownMonthlyEarnings'],
    figure: ({ ownEarnings }) => ownEarnings,
    limit: fixedLimit(dollars),
    ...(value ? { value } : {}),
  })

/** Any pay from work at all: the least there can be is one cent. */
export const works: Criterion = earnsAtLeast(0.01, 'works')
