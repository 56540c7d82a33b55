import type { FactName } from '@handrail/eligibility'

/** The facts that are answered with a number. */
export const NUMBER_FACTS = [
  'age',
  'householdSize',
  'ssdiMonths',
  'youngestChildAge',
  'monthsSincePregnancy',
  'monthlyActivityHours',
] as const satisfies readonly FactName[]
export type NumberFact = (typeof NUMBER_FACTS)[number]

/** What an answer lacks, with the figures that its words need. */
export type AnswerProblem =
  | Readonly<{ code: 'empty'; ask: 'one' | 'several' | 'number' | 'money' }>
  | Readonly<{ code: 'number'; fact: NumberFact; wrote: string; min: number; max: number }>
  | Readonly<{ code: 'amount'; wrote: string }>
  | Readonly<{ code: 'amount-too-large'; wrote: string; max: string }>
  | Readonly<{ code: 'month-or-year'; wrote: string }>
  /** One's own money above that of the household, or pay above one's own money. */
  | Readonly<{
      code: 'above'
      what: 'own-income' | 'earnings'
      wrote: string
      of: 'household' | 'own'
      limit: string
    }>
  | Readonly<{ code: 'does-not-fit' }>

const LONGEST_QUOTE = 30

/** What a person wrote, short enough to quote. */
export const quoted = (text: string): string => {
  const plain = text.trim()
  return plain.length <= LONGEST_QUOTE ? plain : `${plain.slice(0, LONGEST_QUOTE)}…`
}
