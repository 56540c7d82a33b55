import fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenPassword, LEAST, MOST, newPassword, whyTooEasy } from './password.ts'

const SAM = { name: 'Sam Ortega-Núñez', email: 'sortega@river.example.org' }
const refused = (password: string, person = SAM) => whyTooEasy(password, person)?.refused

test.each([
  'Password1234',
  'password!!!!!!',
  'P@ssw0rd2026!',
  'Welcome12345',
  'qwertyuiop123',
  'qwertyuiopas',
  '123456789012',
  '210987654321',
  'abcdefghijkl',
  '1qaz2wsx3edc',
  'aaaaaaaaaaaa',
  'abc1abc1abc1',
  'letmeinletmein',
  'iloveyou2026',
  'Contraseña2026',
  'correct horse battery staple',
  'Handrail2026!',
  'Summer2026!!!',
])('%s is refused as common', (password) => {
  expect(refused(password)).toBe('password-too-common')
})

test.each(['ortega river 1999', 'hello NUNEZ hello', 'sortega is the best', 'my ÓRTEGA secret'])(
  '%s is refused since it holds their name or email',
  (password) => {
    expect(refused(password)).toBe('password-holds-name')
  },
)

test.each([
  'a quiet river at dawn',
  'seven slow herons wade',
  'k7#vPq2!mZx9',
  'mi gato duerme mucho',
  'samples of blue paint',
  'ñandú corre rápido',
  '密码密码很长很难猜到哦',
])('%s is taken', (password) => {
  expect(refused(password)).toBeUndefined()
})

test('a name of three letters is too short to be held against a password', () => {
  expect(refused('leave the window open', { name: 'Ave Li', email: 'al@example.org' })).toBeUndefined()
})

test('random words are taken, and no password makes the check fail', () => {
  fc.assert(fc.property(fc.string({ minLength: LEAST, maxLength: MOST }), (text) => void refused(text)))
  fc.assert(
    fc.property(fc.uuid({ version: 4 }), (text) => {
      expect(refused(text)).toBeUndefined()
    }),
  )
})

test('the same letters typed on another keyboard are the same password', () => {
  const [composed, decomposed] = ['una contraseña larguísima', 'una contrasen\u0303a largui\u0301sima']
  expect(newPassword.parse(decomposed)).toBe(newPassword.parse(composed))
  expect(givenPassword.parse(decomposed)).toBe(newPassword.parse(composed))
})

test.each([
  ['x'.repeat(LEAST - 1), false],
  ['xy'.repeat(LEAST / 2), true],
  ['x'.repeat(MOST), true],
  ['x'.repeat(MOST + 1), false],
])('length alone is what a new password must have: %#', (password, accepted) => {
  expect(newPassword.safeParse(password).success).toBe(accepted)
})
