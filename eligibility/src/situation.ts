import { type Amount, between, exactly } from './amount.ts'
import { FACT_NAMES, type FactName, type Facts, type Known, NOT_SURE, RATHER_NOT_SAY } from './facts.ts'
import { imply } from './imply.ts'

/** Whether a fact is known, and if not, why. */
export type FactStatus = 'known' | 'not-asked' | typeof NOT_SURE | typeof RATHER_NOT_SAY

/** The facts of one household made ready for rules: known values, what follows from them, and money as bounds. */
export interface Situation {
  readonly facts: Facts
  readonly known: Known
  /** People in the tax household, an unborn child of a pregnant person included. */
  readonly magiSize: Amount
  /** Monthly income of the tax household. */
  readonly magiIncome: Amount
  /** Monthly income of the person and a spouse who lives with them. */
  readonly ownIncome: Amount
  /** The part of it that is pay. */
  readonly ownEarnings: Amount
  /** One person, or two with a spouse in the home. */
  readonly ssiUnit: Amount
  readonly resources: Amount
}

/** Makes facts ready for rules. Facts must have passed `parseFacts`. */
export const situationOf = (facts: Facts): Situation => {
  const known = imply(knownOf(facts))
  const magiIncome = amountOf(known.householdMonthlyIncome, ['householdMonthlyIncome'])
  const ownIncome = atLeast(known.ownMonthlyEarnings, ownIncomeOf(known, magiIncome))
  return {
    facts,
    known,
    magiSize: magiSizeOf(known),
    magiIncome,
    ownIncome,
    ownEarnings:
      known.ownMonthlyEarnings === undefined
        ? between(0, ownIncome.high, ['ownMonthlyEarnings'])
        : exactly(known.ownMonthlyEarnings),
    ssiUnit: ssiUnitOf(known),
    resources: amountOf(known.resources, ['resources']),
  }
}

/** Why a fact is or is not known. A fact that follows from others counts as known. */
export const statusOf = (situation: Situation, name: FactName): FactStatus => {
  if (situation.known[name] !== undefined) return 'known'
  const said = situation.facts[name]
  return said === NOT_SURE || said === RATHER_NOT_SAY ? said : 'not-asked'
}

const knownOf = (facts: Facts): Known => {
  const known: Record<string, unknown> = {}
  for (const name of FACT_NAMES) {
    const value = facts[name]
    if (value !== undefined && value !== NOT_SURE && value !== RATHER_NOT_SAY) known[name] = value
  }
  return known as Known
}

const amountOf = (value: number | undefined, missing: readonly FactName[]): Amount =>
  value === undefined ? between(0, Number.POSITIVE_INFINITY, missing) : exactly(value)

/** Income is never less than the pay in it. */
const atLeast = (pay: number | undefined, income: Amount): Amount =>
  pay === undefined || pay <= income.low ? income : { ...income, low: pay, high: Math.max(pay, income.high) }

const magiSizeOf = ({ householdSize, pregnancy }: Known): Amount => {
  const unborn = pregnancy === 'pregnant' ? 1 : 0
  if (householdSize === undefined) return between(1 + unborn, Number.POSITIVE_INFINITY, ['householdSize'])
  if (pregnancy === undefined) return between(householdSize, householdSize + 1, ['pregnancy'])
  return exactly(householdSize + unborn)
}

const ssiUnitOf = ({ livesWithSpouse }: Known): Amount => {
  if (livesWithSpouse === undefined) return between(1, 2, ['livesWithSpouse'])
  return exactly(livesWithSpouse ? 2 : 1)
}

const ownIncomeOf = (known: Known, household: Amount): Amount => {
  if (known.ownMonthlyIncome !== undefined) return exactly(known.ownMonthlyIncome)
  if (known.householdSize === undefined)
    return between(0, household.high, ['householdSize', ...household.missing])
  const mayBeAlone =
    known.householdSize === 1 || (known.householdSize === 2 && known.livesWithSpouse !== false)
  if (!mayBeAlone) return between(0, household.high, ['ownMonthlyIncome'])
  if (known.householdSize === 2 && known.livesWithSpouse === undefined) {
    return between(0, household.high, ['livesWithSpouse', ...household.missing])
  }
  return between(0, household.high, household.missing)
}
