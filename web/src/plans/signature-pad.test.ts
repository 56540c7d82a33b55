import { expect, test } from 'vitest'
import { withoutLastStroke } from './signature-pad.tsx'

test.each([
  ['M20 60 L60 30 M70 70 L110 40', 'M20 60 L60 30'],
  ['M20 60 L60 30', ''],
  ['', ''],
])('undo takes the last stroke of %j and leaves %j', (line, left) => {
  expect(withoutLastStroke(line)).toBe(left)
})
