import { describe, expect, it } from 'vitest'
import { EXAMPLES } from '../examples/index.ts'
import type { Facts } from '../facts.ts'
import { wordsFor } from '../words/index.ts'
import { planFor } from './plan.ts'

const ON = '2026-11-27'
const arizona = EXAMPLES.arizona.facts

describe('the day of the work rule', () => {
  it('is the one of a state that began before the others', () => {
    const facts: Facts = { ...arizona, state: 'NE', county: 'not-sure' }
    const plan = planFor(facts, ON)
    if (!plan.workRule) throw new Error('The rule is not told.')
    const { gives } = wordsFor('en').program(plan.workRule, plan.state, plan.on)
    expect(gives).toContain('Since May 1, 2026')
    expect(gives).not.toContain('2027')
  })

  it('is the one of the country elsewhere', () => {
    const plan = planFor(arizona, ON)
    if (!plan.workRule) throw new Error('The rule is not told.')
    expect(wordsFor('en').program(plan.workRule, plan.state, plan.on).gives).toContain('By Jan 1, 2027')
  })
})

describe('what is said about the work rule', () => {
  const codes = (change: Facts) => planFor({ ...arizona, ...change }, ON).say.map(({ code }) => code)

  it('calls nobody medically frail who did not tell of it', () => {
    expect(
      codes({ mentalHealthCondition: 'not-sure', hardAreas: 'not-sure', cannotWorkForYear: 'not-sure' }),
    ).not.toContain('ask-frail')
  })

  it('says so where they told of it', () => {
    expect(codes({})).toContain('ask-frail')
  })
})
