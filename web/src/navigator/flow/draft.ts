import type { FactName, Facts, Question, Unanswered } from '@handrail/eligibility'
import { choicesSaid } from './fits-choices.ts'
import { monthlyOf, readAmount, typed } from './read-number.ts'

/** What stands on a question's page at the moment, finished or not. Kept so that nothing typed is ever lost. */
export interface Draft {
  readonly text: string
  readonly per: '' | 'month' | 'year'
  /** Values of the chosen answers, `not-sure` and `rather-not-say` among them. */
  readonly chosen: readonly string[]
}

export const EMPTY_DRAFT: Draft = { text: '', per: '', chosen: [] }

/** The answer that none of the boxes fits. */
export const NONE = 'none'

/** The draft that would give these facts, for an answer that was kept or is being changed. */
export const draftOf = (question: Question, shown: readonly FactName[], facts: Facts): Draft => {
  const [first] = shown
  const said = first === undefined ? undefined : facts[first]
  if (said === undefined) return EMPTY_DRAFT
  if (said === 'not-sure' || said === 'rather-not-say') return { ...EMPTY_DRAFT, chosen: [said] }
  if (question.ask === 'fits') return { ...EMPTY_DRAFT, chosen: orNone(choicesSaid(shown, facts)) }
  if (typeof said === 'object') return { ...EMPTY_DRAFT, chosen: orNone(said) }
  if (typeof said === 'boolean') return { ...EMPTY_DRAFT, chosen: [said ? 'yes' : 'no'] }
  if (typeof said === 'string') return { ...EMPTY_DRAFT, chosen: [said] }
  return { text: typed(said), per: first !== undefined && isMonthly(first) ? 'month' : '', chosen: [] }
}

/** Money that may be told by the month or by the year. Savings are neither. */
export const isMonthly = (fact: FactName): boolean =>
  fact === 'householdMonthlyIncome' || fact === 'ownMonthlyIncome' || fact === 'ownMonthlyEarnings'

const orNone = (values: readonly string[]): readonly string[] => (values.length === 0 ? [NONE] : values)

/** The open answer that is chosen, if any. */
export const openOf = ({ chosen }: Draft): '' | Unanswered =>
  chosen.find((value) => value === 'not-sure' || value === 'rather-not-say') ?? ''

/** What was told by the year, where it was told so and still gives what was answered. All else reads by the month. */
export const yearlyOf = (monthly: number, draft: Draft | undefined): number | null => {
  const wrote = draft?.per === 'year' ? readAmount(draft.text) : null
  return wrote !== null && monthlyOf(wrote) === monthly ? wrote : null
}

/** The page on which an amount was told by the year. */
export const toldByYear = (yearly: number): Draft => ({ ...EMPTY_DRAFT, text: typed(yearly), per: 'year' })
