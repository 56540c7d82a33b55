import { expect, test } from 'vitest'
import { missingIn } from './send-paper.ts'
import { sizeText } from './size-text.ts'

const FILE = { name: 'lease.pdf' }

test.each([
  ['nothing, when all is there', { kind: 'housing', name: 'Lease' }, FILE, []],
  ['the file', { kind: 'housing', name: 'Lease' }, undefined, ['file']],
  ['a name of spaces', { kind: 'housing', name: '  ' }, FILE, ['name']],
  ['all of it, in the order of the form', { kind: '', name: '' }, undefined, ['file', 'kind', 'name']],
] as const)('before a file travels, the form misses %s', (_what, about, file, fields) => {
  expect(missingIn(about, file).map(({ field }) => field)).toEqual(fields)
})

test.each([
  [1, 'en', '1 kB'],
  [340 * 1024, 'en', '340 kB'],
  [3.44 * 1024 * 1024, 'en', '3.4 MB'],
  [3.44 * 1024 * 1024, 'es', '3.4 MB'],
  [20.5 * 1024 ** 3, 'en', '20.5 GB'],
] as const)('%i bytes in %s are %s', (bytes, language, text) => {
  expect(sizeText(bytes, language)).toBe(text)
})
