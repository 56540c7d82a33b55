import { describe, expect, it } from 'vitest'
import { printable } from './printable.ts'

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
