import { expect, test } from 'vitest'
import { type CaseFacts, caseStage, STAGES, type Stage } from './stage.ts'

const goneOn = { status: 'disposed', as: 'go-on' } as const
const open = { status: 'open' } as const

const TABLE: readonly (readonly [string, CaseFacts, Stage])[] = [
  ['a request that was just taken on', open, 'reaching'],
  ['nobody was reached yet', { ...open, screening: open, reached: false }, 'reaching'],
  ['somebody talks with them', { ...open, screening: open, reached: true }, 'screening'],
  [
    'sent elsewhere, and nobody has heard yet',
    { ...open, screening: { ...goneOn, as: 'other-place' } },
    'other-place',
  ],
  ['screened, and going on', { ...open, screening: goneOn }, 'assessing'],
  ['an assessment was begun', { ...open, screening: goneOn, assessment: 'open' }, 'assessing'],
  ['the assessment is signed', { ...open, screening: goneOn, assessment: 'signed' }, 'determining'],
  ['a decision is awaited', { ...open, assessment: 'signed', determination: 'pending' }, 'determining'],
  ['granted', { ...open, assessment: 'signed', determination: 'granted' }, 'determined'],
  ['not granted: the case stays in view', { ...open, determination: 'not-granted' }, 'not-granted'],
  ['waiting for a place', { ...open, determination: 'granted', wait: 'waiting' }, 'waiting'],
  ['a place was offered', { ...open, determination: 'granted', wait: 'offered' }, 'waiting'],
  [
    'the wait is over, nobody is assigned yet',
    { ...open, determination: 'granted', wait: 'over' },
    'determined',
  ],
  ['a case manager is assigned', { ...open, wait: 'over', assignment: 'assigned' }, 'assigned'],
  ['they work together', { ...open, assignment: 'engaged' }, 'planning'],
  ['a plan is being written', { ...open, assignment: 'assigned', plan: 'drafted' }, 'planning'],
  ['a plan is in force', { ...open, assignment: 'engaged', plan: 'in-force' }, 'active'],
  ['they are leaving', { ...open, plan: 'in-force', episode: 'leaving' }, 'leaving'],
  ['the work is over', { ...open, plan: 'in-force', episode: 'closed' }, 'closed'],
  ['closed', { status: 'closed', screening: { ...goneOn, as: 'withdrawn' } }, 'closed'],
  ['a crisis while a plan is in force', { ...open, plan: 'in-force', crisisUnanswered: true }, 'crisis'],
  ['a crisis that nobody answered, in a closed case', { status: 'closed', crisisUnanswered: true }, 'crisis'],
]

test.each(TABLE)('%s', (_said, facts, stage) => {
  expect(caseStage(facts)).toBe(stage)
})

test('every stage is reached by some facts', () => {
  expect(new Set(TABLE.map(([, , stage]) => stage))).toEqual(new Set(STAGES))
})
