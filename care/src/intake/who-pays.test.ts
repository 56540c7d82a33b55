import { NOT_SURE, RATHER_NOT_SAY } from '@handrail/eligibility'
import { expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import type { AllAnswers } from './blocks.ts'
import { type ForWhoPays, factsOf } from './who-pays.ts'

const on = plainDate.parse('2026-11-27')
const given = (value: unknown) => ({ answer: 'given', value }) as const
const known = (of: Partial<ForWhoPays>) =>
  factsOf({ on, state: undefined, born: undefined, answers: {}, told: [], ...of }).facts
const asked = (answers: AllAnswers) => known({ answers })

test.each<[string, AllAnswers, object]>([
  [
    'a cover that was named is had, and none of the others is',
    { coverage: { payers: given(['medicaid', 'medicare']) } },
    { hasMedicaid: true, hasMedicare: true, hasPrivateInsurance: false },
  ],
  [
    'no cover is none of them',
    { coverage: { payers: given(['uninsured']) } },
    { hasMedicaid: false, hasMedicare: false, hasPrivateInsurance: false },
  ],
  [
    'a plan through work is a private one',
    { coverage: { payers: given(['employer']) } },
    { hasMedicaid: false, hasMedicare: false, hasPrivateInsurance: true },
  ],
  [
    'whoever has CHIP may have Medicaid too',
    { coverage: { payers: given(['chip']) } },
    { hasMedicare: false, hasPrivateInsurance: false },
  ],
  [
    'the Indian Health Service says that somebody may use it',
    { coverage: { payers: given(['indian-health-service']) } },
    { hasMedicaid: false, hasMedicare: false, hasPrivateInsurance: false, isNative: true },
  ],
  [
    'who does not know is not sure',
    { coverage: { payers: { answer: 'unknown' } } },
    { hasMedicaid: NOT_SURE, hasMedicare: NOT_SURE, hasPrivateInsurance: NOT_SURE },
  ],
  [
    'who would not say did not say',
    { coverage: { payers: { answer: 'declined' } } },
    { hasMedicaid: RATHER_NOT_SAY, hasMedicare: RATHER_NOT_SAY, hasPrivateInsurance: RATHER_NOT_SAY },
  ],
  ['what was not asked is open', { coverage: { payers: { answer: 'not-asked' } } }, {}],
  [
    'who has asked for disability money does not get it yet',
    { coverage: { disabilityMoney: given(['asked-for']) } },
    { receivesSsi: false, receivesSsdi: false },
  ],
  [
    'a household with its income',
    { household: { size: given(3) }, coverage: { incomeMonthly: given(1_200) } },
    { householdSize: 3, householdMonthlyIncome: 1_200 },
  ],
  ['who is pregnant says so', { household: { pregnant: given(true) } }, { pregnancy: 'pregnant' }],
  ['who is not may have been within the year', { household: { pregnant: given(false) } }, {}],
  ['a household of two and a half is no household', { household: { size: given(2.5) } }, {}],
])('%s', (_what, answers, facts) => {
  expect(asked(answers)).toEqual(facts)
})

test('an age is told by a birthday, and by no year alone', () => {
  expect(known({ born: { answer: 'exact', on: plainDate.parse('1986-11-28') } })).toEqual({ age: 39 })
  expect(known({ born: { answer: 'approximate', year: 1986 } })).toEqual({})
})

test('what was asked since counts more than what was told before, and the state that was told more than the agency’s', () => {
  expect(
    known({
      state: 'TX',
      answers: { coverage: { payers: given(['medicaid']) } },
      told: [{ hasMedicaid: false, age: 30, state: 'OH' }],
    }),
  ).toEqual({ hasMedicaid: true, hasMedicare: false, hasPrivateInsurance: false, age: 30, state: 'OH' })
})

test('what no longer fits together is named', () => {
  const { facts, leftOut } = factsOf({
    on,
    state: 'OH',
    born: undefined,
    answers: { household: { size: given(1) } },
    told: [{ livesWithSpouse: true, householdSize: 2 }],
  })
  expect(facts).toEqual({ householdSize: 1, state: 'OH' })
  expect(leftOut).toEqual(['livesWithSpouse'])
})
