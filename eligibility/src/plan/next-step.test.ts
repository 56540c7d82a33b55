import { describe, expect, it } from 'vitest'
import { EXAMPLES } from '../examples/index.ts'
import type { Facts } from '../facts.ts'
import { accessLineFor } from '../places/access-lines.ts'
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
        expect(plan.calls.slice(0, 3).map(({ kind }) => kind)).toEqual([
          'county-mental-health',
          ...(accessLineFor({ state, hasMedicaid: false }) === null
            ? ['two-one-one', plan.calls[2]?.kind]
            : ['access-line', 'two-one-one']),
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

const poor = {
  state: 'NY',
  mentalHealthCondition: 'diagnosed',
  hasMedicaid: false,
  hasPrivateInsurance: false,
  householdSize: 1,
  householdMonthlyIncome: 900,
  resources: 500,
} as const

describe('where people in New York ask for Medicaid', () => {
  const office = (facts: Facts) => planFor(facts, ON).calls.find(({ kind }) => kind === 'state-medicaid')

  it.each([
    ['at 65', { age: 65, caresForChild: false, hasMedicare: false }],
    ['with Medicare', { age: 50, caresForChild: false, hasMedicare: true, receivesSsdi: true }],
    [
      'blind, with too much income for the limit of other adults',
      { age: 40, isBlind: true, householdMonthlyIncome: 3000, hasMedicare: false },
    ],
  ] as const)('is the local Department of Social Services %s', (_who, more) => {
    const call = office({ ...poor, ...more })
    expect(call?.name).toContain('Local Department of Social Services')
    expect(call?.phone).toBe('800-541-2831')
    expect(call?.conf).not.toBe('confirmed')
  })

  it.each([
    ['an adult below the limit', { age: 40, hasMedicare: false }],
    ['a disabled adult below the limit', { age: 40, hasMedicare: false, cannotWorkForYear: true }],
    [
      'a grandparent who looks after a child',
      { age: 66, caresForChild: true, youngestChildAge: 9, householdSize: 2, hasMedicare: false },
    ],
    ['someone who has told no age', {}],
  ] as const)('is NY State of Health for %s', (_who, more) => {
    expect(office({ ...poor, ...more })?.url).toBe('https://nystateofhealth.ny.gov/')
  })

  it('is the same office for everybody in other states', () => {
    expect(office({ ...poor, state: 'TX', age: 70 })?.name).toBe(AGENCIES.TX.medicaid.program)
  })
})

describe('someone who does not tell the state', () => {
  it('is told to ask Social Security for SSI, which is the same everywhere', () => {
    const plan = planFor(
      {
        state: 'rather-not-say',
        age: 70,
        householdSize: 1,
        householdMonthlyIncome: 300,
        resources: 100,
        receivesSsi: false,
      },
      ON,
    )
    expect(plan.ways.map(({ program }) => program)).toContain('income/ssi')
    expect(plan.calls.map(({ kind }) => kind)).toContain('social-security')
  })
})

describe('while the immigration status is not told', () => {
  const likely = {
    ...poor,
    state: 'OH',
    age: 30,
    hasMedicare: false,
    pregnancy: 'no',
    receivesSsi: false,
  } as const

  it('says that Medicaid may fit, and that the step rests on the status', () => {
    const plan = planFor(likely, ON)
    expect(plan.nextStep.ask).toBe('apply-for-medicaid')
    expect(plan).toMatchObject({ headline: 'medicaid-may-fit', restsOnStatus: true })
  })

  it('says to a citizen that Medicaid is likely, and nothing of a status', () => {
    const plan = planFor({ ...likely, immigration: 'citizen' }, ON)
    expect(plan).toMatchObject({ headline: 'medicaid-first', restsOnStatus: false })
  })

  it.each(['rather-not-say', 'other-or-none'] as const)(
    'sends nobody who answers %s first to an office that asks for it',
    (immigration) => {
      const plan = planFor({ ...likely, immigration }, ON)
      expect(['state-medicaid', 'social-security']).not.toContain(plan.nextStep.call)
      expect(plan.restsOnStatus).toBe(false)
    },
  )
})

describe('whoever keeps their immigration status', () => {
  it.each(['ohio', 'georgia', 'newYork'] as const)(
    'sees another first call in the plan of %s, unasked',
    (person) => {
      const { nextStep, otherFirst, restsOnStatus } = planFor(EXAMPLES[person].facts, ON)
      expect(restsOnStatus).toBe(true)
      expect(nextStep.call).toBe('state-medicaid')
      expect(['state-medicaid', 'social-security']).not.toContain(otherFirst?.nextStep.call)
      expect(otherFirst?.calls[0]?.kind).toBe(otherFirst?.nextStep.call)
      expect(otherFirst?.calls.slice(0, 3).some(({ phone }) => phone !== null)).toBe(true)
    },
  )

  it('is sent nowhere else where the first call asks for no status', () => {
    expect(planFor(EXAMPLES.texas.facts, ON).otherFirst).toBeNull()
    expect(planFor({ ...EXAMPLES.ohio.facts, immigration: 'citizen' }, ON).otherFirst).toBeNull()
  })
})

describe('whom a private plan answers to', () => {
  const kindsOf = (facts: Facts) => planFor(facts, ON).calls.map(({ kind }) => kind)

  it('is among the first to call, with its number, in California', () => {
    const { calls } = planFor(EXAMPLES.california.facts, ON)
    expect(calls.slice(0, 2).map(({ kind, phone }) => [kind, phone])).toEqual([
      ['health-plan', null],
      ['plan-regulator', '888-466-2219'],
    ])
    // 211 knows the number of the county's center, so it is not crowded out; who helps with plans of a job comes last.
    const kinds = calls.map(({ kind }) => kind)
    expect(kinds.slice(0, 7)).toContain('two-one-one')
    expect(kinds).toContain('labor-department')
  })

  it('is named without a number where none is on file, and to nobody without such a plan', () => {
    const { calls } = planFor({ ...EXAMPLES.california.facts, state: 'OH', county: 'Franklin County' }, ON)
    expect(calls[1]).toMatchObject({ kind: 'plan-regulator', name: null, phone: null })
    expect(kindsOf(EXAMPLES.texas.facts)).not.toContain('plan-regulator')
  })

  it('is not the ombudsman of Medi-Cal, who is for people who have Medi-Cal', () => {
    expect(kindsOf(EXAMPLES.california.facts)).not.toContain('access-line')
    expect(
      kindsOf({ ...EXAMPLES.california.facts, hasPrivateInsurance: false, hasMedicaid: true }),
    ).toContain('access-line')
  })
})
