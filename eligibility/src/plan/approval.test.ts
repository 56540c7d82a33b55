import { describe, expect, it } from 'vitest'
import { EXAMPLES } from '../examples/index.ts'
import { LANGUAGES, planText, wordsFor } from '../words/index.ts'
import { approvalOn } from './approval.ts'
import { planFor } from './plan.ts'

const NOV = '2026-11-27'
const parent = {
  ...EXAMPLES.georgia.facts,
  householdMonthlyIncome: 1500,
  ownMonthlyIncome: 1500,
  ownMonthlyEarnings: 1500,
}

describe('a program that is approved for a time', () => {
  it.each([
    ['2026-11-16', false],
    ['2026-11-17', true],
    ['2026-12-31', true],
  ] as const)('may end before a decision asked for on %s: %s', (on, before) => {
    expect(approvalOn('GA', on)).toMatchObject({
      lastDay: '2026-12-31',
      beforeDecision: before,
      over: false,
    })
  })

  it('is over on the day after, and nothing was approved before it began', () => {
    expect(approvalOn('GA', '2027-01-01')).toMatchObject({ over: true, beforeDecision: false })
    expect(approvalOn('GA', '2020-01-01')).toBeNull()
  })

  it('is a thing of the states that have such a program', () => {
    expect(approvalOn('TX', NOV)).toBeNull()
    expect(approvalOn(null, NOV)).toBeNull()
  })

  it.each(LANGUAGES)('says so on the card, in what happens next and in the words to say (%s)', (language) => {
    const plan = planFor(parent, NOV)
    const words = wordsFor(language)
    const way = plan.ways.find(({ program }) => program === 'medicaid/georgia-pathways')
    const day = words.date('2026-12-31')
    expect(way && words.program(way, plan.state, plan.on).gives).toMatch(
      new RegExp(`${day}.*(decide after that|quizás decidan después)`),
    )
    const stop = plan.road.find(({ code }) => code === 'approval-ends')
    expect(stop && words.road(stop).time).toContain(day)
    expect(stop && words.road(stop).name).toMatch(/Georgia Pathways|Pathways de Georgia/)
    expect(stop).toMatchObject({ conf: 'confirmed', cite: expect.stringContaining('section 1115') })
    expect(plan.road.findIndex(({ code }) => code === 'approval-ends')).toBeLessThan(
      plan.road.findIndex(({ code }) => code === 'medicaid-decision'),
    )
    const asked = plan.say.find(({ code }) => code === 'ask-approval-end')
    expect(asked && words.say(asked)).toContain(day)
    expect(planText(plan, language).split(day).length).toBeGreaterThan(3)
  })

  it('says nothing more while a decision comes well before it ends', () => {
    const plan = planFor(parent, '2026-06-01')
    expect(plan.road.map(({ code }) => code)).not.toContain('approval-ends')
    expect(plan.say.map(({ code }) => code)).not.toContain('ask-approval-end')
  })
})
