import { describe, expect, it } from 'vitest'
import type { Facts } from '../facts.ts'
import type { PlainDate } from '../plain-date.ts'
import { LANGUAGES, planText, wordsFor } from '../words/index.ts'
import { planFor } from './plan.ts'

const roadOf = (facts: Facts, on: PlainDate): readonly object[] =>
  planFor(facts, on).road.map(({ code, time, cite }) => ({ code, time, cite }))
const stopsOf = (facts: Facts): readonly string[] => planFor(facts, '2026-11-23').road.map(({ code }) => code)
const decision = (upTo: number): object => ({
  code: 'medicaid-decision',
  time: { upTo, unit: 'days' },
  cite: '42 CFR 435.912(c)(3)',
})

const ALONE: Facts = {
  age: 40,
  hasMedicaid: false,
  hasPrivateInsurance: false,
  mentalHealthCondition: 'diagnosed',
  diagnosisGroup: 'schizophrenia',
  hardAreas: ['daily-living'],
  householdSize: 1,
  householdMonthlyIncome: 900,
  ownMonthlyEarnings: 0,
  resources: 0,
  receivesSsi: false,
  receivesSsdi: false,
  pregnancy: 'no',
  caresForChild: false,
  wasInFosterCare: false,
  cannotWorkForYear: true,
  isBlind: false,
  hasAls: false,
  hasKidneyFailure: false,
}
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

  it.each(LANGUAGES)(
    'names who helps with a plan from a job where the appeal is explained (%s)',
    (language) => {
      const plan = planFor(INSURED, '2026-11-23')
      const stop = plan.road.find(({ code }) => code === 'appeal')
      for (const words of [wordsFor(language), wordsFor(language).forHelper])
        expect(stop && words.road(stop).what).toMatch(/(from a job|de un trabajo)\?.*EBSA.* 866-444-3272\.$/)
      expect(planText(plan, language)).toContain('866-444-3272')
    },
  )

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
    expect(roadOf({ ...facts, hasMedicare: false }, '2026-11-23')).toContainEqual(decision(45))
    expect(roadOf({ ...facts, state: 'MI', hasMedicare: true }, '2026-11-23')).toContainEqual(decision(90))
  })

  it('gives it forty-five where Medicaid goes by age, whatever keeps the person from work', () => {
    const aged: Facts = {
      ...ALONE,
      state: 'NY',
      age: 70,
      hasMedicare: true,
      householdMonthlyIncome: 1450,
      cannotWorkForYear: true,
      resources: 4000,
    }
    expect(roadOf(aged, '2026-11-23')).toContainEqual(decision(45))
  })

  it('says that one applies before it says that Medicaid decides', () => {
    const stops = stopsOf({ ...ALONE, state: 'MI', hasMedicare: true })
    expect(stops.slice(0, 3)).toEqual(['phone-screening', 'medicaid-application', 'medicaid-decision'])
  })

  it('sends early to Social Security where Medicaid goes by SSI, and to no decision of Medicaid', () => {
    const stops = stopsOf({ ...ALONE, state: 'TX', hasMedicare: false })
    expect(stops.slice(0, 3)).toEqual(['phone-screening', 'ssi-and-ssdi', 'assessment'])
    expect(stops).not.toContain('medicaid-decision')
  })

  it('names the month in which Medicare starts to who would lose Medicaid by income', () => {
    const onSsdi: Facts = { ...ALONE, state: 'OH', hasMedicare: false, receivesSsdi: true, ssdiMonths: 10 }
    expect(roadOf(onSsdi, '2026-11-23').at(-1)).toEqual({
      code: 'medicare-starts',
      time: { month: { year: 2028, month: 2 } },
      cite: '42 CFR 435.119(b)(3)',
    })
    expect(stopsOf({ ...onSsdi, ssdiMonths: 24 })).not.toContain('medicare-starts')
    expect(stopsOf({ ...ALONE, state: 'OH', age: 64, hasMedicare: false })).toContain('medicare-starts')
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
