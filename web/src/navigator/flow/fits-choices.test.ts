import type { FactName } from '@handrail/eligibility'
import { describe, expect, it } from 'vitest'
import { choicesOf, choicesSaid, factsOfChoices } from './fits-choices.ts'

describe('what ticked boxes say', () => {
  it.each<[string, readonly FactName[], readonly string[], object]>([
    [
      'ticked is so, not ticked is not',
      ['isVeteran', 'isNative'],
      ['isNative'],
      { isVeteran: false, isNative: true },
    ],
    ['none of these', ['isVeteran', 'isNative'], ['none'], { isVeteran: false, isNative: false }],
    ['a box that is not shown says nothing', ['isVeteran'], ['none'], { isVeteran: false }],
    ['pregnant', ['pregnancy'], ['pregnant'], { pregnancy: 'pregnant' }],
    ['a pregnancy that ended', ['pregnancy'], ['pregnancyEnded'], { pregnancy: 'ended-in-past-year' }],
    [
      'pregnant again counts as pregnant',
      ['pregnancy'],
      ['pregnant', 'pregnancyEnded'],
      { pregnancy: 'pregnant' },
    ],
    ['no pregnancy', ['pregnancy'], ['none'], { pregnancy: 'no' }],
    [
      'treatment is for something one has',
      ['substanceUseCondition', 'inSubstanceUseTreatment'],
      ['inSubstanceUseTreatment'],
      { substanceUseCondition: true, inSubstanceUseTreatment: true },
    ],
    [
      'coverage',
      ['hasMedicaid', 'hasMedicare', 'hasPrivateInsurance'],
      ['hasMedicaid', 'hasMedicare'],
      { hasMedicaid: true, hasMedicare: true, hasPrivateInsurance: false },
    ],
  ])('%s', (_, shown, ticked, facts) => {
    expect(factsOfChoices(shown, ticked)).toEqual(facts)
  })

  it('shows two boxes for a pregnancy and one for every other fact', () => {
    expect(choicesOf(['isVeteran', 'pregnancy'])).toEqual(['pregnant', 'pregnancyEnded', 'isVeteran'])
  })

  it('reads back the boxes that were ticked', () => {
    const shown = ['pregnancy', 'isVeteran', 'isNative'] as const
    const facts = { pregnancy: 'ended-in-past-year', isVeteran: false, isNative: true } as const
    expect(choicesSaid(shown, facts)).toEqual(['pregnancyEnded', 'isNative'])
  })
})
