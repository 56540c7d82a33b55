import { describe, expect, it } from 'vitest'
import type { Facts } from '../facts.ts'
import { LANGUAGES, wordsFor } from '../words/index.ts'
import { type Plan, planFor } from './plan.ts'

const ON = '2026-11-23'
/** A disabled child of a household with much income, in a state where Medicaid goes by SSI. */
const CHILD: Facts = {
  state: 'TX',
  age: 9,
  householdSize: 3,
  householdMonthlyIncome: 20_000,
  ownMonthlyIncome: 0,
  resources: 0,
  receivesSsi: false,
  isBlind: true,
  hasMedicaid: false,
  hasMedicare: false,
  hasPrivateInsurance: false,
  mentalHealthCondition: 'diagnosed',
}

const placeOf = ({ ways }: Plan, program: string): number => ways.findIndex((way) => way.program === program)

describe('SSI in the plan of a child', () => {
  it('stays possible, behind every other way that may fit, and is not the next step', () => {
    for (const state of ['TX', 'OH', 'FL'] as const) {
      const plan = planFor({ ...CHILD, state }, ON)
      const possible = plan.ways.filter(({ standing }) => standing === 'possible')
      expect(possible.length).toBeGreaterThan(1)
      expect(possible.at(-1)?.program, state).toMatch(/^(income\/ssi|other\/ccbhc)$/)
      expect(placeOf(plan, 'income/ssi'), state).toBeGreaterThan(0)
      expect(plan.nextStep.call, state).not.toBe('social-security')
    }
  })

  it('says that the parents’ money counts, and that of grandparents does not', () => {
    const plan = planFor(CHILD, ON)
    const way = plan.ways.find(({ program }) => program === 'income/ssi')
    const reason = way?.reasons.find(({ code }) => code === 'adult-counting')
    const said = LANGUAGES.map((language) =>
      reason ? wordsFor(language).reason(reason, { state: 'TX', told: plan.told }) : '',
    )
    expect(said[0]).toContain('parents in the home counts too, but not those of grandparents')
    expect(said[1]).toContain('los padres, si viven en el hogar, pero no el de los abuelos')
  })

  it('leaves SSI ahead of the cover that it opens for a grown person', () => {
    const plan = planFor({ ...CHILD, age: 70, householdMonthlyIncome: 900, ownMonthlyIncome: 900 }, ON)
    expect(placeOf(plan, 'income/ssi')).toBe(0)
  })
})
