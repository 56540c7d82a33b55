import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable, unprintable } from './printable.ts'

describe('text for the standard fonts', () => {
  it('keeps Spanish as it is', () => {
    const text = '¿Dónde está el año? Pingüino, ñandú, «sí», “no”, ¡ya!'
    expect(printable(text)).toBe(text)
  })

  it('puts accents that came apart together again', () => {
    expect(printable('an\u0303o')).toBe('año')
  })

  it.each([
    ['10\u00a0a.\u202fm.', '10 a. m.'],
    ['Kaua\u02bbi', 'Kaua’i'],
    ['≤ 5', '<= 5'],
    ['Nguyễn', 'Nguyen'],
    ['✓ done', ' done'],
  ])('writes %s as %s', (text, plain) => {
    expect(printable(text)).toBe(plain)
  })
})

describe('signs that the standard fonts do not have', () => {
  it.each([
    ['¿Dónde está el año? “Sí” — ‘no’ … €', ''],
    ['10\u00a0a.\u202fm. ≤ 5\nKaua\u02bbi', ''],
    ['Nguyễn', 'ễ'],
    ['Łukasz i Łucja', 'Ł'],
    ['محمد', 'محد'],
    ['\u2068Ana\u2069 ❤\ufe0f', '❤'],
  ])('of %s they are “%s”', (text, lost) => {
    expect(unprintable([text]).join('')).toBe(lost)
  })

  it('are never left out of a paper without being named', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        if (unprintable([text]).length > 0) return
        const seen = text.normalize('NFC').replaceAll(/[\p{Cf}\p{Cc}\p{Variation_Selector}]/gu, '')
        expect([...printable(text.replaceAll(/\p{Cc}/gu, ''))].length).toBeGreaterThanOrEqual(
          [...seen].length,
        )
      }),
    )
  })
})
