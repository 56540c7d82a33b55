import { EXAMPLES, ON } from '@handrail/eligibility/examples'
import { type Plan, planFor } from '@handrail/eligibility/plan'
import { describe, expect, it } from 'vitest'
import { nextContact } from './next-contact.ts'

const withFirstCall = (plan: Plan, phone: string | null, url: string | null): Plan => ({
  ...plan,
  calls: plan.calls.map((call) => (call.kind === plan.nextStep.call ? { ...call, phone, url } : call)),
})

describe('the way to reach the place of the next step', () => {
  const texas: Plan = {
    ...planFor(EXAMPLES.texas.facts, ON),
    nextStep: { call: 'state-mental-health', ask: 'intake' },
  }

  it('is the line of the state that knows the center of a county, not the head office', () => {
    expect(nextContact(planFor(EXAMPLES.texas.facts, ON))).toEqual({ by: 'asking', number: '800-252-8154' })
  })

  it('is 211 for the center of a county where no line of the state is on file', () => {
    const erie = planFor({ ...EXAMPLES.texas.facts, state: 'PA', county: 'Erie County' }, ON)
    expect(nextContact({ ...erie, nextStep: { call: 'county-mental-health', ask: 'intake' } })).toEqual({
      by: 'asking',
      number: '211',
    })
  })

  it('is its number', () => {
    expect(nextContact(withFirstCall(texas, '800-555-0142', null))).toMatchObject({
      by: 'phone',
      number: '800-555-0142',
    })
  })

  it('is the number that the same agency has for its other task', () => {
    const calls = planFor(EXAMPLES.texas.facts, ON).calls.map((call) => {
      if (call.kind === 'state-mental-health') return { ...call, name: 'One Agency', phone: null }
      return call.kind === 'state-medicaid' ? { ...call, name: 'One Agency', phone: '800-555-0143' } : call
    })
    expect(nextContact({ ...texas, calls })).toMatchObject({ by: 'phone', number: '800-555-0143' })
  })

  it('is its page where no number is known', () => {
    const plan = withFirstCall(texas, null, 'https://hhs.texas.gov')
    expect(nextContact(plan)).toEqual({ by: 'page', url: 'https://hhs.texas.gov' })
  })

  it('is the line that knows it where neither is known', () => {
    expect(nextContact(withFirstCall(texas, null, null))).toEqual({ by: 'asking', number: '800-252-8154' })
  })

  it("is the card that the person holds for one's own health plan", () => {
    expect(nextContact(planFor(EXAMPLES.arizona.facts, ON))).toEqual({ by: 'card' })
    expect(nextContact(planFor(EXAMPLES.california.facts, ON))).toEqual({ by: 'card' })
  })
})
