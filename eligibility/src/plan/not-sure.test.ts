import { describe, expect, it } from 'vitest'
import type { Facts } from '../facts.ts'
import { PROGRAMS } from '../programs/all.ts'
import { leaveOpen, nextQuestion, type QuestionId } from '../questions.ts'
import { LANGUAGES, planText, wordsFor } from '../words/index.ts'
import { type Plan, planFor } from './plan.ts'

const ON = '2026-11-26'

/** The questions asked from here on of somebody who leaves each open, and what is then known. */
const leavingAllOpen = (facts: Facts): { readonly asked: readonly QuestionId[]; readonly facts: Facts } => {
  const next = nextQuestion(facts, ON)
  if (next === null) return { asked: [], facts }
  const rest = leavingAllOpen(leaveOpen(next.question, facts, 'not-sure'))
  return { asked: [next.question.id, ...rest.asked], facts: rest.facts }
}

describe('"not sure" to everything', () => {
  const { asked, facts } = leavingAllOpen({})
  const plan = planFor(facts, ON)

  it('asks nothing that goes further into an answer left open', () => {
    for (const known of [{}, { state: 'TX', county: 'not-sure', age: 30 }, { state: 'OH' }] as const)
      expect(leavingAllOpen(known).asked).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(months-since|child-age|ssdi-months|about-spouse)/)]),
      )
    expect(asked).toContain('fits')
  })

  it('names no program of a few states while the state is not known', () => {
    const named = [...plan.ways, ...plan.unclear, ...plan.notNow].map(({ program }) => program)
    const ofSome = PROGRAMS.filter(({ only }) => only !== undefined).map(({ id }) => id)
    expect(ofSome).toContain('medicaid/georgia-pathways')
    expect(named.filter((id) => ofSome.includes(id))).toEqual([])
  })

  it('says once that most ways go by the state, and lists none of those', () => {
    expect(plan.unclear.length).toBeLessThan(10)
    expect(plan.unclear.flatMap(({ reasons }) => reasons.map(({ code }) => code))).not.toContain('state')
    for (const language of LANGUAGES)
      expect(planText(plan, language)).toContain(wordsFor(language).fixed.stateOpens)
  })

  it('says where the number of Medicaid stands', () => {
    const call = plan.calls.find(({ kind }) => kind === 'state-medicaid')
    expect(call?.url).toMatch(/^https:\/\/www\.medicaid\.gov/)
  })

  it('says "more" only where some way fits for sure', () => {
    const counts = (likely: number, possible: number, language: 'en' | 'es') => {
      const [way] = plan.ways
      if (!way) throw new Error('no way')
      const ways: Plan['ways'] = [
        ...Array.from({ length: likely }, () => ({ ...way, standing: 'likely' }) as const),
        ...Array.from({ length: possible }, () => ({ ...way, standing: 'possible' }) as const),
      ]
      return wordsFor(language).headline({ ...plan, ways }).detail
    }
    expect(counts(0, 4, 'en')).toContain('4 ways to pay may fit, but none is sure yet.')
    expect(counts(0, 4, 'es')).toContain('4 formas de pagar son posibles, pero ninguna es segura todavía.')
    expect(counts(1, 1, 'en')).toContain('1 way to pay fits, and 1 more may fit.')
    expect(counts(2, 0, 'en')).toContain('2 ways to pay fit.')
    expect(counts(0, 0, 'es')).toContain('todavía no sabemos')
  })
})

describe('somebody of 65 or older', () => {
  const NO_COVER = { hasMedicaid: false, hasMedicare: true, hasPrivateInsurance: false } as const
  const MONEY = { householdSize: 1, householdMonthlyIncome: 900, ownMonthlyIncome: 900 } as const

  it.each(['OH', 'TX', 'CA', 'NY'] as const)(
    'who does not work is not asked in %s whether health keeps them from work',
    (state) => {
      const { asked } = leavingAllOpen({
        ...{ state, county: 'not-sure', age: 70 },
        ...NO_COVER,
        ...MONEY,
        ownMonthlyEarnings: 0,
      })
      expect(asked).not.toContain('work-limit')
    },
  )

  it('is asked about work first, as younger people are not', () => {
    const inOrder = (age: number) =>
      leavingAllOpen({
        state: 'OH',
        county: 'not-sure',
        age,
        ...NO_COVER,
        householdSize: 1,
        householdMonthlyIncome: 900,
      }).asked
    const [old, young] = [inOrder(70), inOrder(40)]
    expect(old.includes('work-limit') ? old.indexOf('work-limit') : 99).toBeGreaterThan(
      old.indexOf('earnings'),
    )
    expect(young.indexOf('work-limit')).toBeLessThan(young.indexOf('earnings'))
  })
})
