import { describe, expect, it } from 'vitest'
import { dollars, monthlyOf, readAmount, readWhole, typed } from './read-number.ts'

describe('reading an amount as people write it', () => {
  it.each<[string, number | null]>([
    ['1200', 1200],
    ['1,200', 1200],
    ['$1200', 1200],
    ['$ 1,200', 1200],
    ['1200$', 1200],
    [' 1200 ', 1200],
    ['1 200', 1200],
    ['1 200', 1200],
    ['1,200.50', 1200.5],
    ['1200.5', 1200.5],
    ['1200.', 1200],
    ['0', 0],
    ['0.00', 0],
    ['12,345,678', 12_345_678],
    ['', null],
    ['   ', null],
    ['$', null],
    ['abc', null],
    ['about 1200', null],
    ['-5', null],
    ['1e5', null],
    ['Infinity', null],
    ['NaN', null],
    ['0x10', null],
    ['.50', null],
    ['1.200', null],
    ['12,50', null],
    ['1,2000', null],
    ['12 00', null],
    ['1,200 300', null],
    ['1200.505', null],
    ['1.2.3', null],
    ['1200 - 1400', null],
    ['9'.repeat(40), null],
  ])('%s', (text, amount) => {
    expect(readAmount(text)).toBe(amount)
  })

  it('does not choke on a text of 10 MB', () => {
    expect(readAmount('1'.repeat(10_000_000))).toBeNull()
    expect(readAmount(`${'1,'.repeat(5_000_000)}1`)).toBeNull()
  })
})

describe('reading a whole number', () => {
  it.each<[string, number | null]>([
    ['29', 29],
    [' 29 ', 29],
    ['1,000', 1000],
    ['12.0', 12],
    ['29.5', null],
    ['$29', null],
    ['twenty', null],
    ['-1', null],
    ['', null],
  ])('%s', (text, number) => {
    expect(readWhole(text)).toBe(number)
  })
})

describe('writing amounts', () => {
  it.each([
    [0, '$0', '0'],
    [900, '$900', '900'],
    [1200, '$1,200', '1200'],
    [833.33, '$833.33', '833.33'],
    [1234567.5, '$1,234,567.50', '1234567.50'],
  ])('%s', (amount, shown, plain) => {
    expect(dollars(amount)).toBe(shown)
    expect(typed(amount)).toBe(plain)
    expect(readAmount(shown)).toBe(amount)
    expect(readAmount(plain)).toBe(amount)
  })

  it('turns a year into months to the cent', () => {
    expect(monthlyOf(12_000)).toBe(1000)
    expect(monthlyOf(10_000)).toBe(833.33)
    expect(monthlyOf(0)).toBe(0)
  })
})
