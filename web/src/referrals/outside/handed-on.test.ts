import { expect, test } from 'vitest'
import { readHandedOn } from './handed-on.ts'

const told = [{ asked: 'Where do you live?', said: 'Harris County, Texas' }]

test('answers are handed on in the words in which they stood', () => {
  expect(readHandedOn({ language: 'es', helping: true, told })).toEqual({
    language: 'es',
    helping: true,
    told,
  })
})

test('an answer is handed on in the words of the rules too, where they take it', () => {
  const facts = { state: 'TX', county: 'Harris County' }
  const handed = readHandedOn({
    language: 'en',
    told: [
      { asked: 'a', said: 'b', facts },
      { asked: 'c', said: 'd', facts: { age: -1 }, guarded: true },
    ],
  })
  expect(handed?.told).toEqual([
    { asked: 'a', said: 'b', facts },
    { asked: 'c', said: 'd', guarded: true },
  ])
})

test.each([
  ['nothing', null],
  ['a text', 'told'],
  ['another language', { language: 'fr', told }],
  ['no answers', { language: 'en', told: 'many' }],
])('%s hands nothing on', (_what, kept) => {
  expect(readHandedOn(kept)).toBeUndefined()
})

test('what is no answer is left out, and nothing is longer than a page', () => {
  const many = Array.from({ length: 100 }, (_, n) => ({ asked: `Question ${n}`, said: 'x'.repeat(1_000) }))
  const read = readHandedOn({ language: 'en', told: [{ asked: 1 }, null, ...many] })
  expect(read?.told.length).toBeLessThanOrEqual(60)
  expect(read?.told.every(({ said }) => said.length <= 600)).toBe(true)
})
