import { type Amount, between, exactly } from './amount.ts'
import type { FactName, Facts, Known, Unanswered } from './facts.ts'
import { implyInto } from './imply.ts'
import { isUnanswered, knownOf } from './known.ts'

/** Whether a fact is known, and if not, why. */
export type FactStatus = 'known' | 'not-asked' | Unanswered

/**
 * The facts of one household made ready for rules: known values, what follows from them, and money as bounds. Bounds
 * are worked out when a rule first asks for them and then kept.
 */
export class Situation {
  readonly facts: Facts
  readonly known: Known
  #magiSize: Amount | undefined
  #magiIncome: Amount | undefined
  #ownIncome: Amount | undefined
  #ownEarnings: Amount | undefined
  #ssiUnit: Amount | undefined
  #resources: Amount | undefined

  constructor(facts: Facts, known: Known, ownIncome?: Amount, ownEarnings?: Amount) {
    this.facts = facts
    this.known = known
    this.#ownIncome = ownIncome
    this.#ownEarnings = ownEarnings
  }

  /** People in the tax household, an unborn child of a pregnant person included. */
  get magiSize(): Amount {
    this.#magiSize ??= magiSizeOf(this.known)
    return this.#magiSize
  }

  /** Monthly income of the tax household. */
  get magiIncome(): Amount {
    this.#magiIncome ??= amountOf(this.known.householdMonthlyIncome, HOUSEHOLD_INCOME)
    return this.#magiIncome
  }

  /** Monthly income of the person and a spouse who lives with them. */
  get ownIncome(): Amount {
    this.#ownIncome ??= atLeast(this.known.ownMonthlyEarnings, ownIncomeOf(this.known, this.magiIncome))
    return this.#ownIncome
  }

  /** The part of it that is pay. */
  get ownEarnings(): Amount {
    this.#ownEarnings ??=
      this.known.ownMonthlyEarnings === undefined
        ? between(0, this.ownIncome.high, EARNINGS)
        : exactly(this.known.ownMonthlyEarnings)
    return this.#ownEarnings
  }

  /** One person, or two with a spouse in the home. */
  get ssiUnit(): Amount {
    this.#ssiUnit ??= ssiUnitOf(this.known)
    return this.#ssiUnit
  }

  get resources(): Amount {
    this.#resources ??= amountOf(this.known.resources, RESOURCES)
    return this.#resources
  }

  /** The same person with other money of their own. */
  withOwnMoney(income: Amount, earnings: Amount): Situation {
    return new Situation(this.facts, this.known, income, earnings)
  }
}

/** The same person, as if they were a citizen. */
export const asCitizen = ({ facts, known }: Situation): Situation =>
  new Situation({ ...facts, immigration: 'citizen' }, { ...known, immigration: 'citizen' })

const HOUSEHOLD_INCOME: readonly FactName[] = ['householdMonthlyIncome']
const EARNINGS: readonly FactName[] = ['ownMonthlyEarnings']
const RESOURCES: readonly FactName[] = ['resources']

/** Makes facts ready for rules. Facts must have passed `parseFacts`. */
export const situationOf = (facts: Facts): Situation => new Situation(facts, implyInto(knownOf(facts)))

/** Facts that go further into another. Whoever left that one open has left these open too. */
const GOES_INTO: { readonly [N in FactName]?: FactName } = {
  ssdiMonths: 'receivesSsdi',
  youngestChildAge: 'caresForChild',
  monthsSincePregnancy: 'pregnancy',
  spouseIsAgedOrDisabled: 'livesWithSpouse',
  fiveYearsInStatus: 'immigration',
}

/** Why a fact is or is not known. A fact that follows from others counts as known. */
export const statusOf = (situation: Situation, name: FactName): FactStatus => {
  if (situation.known[name] !== undefined) return 'known'
  const said = situation.facts[name]
  if (isUnanswered(said)) return said
  const into = GOES_INTO[name]
  const parent = into && situation.facts[into]
  return isUnanswered(parent) && situation.known[into ?? name] === undefined ? parent : 'not-asked'
}

const amountOf = (value: number | undefined, missing: readonly FactName[]): Amount =>
  value === undefined ? between(0, Number.POSITIVE_INFINITY, missing) : exactly(value)

/** Income is never less than the pay in it. */
const atLeast = (pay: number | undefined, income: Amount): Amount =>
  pay === undefined || pay <= income.low ? income : between(pay, Math.max(pay, income.high), income.missing)

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
