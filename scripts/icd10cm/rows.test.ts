import { expect, test } from 'vitest'
import { rowsOf } from './rows.mjs'

const line = (code: string, billable: string, short: string, long: string) =>
  `02913 ${code.padEnd(7)} ${billable} ${short.padEnd(60)} ${long}`

test('a row of the order file keeps its code with a dot, whether it is billable, and its long title', () => {
  const text = [
    line('F32', '0', 'Depressive episode', 'Depressive episode'),
    line('F32A', '1', 'Depression, unsp', 'Depression, unspecified'),
    '',
  ].join('\r\n')
  expect(rowsOf(text)).toBe('F32\t0\tDepressive episode\nF32.A\t1\tDepression, unspecified\n')
})

test('a file of another shape is not packed', () => {
  expect(() => rowsOf('F32.A,Depression')).toThrow('no row of an ICD-10-CM order file')
})
