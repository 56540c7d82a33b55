import { describe, expect, it } from 'vitest'
import type { Facts } from '../facts.ts'
import { LANGUAGES, planText, wordsFor } from '../words/index.ts'
import { planFor } from './plan.ts'

const ON = '2026-11-23'
const told = { state: 'OH', mentalHealthCondition: 'diagnosed', diagnosisGroup: 'schizophrenia' } as const
const asks = (facts: Facts): boolean => planFor(facts, ON).say.some(({ code }) => code === 'ask-early-team')

describe('a team for the first years of psychosis', () => {
  it.each([15, 22, 35])('is worth asking for at %i with schizophrenia', (age) => {
    expect(asks({ ...told, age })).toBe(true)
  })

  it.each([15, 20, 25])('is said of nobody who did not tell of it, and told as an “if” at %i', (age) => {
    const facts = { state: 'OH', age, mentalHealthCondition: 'suspected' } as const
    expect(asks(facts)).toBe(false)
    const plan = planFor(facts, ON)
    const state = plan.ways.find(({ program }) => program === 'state/mental-health')
    for (const language of LANGUAGES) {
      const known = state ? wordsFor(language).goodToKnow(state, plan) : []
      const at = known.findIndex((text) => text.includes('coordinated specialty care'))
      expect(known[at - 2]).toMatch(/^(Do you hear or see|¿Oye o ve) .*\?.*(Only then|Solo entonces)/)
    }
  })

  it.each(LANGUAGES)('is no “if” to whoever told of it (%s)', (language) => {
    const plan = planFor({ ...told, age: 22 }, ON)
    const state = plan.ways.find(({ program }) => program === 'state/mental-health')
    expect(state && wordsFor(language).goodToKnow(state, plan).join(' ')).not.toMatch(
      /Only then|Solo entonces/,
    )
  })

  it.each(LANGUAGES)('is asked for in words that say the first years of what (%s)', (language) => {
    const plan = planFor({ ...told, age: 22 }, ON)
    for (const words of [wordsFor(language), wordsFor(language).forHelper])
      expect(plan.say.map((saying) => words.say(saying)).join(' ')).toMatch(
        /first years of hearing or seeing things that others do not|primeros años de oír o ver cosas que otros no perciben/,
      )
  })

  it.each([
    ['at 14', { ...told, age: 14 }],
    ['at 36', { ...told, age: 36 }],
    ['of an age that was not told', told],
    ['at 33 to somebody who only thinks so', { state: 'OH', age: 33, mentalHealthCondition: 'suspected' }],
    ['with another diagnosis', { ...told, age: 20, diagnosisGroup: 'ptsd' }],
    ['without a condition', { state: 'OH', age: 20, mentalHealthCondition: 'none' }],
  ] as const)('is not brought up %s', (_who, facts) => {
    expect(asks(facts)).toBe(false)
  })

  it.each(LANGUAGES)('is named with the word to use and what to confirm in %s', (language) => {
    const plan = planFor({ ...told, age: 22 }, ON)
    const state = plan.ways.find(({ program }) => program === 'state/mental-health')
    expect(planText(plan, language)).toContain('coordinated specialty care')
    expect(state && wordsFor(language).goodToKnow(state, plan).join(' ')).toMatch(
      /coordinated specialty care.*(call to confirm|llame para confirmar)/,
    )
  })
})
