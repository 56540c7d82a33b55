/*
 * Every fact spelled out, twice, because rules read facts more often than anything else: objects made by one literal
 * have one shape, and a criterion that names its field reads it straight. A loop over names would do neither.
 */
import { type FactName, type Facts, type Known, NOT_SURE, RATHER_NOT_SAY, type Unanswered } from './facts.ts'
import type { Leaf } from './finding.ts'

/** The facts whose value is known: each as it was told, unless the answer leaves it unknown. */
export const knownOf = (facts: Facts): { -readonly [N in FactName]: Known[N] | undefined } => ({
  state: told(facts.state),
  county: told(facts.county),
  age: number(facts.age),
  hasMedicaid: yesOrNo(facts.hasMedicaid),
  hasMedicare: yesOrNo(facts.hasMedicare),
  hasPrivateInsurance: yesOrNo(facts.hasPrivateInsurance),
  hasAffordableJobOffer: yesOrNo(facts.hasAffordableJobOffer),
  mentalHealthCondition: told(facts.mentalHealthCondition),
  diagnosisGroup: told(facts.diagnosisGroup),
  hardAreas: told(facts.hardAreas),
  hardForMonths: told(facts.hardForMonths),
  crisisCareInPastYear: yesOrNo(facts.crisisCareInPastYear),
  substanceUseCondition: yesOrNo(facts.substanceUseCondition),
  inSubstanceUseTreatment: yesOrNo(facts.inSubstanceUseTreatment),
  householdSize: number(facts.householdSize),
  livesWithSpouse: yesOrNo(facts.livesWithSpouse),
  spouseIsAgedOrDisabled: yesOrNo(facts.spouseIsAgedOrDisabled),
  householdMonthlyIncome: number(facts.householdMonthlyIncome),
  ownMonthlyIncome: number(facts.ownMonthlyIncome),
  ownMonthlyEarnings: number(facts.ownMonthlyEarnings),
  resources: number(facts.resources),
  receivesSsi: yesOrNo(facts.receivesSsi),
  receivesSsdi: yesOrNo(facts.receivesSsdi),
  ssdiMonths: number(facts.ssdiMonths),
  cannotWorkForYear: yesOrNo(facts.cannotWorkForYear),
  isBlind: yesOrNo(facts.isBlind),
  hasKidneyFailure: yesOrNo(facts.hasKidneyFailure),
  hasAls: yesOrNo(facts.hasAls),
  pregnancy: told(facts.pregnancy),
  monthsSincePregnancy: number(facts.monthsSincePregnancy),
  caresForChild: yesOrNo(facts.caresForChild),
  youngestChildAge: number(facts.youngestChildAge),
  caresForDisabledPerson: yesOrNo(facts.caresForDisabledPerson),
  wasInFosterCare: yesOrNo(facts.wasInFosterCare),
  isVeteran: yesOrNo(facts.isVeteran),
  hasTotalVeteranDisability: yesOrNo(facts.hasTotalVeteranDisability),
  isNative: yesOrNo(facts.isNative),
  leftCustodyRecently: yesOrNo(facts.leftCustodyRecently),
  meetsSnapOrTanfWorkRule: yesOrNo(facts.meetsSnapOrTanfWorkRule),
  monthlyActivityHours: number(facts.monthlyActivityHours),
  isHalfTimeStudent: yesOrNo(facts.isHalfTimeStudent),
  immigration: told(facts.immigration),
  fiveYearsInStatus: yesOrNo(facts.fiveYearsInStatus),
})

type Told<T> = T | Unanswered | undefined

/*
 * An answer that leaves a fact unknown is a text. Where the value is none, it is told apart by its type, in a fraction of
 * the time that comparing texts takes.
 */
const yesOrNo = (told: Told<boolean>): boolean | undefined => (typeof told === 'boolean' ? told : undefined)
const number = (told: Told<number>): number | undefined => (typeof told === 'number' ? told : undefined)
const told = <T>(value: Told<T>): T | undefined => (isUnanswered(value) ? undefined : value)

/** What a fact answers to a test, known or not. */
export interface FactTest<V> {
  answer(value: V | undefined): Leaf
}

/** Makes a criterion of a test of one fact, of a name that is only known when the rule is made. */
// biome-ignore format: one line per fact
export const ASKING: {
  readonly [N in FactName]: (test: FactTest<Known[N]>) => (of: { readonly known: Known }) => Leaf
} = {
  state: (test) => ({ known }) => test.answer(known.state),
  county: (test) => ({ known }) => test.answer(known.county),
  age: (test) => ({ known }) => test.answer(known.age),
  hasMedicaid: (test) => ({ known }) => test.answer(known.hasMedicaid),
  hasMedicare: (test) => ({ known }) => test.answer(known.hasMedicare),
  hasPrivateInsurance: (test) => ({ known }) => test.answer(known.hasPrivateInsurance),
  hasAffordableJobOffer: (test) => ({ known }) => test.answer(known.hasAffordableJobOffer),
  mentalHealthCondition: (test) => ({ known }) => test.answer(known.mentalHealthCondition),
  diagnosisGroup: (test) => ({ known }) => test.answer(known.diagnosisGroup),
  hardAreas: (test) => ({ known }) => test.answer(known.hardAreas),
  hardForMonths: (test) => ({ known }) => test.answer(known.hardForMonths),
  crisisCareInPastYear: (test) => ({ known }) => test.answer(known.crisisCareInPastYear),
  substanceUseCondition: (test) => ({ known }) => test.answer(known.substanceUseCondition),
  inSubstanceUseTreatment: (test) => ({ known }) => test.answer(known.inSubstanceUseTreatment),
  householdSize: (test) => ({ known }) => test.answer(known.householdSize),
  livesWithSpouse: (test) => ({ known }) => test.answer(known.livesWithSpouse),
  spouseIsAgedOrDisabled: (test) => ({ known }) => test.answer(known.spouseIsAgedOrDisabled),
  householdMonthlyIncome: (test) => ({ known }) => test.answer(known.householdMonthlyIncome),
  ownMonthlyIncome: (test) => ({ known }) => test.answer(known.ownMonthlyIncome),
  ownMonthlyEarnings: (test) => ({ known }) => test.answer(known.ownMonthlyEarnings),
  resources: (test) => ({ known }) => test.answer(known.resources),
  receivesSsi: (test) => ({ known }) => test.answer(known.receivesSsi),
  receivesSsdi: (test) => ({ known }) => test.answer(known.receivesSsdi),
  ssdiMonths: (test) => ({ known }) => test.answer(known.ssdiMonths),
  cannotWorkForYear: (test) => ({ known }) => test.answer(known.cannotWorkForYear),
  isBlind: (test) => ({ known }) => test.answer(known.isBlind),
  hasKidneyFailure: (test) => ({ known }) => test.answer(known.hasKidneyFailure),
  hasAls: (test) => ({ known }) => test.answer(known.hasAls),
  pregnancy: (test) => ({ known }) => test.answer(known.pregnancy),
  monthsSincePregnancy: (test) => ({ known }) => test.answer(known.monthsSincePregnancy),
  caresForChild: (test) => ({ known }) => test.answer(known.caresForChild),
  youngestChildAge: (test) => ({ known }) => test.answer(known.youngestChildAge),
  caresForDisabledPerson: (test) => ({ known }) => test.answer(known.caresForDisabledPerson),
  wasInFosterCare: (test) => ({ known }) => test.answer(known.wasInFosterCare),
  isVeteran: (test) => ({ known }) => test.answer(known.isVeteran),
  hasTotalVeteranDisability: (test) => ({ known }) => test.answer(known.hasTotalVeteranDisability),
  isNative: (test) => ({ known }) => test.answer(known.isNative),
  leftCustodyRecently: (test) => ({ known }) => test.answer(known.leftCustodyRecently),
  meetsSnapOrTanfWorkRule: (test) => ({ known }) => test.answer(known.meetsSnapOrTanfWorkRule),
  monthlyActivityHours: (test) => ({ known }) => test.answer(known.monthlyActivityHours),
  isHalfTimeStudent: (test) => ({ known }) => test.answer(known.isHalfTimeStudent),
  immigration: (test) => ({ known }) => test.answer(known.immigration),
  fiveYearsInStatus: (test) => ({ known }) => test.answer(known.fiveYearsInStatus),
}

/** True of an answer that leaves the fact unknown. */
export const isUnanswered = (value: unknown): value is Unanswered =>
  typeof value === 'string' && (value === NOT_SURE || value === RATHER_NOT_SAY)
