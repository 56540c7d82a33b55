import type { FactName, Facts } from '@handrail/eligibility'

/** A box to tick: a fact that is so, or one of the two ways in which a pregnancy matters. */
export type FitsChoice = Exclude<FitsFact, 'pregnancy'> | 'pregnant' | 'pregnancyEnded'

/** The facts that are asked as boxes. */
export const FITS_FACTS = [
  'hasMedicaid',
  'hasMedicare',
  'hasPrivateInsurance',
  'receivesSsi',
  'receivesSsdi',
  'livesWithSpouse',
  'pregnancy',
  'caresForChild',
  'isVeteran',
  'isNative',
  'wasInFosterCare',
  'isBlind',
  'hasKidneyFailure',
  'hasAls',
  'isHalfTimeStudent',
  'caresForDisabledPerson',
  'meetsSnapOrTanfWorkRule',
  'hasTotalVeteranDisability',
  'substanceUseCondition',
  'inSubstanceUseTreatment',
  'leftCustodyRecently',
] as const satisfies readonly FactName[]

export type FitsFact = (typeof FITS_FACTS)[number]

/** The boxes that these facts show, in their order. */
export const choicesOf = (facts: readonly FactName[]): readonly FitsChoice[] =>
  FITS_FACTS.filter((fact) => facts.includes(fact)).flatMap((fact) =>
    fact === 'pregnancy' ? (['pregnant', 'pregnancyEnded'] as const) : [fact],
  )

/** What ticking some of the boxes says about each fact shown: ticked is so, not ticked is not. */
export const factsOfChoices = (
  shown: readonly FactName[],
  ticked: readonly string[],
): Readonly<Record<string, boolean | string>> => {
  const facts: Record<string, boolean | string> = {}
  for (const fact of shown) facts[fact] = fact === 'pregnancy' ? pregnancyOf(ticked) : ticked.includes(fact)
  // Nobody is in treatment for what they do not have.
  if (facts.inSubstanceUseTreatment === true && shown.includes('substanceUseCondition')) {
    facts.substanceUseCondition = true
  }
  return facts
}

/** The boxes that were ticked to say this. */
export const choicesSaid = (shown: readonly FactName[], facts: Facts): readonly FitsChoice[] =>
  choicesOf(shown).filter((choice) => {
    if (choice === 'pregnant') return facts.pregnancy === 'pregnant'
    if (choice === 'pregnancyEnded') return facts.pregnancy === 'ended-in-past-year'
    return facts[choice] === true
  })

const pregnancyOf = (ticked: readonly string[]): string => {
  if (ticked.includes('pregnant')) return 'pregnant'
  return ticked.includes('pregnancyEnded') ? 'ended-in-past-year' : 'no'
}
