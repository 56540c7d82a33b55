import type { Known } from '../facts.ts'
import { STATE_NAMES } from '../places/state-names.ts'
import type { Catalogue } from './catalogue.ts'
import { money } from './write.ts'

/**
 * What the person told, in short phrases. Guarded facts (pregnancy, immigration, custody, alcohol and drugs) are
 * left out: the line is printed, and others may see the paper.
 */
export const toldPhrases = (catalogue: Catalogue, known: Known, income?: string): readonly string[] => [
  ...placeAndAge(catalogue, known),
  ...cover(catalogue, known),
  ...condition(catalogue, known),
  ...incomeAndHome(catalogue, known, income),
]

const placeAndAge = (
  { forms, language, plan }: Catalogue,
  { state, county, age }: Known,
): readonly string[] => [
  ...(state === undefined ? [] : [forms.place(county ?? null, STATE_NAMES[state][language])]),
  ...(age === undefined ? [] : [plan.told.age(age)]),
]

const cover = ({ plan: { told } }: Catalogue, known: Known): readonly string[] => {
  const { hasMedicaid, hasMedicare, hasPrivateInsurance } = known
  if (hasMedicaid === false && hasMedicare === false && hasPrivateInsurance === false)
    return [told.noInsurance]
  return [
    ...(hasMedicaid === true ? [told.medicaid] : []),
    ...(hasMedicare === true ? [told.medicare] : []),
    ...(hasPrivateInsurance === true ? [told.privatePlan] : []),
  ]
}

const condition = (
  { plan }: Catalogue,
  { mentalHealthCondition, diagnosisGroup }: Known,
): readonly string[] => {
  switch (mentalHealthCondition) {
    case 'none':
      return [plan.told.noCondition]
    case 'suspected':
      return [plan.told.suspected]
    case 'diagnosed':
      return [diagnosisGroup === undefined ? plan.told.diagnosed : plan.diagnoses[diagnosisGroup]]
    default:
      return []
  }
}

const incomeAndHome = (
  { plan: { told }, forms }: Catalogue,
  known: Known,
  asTold: string | undefined,
): readonly string[] => {
  const { householdMonthlyIncome: income, householdSize: people } = known
  const amount = income === undefined ? null : (asTold ?? forms.amount['usd-a-month'](money(income), income))
  return [
    ...(amount !== null && people !== undefined ? [told.incomeFor(amount, people)] : []),
    ...(amount !== null && people === undefined ? [told.income(amount)] : []),
    ...(amount === null && people !== undefined ? [told.people(people)] : []),
    ...(known.receivesSsi === true ? [told.ssi] : []),
    ...(known.receivesSsdi === true ? [told.ssdi] : []),
    ...(known.isVeteran === true ? [told.veteran] : []),
    ...(known.caresForChild === true ? [told.child] : []),
    ...(known.spouseIsAgedOrDisabled === true ? [told.spouse] : []),
  ]
}
