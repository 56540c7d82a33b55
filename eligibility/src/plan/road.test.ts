import { describe, expect, it } from 'vitest'
import type { Facts } from '../facts.ts'
import type { PlainDate } from '../plain-date.ts'
import { planFor } from './plan.ts'

const roadOf = (facts: Facts, on: PlainDate): readonly object[] =>
  planFor(facts, on).road.map(({ code, time, cite }) => ({ code, time, cite }))

const INSURED: Facts = { state: 'CA', age: 40, hasPrivateInsurance: true, hasMedicaid: false }

describe('the road ahead', () => {
  it('gives a plan fifteen days to decide and a person 180 to appeal, with the law', () => {
    const road = roadOf(INSURED, '2026-11-23')
    expect(road).toContainEqual({
      code: 'plan-decision',
      time: { upTo: 15, unit: 'days' },
      cite: '29 CFR 2560.503-1(f)(2)(iii)',
    })
    expect(road).toContainEqual({
      code: 'appeal',
      time: { upTo: 180, unit: 'days' },
      cite: '29 CFR 2560.503-1; 45 CFR 147.136(b) to (d)',
    })
  })

  it('gives the state ninety days where Medicaid rests on a disability, else forty-five', () => {
    const facts: Facts = {
      state: 'OH',
      age: 40,
      hasMedicaid: false,
      householdSize: 1,
      householdMonthlyIncome: 900,
      ownMonthlyEarnings: 0,
      resources: 0,
      receivesSsi: false,
      pregnancy: 'no',
      receivesSsdi: false,
      cannotWorkForYear: true,
    }
    const decision = (upTo: number): object => ({
      code: 'medicaid-decision',
      time: { upTo, unit: 'days' },
      cite: '42 CFR 435.912(c)(3)',
    })
    expect(roadOf({ ...facts, hasMedicare: false }, '2026-11-23')).toContainEqual(decision(45))
    expect(roadOf({ ...facts, hasMedicare: true }, '2026-11-23')).toContainEqual(decision(90))
  })

  it('names a stop without a time on a day for which the clock is not on file', () => {
    const road = roadOf(INSURED, '2024-06-30')
    expect(road).toContainEqual({ code: 'assessment', time: null, cite: null })
    expect(roadOf(INSURED, '2024-07-01')).toContainEqual({
      code: 'assessment',
      time: { upTo: 10, unit: 'business-days' },
      cite: 'SAMHSA CCBHC criteria 2.b',
    })
  })
})
