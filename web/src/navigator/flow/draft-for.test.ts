import { QUESTIONS, type QuestionId } from '@handrail/eligibility'
import { describe, expect, it } from 'vitest'
import { EMPTY_DRAFT } from './draft.ts'
import { draftFor } from './draft-for.ts'
import type { Step } from './path.ts'

const step = (id: QuestionId): Step => {
  const question = QUESTIONS.find((each) => each.id === id)
  if (!question) throw new Error(`no question ${id}`)
  return { id, question, shown: question.facts, before: {}, number: 4, total: 9, rail: 0.4, again: false }
}

const EARLIER = [step('household'), step('income'), step('fits'), step('own-income')]
const yearly = { ...EMPTY_DRAFT, text: '24000', per: 'year' } as const
const monthly = { ...EMPTY_DRAFT, text: '900', per: 'month' } as const

describe('what stands on a page when it comes up', () => {
  it('is nothing at first', () => {
    expect(draftFor(step('income'), [step('household')], {}, {})).toEqual(EMPTY_DRAFT)
    expect(draftFor(step('earnings'), EARLIER, {}, {})).toEqual(EMPTY_DRAFT)
  })

  it('is "a month" or "a year" as on the money page before', () => {
    const drafts = { income: yearly }
    expect(draftFor(step('own-income'), [step('income')], drafts, {})).toEqual({
      ...EMPTY_DRAFT,
      per: 'year',
    })
    expect(draftFor(step('earnings'), EARLIER, { ...drafts, 'own-income': monthly }, {}).per).toBe('month')
  })

  it('is nothing for savings, which are neither', () => {
    expect(draftFor(step('resources'), EARLIER, { income: yearly }, {})).toEqual(EMPTY_DRAFT)
  })

  it('is what was typed there, or the answer that was given, before all else', () => {
    const drafts = { income: yearly, earnings: monthly }
    expect(draftFor(step('earnings'), EARLIER, drafts, {})).toEqual(monthly)
    const given = { earnings: { ownMonthlyEarnings: 300 } }
    expect(draftFor(step('earnings'), EARLIER, { income: yearly }, given)).toMatchObject({ per: 'month' })
    const open = { earnings: { ownMonthlyEarnings: 'not-sure' } } as const
    expect(draftFor(step('earnings'), EARLIER, { income: yearly }, open)).toEqual({
      ...EMPTY_DRAFT,
      chosen: ['not-sure'],
    })
  })
})
