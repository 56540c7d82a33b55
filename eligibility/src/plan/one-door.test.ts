import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../facts.ts'
import { DRAWS, LARGEST_DRAW, someone } from '../someone.test-model.ts'
import { LANGUAGES, wordsFor } from '../words/index.ts'
import type { NextStep } from './next-step.ts'
import { type Headline, planFor } from './plan.ts'

const ON = '2026-11-23'

/** The next steps that lead through the door of each headline. */
const DOORS: Readonly<Record<Headline, readonly NextStep['ask'][]>> = {
  'plan-may-pay': ['case-management-benefit'],
  'medicaid-likely-pays': ['intake-with-medicaid'],
  'medicaid-may-pay': ['intake-with-medicaid'],
  'medicaid-first': ['apply-for-medicaid', 'medicaid-with-ssi'],
  'medicaid-may-fit': ['apply-for-medicaid'],
  'ssi-first': ['apply-for-ssi'],
  'ssi-may-fit': ['apply-for-ssi'],
  'chip-first': ['apply-for-chip'],
  'chip-may-fit': ['apply-for-chip'],
  'state-likely': ['intake-with-medicare', 'intake-without-insurance', 'intake', 'where-to-start'],
  'state-may': ['intake-with-medicare', 'intake-without-insurance', 'intake', 'where-to-start'],
  'other-way': [
    'va-mental-health',
    'indian-health-care',
    'intake-with-medicare',
    'intake-without-insurance',
    'intake',
    'where-to-start',
  ],
  'start-with-a-call': [
    'intake-with-medicaid',
    'case-management-benefit',
    'intake-with-medicare',
    'intake',
    'where-to-start',
  ],
}

/** What a plan says of its doors that is not so. */
const contradictions = (facts: Facts): readonly string[] => {
  const { headline, nextStep, restsOnStatus, ways, say, told } = planFor(facts, ON)
  const likely = (begins: string): boolean =>
    ways.some(({ program, gives, standing }) => {
      return program.startsWith(begins) && gives === 'cover' && standing === 'likely'
    })
  const says = (code: string): boolean => say.some((saying) => saying.code === code)
  const checks: readonly (readonly [string, boolean])[] = [
    [`the headline ${headline} beside the step ${nextStep.ask}`, DOORS[headline].includes(nextStep.ask)],
    ['Medicaid first without Medicaid', !/^medicaid-(first|may-fit)$/.test(headline) || likely('medicaid/')],
    ['CHIP first without CHIP', !headline.startsWith('chip-') || likely('chip/')],
    ['"your Medicaid" of nobody', !headline.startsWith('medicaid-l') || told.hasMedicaid === true],
    ['a sure door on a status not told', !restsOnStatus || headline.endsWith('-may-fit')],
    ['"your Medicaid" of nobody', headline !== 'medicaid-may-pay' || told.hasMedicaid === true],
    ['asks for Medicaid elsewhere', says('ask-apply-medicaid') === (nextStep.ask === 'apply-for-medicaid')],
    ['asks for CHIP elsewhere', says('ask-apply-chip') === (nextStep.ask === 'apply-for-chip')],
    ['calls first whom it does not name', ['two-one-one', ...kinds(facts)].includes(nextStep.call)],
  ]
  return checks.filter(([, holds]) => !holds).map(([what]) => what)
}

const kinds = (facts: Facts): readonly string[] =>
  planFor(facts, ON)
    .calls.slice(0, 1)
    .map(({ kind }) => kind)

describe('the headline, the next step and what to say', () => {
  it('lead through one door for everyone', { timeout: 120_000 }, () => {
    const draws = fc.array(fc.nat({ max: LARGEST_DRAW }), { minLength: DRAWS, maxLength: DRAWS })
    fc.assert(
      fc.property(draws, (numbers) => {
        expect(contradictions(someone(numbers))).toEqual([])
      }),
      { seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_123), numRuns: 600 },
    )
  })

  const poor = { age: 27, householdSize: 1, householdMonthlyIncome: 900 } as const
  const none = { hasMedicaid: false, hasMedicare: false, hasPrivateInsurance: false } as const

  it('do not promise Medicaid to someone pregnant whose status opens care for the child alone', () => {
    const facts: Facts = {
      ...poor,
      ...none,
      state: 'TX',
      pregnancy: 'pregnant',
      immigration: 'other-or-none',
      mentalHealthCondition: 'diagnosed',
    }
    const plan = planFor(facts, ON)
    expect(plan.ways.find(({ program }) => program === 'chip/from-conception')?.standing).toBe('possible')
    expect(contradictions(facts)).toEqual([])
    expect(plan.headline).not.toMatch(/medicaid|chip/)
    for (const language of LANGUAGES)
      expect(plan.say.map((saying) => wordsFor(language).say(saying)).join(' ')).not.toMatch(/Medicaid|CHIP/)
  })

  it('name the plan of someone who has one, and not the Medicaid that they could get', () => {
    const facts: Facts = {
      ...poor,
      state: 'OH',
      hasMedicaid: false,
      hasPrivateInsurance: true,
      mentalHealthCondition: 'none',
    }
    expect(planFor(facts, ON)).toMatchObject({
      headline: 'start-with-a-call',
      nextStep: { call: 'health-plan', ask: 'case-management-benefit' },
    })
    expect(contradictions(facts)).toEqual([])
  })

  it('name CHIP where CHIP is what is likely', () => {
    const facts: Facts = { ...none, state: 'TX', age: 9, householdSize: 3, householdMonthlyIncome: 4000 }
    const plan = planFor(facts, ON)
    expect(plan.headline).toBe('chip-may-fit')
    expect(wordsFor('en').nextStep(plan).title).toContain('apply for CHIP')
    expect(wordsFor('es').nextStep(plan).title).toContain('solicitar CHIP')
  })
})

describe('someone whose status does not open full Medicaid', () => {
  const facts = { state: 'TX', age: 40, immigration: 'other-or-none' } as const

  it.each([
    ['a private plan', { hasPrivateInsurance: true }, 'case-management-benefit'],
    ['Medicaid', { hasMedicaid: true }, 'intake-with-medicaid'],
    ['Medicare', { hasMedicare: true }, 'intake-with-medicare'],
  ] as const)('calls %s that they have first', (_what, cover, ask) => {
    expect(planFor({ ...facts, ...cover, mentalHealthCondition: 'suspected' }, ON).nextStep.ask).toBe(ask)
  })

  it('is sent where people are seen, when the state may pay', () => {
    const ill = { mentalHealthCondition: 'diagnosed', diagnosisGroup: 'schizophrenia' } as const
    const { nextStep, headline } = planFor(
      { ...facts, ...ill, hasPrivateInsurance: false, hardAreas: ['self-care'] },
      ON,
    )
    expect(nextStep.call).toBe('county-mental-health')
    expect(headline).toBe('state-likely')
  })

  it('calls 211 when nothing else is open', () => {
    expect(planFor({ ...facts, mentalHealthCondition: 'none' }, ON).nextStep.call).toBe('two-one-one')
  })
})

describe('someone who told that they have no condition', () => {
  it.each(LANGUAGES)('does not say on the phone that they need help with it (%s)', (language) => {
    const plan = planFor({ state: 'OH', age: 40, mentalHealthCondition: 'none' }, ON)
    for (const words of [wordsFor(language), wordsFor(language).forHelper])
      expect(plan.say.map((saying) => words.say(saying)).join(' ')).not.toMatch(/mental health|salud mental/)
  })
})
