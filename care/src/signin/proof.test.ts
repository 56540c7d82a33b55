import { expect, test } from 'vitest'
import { deviceOf } from './device.ts'
import { recoveryCode, secret, totpCode } from './proof.ts'

test.each([
  ['123456', '123456'],
  ['123 456', '123456'],
  [' 12 34 56 ', '123456'],
])('%j is read as the code %s', (typed, code) => {
  expect(totpCode.parse(typed)).toBe(code)
})

test.each(['12345', '1234567', 'abcdef', '', '１２３４５６', '1'.repeat(21)])(
  '%j is no code of an app',
  (typed) => {
    expect(totpCode.safeParse(typed).success).toBe(false)
  },
)

test.each([
  ['ABCDE-FGHJK-MNPQR', 'ABCDEFGHJKMNPQR'],
  ['abcde fghjk mnpqr', 'ABCDEFGHJKMNPQR'],
  ['oOiIl-00000-11111', '001110000011111'],
])('%j is read as the recovery code %s', (typed, code) => {
  expect(recoveryCode.parse(typed)).toBe(code)
})

test.each(['', 'ABCDE-FGHJK', 'UUUUU-UUUUU-UUUUU', 'A'.repeat(41)])('%j is no recovery code', (typed) => {
  expect(recoveryCode.safeParse(typed).success).toBe(false)
})

test('a secret is 256 bits written in 43 signs', () => {
  expect(secret.safeParse('A'.repeat(43)).success).toBe(true)
  for (const other of ['A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}+`, `${'A'.repeat(43)}\n`])
    expect(secret.safeParse(other).success).toBe(false)
})

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0',
    'edge',
    'windows',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 15_1) AppleWebKit/605.1.15 Version/18.1 Safari/605.1.15',
    'safari',
    'macos',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36',
    'chrome',
    'android',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'firefox', 'linux'],
  ['Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) AppleWebKit/605 CriOS/142.0 Safari/604.1', 'chrome', 'ios'],
  ['curl/8.9', 'other', 'other'],
  [undefined, 'other', 'other'],
])('%s is %s on %s', (agent, browser, system) => {
  expect(deviceOf(agent)).toEqual({ browser, system })
})
