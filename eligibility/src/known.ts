/*
 * Every fact spelled out, twice, because rules read facts more often than anything else: objects made by one literal
 * have one shape, and a function that names its field reads it straight. A loop over names would do neither.
 */
import { type FactName, type Facts, type Known, NOT_SURE, RATHER_NOT_SAY, type Unanswered } from './facts.ts'

/** The facts whose value is known. */
export const knownOf = (facts: Facts): { -readonly [N in FactName]: Known[N] | undefined } => {
  const known = copyOf(facts)
  for (const name in facts) if (isUnanswered(facts[name as FactName])) known[name as FactName] = undefined
  return known as ReturnType<typeof knownOf>
}

/** Every fact as it was told. Asking each of them here whether it was answered would take as long as the rules. */
const copyOf = (facts: Facts): { [N in FactName]: Facts[N] | undefined } => ({
  state: facts.state,
  county: facts.county,
  age: facts.age,
  hasMedicaid: facts.hasMedicaid,
  hasMedicare: facts.hasMedicare,
  hasPrivateInsurance: facts.hasPrivateInsurance,
  hasAffordableJobOffer: facts.hasAffordableJobOffer,
  mentalHealthCondition: facts.mentalHealthCondition,
  diagnosisGroup: facts.diagnosisGroup,
  hardAreas: facts.hardAreas,
  hardForMonths: facts.hardForMonths,
  crisisCareInPastYear: facts.crisisCareInPastYear,
  substanceUseCondition: facts.substanceUseCondition,
  inSubstanceUseTreatment: facts.inSubstanceUseTreatment,
  householdSize: facts.householdSize,
  livesWithSpouse: facts.livesWithSpouse,
  spouseIsAgedOrDisabled: facts.spouseIsAgedOrDisabled,
  householdMonthlyIncome: facts.householdMonthlyIncome,
  ownMonthlyIncome: facts.ownMonthlyIncome,
  ownMonthlyEarnings: facts.ownMonthlyEarnings,
  resources: facts.resources,
  receivesSsi: facts.receivesSsi,
  receivesSsdi: facts.receivesSsdi,
  ssdiMonths: facts.ssdiMonths,
  cannotWorkForYear: facts.cannotWorkForYear,
  isBlind: facts.isBlind,
  hasKidneyFailure: facts.hasKidneyFailure,
  hasAls: facts.hasAls,
  pregnancy: facts.pregnancy,
  monthsSincePregnancy: facts.monthsSincePregnancy,
  caresForChild: facts.caresForChild,
  youngestChildAge: facts.youngestChildAge,
  caresForDisabledPerson: facts.caresForDisabledPerson,
  wasInFosterCare: facts.wasInFosterCare,
  isVeteran: facts.isVeteran,
  hasTotalVeteranDisability: facts.hasTotalVeteranDisability,
  isNative: facts.isNative,
  leftCustodyRecently: facts.leftCustodyRecently,
  meetsSnapOrTanfWorkRule: facts.meetsSnapOrTanfWorkRule,
  monthlyActivityHours: facts.monthlyActivityHours,
  isHalfTimeStudent: facts.isHalfTimeStudent,
  immigration: facts.immigration,
  fiveYearsInStatus: facts.fiveYearsInStatus,
})

/** Reads one fact of a name that is only known when a rule is made. */
export const READ: { readonly [N in FactName]: (known: Known) => Known[N] } = {
  state: ({ state }) => state,
  county: ({ county }) => county,
  age: ({ age }) => age,
  hasMedicaid: ({ hasMedicaid }) => hasMedicaid,
  hasMedicare: ({ hasMedicare }) => hasMedicare,
  hasPrivateInsurance: ({ hasPrivateInsurance }) => hasPrivateInsurance,
  hasAffordableJobOffer: ({ hasAffordableJobOffer }) => hasAffordableJobOffer,
  mentalHealthCondition: ({ mentalHealthCondition }) => mentalHealthCondition,
  diagnosisGroup: ({ diagnosisGroup }) => diagnosisGroup,
  hardAreas: ({ hardAreas }) => hardAreas,
  hardForMonths: ({ hardForMonths }) => hardForMonths,
  crisisCareInPastYear: ({ crisisCareInPastYear }) => crisisCareInPastYear,
  substanceUseCondition: ({ substanceUseCondition }) => substanceUseCondition,
  inSubstanceUseTreatment: ({ inSubstanceUseTreatment }) => inSubstanceUseTreatment,
  householdSize: ({ householdSize }) => householdSize,
  livesWithSpouse: ({ livesWithSpouse }) => livesWithSpouse,
  spouseIsAgedOrDisabled: ({ spouseIsAgedOrDisabled }) => spouseIsAgedOrDisabled,
  householdMonthlyIncome: ({ householdMonthlyIncome }) => householdMonthlyIncome,
  ownMonthlyIncome: ({ ownMonthlyIncome }) => ownMonthlyIncome,
  ownMonthlyEarnings: ({ ownMonthlyEarnings }) => ownMonthlyEarnings,
  resources: ({ resources }) => resources,
  receivesSsi: ({ receivesSsi }) => receivesSsi,
  receivesSsdi: ({ receivesSsdi }) => receivesSsdi,
  ssdiMonths: ({ ssdiMonths }) => ssdiMonths,
  cannotWorkForYear: ({ cannotWorkForYear }) => cannotWorkForYear,
  isBlind: ({ isBlind }) => isBlind,
  hasKidneyFailure: ({ hasKidneyFailure }) => hasKidneyFailure,
  hasAls: ({ hasAls }) => hasAls,
  pregnancy: ({ pregnancy }) => pregnancy,
  monthsSincePregnancy: ({ monthsSincePregnancy }) => monthsSincePregnancy,
  caresForChild: ({ caresForChild }) => caresForChild,
  youngestChildAge: ({ youngestChildAge }) => youngestChildAge,
  caresForDisabledPerson: ({ caresForDisabledPerson }) => caresForDisabledPerson,
  wasInFosterCare: ({ wasInFosterCare }) => wasInFosterCare,
  isVeteran: ({ isVeteran }) => isVeteran,
  hasTotalVeteranDisability: ({ hasTotalVeteranDisability }) => hasTotalVeteranDisability,
  isNative: ({ isNative }) => isNative,
  leftCustodyRecently: ({ leftCustodyRecently }) => leftCustodyRecently,
  meetsSnapOrTanfWorkRule: ({ meetsSnapOrTanfWorkRule }) => meetsSnapOrTanfWorkRule,
  monthlyActivityHours: ({ monthlyActivityHours }) => monthlyActivityHours,
  isHalfTimeStudent: ({ isHalfTimeStudent }) => isHalfTimeStudent,
  immigration: ({ immigration }) => immigration,
  fiveYearsInStatus: ({ fiveYearsInStatus }) => fiveYearsInStatus,
}

/** True of an answer that leaves the fact unknown. */
export const isUnanswered = (value: unknown): value is Unanswered =>
  typeof value === 'string' && (value === NOT_SURE || value === RATHER_NOT_SAY)
