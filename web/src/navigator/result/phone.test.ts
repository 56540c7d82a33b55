import { describe, expect, it } from 'vitest'
import { telephone } from './phone.ts'

describe('a telephone link', () => {
  it.each([
    ['877-787-8999', 'tel:+18777878999'],
    ['(713) 555-0142', 'tel:+17135550142'],
    ['1-800-633-4227', 'tel:+18006334227'],
    ['211', 'tel:211'],
  ])('of %s is %s', (phone, link) => {
    expect(telephone(phone)).toBe(link)
  })
})
