import type { Determination } from '../determination.ts'
import type { Known } from '../facts.ts'
import { asksToBeExcused, type WorkRule } from './work-rule.ts'

/** A paper worth bringing; words name what else counts for people who do not have it. Nobody should wait for a paper. */
export type BringItem =
  | 'identity'
  | 'residence'
  | 'income'
  | 'no-income'
  | 'insurance-card'
  | 'medicare-card'
  | 'medicaid-card'
  | 'social-security-number'
  | 'diagnosis'
  | 'medicines'
  | 'hospital-papers'
  | 'benefit-letter'
  | 'savings'
  | 'child-papers'
  | 'pregnancy'
  | 'veteran-papers'
  | 'tribal-papers'
  | 'plan-denial'
  | 'work-rule-proof'
  | 'work-hours-proof'
  | 'immigration-papers'

/** What to bring, from the answers: only what a way that fits may ask for. */
export const whatToBring = (
  ways: readonly Determination[],
  told: Known,
  workRule: WorkRule | null,
): readonly BringItem[] => {
  const settled = ways.filter(({ standing }) => standing !== 'needs-facts')
  const has = (test: (way: Determination) => boolean): boolean => settled.some(test)
  const publicMoney = has(({ stream }) => stream !== 'private')
  const resourceTest = has(({ reasons }) =>
    reasons.some(({ code, compared }) => code === 'resources' && compared !== undefined),
  )
  const items: readonly (readonly [BringItem, boolean])[] = [
    ['identity', true],
    ['residence', publicMoney],
    [told.householdMonthlyIncome === 0 ? 'no-income' : 'income', publicMoney],
    ['medicaid-card', told.hasMedicaid === true],
    ['medicare-card', told.hasMedicare === true],
    ['insurance-card', told.hasPrivateInsurance === true],
    ['diagnosis', told.mentalHealthCondition === 'diagnosed'],
    ['medicines', true],
    ['hospital-papers', told.crisisCareInPastYear === true || told.mentalHealthCondition === 'diagnosed'],
    ['benefit-letter', told.receivesSsi === true || told.receivesSsdi === true],
    ['savings', resourceTest],
    ['child-papers', told.caresForChild === true],
    ['pregnancy', told.pregnancy === 'pregnant'],
    ['veteran-papers', told.isVeteran === true],
    ['tribal-papers', told.isNative === true],
    ['plan-denial', told.hasPrivateInsurance === true],
    ['work-rule-proof', asksToBeExcused(workRule)],
    [
      'work-hours-proof',
      workRule?.stand === 'meets' || (workRule?.byIncome === true && told.receivesSsdi !== true),
    ],
    [
      'immigration-papers',
      told.immigration !== undefined &&
        told.immigration !== 'citizen' &&
        told.immigration !== 'other-or-none',
    ],
    ['social-security-number', publicMoney],
  ]
  return items.filter(([, wanted]) => wanted).map(([item]) => item)
}
