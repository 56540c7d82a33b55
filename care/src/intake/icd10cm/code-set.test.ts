import { expect, test } from 'vitest'
import { childrenOf, diagnosisIn, fiscalYearOf, readCodeSet } from './code-set.ts'

const set = readCodeSet(
  2027,
  [
    'F32\t0\tDepressive episode',
    'F32.0\t1\tMajor depressive disorder, single episode, mild',
    'F32.8\t0\tOther depressive episodes',
    'F32.81\t1\tPremenstrual dysphoric disorder',
    'F32.89\t1\tOther specified depressive episodes',
    'F32.A\t1\tDepression, unspecified',
    'F33\t0\tMajor depressive disorder, recurrent',
    'F33.0\t1\tMajor depressive disorder, recurrent, mild',
    '',
  ].join('\n'),
)

test.each([
  ['2025-09-30', undefined],
  ['2025-10-01', 2026],
  ['2026-09-30', 2026],
  ['2026-10-01', 2027],
  ['2027-09-30', 2027],
  ['2027-10-01', undefined],
] as const)('the codes of a service on %s are those of %s', (on, year) => {
  expect(fiscalYearOf(on)).toBe(year)
})

test.each(['F32.A', 'f32a', ' F32.a '])('%s is a diagnosis', (code) => {
  expect(diagnosisIn(set, code)).toEqual({ code: 'F32.A', billable: true, title: 'Depression, unspecified' })
})

test('a header is refused, and the codes to choose from are named', () => {
  expect(diagnosisIn(set, 'F32')).toEqual({
    refused: 'code-too-broad',
    field: 'code',
    figures: { code: 'F32', year: 2027, children: ['F32.0', 'F32.8', 'F32.A'] },
  })
  expect(childrenOf(set, 'F32.8').map(({ code }) => code)).toEqual(['F32.81', 'F32.89'])
})

test.each(['F99', 'nonsense', ''])('“%s”, which is not in that year’s set, is refused', (code) => {
  expect(diagnosisIn(set, code)).toMatchObject({ refused: 'no-such-code', figures: { year: 2027 } })
  expect(childrenOf(set, code)).toEqual([])
})
