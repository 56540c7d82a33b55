import { compares } from '../../../compare.ts'
import type { Criterion } from '../../../criterion.ts'
import type { FactName } from '../../../facts.ts'
import { leafOf, type ValueRef } from '../../../finding.ts'
import { fixedLimit } from '../../../poverty/income-tests.ts'

const INCOME: readonly FactName[] = ['ownMonthlyIncome']
const SPOUSE: readonly FactName[] = ['livesWithSpouse']

/**
 * An income of one's own of so many dollars a month: pay, and what else the MAGI way counts (42 CFR 435.552(f)(2) and (g)(3);
 * 42 CFR 435.603(e)). What a couple has is told as one sum, so whose it is only the agency can tell.
 */
export const ownIncomeAtLeast = (dollars: number, value: ValueRef): Criterion => {
  const enough = compares({
    code: 'income-over-minimum',
    measure: 'own-income',
    unit: 'usd-a-month',
    test: 'at-least',
    facts: INCOME,
    figure: ({ ownIncome }) => ownIncome,
    limit: fixedLimit(dollars),
    value,
  })
  const whose = leafOf('income-over-minimum', 'unknown', INCOME, { open: 'agency-decides', value })
  const alone = leafOf('income-over-minimum', 'unknown', SPOUSE, { missing: SPOUSE, open: 'fact', value })
  return (situation) => {
    const finding = enough(situation)
    const { livesWithSpouse } = situation.known
    if (finding.truth !== 'yes' || livesWithSpouse === false) return finding
    return livesWithSpouse === true ? whose : alone
  }
}
