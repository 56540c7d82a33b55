import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.each([
  ['es', 'es'],
  ['es-MX', 'es'],
  ['en-US', 'en'],
  ['est', undefined],
  ['vi', undefined],
])('somebody who speaks %s reads %s of our languages', (tag, expected) => {
  expect(languageOf({ language: { answer: 'given', value: { tag, interpreter: 'not-asked' } } })).toBe(
    expected,
  )
})

test('nobody is taken to read a language of which nobody told', () => {
  expect(languageOf({ language: { answer: 'not-asked' } })).toBeUndefined()
})
