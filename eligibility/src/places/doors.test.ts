import { describe, expect, it } from 'vitest'
import type { Facts } from '../facts.ts'
import { type Plan, planFor } from '../plan/plan.ts'
import { LANGUAGES, type Words, wordsFor } from '../words/index.ts'
import { accessLineFor } from './access-lines.ts'
import { AGENCIES } from './agencies.ts'
import { STATE_CODES } from './state-codes.ts'

const ON = '2026-11-26'
const ILL = { age: 40, mentalHealthCondition: 'diagnosed', diagnosisGroup: 'schizophrenia' } as const
const UNINSURED = { hasMedicaid: false, hasMedicare: false, hasPrivateInsurance: false } as const
const ENGLISH = wordsFor('en')

/** All that a plan says of the ways it lists, with what is good to know, and what to say on the telephone. */
const told = (plan: Plan, words: Words): string =>
  [
    ...plan.ways.flatMap((way) => {
      const { name, gives, start } = words.program(way, plan.state, plan.on)
      return [name, gives, start, ...words.goodToKnow(way, plan)]
    }),
    ...plan.say.map((saying) => words.say(saying)),
    words.nextStep(plan).title,
    words.nextStep(plan).detail,
  ].join('\n')

const planOf = (facts: Facts) => planFor({ ...ILL, ...facts }, ON)

describe('the door of Arizona', () => {
  it.each([
    ['with AHCCCS', { hasMedicaid: true }, 'Ask your AHCCCS clinic for an SMI evaluation'],
    ['without cover', UNINSURED, 'regional behavioral health authority (RBHA)'],
  ] as const)('is asked for by its name %s', (_who, facts, start) => {
    const said = told(planOf({ state: 'AZ', county: 'Pima County', ...facts }), ENGLISH)
    expect(said).toContain(start)
    expect(said).toContain('Solari, which decides for the state')
    expect(said).toContain('from one source, so call to confirm')
    expect(said).toContain('I would like an SMI evaluation.')
  })

  it('is named to nobody in another state', () => {
    for (const state of STATE_CODES)
      for (const language of LANGUAGES)
        if (state !== 'AZ')
          expect(told(planOf({ state, ...UNINSURED }), wordsFor(language))).not.toMatch(/Solari|RBHA/)
  })
})

describe('the door of New York', () => {
  it('is a Health Home, in both languages', () => {
    for (const language of LANGUAGES) {
      const said = told(planOf({ state: 'NY', hasMedicaid: true }), wordsFor(language))
      expect(said).toContain('Health Home')
      expect(said).toContain('Specialty Mental Health Care Management')
      expect(said).not.toMatch(/differs from state to state|cambia de un estado a otro/)
    }
  })

  it('is named to nobody in another state', () => {
    expect(told(planOf({ state: 'PA', hasMedicaid: true }), ENGLISH)).not.toContain('Specialty Mental Health')
  })
})

describe('the line that knows the center of a county', () => {
  it('stands beside the first call, with what to do if it does not work', () => {
    const plan = planOf({ state: 'TX', county: 'Harris County', ...UNINSURED })
    const line = plan.calls.find(({ kind }) => kind === 'access-line')
    expect(line?.phone).toBe('800-252-8154')
    expect(line && ENGLISH.call(line, plan).confirm).toContain('211')
    expect(ENGLISH.nextStep(plan).detail).toContain('800-252-8154')
  })

  it('is told only to the counties that it serves', () => {
    expect(accessLineFor({ state: 'AZ', county: 'Maricopa County' })?.phone).toBe('800-564-5465')
    expect(accessLineFor({ state: 'AZ', county: 'Pima County' })).toBeNull()
    expect(accessLineFor({ state: 'AZ' })).toBeNull()
  })

  it('has a number in one form and the page that prints it, in every state that has one', () => {
    const lines = STATE_CODES.map((state) =>
      accessLineFor({ state, county: 'Maricopa County', hasMedicaid: true }),
    ).filter((line) => line !== null)
    expect(lines).toHaveLength(11)
    for (const { phone, numberAt } of lines) {
      expect(phone).toMatch(/^8\d\d-\d{3}-\d{4}$/)
      expect(numberAt).toMatch(/^https?:/)
    }
  })
})

describe('the agencies', () => {
  it('go by the names of this year', () => {
    expect(AGENCIES.OH.mentalHealth.name).toBe('Ohio Department of Behavioral Health')
  })

  it('give no number that belongs to another office', () => {
    expect(JSON.stringify(AGENCIES.TX)).not.toMatch(/"phone":"(877-787-8999|800-335-8957)"/)
    expect(AGENCIES.TX.medicaid.phone).toBe('877-541-7905')
  })
})

describe('a private plan', () => {
  const said = (state: 'CA' | 'IL') => told(planOf({ state, hasPrivateInsurance: true }), ENGLISH)

  it('answers in California to the Department of Managed Health Care too', () => {
    expect(said('CA')).toContain('Its Help Center is 888-466-2219.')
    expect(said('CA')).toContain('independent medical review')
  })

  it('answers elsewhere to the department of insurance', () => {
    expect(said('IL')).toContain("call your state's insurance department")
    expect(said('IL')).not.toContain('888-466-2219')
  })
})
