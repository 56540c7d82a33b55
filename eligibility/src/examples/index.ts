import { type Facts, NOT_SURE } from '../facts.ts'
import type { PlainDate } from '../plain-date.ts'
import { leaveOpen, nextQuestion } from '../questions.ts'

/** Somebody plainly invented, with what they would answer. */
export interface Example {
  /** The folder of `docs/examples` that holds their plan. */
  readonly slug: string
  readonly who: string
  readonly facts: Facts
}

/** The day on which all of them ask. */
export const ON: PlainDate = '2026-11-23'

const noneOfThese = {
  pregnancy: 'no',
  caresForChild: false,
  isVeteran: false,
  isNative: false,
  wasInFosterCare: false,
} as const satisfies Facts
const healthy = { isBlind: false, hasKidneyFailure: false, hasAls: false } as const satisfies Facts
const uninsured = {
  hasMedicaid: false,
  hasMedicare: false,
  hasPrivateInsurance: false,
} as const satisfies Facts

/** Every question that is asked, answered with "not sure". */
const notSure = (): Facts => {
  let facts: Facts = {}
  for (let next = nextQuestion(facts, ON); next; next = nextQuestion(facts, ON))
    facts = leaveOpen(next.question, facts, NOT_SURE)
  return facts
}

const cast = <const N extends string>(examples: Readonly<Record<N, Example>>): Readonly<Record<N, Example>> =>
  examples

/** The people for whom the answers, the plan and the pages have to work: the cast of the documents and of the tests. */
export const EXAMPLES = cast({
  texas: {
    slug: 'texas-no-insurance-schizophrenia',
    who: 'An adult without insurance in Texas, with schizophrenia',
    facts: {
      state: 'TX',
      county: 'Harris County',
      age: 29,
      ...uninsured,
      mentalHealthCondition: 'diagnosed',
      diagnosisGroup: 'schizophrenia',
      hardAreas: ['daily-living', 'work-or-school'],
      cannotWorkForYear: true,
      receivesSsi: false,
      receivesSsdi: false,
      householdSize: 1,
      householdMonthlyIncome: 900,
      ...noneOfThese,
      ownMonthlyEarnings: 300,
      resources: 200,
      ...healthy,
    },
  },
  ohio: {
    slug: 'ohio-ssdi-month-10',
    who: 'A person in Ohio in the tenth month of SSDI',
    facts: {
      state: 'OH',
      county: 'Franklin County',
      age: 45,
      ...uninsured,
      mentalHealthCondition: 'diagnosed',
      diagnosisGroup: 'bipolar',
      hardAreas: ['daily-living', 'concentration', 'work-or-school'],
      cannotWorkForYear: true,
      receivesSsi: false,
      receivesSsdi: true,
      ssdiMonths: 10,
      householdSize: 1,
      householdMonthlyIncome: 1400,
      ...noneOfThese,
      ownMonthlyEarnings: 0,
      resources: 1500,
      hasAffordableJobOffer: false,
      ...healthy,
      monthlyActivityHours: 0,
    },
  },
  georgia: {
    slug: 'georgia-working-parent',
    who: 'A working parent in Georgia with two children',
    facts: {
      state: 'GA',
      county: 'DeKalb County',
      age: 34,
      ...uninsured,
      mentalHealthCondition: 'diagnosed',
      diagnosisGroup: 'major-depression',
      hardAreas: ['self-care', 'concentration'],
      cannotWorkForYear: false,
      receivesSsi: false,
      receivesSsdi: false,
      householdSize: 3,
      householdMonthlyIncome: 2100,
      ...noneOfThese,
      caresForChild: true,
      youngestChildAge: 6,
      livesWithSpouse: false,
      ownMonthlyIncome: 2100,
      ownMonthlyEarnings: 2100,
      resources: 800,
      hasAffordableJobOffer: false,
      ...healthy,
      monthlyActivityHours: 140,
    },
  },
  newYork: {
    slug: 'new-york-medicare-low-income',
    who: 'A 70-year-old in New York with Medicare and a low income',
    facts: {
      state: 'NY',
      county: 'Bronx County',
      age: 70,
      hasMedicaid: false,
      hasMedicare: true,
      hasPrivateInsurance: false,
      mentalHealthCondition: 'diagnosed',
      diagnosisGroup: 'bipolar',
      hardAreas: ['self-care', 'relationships'],
      hardForMonths: '12-or-more',
      cannotWorkForYear: true,
      receivesSsi: false,
      receivesSsdi: false,
      householdSize: 1,
      householdMonthlyIncome: 1450,
      ...noneOfThese,
      ownMonthlyEarnings: 0,
      resources: 4000,
      ...healthy,
    },
  },
  pennsylvania: {
    slug: 'pennsylvania-couple-over-65',
    who: 'A couple over 65 in Pennsylvania, between the limits for one person and for two',
    facts: {
      state: 'PA',
      county: 'Erie County',
      age: 71,
      hasMedicaid: false,
      hasMedicare: true,
      hasPrivateInsurance: false,
      mentalHealthCondition: 'diagnosed',
      diagnosisGroup: 'major-depression',
      hardAreas: ['daily-living', 'relationships'],
      hardForMonths: '12-or-more',
      receivesSsi: false,
      receivesSsdi: false,
      householdSize: 2,
      householdMonthlyIncome: 1700,
      ...noneOfThese,
      livesWithSpouse: true,
      ownMonthlyEarnings: 0,
      resources: 2800,
      spouseIsAgedOrDisabled: true,
      ...healthy,
    },
  },
  arizona: {
    slug: 'arizona-medicaid-2027',
    who: 'An adult with Medicaid in Arizona who asks about 2027',
    facts: {
      state: 'AZ',
      county: 'Maricopa County',
      age: 38,
      hasMedicaid: true,
      hasMedicare: false,
      hasPrivateInsurance: false,
      mentalHealthCondition: 'diagnosed',
      diagnosisGroup: 'ptsd',
      hardAreas: ['relationships', 'work-or-school'],
      hardForMonths: '12-or-more',
      cannotWorkForYear: false,
      receivesSsi: false,
      receivesSsdi: false,
      householdSize: 1,
      householdMonthlyIncome: 500,
      ...noneOfThese,
      ownMonthlyEarnings: 400,
      resources: 150,
      ...healthy,
      monthlyActivityHours: 30,
      isHalfTimeStudent: false,
      caresForDisabledPerson: false,
      meetsSnapOrTanfWorkRule: false,
      hasTotalVeteranDisability: false,
      substanceUseCondition: false,
      inSubstanceUseTreatment: false,
      leftCustodyRecently: false,
    },
  },
  california: {
    slug: 'california-private-plan',
    who: 'A person with a private plan in California',
    facts: {
      state: 'CA',
      county: 'Alameda County',
      age: 41,
      hasMedicaid: false,
      hasMedicare: false,
      hasPrivateInsurance: true,
      mentalHealthCondition: 'diagnosed',
      diagnosisGroup: 'anxiety-or-ocd',
      hardAreas: ['work-or-school', 'relationships'],
      cannotWorkForYear: false,
      receivesSsi: false,
      receivesSsdi: false,
      householdSize: 2,
      householdMonthlyIncome: 6800,
      ...noneOfThese,
      livesWithSpouse: true,
      ownMonthlyEarnings: 6800,
      resources: 9000,
      ...healthy,
      monthlyActivityHours: 160,
    },
  },
  notSure: {
    slug: 'not-sure-about-anything',
    who: 'Someone who answers "not sure" to everything',
    facts: notSure(),
  },
})

export type ExampleName = keyof typeof EXAMPLES
