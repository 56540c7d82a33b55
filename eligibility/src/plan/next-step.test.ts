import { describe, expect, it } from 'vitest'
import { AGENCIES } from '../places/agencies.ts'
import { STATE_CODES } from '../places/state-codes.ts'
import { type Plan, planFor } from './plan.ts'

const ON = '2026-11-23'
const ill = { age: 40, mentalHealthCondition: 'diagnosed', diagnosisGroup: 'schizophrenia' } as const

describe('the first call', () => {
  it.each(STATE_CODES)(
    'asks for a first visit in %s where people are seen, not at a head office',
    (state) => {
      const plan: Plan = planFor(
        { ...ill, state, hasMedicaid: false, hasMedicare: true, hasPrivateInsurance: false },
        ON,
      )
      const { conf, phone } = AGENCIES[state].mentalHealth
      if (conf === 'confirmed' && phone !== null) {
        expect(plan.nextStep.call).toBe('state-mental-health')
        return
      }
      expect(['county-mental-health', 'state-medicaid']).toContain(plan.nextStep.call)
      if (plan.nextStep.call === 'county-mental-health')
        expect(plan.calls.slice(0, 2).map(({ kind }) => kind)).toEqual([
          'county-mental-health',
          'two-one-one',
        ])
      expect(plan.calls.map(({ name }) => name)).toContain(AGENCIES[state].mentalHealth.name)
    },
  )

  it('is the number on the card for someone who has Medicaid', () => {
    const { nextStep, calls } = planFor({ ...ill, state: 'AZ', hasMedicaid: true }, ON)
    expect(nextStep).toEqual({ call: 'health-plan', ask: 'intake-with-medicaid' })
    expect(calls[0]?.kind).toBe('health-plan')
  })
})
