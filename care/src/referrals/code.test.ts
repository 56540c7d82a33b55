import fc from 'fast-check'
import { expect, test } from 'vitest'
import { code, codeFrom, shownCode } from './code.ts'

const bytes = fc.uint8Array({ minLength: 12, maxLength: 12 })

test('a code is read back as it is shown, in small letters, with blanks, or said with an O', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const made = codeFrom(random)
      const shown = shownCode(made)
      expect(shown).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
      for (const typed of [
        shown,
        shown.toLowerCase(),
        shown.replaceAll('-', ' '),
        shown.replaceAll('0', 'o'),
      ])
        expect(code.parse(typed)).toBe(made)
      expect(code.parse(shown.replaceAll('1', 'l'))).toBe(made)
    }),
  )
})

test.each([
  '',
  'ABCD',
  'ABCD-EFGH-JKM',
  'ABCD-EFGH-JKMNP',
  'UUUU-UUUU-UUUU',
  'ABCD-EFGH-JK\u0000M',
  '𝟙'.repeat(12),
])('%j is no code', (typed) => {
  expect(code.safeParse(typed).success).toBe(false)
})

test('no sign is likelier than another, so twelve hold 60 bits', () => {
  const seen = new Map<string, number>()
  for (let byte = 0; byte < 256; byte += 1) {
    const [sign = ''] = codeFrom(new Uint8Array(12).fill(byte))
    seen.set(sign, (seen.get(sign) ?? 0) + 1)
  }
  expect(seen.size).toBe(32)
  expect(new Set(seen.values())).toEqual(new Set([8]))
})
