import type { FactName, Facts } from './facts.ts'
import { isUnanswered } from './known.ts'
import { situationOf } from './situation.ts'

/** A fact that another one speaks against, and what would go with the others, in English. */
export interface Contradiction {
  readonly name: FactName
  readonly accepted: string
}

/** Facts that cannot both be true. Only certain contradictions are named. */
export const contradictionsIn = (facts: Facts): readonly Contradiction[] => {
  const found: Contradiction[] = []
  const say = (name: FactName, accepted: string): void => {
    found.push({ name, accepted })
  }
  const {
    age,
    householdSize,
    householdMonthlyIncome: total,
    ownMonthlyIncome: own,
    ownMonthlyEarnings: pay,
  } = facts
  if (householdSize === 1 && facts.livesWithSpouse === true)
    say('livesWithSpouse', 'false, since householdSize is 1')
  const tellsOfSpouse = facts.spouseIsAgedOrDisabled === true
  if (tellsOfSpouse && householdSize === 1) say('spouseIsAgedOrDisabled', 'false, since householdSize is 1')
  else if (tellsOfSpouse && facts.livesWithSpouse === false)
    say('spouseIsAgedOrDisabled', 'false, since livesWithSpouse is false')
  if (typeof total === 'number' && typeof own === 'number' && own > total)
    say('ownMonthlyIncome', `at most householdMonthlyIncome (${total})`)
  if (typeof own === 'number' && typeof pay === 'number' && pay > own)
    say('ownMonthlyEarnings', `at most ownMonthlyIncome (${own})`)
  if (typeof total === 'number' && typeof own !== 'number' && typeof pay === 'number' && pay > total) {
    say('ownMonthlyEarnings', `at most householdMonthlyIncome (${total})`)
  }
  const alone =
    householdSize === 1 || (householdSize === 2 && (facts.livesWithSpouse === true || tellsOfSpouse))
  if (alone && typeof total === 'number' && typeof own === 'number' && own !== total) {
    say('ownMonthlyIncome', `the same as householdMonthlyIncome (${total}), since nobody else is counted`)
  }
  saysOtherwise(facts, say)
  if (typeof age !== 'number') return found
  if (
    (age >= 60 || age < 10) &&
    (facts.pregnancy === 'pregnant' || facts.pregnancy === 'ended-in-past-year')
  ) {
    say('pregnancy', '"no", since the age is under 10 or at least 60')
  }
  if (age < 18 && facts.isVeteran === true) say('isVeteran', 'false under 18')
  if (age < 18 && facts.receivesSsdi === true) say('receivesSsdi', 'false under 18')
  if (age < 14 && facts.livesWithSpouse === true) say('livesWithSpouse', 'false under 14')
  if (age < 14 && tellsOfSpouse) say('spouseIsAgedOrDisabled', 'false under 14')
  if (age < 12 && facts.caresForChild === true) say('caresForChild', 'false under 12')
  return found
}

/** A detail of something that is not so: as the person said themselves, or by their age. */
const saysOtherwise = (facts: Facts, say: (name: FactName, accepted: string) => void): void => {
  const { known } = situationOf(facts)
  const since = (name: FactName): string =>
    facts[name] === undefined || isUnanswered(facts[name])
      ? 'at this age'
      : `since ${name} is ${JSON.stringify(facts[name])}`
  const { ssdiMonths, youngestChildAge, monthsSincePregnancy, diagnosisGroup } = known
  if (known.receivesSsdi === false && ssdiMonths !== undefined && ssdiMonths > 0)
    say('ssdiMonths', `0 or left out, ${since('receivesSsdi')}`)
  if (known.caresForChild === false && youngestChildAge !== undefined)
    say('youngestChildAge', `left out, ${since('caresForChild')}`)
  if (known.pregnancy === 'no' && monthsSincePregnancy !== undefined)
    say('monthsSincePregnancy', `left out, ${since('pregnancy')}`)
  if (known.mentalHealthCondition === 'none' && diagnosisGroup !== undefined)
    say('diagnosisGroup', `left out, ${since('mentalHealthCondition')}`)
  if (known.isVeteran === false && known.hasTotalVeteranDisability === true)
    say('hasTotalVeteranDisability', `false, ${since('isVeteran')}`)
  if (known.substanceUseCondition === false && known.inSubstanceUseTreatment === true)
    say('inSubstanceUseTreatment', `false, ${since('substanceUseCondition')}`)
}
