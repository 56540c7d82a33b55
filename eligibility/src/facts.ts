import { STATE_CODES } from './places/state-codes.ts'
import type { ImmigrationStatus } from './programs/us/immigration/values.ts'

/**
 * The vocabulary of facts: everything that a rule may know about a person, with its name, type, unit and how
 * private it is. A fact that is missing was not asked. `"not-sure"` and `"rather-not-say"` are answers too,
 * and different ones; all three leave the fact unknown to the rules.
 */
export const NOT_SURE = 'not-sure'
export const RATHER_NOT_SAY = 'rather-not-say'

/** An answer that leaves the fact unknown. */
export type Unanswered = typeof NOT_SURE | typeof RATHER_NOT_SAY

const DIAGNOSIS_GROUPS = [
  'schizophrenia',
  'bipolar',
  'major-depression',
  'ptsd',
  'anxiety-or-ocd',
  'personality',
  'eating',
  'substance-use-only',
  'other',
] as const
const LIFE_AREAS = ['self-care', 'daily-living', 'relationships', 'concentration', 'work-or-school'] as const
const IMMIGRATION = [
  'citizen',
  'permanent-resident',
  'refugee-or-asylee',
  'cuban-or-haitian-entrant',
  'cofa-migrant',
  'paroled-one-year',
  'other-or-none',
] as const satisfies readonly ImmigrationStatus[]

interface Common {
  /** `plain`: little harm if seen. `private`: health, money. `guarded`: could endanger; always optional. */
  readonly privacy: 'plain' | 'private' | 'guarded'
}
interface YesNo extends Common {
  readonly type: 'yes-no'
}
interface Whole extends Common {
  readonly type: 'whole'
  readonly min: number
  readonly max: number
  readonly unit: 'years' | 'months' | 'people' | 'hours-a-month'
}
interface Money extends Common {
  readonly type: 'money'
  readonly min: 0
  readonly max: number
  readonly unit: 'usd-a-month' | 'usd'
}
interface Choice<T extends string> extends Common {
  readonly type: 'choice'
  readonly of: readonly T[]
}
interface Several<T extends string> extends Common {
  readonly type: 'several'
  readonly of: readonly T[]
}
interface Text extends Common {
  readonly type: 'text'
  readonly maxLength: number
}
/** What one fact may hold. */
export type FactType = YesNo | Whole | Money | Choice<string> | Several<string> | Text

const yesNo = (privacy: Common['privacy']): YesNo => ({ type: 'yes-no', privacy })
const whole = (unit: Whole['unit'], max: number, min = 0): Whole => ({
  type: 'whole',
  unit,
  min,
  max,
  privacy: 'private',
})
const monthly = (): Money => ({
  type: 'money',
  unit: 'usd-a-month',
  min: 0,
  max: 1_000_000,
  privacy: 'private',
})

/** Every fact, in the order in which documents list them. */
export const FACTS = {
  /** Where the person lives: the state whose rules are asked. */
  state: { type: 'choice', of: STATE_CODES, privacy: 'plain' },
  /** County or independent city by its full name, such as "Harris County"; used by states with local tables. */
  county: { type: 'text', maxLength: 60, privacy: 'private' },
  age: { ...whole('years', 120), privacy: 'plain' },

  hasMedicaid: yesNo('private'),
  hasMedicare: yesNo('private'),
  /** A plan from a job, a school, a union, the marketplace or bought directly. */
  hasPrivateInsurance: yesNo('private'),
  /** A job (one's own or a family member's) offers a plan whose own-cover premium the family can afford. */
  hasAffordableJobOffer: yesNo('private'),

  /** Told by a doctor or therapist, only suspected, or none. */
  mentalHealthCondition: { type: 'choice', of: ['diagnosed', 'suspected', 'none'], privacy: 'private' },
  diagnosisGroup: { type: 'choice', of: DIAGNOSIS_GROUPS, privacy: 'private' },
  /** Areas of life that the condition makes very hard. An empty list means none. */
  hardAreas: { type: 'several', of: LIFE_AREAS, privacy: 'private' },
  hardForMonths: { type: 'choice', of: ['under-6', '6-to-11', '12-or-more'], privacy: 'private' },
  /** A psychiatric hospital stay, an emergency visit, a crisis team or jail because of the condition in the past 12 months. */
  crisisCareInPastYear: yesNo('private'),
  substanceUseCondition: yesNo('guarded'),
  inSubstanceUseTreatment: yesNo('guarded'),

  /** People counted together for taxes: the person, a spouse, and children or others they claim. */
  householdSize: whole('people', 30, 1),
  livesWithSpouse: yesNo('plain'),
  /** A spouse lives with the person and is 65 or older, blind or disabled, as Social Security has decided. */
  spouseIsAgedOrDisabled: yesNo('private'),
  /**
   * All money that comes to that household before taxes, without SSI, food help, child support, VA disability pay and
   * workers' compensation: none of it counts by income (42 CFR 435.603(e); 26 CFR 1.36B-1(e)).
   */
  householdMonthlyIncome: monthly(),
  /** The part of it that belongs to the person and a spouse who lives with them. */
  ownMonthlyIncome: monthly(),
  /** The part of their own income that is pay from work. */
  ownMonthlyEarnings: monthly(),
  /** Money and things that could be sold, without the home lived in and one car. */
  resources: { type: 'money', unit: 'usd', min: 0, max: 100_000_000, privacy: 'private' },

  receivesSsi: yesNo('private'),
  receivesSsdi: yesNo('private'),
  /** Months for which SSDI has been payable so far. */
  ssdiMonths: whole('months', 720),
  /** A health condition that has kept or will keep the person from working for a year or more. */
  cannotWorkForYear: yesNo('private'),
  isBlind: yesNo('private'),
  hasKidneyFailure: yesNo('private'),
  hasAls: yesNo('private'),

  pregnancy: { type: 'choice', of: ['pregnant', 'ended-in-past-year', 'no'], privacy: 'guarded' },
  /** Whole months since the pregnancy ended. */
  monthsSincePregnancy: { ...whole('months', 12), privacy: 'guarded' },
  /** A child under 19 lives with the person, who is its parent or looks after it. */
  caresForChild: yesNo('plain'),
  youngestChildAge: { ...whole('years', 18), privacy: 'plain' },
  caresForDisabledPerson: yesNo('private'),
  /** In foster care at 18 (or the later age at which it ended) with Medicaid at that time. */
  wasInFosterCare: yesNo('private'),
  isVeteran: yesNo('plain'),
  hasTotalVeteranDisability: yesNo('private'),
  /** American Indian or Alaska Native, or may use the Indian Health Service. */
  isNative: yesNo('private'),
  /** In jail or prison now or in the past three months. */
  leftCustodyRecently: yesNo('guarded'),
  meetsSnapOrTanfWorkRule: yesNo('private'),
  /** Hours a month of work, volunteering, training or classes. */
  monthlyActivityHours: { ...whole('hours-a-month', 744), privacy: 'private' },
  isHalfTimeStudent: yesNo('plain'),

  /** Always optional. Nothing asks for it unless the person opens the question. */
  immigration: { type: 'choice', of: IMMIGRATION, privacy: 'guarded' },
  /** A permanent resident (or paroled person) for five years or more. */
  fiveYearsInStatus: yesNo('guarded'),
} as const satisfies Readonly<Record<string, FactType>>

/** The name of a fact. */
export type FactName = keyof typeof FACTS
/** All fact names in document order. */
export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[]

type ValueOf<T extends FactType> = T extends YesNo
  ? boolean
  : T extends Whole | Money
    ? number
    : T extends Choice<infer C>
      ? C
      : T extends Several<infer S>
        ? readonly S[]
        : string

/** The value that a known fact holds. */
export type FactValue<N extends FactName> = ValueOf<(typeof FACTS)[N]>

/** What is known of one person's household: JSON, every fact optional. The public input contract. */
export type Facts = { readonly [N in FactName]?: FactValue<N> | Unanswered }

/** The facts whose value is known. */
export type Known = { readonly [N in FactName]?: FactValue<N> | undefined }

export type DiagnosisGroup = FactValue<'diagnosisGroup'>
export type LifeArea = FactValue<'hardAreas'>[number]
