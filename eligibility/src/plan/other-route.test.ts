import { describe, expect, it } from 'vitest'
import type { Facts } from '../facts.ts'
import { wordsFor } from '../words/index.ts'
import { planFor } from './plan.ts'

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
