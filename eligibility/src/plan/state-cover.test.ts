import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { determine } from '../determine.ts'
import type { Facts } from '../facts.ts'
import { STATES_WITH_COVER } from '../programs/us/state-cover/values.ts'
import { nextAfter } from '../questions.ts'
import { DRAWS, LARGEST_DRAW, someone } from '../someone.test-model.ts'
import { wordsFor } from '../words/index.ts'
import { planFor } from './plan.ts'

const ON = '2026-11-27'

/** An adult in Oregon without cover and with little income. */
const ADULT: Facts = {
  state: 'OR',
  age: 40,
  householdSize: 1,
  householdMonthlyIncome: 900,
  hasMedicaid: false,
  hasMedicare: false,
  hasPrivateInsurance: false,
  mentalHealthCondition: 'diagnosed',
  receivesSsi: false,
  receivesSsdi: false,
  cannotWorkForYear: false,
  pregnancy: 'no',
  caresForChild: false,
}

const wayOf = (facts: Facts) => planFor(facts, ON).ways.find(({ program }) => program === 'state/cover')

describe('cover that a state pays for whatever the status', () => {
  it('is a possible way for a status that keeps from Medicaid, and the office of the state is called for it', () => {
    const plan = planFor({ ...ADULT, immigration: 'other-or-none' }, ON)
    expect(wayOf({ ...ADULT, immigration: 'other-or-none' })?.standing).toBe('possible')
    expect(plan.calls.find(({ kind }) => kind === 'state-medicaid')?.phone).toMatch(/^\d{3}-\d{3}-\d{4}$/)
  })

  it('is a possible way at the end of the list while no status is told, and nothing is asked about it', () => {
    const { ways } = planFor(ADULT, ON)
    expect(wayOf(ADULT)?.standing).toBe('possible')
    expect(ways[0]?.program).toBe('medicaid/adult')
    expect(wayOf({ ...ADULT, immigration: 'rather-not-say' })?.standing).toBe('possible')
  })

  it('is no way for a citizen, and not among what does not fit either', () => {
    const { ways, unclear, notNow } = planFor({ ...ADULT, immigration: 'citizen' }, ON)
    expect([...ways, ...unclear, ...notNow].map(({ program }) => program)).not.toContain('state/cover')
  })

  it.each([
    ['Medicaid', { hasMedicaid: true }],
    ['Medicare', { hasMedicare: true }],
    ['a private plan', { hasPrivateInsurance: true }],
    ['an income over every limit of Medicaid', { householdMonthlyIncome: 9000 }],
  ] as const)('is left out for who has %s and told no status', (_, more) => {
    expect(wayOf({ ...ADULT, ...more })).toBeUndefined()
  })

  it('is told with the name to ask for, and to confirm by calling, in both languages', () => {
    const plan = planFor({ ...ADULT, immigration: 'other-or-none' }, ON)
    const way = plan.ways.find(({ program }) => program === 'state/cover')
    if (!way) return expect.unreachable('it is not among the ways')
    expect(wordsFor('en').goodToKnow(way, plan)[0]).toBe(
      'The name to ask for is Healthier Oregon. Who is let in can change from year to year, so call to confirm.',
    )
    expect(wordsFor('es').goodToKnow(way, plan)[0]).toBe(
      'Pregunte por Healthier Oregon. A quién aceptan puede cambiar cada año; llame para confirmar.',
    )
  })

  it('says that no papers are asked for only where the state says so', () => {
    const told = STATES_WITH_COVER.filter((state) => {
      const plan = planFor({ ...ADULT, age: 10, state, immigration: 'other-or-none' }, ON)
      const way = plan.ways.find(({ program }) => program === 'state/cover')
      return (
        way &&
        wordsFor('en')
          .goodToKnow(way, plan)
          .some((text) => text.includes('papers'))
      )
    })
    expect(told).toEqual(['ME'])
  })

  it('adds no question but the age to anybody', { timeout: 60_000 }, () => {
    const draws = fc.array(fc.nat({ max: LARGEST_DRAW }), { minLength: DRAWS, maxLength: DRAWS })
    fc.assert(
      fc.property(draws, fc.constantFrom(...STATES_WITH_COVER), (numbers, state) => {
        const facts = { ...someone(numbers), state }
        const all = determine(facts, ON)
        const missing = all.find(({ program }) => program === 'state/cover')?.missing ?? []
        expect(missing.filter((fact) => fact !== 'age')).toEqual([])
        const others = all.filter(({ program }) => program !== 'state/cover')
        if (facts.age !== undefined) expect(nextAfter(facts, all)).toEqual(nextAfter(facts, others))
      }),
      { seed: 20_261_123, numRuns: 300 },
    )
  })
})
