import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Known } from './facts.ts'
import { imply } from './imply.ts'
import { parseFacts } from './parse-facts.ts'
import { situationOf, statusOf } from './situation.ts'
import { DRAWS, LARGEST_DRAW, someone } from './someone.test-model.ts'

describe('what follows from what was told', () => {
  it.each<[told: Known, follows: Known]>([
    [{ age: 60 }, { pregnancy: 'no' }],
    [{ age: 59 }, {}],
    [{ age: 18 }, {}],
    [{ age: 17 }, { isVeteran: false, hasTotalVeteranDisability: false, receivesSsdi: false }],
    [
      { age: 13 },
      {
        isVeteran: false,
        hasTotalVeteranDisability: false,
        receivesSsdi: false,
        livesWithSpouse: false,
        spouseIsAgedOrDisabled: false,
      },
    ],
    [
      { age: 9 },
      {
        pregnancy: 'no',
        isVeteran: false,
        hasTotalVeteranDisability: false,
        receivesSsdi: false,
        livesWithSpouse: false,
        spouseIsAgedOrDisabled: false,
        caresForChild: false,
      },
    ],
    [{ ssdiMonths: 10 }, { receivesSsdi: true, cannotWorkForYear: true }],
    [{ ssdiMonths: 0 }, {}],
    [{ youngestChildAge: 5 }, { caresForChild: true }],
    [{ hasTotalVeteranDisability: true }, { isVeteran: true }],
    [{ inSubstanceUseTreatment: true }, { substanceUseCondition: true }],
    [{ householdSize: 1 }, { livesWithSpouse: false, spouseIsAgedOrDisabled: false }],
    [{ householdSize: 2 }, {}],
    [{ livesWithSpouse: false }, { spouseIsAgedOrDisabled: false }],
    [{ livesWithSpouse: true }, {}],
    [{ spouseIsAgedOrDisabled: true }, { livesWithSpouse: true }],
    [{ spouseIsAgedOrDisabled: false }, {}],
    [
      { householdSize: 2, spouseIsAgedOrDisabled: true, householdMonthlyIncome: 900 },
      { livesWithSpouse: true, ownMonthlyIncome: 900 },
    ],
    [
      { householdSize: 1, householdMonthlyIncome: 900 },
      { livesWithSpouse: false, spouseIsAgedOrDisabled: false, ownMonthlyIncome: 900 },
    ],
    [{ householdSize: 2, livesWithSpouse: true, householdMonthlyIncome: 900 }, { ownMonthlyIncome: 900 }],
    [
      { householdSize: 2, livesWithSpouse: false, householdMonthlyIncome: 900 },
      { spouseIsAgedOrDisabled: false },
    ],
    [{ householdSize: 3, livesWithSpouse: true, householdMonthlyIncome: 900 }, {}],
    [{ householdMonthlyIncome: 0 }, { ownMonthlyIncome: 0, ownMonthlyEarnings: 0 }],
    [{ ownMonthlyIncome: 0 }, { ownMonthlyEarnings: 0 }],
    [{ ownMonthlyIncome: 900 }, {}],
    [{ receivesSsdi: true }, { cannotWorkForYear: true }],
    [{ receivesSsdi: false }, {}],
    [{ receivesSsi: true, age: 40 }, { cannotWorkForYear: true }],
    [{ receivesSsi: true, age: 65 }, { pregnancy: 'no' }],
    [{ receivesSsi: true }, {}],
    [{ mentalHealthCondition: 'none' }, { hardAreas: [] }],
    [{ mentalHealthCondition: 'suspected' }, {}],
    [{ isVeteran: false }, { hasTotalVeteranDisability: false }],
    [{ isVeteran: true }, {}],
    [{ substanceUseCondition: false }, { inSubstanceUseTreatment: false }],
    [{ substanceUseCondition: true }, {}],
    [{}, {}],
  ])('of %j follows %j', (told, follows) => {
    expect(imply(told)).toEqual({ ...told, ...follows })
  })

  const anyone = fc
    .array(fc.nat({ max: LARGEST_DRAW }), { minLength: DRAWS, maxLength: DRAWS })
    .map((draws) => someone(draws))

  it('never replaces an answer that was given', () => {
    fc.assert(
      fc.property(anyone, (facts) => {
        const { known } = situationOf(facts)
        for (const [name, said] of Object.entries(facts))
          if (said !== 'not-sure' && said !== 'rather-not-say') expect(known).toHaveProperty(name, said)
      }),
      { numRuns: 300 },
    )
  })

  it('never contradicts what was told, and nothing more follows from it', () => {
    fc.assert(
      fc.property(anyone, (facts) => {
        const { known } = situationOf(facts)
        expect(parseFacts(known)).toMatchObject({ ok: true })
        expect(imply(known)).toEqual(known)
      }),
      { numRuns: 300 },
    )
  })

  it('counts as known, so that nobody is asked what they have said', () => {
    const situation = situationOf({ householdSize: 1, livesWithSpouse: 'not-sure' })
    expect(statusOf(situation, 'livesWithSpouse')).toBe('known')
  })
})
