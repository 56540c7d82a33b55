import { expect, test } from 'vitest'
import { commonWords } from './common.ts'

const { en, es } = commonWords
const short = { field: 'password', code: 'too-small', accepted: { atLeast: 12, of: 'string' } }
const form = { field: 'zip', code: 'wrong-form', accepted: { form: 'regex' } }

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
  expect(en.problem(form, '7700')).toMatch(/slip\. You wrote “7700”\.$/)
})

test('an email is asked for with an example, and boxes are asked for by number', () => {
  const email = { ...form, field: 'email' }
  expect(es.problem(email, '')).toBe('Escriba un correo, por ejemplo lee@example.org.')
  expect(en.problem(email, 'olive@')).toBe('Enter an email, such as lee@example.org. You wrote “olive@”.')
  const roles = { field: 'roles', code: 'too-small', accepted: { atLeast: 1, of: 'array' } }
  expect(es.problem(roles, undefined)).toBe('Elija al menos una opción.')
})
