import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slipsAllowed, slipsTo } from './near.ts'

/** The same, said as slowly as it is defined. */
function slowly(typed: string, word: string): number {
  const beginnings = Array.from({ length: word.length + 1 }, (_, at) => word.slice(0, at))
  return Math.min(...beginnings.map((one) => slips(typed, one)))
}

function slips(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length
  const same = one.at(-1) === other.at(-1) ? 0 : 1
  const [shorter, less] = [one.slice(0, -1), other.slice(0, -1)]
  const ways = [slips(shorter, other) + 1, slips(one, less) + 1, slips(shorter, less) + same]
  if (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1)) {
    ways.push(slips(one.slice(0, -2), other.slice(0, -2)) + 1)
  }
  return Math.min(...ways)
}

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

test('slips are counted as they are defined, up to what is asked for', () => {
  fc.assert(
    fc.property(words, words, fc.integer({ min: 0, max: 3 }), (typed, word, most) => {
      expect(slipsTo(typed, word, most)).toBe(Math.min(most + 1, slowly(typed, word)))
    }),
    { numRuns: 400 },
  )
})

test.each([
  ['anxity', 'anxiety', 1],
  ['schizofren', 'schizophrenia', 2],
  ['biploar', 'bipolar', 1],
  ['depres', 'depressive', 0],
])('%s lies near %s', (typed, word, most) => {
  expect(slipsTo(typed, word, 2)).toBe(most)
})

test('a short word is taken as it is typed', () => {
  expect(['man', 'panic', 'delusion'].map(slipsAllowed)).toEqual([0, 1, 2])
})
