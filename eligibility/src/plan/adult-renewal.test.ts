import { describe, expect, it } from 'vitest'
import { EXAMPLES } from '../examples/index.ts'
import type { Facts } from '../facts.ts'
import { STATE_CODES } from '../places/state-codes.ts'
import type { PlainDate } from '../plain-date.ts'
import { EXPANSION } from '../programs/us/medicaid-adult/values.ts'
import { LANGUAGES, wordsFor } from '../words/index.ts'
import { adultRenewalOn } from './adult-renewal.ts'
import { planFor } from './plan.ts'

const ON = '2026-11-27'
const arizona = EXAMPLES.arizona.facts
const EVERY = /every 6 months|cada 6 meses/
const BY_THE_RULE = /Under the rule|Con la regla/

const ruleOf = (facts: Facts, language: 'en' | 'es', on: PlainDate = ON): string => {
  const plan = planFor(facts, on)
  return plan.workRule ? wordsFor(language).program(plan.workRule, plan.state, on, plan.told).start : ''
}

describe('the renewal of adults by income', () => {
  it('goes by the group: it is told in each state that has the expansion, and in no other', () => {
    for (const state of STATE_CODES)
      expect(adultRenewalOn({ state }, ON) !== null).toBe(EXPANSION[state].adopted)
  })

  it('is not told without a state, before the law, or of Native people, of whom nobody found out', () => {
    expect(adultRenewalOn({}, ON)).toBeNull()
    expect(adultRenewalOn({ state: 'AZ' }, '2025-07-03')).toBeNull()
    expect(adultRenewalOn({ state: 'AZ', isNative: true }, ON)).toBeNull()
    expect(ruleOf({ ...arizona, isNative: true }, 'en')).not.toMatch(EVERY)
  })

  it.each(LANGUAGES)(
    'is said of the cover, not of the work rule, with its year and to confirm (%s)',
    (language) => {
      const text = ruleOf(arizona, language)
      expect(text).toMatch(EVERY)
      expect(text).toMatch(/(From|Desde) 2027 .*AHCCCS/)
      expect(text).toMatch(/with or without the rule|con o sin la regla/)
      expect(text).toMatch(/Call to confirm|Confirme al llamar/)
      expect(text).not.toMatch(BY_THE_RULE)
    },
  )

  it('is told as a thing of today once it has begun', () => {
    expect(ruleOf(arizona, 'en', '2027-03-01')).toContain('Since 2027 they look at AHCCCS for adults')
  })

  it.each(LANGUAGES)('stands with the cover of somebody who asks for it (%s)', (language) => {
    const plan = planFor({ ...EXAMPLES.ohio.facts, hasMedicaid: false }, ON)
    const way = plan.ways.find(({ program }) => program === 'medicaid/adult')
    expect(way && wordsFor(language).goodToKnow(way, plan).join(' ')).toMatch(EVERY)
  })
})
