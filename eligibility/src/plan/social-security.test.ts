import { describe, expect, it } from 'vitest'
import type { Facts } from '../facts.ts'
import { wordsFor } from '../words/index.ts'
import { type Plan, planFor } from './plan.ts'
import { mayAskForSsdi } from './social-security.ts'

const ON = '2026-11-23'
const ILL: Facts = {
  age: 29,
  hasMedicaid: false,
  hasMedicare: false,
  hasPrivateInsurance: false,
  mentalHealthCondition: 'diagnosed',
  diagnosisGroup: 'schizophrenia',
  hardAreas: ['daily-living', 'work-or-school'],
  cannotWorkForYear: true,
  receivesSsi: false,
  receivesSsdi: false,
  householdSize: 1,
  householdMonthlyIncome: 500,
  ownMonthlyEarnings: 0,
  resources: 200,
  pregnancy: 'no',
  caresForChild: false,
  wasInFosterCare: false,
  isVeteran: false,
  isNative: false,
  isBlind: false,
  hasAls: false,
  hasKidneyFailure: false,
}
const plan = (facts: Facts): Plan => planFor({ ...ILL, ...facts }, ON)
const ways = ({ ways }: Plan): readonly string[] => ways.map(({ program }) => program)
const said = ({ say }: Plan): readonly string[] => say.map(({ code }) => code)
const start = (of: Plan, program: string): string => {
  const way = of.ways.find((each) => each.program === program)
  return way ? wordsFor('en').program(way, of.state, ON).start : 'no such way'
}

describe('a disability where Medicaid goes by SSI', () => {
  const texas = plan({ state: 'TX' })

  it('says to ask first while no status is told, since SSI counts in a green card case', () => {
    const asked = ({ road }: Plan) => road.filter(({ askFirst }) => askFirst)
    expect(asked(texas).map(({ code }) => code)).toEqual(['ssi-and-ssdi'])
    const [step] = asked(texas)
    expect(step && wordsFor('en').road(step).what).toContain('SSI counts in a green card case')
    expect(step && wordsFor('es').road(step).what).toContain('SSI cuenta para la residencia')
    expect(asked(plan({ state: 'TX', immigration: 'citizen' }))).toEqual([])
  })

  it('leads to SSI and SSDI, and to no application for Medicaid by disability', () => {
    expect(ways(texas)).toEqual(expect.arrayContaining(['income/ssi', 'income/ssdi']))
    expect(ways(texas)).not.toContain('medicaid/aged-blind-disabled')
  })

  it('names Social Security among the first to call, and SOAR among what to ask', () => {
    expect(texas.calls.findIndex(({ kind }) => kind === 'social-security')).toBeLessThan(3)
    expect(texas.calls.find(({ kind }) => kind === 'social-security')?.phone).toBe('800-772-1213')
    expect(said(texas)).toContain('ask-soar')
  })

  it('says that Medicaid comes with SSI, or has to be asked for too', () => {
    const gives = (state: 'TX' | 'KS' | 'MI'): string => {
      const of = plan({ state })
      const way = of.ways.find(({ program }) => program === 'income/ssi')
      return way ? wordsFor('en').program(way, state, ON).gives : 'no such way'
    }
    expect(gives('TX')).toContain('In Texas Medicaid comes with it')
    expect(gives('KS')).toContain('In Kansas it opens Medicaid, if you ask for that too')
    expect(gives('MI')).toContain('In most states Medicaid comes with it')
  })

  it('sends nobody whom the state keeps out as an adult to its Medicaid office', () => {
    expect(start(texas, 'medicaid/adult')).toContain('so call Social Security')
    expect(start(plan({ state: 'OH' }), 'medicaid/adult')).toContain('Apply with Ohio Medicaid')
  })

  it('stays with Medicaid where a disability opens more than SSI does', () => {
    const michigan = plan({ state: 'MI', hasMedicare: true })
    expect(ways(michigan)).toContain('medicaid/aged-blind-disabled')
    expect(start(michigan, 'medicaid/aged-blind-disabled')).toContain('Apply with')
    expect(said(michigan)).not.toContain('ask-soar')
  })

  it('stays with Medicaid by income where that is likely', () => {
    const ohio = plan({ state: 'OH' })
    expect(ohio.nextStep.ask).toBe('apply-for-medicaid')
    expect(ohio.road.map(({ code }) => code)).not.toContain('ssi-and-ssdi')
  })

  it('sends nobody there whose status opens emergency care alone', () => {
    const other = plan({ state: 'TX', immigration: 'other-or-none' })
    expect(other.road.map(({ code }) => code)).not.toContain('ssi-and-ssdi')
  })
})

describe('age where Medicaid goes by SSI', () => {
  it('starts with Social Security, which can say yes to SSI', () => {
    const aged = plan({ state: 'TX', age: 70, hasMedicare: true, cannotWorkForYear: false })
    expect(aged.headline).toBe('ssi-may-fit')
    expect(aged.nextStep).toEqual({ call: 'social-security', ask: 'apply-for-ssi' })
    expect(aged.calls[0]?.kind).toBe('social-security')
    expect(said(aged)).toContain('ask-ssi')
    expect(aged.road.map(({ code }) => code)).not.toContain('ssi')
  })
})

describe('somebody on SSI without Medicaid', () => {
  it('is told where it comes with SSI, and whom to call when it did not', () => {
    const texas = plan({ state: 'TX', receivesSsi: true })
    expect(texas.nextStep).toEqual({ call: 'state-medicaid', ask: 'medicaid-with-ssi' })
    expect(texas.calls.slice(0, 2).map(({ kind }) => kind)).toEqual(['state-medicaid', 'social-security'])
    expect(start(texas, 'medicaid/ssi')).toBe(
      'In Texas it comes with SSI. If you have no card, call Texas Medicaid and say that you get SSI.',
    )
    expect(texas.road.map(({ code }) => code)).not.toContain('medicaid-decision')
  })

  it('applies where it has to be asked for', () => {
    const kansas = plan({ state: 'KS', receivesSsi: true })
    expect(kansas.nextStep.ask).toBe('apply-for-medicaid')
    expect(start(kansas, 'medicaid/ssi')).toContain('but you have to ask for it')
  })

  it('is told of stricter rules where the state may have them', () => {
    expect(start(plan({ state: 'NH', receivesSsi: true }), 'medicaid/ssi')).toContain('may be stricter')
  })
})

describe('a couple of 70 who told of no child', () => {
  it('reads nothing of a program for parents', () => {
    const couple: Facts = {
      state: 'NY',
      age: 70,
      hasMedicaid: false,
      hasMedicare: true,
      hasPrivateInsurance: false,
      householdSize: 2,
      livesWithSpouse: true,
      householdMonthlyIncome: 4000,
      ownMonthlyEarnings: 0,
      resources: 1000,
    }
    const { ways, unclear, notNow } = planFor(couple, ON)
    expect([...ways, ...unclear, ...notNow].map(({ program }) => program)).not.toContain('medicaid/parent')
    const needy = ways.find(({ program }) => program === 'medicaid/medically-needy')
    expect(needy?.reasons.map(({ code }) => code)).not.toContain('cares-for-child')
  })
})

it.each([
  ['a child, who has paid nothing in', 10, false],
  ['somebody of 18', 18, true],
  ['somebody who did not tell their age', undefined, true],
  ['somebody of 65, whose SSI goes by age', 65, false],
])('SSDI goes with SSI for %s: %s, %s', (_who, age, may) => {
  expect(mayAskForSsdi({ ...(age !== undefined && { age }), isBlind: true })).toBe(may)
})
