import { type Facts, QUESTIONS, type QuestionId } from '@handrail/eligibility'
import { describe, expect, it } from 'vitest'
import { type Draft, EMPTY_DRAFT } from './draft.ts'
import { type Asked, readAnswer } from './read-answer.ts'

const asked = (id: QuestionId, before: Facts = {}): Asked => {
  const question = QUESTIONS.find((each) => each.id === id)
  if (!question) throw new Error(`no question ${id}`)
  return { question, shown: question.facts, before }
}
const draft = (part: Partial<Draft>): Draft => ({ ...EMPTY_DRAFT, ...part })

describe('an answer', () => {
  it.each<[string, Asked, Partial<Draft>, Facts]>([
    ['a number', asked('age'), { text: ' 29 ' }, { age: 29 }],
    ['not sure about a number', asked('age'), { chosen: ['not-sure'] }, { age: 'not-sure' }],
    [
      'not sure wins over what was typed before',
      asked('age'),
      { text: 'x', chosen: ['not-sure'] },
      { age: 'not-sure' },
    ],
    ['one of a list', asked('condition'), { chosen: ['suspected'] }, { mentalHealthCondition: 'suspected' }],
    ['yes', asked('job-offer'), { chosen: ['yes'] }, { hasAffordableJobOffer: true }],
    ['no', asked('job-offer'), { chosen: ['no'] }, { hasAffordableJobOffer: false }],
    [
      'several',
      asked('hard-areas'),
      { chosen: ['self-care', 'daily-living'] },
      { hardAreas: ['self-care', 'daily-living'] },
    ],
    ['none of several', asked('hard-areas'), { chosen: ['none'] }, { hardAreas: [] }],
    [
      'rather not say any of it',
      asked('benefits'),
      { chosen: ['rather-not-say'] },
      { receivesSsi: 'rather-not-say', receivesSsdi: 'rather-not-say' },
    ],
    ['boxes', asked('benefits'), { chosen: ['receivesSsi'] }, { receivesSsi: true, receivesSsdi: false }],
    [
      'money by the month',
      asked('income'),
      { text: '$1,200', per: 'month' },
      { householdMonthlyIncome: 1200 },
    ],
    [
      'money by the year',
      asked('income'),
      { text: '10,000', per: 'year' },
      { householdMonthlyIncome: 833.33 },
    ],
    ['no money needs no month or year', asked('income'), { text: '0' }, { householdMonthlyIncome: 0 }],
    ['savings have no month or year', asked('resources'), { text: '2500' }, { resources: 2500 }],
  ])('%s', (_, question, part, facts) => {
    expect(readAnswer(question, draft(part))).toEqual({ ok: true, facts })
  })
})

describe('an answer that is not one yet', () => {
  it.each<[string, Asked, Partial<Draft>, object]>([
    ['nothing chosen', asked('condition'), {}, { code: 'empty', ask: 'one' }],
    ['nothing ticked', asked('benefits'), {}, { code: 'empty', ask: 'several' }],
    [
      'a box of before that is no longer shown',
      { ...asked('fits'), shown: ['isVeteran'] },
      { chosen: ['pregnant'] },
      { code: 'empty', ask: 'several' },
    ],
    ['nothing typed', asked('age'), { text: '  ' }, { code: 'empty', ask: 'number' }],
    ['no amount', asked('income'), { per: 'month' }, { code: 'empty', ask: 'money' }],
    [
      'a word',
      asked('age'),
      { text: 'thirty' },
      { code: 'number', fact: 'age', wrote: 'thirty', min: 0, max: 120 },
    ],
    [
      'too old',
      asked('age'),
      { text: '130' },
      { code: 'number', fact: 'age', wrote: '130', min: 0, max: 120 },
    ],
    [
      'a household of nobody',
      asked('household'),
      { text: '0' },
      { code: 'number', fact: 'householdSize', wrote: '0', min: 1, max: 30 },
    ],
    ['money below nothing', asked('income'), { text: '-5', per: 'month' }, { code: 'amount', wrote: '-5' }],
    [
      'a very long text is quoted short',
      asked('resources'),
      { text: 'x'.repeat(99) },
      { code: 'amount', wrote: `${'x'.repeat(30)}…` },
    ],
    [
      'money without month or year',
      asked('income'),
      { text: '1200' },
      { code: 'month-or-year', wrote: '$1,200' },
    ],
    [
      'far too much by the month',
      asked('income'),
      { text: '1,000,001', per: 'month' },
      { code: 'amount-too-large', wrote: '1,000,001', max: '$1,000,000' },
    ],
    [
      'far too much by the year',
      asked('income'),
      { text: '99,000,000', per: 'year' },
      { code: 'amount-too-large', wrote: '99,000,000', max: '$12,000,000' },
    ],
    ['an unknown choice', asked('condition'), { chosen: ['maybe'] }, { code: 'does-not-fit' }],
    [
      'own money above that of the household',
      asked('own-income', { householdMonthlyIncome: 900 }),
      { text: '1200', per: 'month' },
      { code: 'above', what: 'own-income', wrote: '$1,200', of: 'household', limit: '$900' },
    ],
    [
      'pay above own money',
      asked('earnings', { householdMonthlyIncome: 900, ownMonthlyIncome: 500 }),
      { text: '600', per: 'month' },
      { code: 'above', what: 'earnings', wrote: '$600', of: 'own', limit: '$500' },
    ],
    [
      'pay above the money of the household',
      asked('earnings', { householdMonthlyIncome: 900 }),
      { text: '12,000', per: 'year' },
      { code: 'above', what: 'earnings', wrote: '$1,000', of: 'household', limit: '$900' },
    ],
    [
      'anything else that cannot be',
      asked('benefits', { age: 15 }),
      { chosen: ['receivesSsdi'] },
      { code: 'does-not-fit' },
    ],
  ])('%s', (_, question, part, problem) => {
    expect(readAnswer(question, draft(part))).toEqual({ ok: false, problem })
  })
})
