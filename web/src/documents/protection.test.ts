import type { Protection } from '@handrail/care/documents'
import { expect, test } from 'vitest'
import type { Values } from '../staff-ui/form/values.ts'
import { asValues, choicesFor, protectionIn } from './protection.ts'

test.each<readonly [says: string, values: Values, expected: Protection]>([
  ['as chosen', { confidentiality: 'R' }, { labels: ['GENERAL'], confidentiality: 'R' }],
  ['open, when chosen', { confidentiality: 'N' }, { labels: ['GENERAL'], confidentiality: 'N' }],
  [
    'raised by what the paper is',
    { confidentiality: 'N', special: true, labels: ['LEGAL'] },
    { labels: ['LEGAL'], confidentiality: 'R' },
  ],
  [
    'raised by the strictest of two',
    { confidentiality: 'R', special: true, labels: ['HIV', 'LEGAL'] },
    { labels: ['HIV', 'LEGAL'], confidentiality: 'V' },
  ],
  [
    'kept above what the paper asks for',
    { confidentiality: 'V', special: true, labels: ['PART2'] },
    { labels: ['PART2'], confidentiality: 'V' },
  ],
  [
    'without the labels that were taken back',
    { confidentiality: 'R', special: false, labels: ['HIV'] },
    { labels: ['GENERAL'], confidentiality: 'R' },
  ],
])('who may see a paper is %s', (_says, values, expected) => {
  expect(protectionIn(values)).toEqual(expected)
})

test.each<Protection>([
  { labels: ['GENERAL'], confidentiality: 'N' },
  { labels: ['PART2', 'LEGAL'], confidentiality: 'V' },
])('a protection comes through the fields as it was', (protection) => {
  expect(protectionIn(asValues(protection))).toEqual(protection)
})

test('only what the labels leave can be chosen', () => {
  expect(choicesFor(['GENERAL'])).toEqual(['N', 'R', 'V'])
  expect(choicesFor(['STATE-MH'])).toEqual(['R', 'V'])
  expect(choicesFor(['HIV', 'LEGAL'])).toEqual(['V'])
})
