import { expect, test } from 'vitest'
import { plainDate } from '../../kernel/plain-date.ts'
import { coverageId, coverageTerms } from '../../people/index.ts'
import { type OfRecord, prefilled } from './prefill.ts'

const on = plainDate.parse('2026-11-29')
const later = plainDate.parse('2027-05-31')
const validUntil = plainDate.parse('2027-09-01')
const cover = (n: number, payerKind: string, plan?: string) => ({
  coverage: coverageId.parse(`01939d5b-0000-7000-8000-00000000000${n}`),
  terms: coverageTerms.parse({ payerKind, source: 'card', from: '2026-01-01', ...(plan && { plan }) }),
})
const assessment = { assessment: '01939d5b-0000-7000-8000-0000000000aa', expiresOn: validUntil }
const start = (of: Partial<OfRecord>) =>
  prefilled({ covers: [], decided: undefined, assessment: undefined, on, ...of })

test.each<[string, string, string | undefined, string | undefined]>([
  ['Medicaid of the state', 'medicaid', undefined, 'medicaid-state'],
  ['Medicaid through a plan', 'medicaid', 'Example Care', 'medicaid-plan'],
  ['CHIP through a plan', 'chip', 'Example Care', 'medicaid-plan'],
  ['Medicare Advantage', 'medicare', 'Example Advantage', 'medicare-plan'],
  ['Medicare itself, which is not asked first', 'medicare', undefined, undefined],
  ['a plan through work', 'employer', undefined, 'employer-plan'],
  ['a plan of the Marketplace', 'marketplace', undefined, 'exchange-plan'],
  ['a plan bought alone', 'private', undefined, 'exchange-plan'],
])('the only cover is asked, as the kind of plan that it is: %s', (_what, payerKind, plan, kind) => {
  const only = cover(1, payerKind, plan)
  expect(start({ covers: [only, cover(2, 'uninsured'), cover(3, 'county')] })).toMatchObject({
    cover: only,
    plan: kind,
  })
})

test('of several covers the one that pays is asked, and none where nobody decided', () => {
  const covers = [cover(1, 'employer'), cover(2, 'medicaid', 'Example Care')]
  expect(start({ covers })).toMatchObject({ cover: undefined, plan: undefined })
  expect(start({ covers, decided: { payer: 'medicaid', until: later } })).toMatchObject({
    cover: covers[1],
    plan: 'medicaid-plan',
  })
  expect(start({ covers, decided: { payer: 'county', until: later } }).cover).toBeUndefined()
})

test('it is asked until the decision ends, else as long as the assessment is relied on, else the day is open', () => {
  expect(start({ decided: { payer: 'medicaid', until: later }, assessment }).until).toBe(later)
  expect(start({ decided: { payer: 'medicaid', until: on }, assessment }).until).toBe(validUntil)
  expect(start({}).until).toBeUndefined()
})

test('who the member is stands in the request where the record has their number', () => {
  const { coverage, terms } = cover(1, 'employer')
  expect(start({ covers: [{ coverage, terms }] }).inRequest).toEqual([])
  expect(start({ covers: [{ coverage, terms: { ...terms, memberId: 'EX-1' } }] }).inRequest).toEqual([
    'member',
  ])
})

test('a signed assessment shows no more than the plan must see, and nothing without one', () => {
  expect(start({ assessment }).byAssessment).toEqual(['diagnosis', 'function', 'risk'])
  expect(start({}).byAssessment).toEqual([])
})
