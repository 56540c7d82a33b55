import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ENDINGS, TYPES } from './kind.ts'
import { cleanName } from './name.ts'

test.each([
  ['lease.pdf', 'lease.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\pat\\lease.PDF', 'lease.pdf'],
  ['lease.pdf.exe', 'lease.pdf'],
  ['invoice\u202Efdp.exe', 'invoicefdp.pdf'],
  ['a\u0000b\r\nc.pdf', 'abc.pdf'],
  ['  .hidden', 'hidden.pdf'],
  ['con.pdf', 'document.pdf'],
  ['...', 'document.pdf'],
  ['', 'document.pdf'],
  ['"; filename="x.html', 'filename= x.pdf'],
  ['Carta de mamá (2).pdf', 'Carta de mamá (2).pdf'],
  ['Letter to Dr. Smith.pdf', 'Letter to Dr. Smith.pdf'],
])('%j becomes %j', (name, clean) => {
  expect(cleanName(name, 'application/pdf')).toBe(clean)
})

test('whatever comes in, the name is short, on one line, without a path, and ends as the file is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...TYPES), (name, type) => {
      const clean = cleanName(name, type)
      expect(clean.endsWith(`.${ENDINGS[type]}`)).toBe(true)
      expect([...clean].length).toBeLessThanOrEqual(130)
      expect(clean).not.toMatch(/[\\/:"<>\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      expect(clean).not.toMatch(/^[. ]/)
      expect(cleanName(clean, type)).toBe(clean)
    }),
    { numRuns: 2_000 },
  )
})
