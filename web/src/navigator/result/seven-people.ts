import { FACT_NAMES, type Facts, NOT_SURE, type PlainDate } from '@handrail/eligibility'

/* For tests: the seven people for whom the plan has to work, plainly invented. */

export const ON: PlainDate = '2026-11-23'

const uninsured = { hasMedicaid: false, hasMedicare: false, hasPrivateInsurance: false } as const
const noneOfThese = {
  pregnancy: 'no',
  caresForChild: false,
  isVeteran: false,
  isNative: false,
  wasInFosterCare: false,
} as const satisfies Facts
const diagnosed = {
  mentalHealthCondition: 'diagnosed',
  hardAreas: ['daily-living', 'work-or-school'],
  hardForMonths: '12-or-more',
} as const satisfies Facts

export const SEVEN = {
  texas: {
    ...uninsured,
    ...diagnosed,
    ...noneOfThese,
    state: 'TX',
    county: 'Harris County',
    age: 29,
    diagnosisGroup: 'schizophrenia',
    cannotWorkForYear: true,
    receivesSsi: false,
    receivesSsdi: false,
    householdSize: 1,
    householdMonthlyIncome: 900,
    resources: 200,
  },
  ohio: {
    ...uninsured,
    ...diagnosed,
    ...noneOfThese,
    state: 'OH',
    county: 'Franklin County',
    age: 45,
    diagnosisGroup: 'bipolar',
    cannotWorkForYear: true,
    receivesSsi: false,
    receivesSsdi: true,
    ssdiMonths: 10,
    householdSize: 1,
    householdMonthlyIncome: 1400,
    resources: 1500,
    hasAls: false,
    hasKidneyFailure: false,
  },
  georgia: {
    ...uninsured,
    ...diagnosed,
    ...noneOfThese,
    state: 'GA',
    county: 'DeKalb County',
    age: 34,
    diagnosisGroup: 'major-depression',
    householdSize: 3,
    householdMonthlyIncome: 2100,
    caresForChild: true,
    youngestChildAge: 6,
    monthlyActivityHours: 140,
  },
  newYork: {
    ...diagnosed,
    ...noneOfThese,
    state: 'NY',
    county: 'Bronx County',
    age: 70,
    hasMedicaid: false,
    hasMedicare: true,
    hasPrivateInsurance: false,
    diagnosisGroup: 'bipolar',
    householdSize: 1,
    householdMonthlyIncome: 1450,
    resources: 4000,
  },
  arizona: {
    ...diagnosed,
    ...noneOfThese,
    state: 'AZ',
    county: 'Maricopa County',
    age: 38,
    hasMedicaid: true,
    hasMedicare: false,
    hasPrivateInsurance: false,
    diagnosisGroup: 'ptsd',
    householdSize: 1,
    householdMonthlyIncome: 500,
    monthlyActivityHours: 30,
  },
  california: {
    ...diagnosed,
    ...noneOfThese,
    state: 'CA',
    county: 'Alameda County',
    age: 41,
    hasMedicaid: false,
    hasMedicare: false,
    hasPrivateInsurance: true,
    diagnosisGroup: 'anxiety-or-ocd',
    householdSize: 2,
    householdMonthlyIncome: 6800,
  },
  notSure: Object.fromEntries(FACT_NAMES.map((name) => [name, NOT_SURE])),
} as const satisfies Record<string, Facts>

export type Person = keyof typeof SEVEN
