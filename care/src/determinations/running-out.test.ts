import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { ItemStep } from './needs.ts'
import { REQUIREMENT_CODES, requirementsOn } from './requirements.ts'
import { nextToRunOut } from './running-out.ts'

const requirements = requirementsOn({ payers: ['medicaid'], program: 'case-management' }, [], '2026-11-27')
const step = (change: Partial<ItemStep>): ItemStep => ({
  requirement: 'income',
  act: 'receive',
  status: 'received',
  evidence: null,
  substitute: null,
  why: null,
  words: null,
  datedOn: '2026-11-01',
  expiresOn: '2026-12-31',
  by: null,
  at: '2026-11-27T12:00:00.000Z',
  ...change,
})
const next = (...steps: readonly Partial<ItemStep>[]) =>
  nextToRunOut(requirements, steps.map(step), '2026-11-27')

test.each([
  ['two weeks before it runs out', {}, { expiresOn: '2026-12-31', askBy: '2026-12-17' }],
  [
    'not within a week of its day',
    { datedOn: '2026-11-26', expiresOn: '2026-12-05' },
    { askBy: '2026-12-03' },
  ],
  ['never after it has run out', { datedOn: '2026-11-26', expiresOn: '2026-11-28' }, { askBy: '2026-11-28' }],
  ['also when it has run out already', { expiresOn: '2026-11-20' }, { expiresOn: '2026-11-20' }],
] as const)('a newer paper is asked for %s', (_when, change, found) => {
  expect(next(change)).toMatchObject({ requirement: 'income', ...found })
})

test('what is not asked for any more, was turned down, or is waited for by nobody asks for nothing', () => {
  expect(next({ status: 'rejected' })).toBeUndefined()
  expect(next({ status: 'waived', expiresOn: null })).toBeUndefined()
  expect(next({ requirement: 'treatment-history' })).toBeUndefined()
})

test('a newer paper takes the place of an older one, and the first to run out is named', () => {
  expect(next({}, { expiresOn: '2027-01-30' })?.expiresOn).toBe('2027-01-30')
  expect(next({}, { requirement: 'insurance', expiresOn: '2026-12-10' })?.requirement).toBe('insurance')
})

test('for any papers it is the first of those that are here, and asked for no later than it runs out', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((n): PlainDate => addDays('2026-06-01', n))
  const one = fc.record({
    requirement: fc.constantFrom(...REQUIREMENT_CODES),
    datedOn: day,
    expiresOn: fc.option(day, { nil: null }),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (papers) => {
      const found = next(...papers)
      const last = new Map(papers.map((paper) => [paper.requirement, paper.expiresOn]))
      const held = requirements
        .filter(({ level }) => level !== 'soft')
        .flatMap(({ code }) => last.get(code) ?? [])
        .toSorted()
      expect(found?.expiresOn).toBe(held[0])
      if (found) expect(found.askBy <= found.expiresOn).toBe(true)
    }),
  )
})
