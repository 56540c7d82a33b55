import { describe, expect, it } from 'vitest'
import { determine } from '../determine.ts'
import { EXAMPLES } from '../examples/index.ts'
import type { Facts } from '../facts.ts'
import { STATE_CODES } from '../places/state-codes.ts'
import { LANGUAGES, planText, wordsFor } from '../words/index.ts'
import type { NotFound } from './not-found.ts'
import { planFor } from './plan.ts'

const ON = '2026-11-23'
const ILL: Facts = {
  age: 34,
  hasMedicaid: true,
  mentalHealthCondition: 'diagnosed',
  diagnosisGroup: 'schizophrenia',
  hardAreas: ['self-care'],
  hardForMonths: '12-or-more',
}
const openOf = (facts: Facts): readonly NotFound[] =>
  planFor(facts, ON).say.flatMap((saying) => (saying.code === 'ask-not-found' ? saying.open : []))
const codesOf = (facts: Facts): readonly string[] => openOf(facts).map(({ code }) => code)

describe('what nobody found out', () => {
  it.each([
    ['OH', ['case-management', 'other-route']],
    ['TX', ['other-route']],
    ['AZ', ['case-management']],
    ['GA', ['other-route', 'case-management']],
  ] as const)('is told of %s: %j', (state, codes) => {
    expect(codesOf({ ...ILL, state })).toEqual(codes)
  })

  it('names a program that the state may have for the person', () => {
    const open = STATE_CODES.flatMap((state) =>
      codesOf({ ...EXAMPLES.texas.facts, state, county: 'not-sure', age: 19 }),
    )
    expect(open).toContain('program')
  })

  it.each(LANGUAGES)('is asked in the text to carry, however long the plan is (%s)', (language) => {
    for (const { facts } of Object.values(EXAMPLES)) {
      const plan = planFor(facts, ON)
      for (const saying of plan.say.filter(({ code }) => code === 'ask-not-found'))
        expect(planText(plan, language)).toContain(wordsFor(language).say(saying))
    }
  })

  it.each(LANGUAGES)('is said as not found, by its name on the phone (%s)', (language) => {
    const saying = planFor({ ...ILL, state: 'OH' }, ON).say.find(({ code }) => code === 'ask-not-found')
    for (const words of [wordsFor(language), wordsFor(language).forHelper]) {
      expect(saying && words.say(saying)).toMatch(/^(I could not find out if|No encontré si) .*\?$/)
      expect(saying && words.say(saying)).toContain('targeted case management')
    }
  })

  it('is nothing without a state', () => {
    expect(codesOf(ILL)).toEqual([])
  })
})

describe('another way to a care manager that is on file for an earlier year alone', () => {
  const georgia = { ...ILL, state: 'GA' } as const

  it('is open: it is not said to be there, and it is to be confirmed', () => {
    const way = determine(georgia, ON).find(({ program }) => program === 'medicaid/health-home')
    expect(way?.standing).toBe('possible')
    expect(way?.confirmByCalling).toBe(true)
    expect(way?.reasons.find(({ code }) => code === 'state-route')).toMatchObject({
      truth: 'unknown',
      open: 'figure-uncertain',
      value: { conf: 'stale' },
    })
  })

  it.each(LANGUAGES)('reads as something to ask (%s)', (language) => {
    const plan = planFor(georgia, ON)
    const way = plan.ways.find(({ program }) => program === 'medicaid/health-home')
    if (!way) throw new Error('Nothing is said of it.')
    const words = wordsFor(language)
    const { gives } = words.program(way, plan.state, plan.on)
    const reasons = way.reasons.map((reason) => words.reason(reason, { state: 'GA', told: plan.told }))
    expect(gives).toMatch(/^(May pay|Quizás paga)/)
    expect(reasons.join(' ')).toMatch(/Some years ago .*call and ask|Hace años .*llame y pregunte/)
    expect(reasons.join(' ')).not.toMatch(/in a way of its own\.|tiene su propia forma de pagar/)
  })
})
