import type { Known } from './facts.ts'

export type Draft = { -readonly [N in keyof Known]: Known[N] }

/**
 * Adds what follows from the answers, so that nobody is asked what they have already said. Only certain
 * conclusions are drawn; an answer that was given is never replaced.
 *
 * @example imply({ householdSize: 1, householdMonthlyIncome: 900 }).ownMonthlyIncome // 900
 */
export const imply = (told: Known): Known => implyInto({ ...told })

/** The same, written into the facts themselves. */
export const implyInto = (facts: Draft): Known => {
  fromAge(facts)
  fromDetails(facts)
  fromHousehold(facts)
  fromMoney(facts)
  fromHealth(facts)
  if (facts.isVeteran === false) facts.hasTotalVeteranDisability ??= false
  if (facts.substanceUseCondition === false) facts.inSubstanceUseTreatment ??= false
  return facts
}

const fromAge = (facts: Draft): void => {
  const { age } = facts
  if (age === undefined) return
  if (age >= 60 || age < 10) facts.pregnancy ??= 'no'
  if (age < 18) {
    facts.isVeteran ??= false
    facts.receivesSsdi ??= false
  }
  if (age < 14) facts.livesWithSpouse ??= false
  if (age < 12) facts.caresForChild ??= false
}

/** Whoever tells a detail of something has told of the thing itself. */
const fromDetails = (facts: Draft): void => {
  if (facts.ssdiMonths !== undefined && facts.ssdiMonths > 0) facts.receivesSsdi ??= true
  if (facts.youngestChildAge !== undefined) facts.caresForChild ??= true
  if (facts.hasTotalVeteranDisability === true) facts.isVeteran ??= true
  if (facts.inSubstanceUseTreatment === true) facts.substanceUseCondition ??= true
}

const fromHousehold = (facts: Draft): void => {
  if (facts.householdSize === 1) facts.livesWithSpouse ??= false
  if (facts.spouseIsAgedOrDisabled === true) facts.livesWithSpouse ??= true
  if (facts.livesWithSpouse === false) facts.spouseIsAgedOrDisabled ??= false
}

const fromMoney = (facts: Draft): void => {
  const { householdSize, householdMonthlyIncome, livesWithSpouse } = facts
  const alone = householdSize === 1 || (householdSize === 2 && livesWithSpouse === true)
  if (householdMonthlyIncome === 0 || alone) assign(facts, 'ownMonthlyIncome', householdMonthlyIncome)
  if (facts.ownMonthlyIncome === 0) facts.ownMonthlyEarnings ??= 0
}

const assign = (facts: Draft, name: 'ownMonthlyIncome', value: number | undefined): void => {
  if (value !== undefined) facts[name] ??= value
}

const fromHealth = (facts: Draft): void => {
  if (facts.receivesSsdi === true) facts.cannotWorkForYear ??= true
  if (facts.receivesSsi === true && facts.age !== undefined && facts.age < 65)
    facts.cannotWorkForYear ??= true
  if (facts.mentalHealthCondition === 'none') facts.hardAreas ??= []
}
