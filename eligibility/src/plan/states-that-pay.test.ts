import { describe, expect, it } from 'vitest'
import { LANGUAGES, wordsFor } from '../words/index.ts'
import { planFor } from './plan.ts'
import { statesThatPayOn } from './states-that-pay.ts'

describe('in how many states Medicaid was seen to pay for a case manager', () => {
  it('is counted on the day, and is none before the first source', () => {
    expect(statesThatPayOn('2026-11-23')).toBe(16)
    expect(statesThatPayOn('1990-01-01')).toBe(0)
  })

  it.each(LANGUAGES)('is said as a number where nobody found out about the state (%s)', (language) => {
    const plan = planFor(
      {
        state: 'OH',
        age: 34,
        hasMedicaid: true,
        mentalHealthCondition: 'diagnosed',
        diagnosisGroup: 'schizophrenia',
      },
      '2026-11-23',
    )
    const way = plan.ways.find(({ program }) => program === 'medicaid/case-management')
    const { gives } = way ? wordsFor(language).program(way, plan.state, plan.on) : { gives: '' }
    expect(gives).toMatch(/^(At least 16 states|Al menos 16 estados) /)
  })
})
