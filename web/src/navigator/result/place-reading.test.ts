import { EXAMPLES, ON } from '@handrail/eligibility/examples'
import { planFor } from '@handrail/eligibility/plan'
import { wordsFor } from '@handrail/eligibility/words'
import { describe, expect, it } from 'vitest'
import { readPlace } from './place-reading.ts'

const plan = planFor(EXAMPLES.texas.facts, ON)
const places = plan.calls.map((call) => readPlace(call, { plan, words: wordsFor('en') }))
const place = (kind: string) => places.find((each) => each.kind === kind)

describe('a place to call', () => {
  it('of the county carries its name', () => {
    expect(place('county-mental-health')?.name).toContain('Harris County')
  })

  it('whose number rests on one source says what to do if it fails', () => {
    expect(place('state-medicaid')?.confirm).toContain('211')
  })

  it('does not send someone from 211 to 211', () => {
    expect(place('two-one-one')?.confirm).toBeNull()
  })
})
