import { describe, expect, it } from 'vitest'
import { determine } from './determine.ts'
import { EXAMPLES } from './examples/index.ts'
import { FACT_NAMES, type Facts, NOT_SURE, RATHER_NOT_SAY } from './facts.ts'
import { leaveOpen, nextQuestion, QUESTIONS, type Question, rankMissing } from './questions.ts'

const ON = '2026-11-23'
const questionOf = (id: string): Question => {
  const found = QUESTIONS.find((question) => question.id === id)
  if (!found) throw new Error(`no question ${id}`)
  return found
}

describe('the questions', () => {
  it('ask every fact, each on one page', () => {
    const asked = QUESTIONS.flatMap(({ facts }) => facts)
    expect([...asked].sort()).toEqual([...FACT_NAMES].sort())
  })

  it('have names of their own', () => {
    const ids = QUESTIONS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('never ask for the immigration status of themselves', () => {
    expect(questionOf('immigration').optional).toBe(true)
  })
})

describe('the next question', () => {
  it('is the place, before anything else', () => {
    expect(nextQuestion({}, ON)).toMatchObject({ question: { id: 'place' }, matters: ['state'] })
    expect(nextQuestion({ age: 40, householdMonthlyIncome: 0 }, ON)?.question.id).toBe('place')
  })

  it('is the age, once the state is told', () => {
    expect(nextQuestion({ state: 'TX' }, ON)?.question.id).toBe('age')
  })

  it('goes on without a state when someone would rather not tell it', () => {
    expect(nextQuestion({ state: RATHER_NOT_SAY }, ON)?.question.id).not.toBe('place')
    expect(nextQuestion({ state: NOT_SURE }, ON)).not.toBeNull()
  })

  it('comes in the order of the list, so that talk about money or health stays together', () => {
    const order = QUESTIONS.map(({ id }) => id)
    let facts: Facts = { state: 'OH' }
    const asked: string[] = []
    for (let next = nextQuestion(facts, ON); next; next = nextQuestion(facts, ON)) {
      asked.push(next.question.id)
      facts = leaveOpen(next.question, facts, NOT_SURE)
    }
    expect(asked).toEqual(
      [...asked].sort((one, other) => order.indexOf(one as never) - order.indexOf(other as never)),
    )
    expect(asked.length).toBeGreaterThan(5)
  })

  it('leaves out what no longer matters: a veteran’s disability where nobody served', () => {
    const facts: Facts = { state: 'OH', age: 17 }
    const open = rankMissing(facts, ON).map(({ fact }) => fact)
    expect(open).not.toContain('isVeteran')
    expect(open).not.toContain('hasTotalVeteranDisability')
  })

  it('asks for the county only where the county decides', () => {
    const parent: Facts = {
      age: 30,
      caresForChild: true,
      youngestChildAge: 4,
      householdSize: 3,
      householdMonthlyIncome: 700,
    }
    expect(rankMissing({ ...parent, state: 'VA' }, ON).map(({ fact }) => fact)).toContain('county')
    expect(rankMissing({ ...parent, state: 'OH' }, ON).map(({ fact }) => fact)).not.toContain('county')
  })

  it('asks how long someone has a status only of those who told it', () => {
    const open = (facts: Facts) => rankMissing(facts, ON).map(({ fact }) => fact)
    expect(open({ state: 'OH', age: 30 })).not.toContain('fiveYearsInStatus')
    expect(open({ state: 'OH', age: 30, immigration: 'citizen' })).not.toContain('fiveYearsInStatus')
    expect(open({ state: 'OH', age: 30, immigration: 'permanent-resident' })).toContain('fiveYearsInStatus')
  })

  it('is none when someone is not sure of anything, and every answer stands', () => {
    const facts = Object.fromEntries(FACT_NAMES.map((name) => [name, NOT_SURE])) as Facts
    expect(nextQuestion(facts, ON)).toBeNull()
    for (const { standing } of determine(facts, ON))
      expect(['likely', 'possible', 'unlikely']).toContain(standing)
  })

  it('counts down honestly: what may follow shrinks when an answer settles things', () => {
    const before = nextQuestion({ state: 'TX' }, ON)?.mayFollow ?? []
    const after = nextQuestion({ state: 'TX', age: 9 }, ON)?.mayFollow ?? []
    expect(after.length).toBeLessThan(before.length)
  })
})

describe('the ranking of what is missing', () => {
  it('puts first what settles most, and gives everything a weight', () => {
    const ranked = rankMissing({ state: 'TX', age: 34 }, ON)
    const weights = ranked.map(({ weight }) => weight)
    expect(weights).toEqual([...weights].sort((one, other) => other - one))
    expect(Math.min(...weights)).toBeGreaterThan(0)
  })

  it('holds nothing that was told, that follows, or that someone left open', () => {
    const facts: Facts = {
      state: 'TX',
      age: 34,
      householdSize: 1,
      householdMonthlyIncome: 0,
      isVeteran: NOT_SURE,
      isNative: RATHER_NOT_SAY,
    }
    const ranked = rankMissing(facts, ON).map(({ fact }) => fact)
    for (const fact of [
      'state',
      'age',
      'householdSize',
      'ownMonthlyIncome',
      'ownMonthlyEarnings',
      'isVeteran',
      'isNative',
    ])
      expect(ranked).not.toContain(fact)
  })
})

describe('leaving a question open', () => {
  it('turns its facts into the answer that was given', () => {
    expect(leaveOpen(questionOf('benefits'), { state: 'TX' }, RATHER_NOT_SAY)).toEqual({
      state: 'TX',
      receivesSsi: RATHER_NOT_SAY,
      receivesSsdi: RATHER_NOT_SAY,
    })
  })

  it('keeps what was told on the same page before', () => {
    expect(leaveOpen(questionOf('place'), { state: 'VA' }, NOT_SURE)).toEqual({
      state: 'VA',
      county: NOT_SURE,
    })
  })

  it('leaves the facts that came in as they were', () => {
    const facts: Facts = Object.freeze({ state: 'TX' } as const)
    leaveOpen(questionOf('age'), facts, NOT_SURE)
    expect(facts).toEqual({ state: 'TX' })
  })
})

describe('whether a job offers a plan', () => {
  const asked = (facts: Facts): readonly string[] => {
    const ids: string[] = []
    for (let told = facts, next = nextQuestion(told, ON); next; next = nextQuestion(told, ON)) {
      ids.push(next.question.id)
      told = leaveOpen(next.question, told, NOT_SURE)
    }
    return ids
  }
  const { hasAffordableJobOffer: _, ...withPlan } = EXAMPLES.california.facts

  it('is asked of somebody with a private plan too: if that is from the marketplace, an offer closes the lower price', () => {
    expect(asked(withPlan)).toContain('job-offer')
    const [offered, not] = [true, false].map((hasAffordableJobOffer) =>
      determine({ ...withPlan, hasAffordableJobOffer }, ON).find(
        ({ program }) => program === 'marketplace/tax-credit',
      ),
    )
    expect([offered?.standing, not?.standing]).toEqual(['unlikely', 'possible'])
  })

  it('is not asked where the income settles it', () => {
    expect(asked({ ...withPlan, hasPrivateInsurance: false, householdMonthlyIncome: 40_000 })).not.toContain(
      'job-offer',
    )
  })
})
