import { describe, expect, it } from 'vitest'
import { EXAMPLES } from '../examples/index.ts'
import type { Facts } from '../facts.ts'
import { LANGUAGES, planText, wordsFor } from '../words/index.ts'
import { planFor } from './plan.ts'

const NOT_FOUND_OUT =
  /could not find out if Medicaid in [\w ]+ (?<!also )pays|No encontramos si Medicaid en [\w ]+ (?<!también )paga/

const ON = '2026-11-23'
const ILL: Facts = {
  state: 'TX',
  age: 34,
  hasMedicaid: true,
  mentalHealthCondition: 'diagnosed',
  diagnosisGroup: 'schizophrenia',
  hardAreas: ['self-care'],
  hardForMonths: '12-or-more',
}

describe('another way to a care manager that nobody found in the state', () => {
  it('is asked for with case management, which has the one place of the two', () => {
    const plan = planFor(ILL, ON)
    const programs = plan.ways.map(({ program }) => program)
    expect(programs).toContain('medicaid/case-management')
    expect(programs).not.toContain('medicaid/health-home')
    const way = plan.ways.find(({ program }) => program === 'medicaid/case-management')
    expect(way && wordsFor('en').goodToKnow(way, plan)).toContain(
      'Ask too if Medicaid there has another way to a care manager.',
    )
  })

  it('has a place of its own, as something to ask, where case management does not fit', () => {
    const plan = planFor({ ...ILL, diagnosisGroup: 'substance-use-only' }, ON)
    const way = plan.ways.find(({ program }) => program === 'medicaid/health-home')
    expect(way?.standing).toBe('possible')
    expect(way?.confirmByCalling).toBe(true)
  })

  it('is never told as a no', () => {
    const plan = planFor({ ...ILL, hasMedicaid: false, householdSize: 1, householdMonthlyIncome: 9000 }, ON)
    expect(plan.notNow.map(({ program }) => program)).not.toContain('medicaid/health-home')
  })
})

describe('another way to a case manager that is known', () => {
  it.each(['newYork', 'arizona'] as const)(
    'takes the place of case management of which nobody found out, so that the plan of %s does not contradict itself',
    (person) => {
      const plan = planFor(EXAMPLES[person].facts, ON)
      expect(plan.ways.map(({ program }) => program)).toContain('medicaid/health-home')
      expect(plan.ways.map(({ program }) => program)).not.toContain('medicaid/case-management')
      for (const language of LANGUAGES) expect(planText(plan, language)).not.toMatch(NOT_FOUND_OUT)
      const way = plan.ways.find(({ program }) => program === 'medicaid/health-home')
      expect(way && wordsFor('en').goodToKnow(way, plan)).toContain(
        'Some states also pay for “targeted case management”. We could not find out if this state does, so ask for that too.',
      )
    },
  )

  it('is the first way of somebody who has Medicaid, as the headline says', () => {
    const plan = planFor(EXAMPLES.arizona.facts, ON)
    expect(plan.headline).toBe('medicaid-may-pay')
    expect(plan.ways[0]?.program).toBe('medicaid/health-home')
  })
})

describe('the order of the ways', () => {
  it.each(Object.entries(EXAMPLES))(
    'puts what gives a case manager before what does not (%s)',
    (_who, { facts }) => {
      const { ways } = planFor(facts, ON)
      const settled = ways.filter(({ standing }) => standing === 'likely' || standing === 'possible')
      // The cover that opens a case manager leads: what is asked for on the first call.
      const rest = settled.filter((way, at) => at > 0 || way.gives === 'case-manager')
      const gives = rest.map((way) => way.gives === 'case-manager')
      expect(gives).toEqual([...gives].sort((one, other) => Number(other) - Number(one)))
    },
  )

  it('has the Health Home of New York among the first three', () => {
    const { ways } = planFor(EXAMPLES.newYork.facts, ON)
    expect(ways.slice(0, 3).map(({ program }) => program)).toContain('medicaid/health-home')
  })
})
