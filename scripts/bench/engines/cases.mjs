import { dice } from '../households.mjs'

/** The ten criteria that every engine answers, in this order. */
export const CRITERIA = [
  'age from 19 to 64',
  'not on Medicare',
  'not on SSI',
  'not pregnant',
  'income at most 1,835 a month',
  'resources at most 2,000',
  'a diagnosis by a professional',
  'a diagnosis of the serious group',
  'hard for 6 months or more',
  'crisis care in the past year',
]
/** They hold together as: the first six, and either the next three or the last. */
export const expected = (answers) =>
  answers.slice(0, 6).every(Boolean) && (answers.slice(6, 9).every(Boolean) || answers[9] === true)

export const LIMITS = { youngest: 19, oldest: 64, income: 1835, resources: 2000 }
export const SERIOUS = ['schizophrenia', 'bipolar', 'major-depression', 'ptsd']
export const LONG = ['6-to-11', '12-or-more']

/** Mixed cases in which everything is known, since the other engines have no word for what is not. */
export function cases(count = 200) {
  const roll = dice(7)
  const oneOf = (values) => values[Math.floor(roll() * values.length)]
  return Array.from({ length: count }, () => ({
    age: 15 + Math.floor(roll() * 60),
    hasMedicare: roll() < 0.15,
    receivesSsi: roll() < 0.15,
    pregnancy: roll() < 0.85 ? 'no' : 'pregnant',
    householdSize: 1,
    householdMonthlyIncome: Math.floor(roll() * 2500),
    resources: Math.floor(roll() * 2600),
    mentalHealthCondition: oneOf(['diagnosed', 'diagnosed', 'suspected']),
    diagnosisGroup: oneOf([...SERIOUS, 'other']),
    hardForMonths: oneOf(['under-6', ...LONG]),
    crisisCareInPastYear: roll() < 0.3,
  }))
}
