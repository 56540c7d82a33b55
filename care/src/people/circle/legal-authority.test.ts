import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AUTHORITY_SCOPES, authorityTerms, legalAuthority, MATTERS, mayAct } from './legal-authority.ts'

const ID = '01939d5b-0000-7000-8000-000000000001'
const authority = (terms: object) =>
  legalAuthority.parse({
    authority: ID,
    version: 1,
    terms: {
      kind: 'guardian',
      holder: 'Lee Sample',
      scopes: ['person'],
      from: '2026-01-01',
      until: '2026-12-31',
      verified: { by: ID, on: '2026-01-02' },
      ...terms,
    },
  })

test.each([
  ['a guardian of the person decides about health', {}, 'health', '2026-06-01', true],
  ['a guardian of the person decides about no money', {}, 'money', '2026-06-01', 'outside-its-scope'],
  ['a conservator of the estate decides about money', { scopes: ['estate'] }, 'money', '2026-06-01', true],
  ['a medical authority sees records', { scopes: ['medical'] }, 'records', '2026-06-01', true],
  [
    'a medical authority chooses no home',
    { scopes: ['medical'] },
    'housing',
    '2026-06-01',
    'outside-its-scope',
  ],
  [
    'a limited order reaches what it names',
    { scopes: ['limited'], matters: ['housing'] },
    'housing',
    '2026-06-01',
    true,
  ],
  [
    'a limited order reaches no further',
    { scopes: ['limited'], matters: ['housing'] },
    'health',
    '2026-06-01',
    'outside-its-scope',
  ],
  ['an order that has not begun', {}, 'health', '2025-12-31', 'not-yet'],
  ['the last day of an order', {}, 'health', '2026-12-31', true],
  ['an order that ended', {}, 'health', '2027-01-01', 'ended'],
  ['an order that nobody has seen', { verified: undefined }, 'health', '2026-06-01', 'not-verified'],
  [
    'a representative payee receives benefits',
    { kind: 'representative-payee', scopes: ['estate'] },
    'benefits',
    '2026-06-01',
    true,
  ],
  [
    'a representative payee decides about no health, whatever was entered',
    { kind: 'representative-payee', scopes: ['person', 'medical'] },
    'health',
    '2026-06-01',
    'outside-its-scope',
  ],
] as const)('%s', (_sentence, terms, matter, on, answer) => {
  const may = mayAct(authority(terms), matter, on)
  expect(may.may ? true : may.why).toBe(answer)
})

test('no authority reaches anything before it begins or after it ends', () => {
  const scopes = fc.uniqueArray(fc.constantFrom(...AUTHORITY_SCOPES.slice(0, 3)), { minLength: 1 })
  fc.assert(
    fc.property(scopes, fc.constantFrom(...MATTERS), (of, matter) => {
      for (const day of ['2025-12-31', '2027-01-01'] as const)
        expect(mayAct(authority({ scopes: of }), matter, day).may).toBe(false)
    }),
  )
})

test('a limited order must say to what, and none ends before it begins', () => {
  const terms = {
    kind: 'guardian',
    holder: 'Lee Sample',
    scopes: ['limited'],
    from: '2026-02-01',
    until: '2026-01-01',
  }
  const read = authorityTerms.safeParse(terms)
  expect(read.error?.issues.map(({ message }) => message)).toEqual([
    'ends-before-it-begins',
    'limited-to-what',
  ])
})
