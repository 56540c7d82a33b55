import { expect, test } from 'vitest'
import { commonWords } from './common.ts'

const { en, es } = commonWords
const short = { field: 'password', code: 'too-small', accepted: { atLeast: 12, of: 'string' } }
const form = { field: 'email', code: 'wrong-form', accepted: { form: 'regex' } }

test('a word that is too short is told how long it must be, also when it is not told back', () => {
  expect(en.problem(short, undefined)).toBe('Write at least 12 letters or signs.')
  expect(es.problem(short, '')).toBe('Escriba al menos 12 letras o signos.')
  expect(
    en.problem({ field: 'password', code: 'too-small', accepted: { atLeast: 1, of: 'string' } }, ''),
  ).toBe('Fill this in.')
  expect(
    en.problem({ field: 'password', code: 'too-small', accepted: { atLeast: 5, of: 'number' } }, '3'),
  ).toMatch(/at least 5/)
})

test('a field that was left empty is asked for, and not called wrong', () => {
  expect(en.problem(form, '')).toBe('Fill this in.')
  expect(es.problem(form, '')).toBe('Complete este dato.')
  expect(en.problem(form, 'olive@')).toMatch(/slip\. You wrote “olive@”\.$/)
})
