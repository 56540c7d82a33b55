import { type Facts, NOT_SURE, RATHER_NOT_SAY } from '@handrail/eligibility'
import { expect, test } from 'vitest'
import { instant } from '../kernel/instant.ts'
import { savedBlock } from './blocks.ts'
import { type ToldRequest, toldBefore } from './told-before.ts'

const at = (day: number) => instant.parse(`2026-11-${day}T15:00:00.000Z`)
const request = (of: Partial<ToldRequest> = {}): ToldRequest => ({
  way: 'navigator',
  receivedAt: at(20),
  sender: null,
  mandate: 'not-asked',
  tellSender: undefined,
  reason: 'I cannot keep up with my letters.',
  safety: undefined,
  story: [],
  ...of,
})
const sender = { name: 'Lee Sample', organization: 'Bayou Clinic', phone: '+17135550161' }
const given = (value: unknown) => ({ answer: 'given', value })
/** What is proposed beside the words in which somebody asked. */
const proposed = (...requests: readonly ToldRequest[]) =>
  Object.fromEntries(
    toldBefore(requests)
      .filter(({ question }) => question !== 'concern')
      .map((one) => [`${one.block}.${one.question}`, one.given]),
  )

test.each<[string, Facts, object]>([
  ['a household of three', { householdSize: 3 }, { 'household.size': given(3) }],
  ['a county', { county: 'Harris County' }, { 'identity.county': given('Harris County') }],
  ['military service', { isVeteran: true }, { 'identity.veteran': given(true) }],
  ['money each month', { householdMonthlyIncome: 0 }, { 'coverage.incomeMonthly': given(0) }],
  ['a child at home', { caresForChild: false }, { 'household.children': given(false) }],
  ['a pregnancy', { pregnancy: 'pregnant' }, { 'household.pregnant': given(true) }],
  ['a pregnancy that ended', { pregnancy: 'ended-in-past-year' }, { 'household.pregnant': given(false) }],
  [
    'a cover among others',
    { hasMedicaid: true, hasMedicare: NOT_SURE },
    { 'coverage.payers': given(['medicaid']) },
  ],
  [
    'no cover, asked of each',
    { hasMedicaid: false, hasMedicare: false, hasPrivateInsurance: false },
    { 'coverage.payers': given(['uninsured']) },
  ],
  ['no Medicaid, and nothing asked of the rest', { hasMedicaid: false }, {}],
  [
    'not sure of any cover',
    { hasMedicaid: NOT_SURE, hasMedicare: NOT_SURE, hasPrivateInsurance: NOT_SURE },
    { 'coverage.payers': { answer: 'unknown' } },
  ],
  ['SSI', { receivesSsi: true, receivesSsdi: false }, { 'coverage.disabilityMoney': given(['ssi']) }],
  [
    'no disability money',
    { receivesSsi: false, receivesSsdi: false },
    { 'coverage.disabilityMoney': given(['none']) },
  ],
  ['a year and more', { hardForMonths: '12-or-more' }, { 'need.duration': given('years') }],
  ['less than half a year', { hardForMonths: 'under-6' }, {}],
  [
    'what is hard, as far as the talk asks of it',
    { hardAreas: ['relationships', 'concentration'] },
    { 'need.hardNow': given(['people']) },
  ],
  ['nothing that is hard', { hardAreas: [] }, {}],
  ['no wish to say', { isVeteran: RATHER_NOT_SAY }, { 'identity.veteran': { answer: 'declined' } }],
  ['not being sure', { householdSize: NOT_SURE }, { 'household.size': { answer: 'unknown' } }],
  ['nothing that the talk asks', { age: 30, state: 'TX', resources: 100 }, {}],
])('%s that was told is proposed as what it says', (_what, facts, expected) => {
  expect(proposed(request({ story: [{ said: 'x', facts }] }))).toEqual(expected)
})

test('a diagnosis is proposed in the words in which it was said', () => {
  const story = [{ said: 'Bipolar disorder', facts: { diagnosisGroup: 'bipolar' } as const }]
  expect(proposed(request({ story }))).toEqual({ 'need.diagnosis': given('Bipolar disorder') })
})

test('the words of the person are theirs, and those of a sender keep the sender’s name', () => {
  expect(toldBefore([request()])).toMatchObject([
    { question: 'concern', given: given('I cannot keep up with my letters.'), by: undefined },
  ])
  const sent = request({ way: 'form', sender, reason: 'Missed three visits.', mandate: 'court-order' })
  expect(toldBefore([sent])).toMatchObject([
    { question: 'concern', given: given('Lee Sample: Missed three visits.'), by: 'Lee Sample', way: 'form' },
    { question: 'mandate', given: given('court-order') },
  ])
})

test('a mandate nobody asked about is no answer, and one that nobody knows is', () => {
  expect(proposed(request({ mandate: 'not-asked' }))).toEqual({})
  expect(proposed(request({ mandate: 'unknown' }))).toEqual({ 'reason.mandate': { answer: 'unknown' } })
})

test('what the newest request says counts, and an older one fills what it leaves open', () => {
  const older = request({
    receivedAt: at(13),
    story: [{ said: 'x', facts: { householdSize: 2, isVeteran: true } }],
  })
  const newer = request({ story: [{ said: 'x', facts: { householdSize: 3 } }] })
  expect(toldBefore([older, newer])).toMatchObject([
    { question: 'concern', at: at(20) },
    { question: 'size', given: given(3), at: at(20) },
    { question: 'veteran', given: given(true), at: at(13) },
  ])
})

test('who calls, whether it is safe and what they agree to is asked anew', () => {
  const everything = request({ sender, mandate: 'none', tellSender: undefined, safety: 'Not at home.' })
  const blocks = new Set(toldBefore([everything]).map(({ block }) => block))
  expect([...blocks]).toEqual(['need', 'risk', 'reason'])
})

test('all that is proposed is what its block takes', () => {
  const facts: Facts = {
    ...{ county: 'Harris County', isVeteran: true, householdSize: 30, caresForChild: true, pregnancy: 'no' },
    ...{ hasMedicaid: true, hasMedicare: true, hasPrivateInsurance: true, receivesSsi: true },
    ...{ householdMonthlyIncome: 1_000_000, hardAreas: ['self-care', 'relationships', 'work-or-school'] },
    ...{ hardForMonths: '6-to-11', diagnosisGroup: 'other', substanceUseCondition: true },
  }
  const all = toldBefore([
    request({
      story: Object.entries(facts).map(([fact, one]) => ({ said: 'x'.repeat(600), facts: { [fact]: one } })),
      ...{ sender, mandate: 'none', tellSender: 'no', reason: 'x'.repeat(4_000), safety: 'y' },
    }),
  ])
  expect(all.length).toBe(16)
  for (const { block, question, given: answer } of all)
    expect(savedBlock.safeParse({ block, answers: { [question]: answer } }).success).toBe(true)
})
