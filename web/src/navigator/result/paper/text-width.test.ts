import { describe, expect, it } from 'vitest'
import { linesOf, widthOf } from './text-width.ts'

describe('the width of a text', () => {
  it('follows the metrics of Helvetica', () => {
    expect(widthOf('Hello', 'regular')).toBe(722 + 556 + 222 + 222 + 556)
    expect(widthOf('Hello', 'bold')).toBe(722 + 556 + 278 + 278 + 611)
  })

  it('counts a letter with an accent as the letter', () => {
    expect(widthOf('ñáéíóúü', 'regular')).toBe(widthOf('naeiouu', 'regular'))
    expect(widthOf('Ñ¿', 'regular')).toBe(722 + 611)
  })

  it('is never guessed too small for a sign that is not known', () => {
    expect(widthOf('—', 'regular')).toBe(1000)
  })
})

describe('the lines of a text', () => {
  const column = { size: 10, width: 100 }

  it.each([
    ['', 1],
    ['one', 1],
    ['one two three four', 1],
    ['one two three four five six', 2],
    ['one two three four five six seven eight nine ten', 3],
  ])('of "%s" are %i', (text, lines) => {
    expect(linesOf(text, column)).toBe(lines)
  })

  it('break a word that is longer than a line', () => {
    expect(linesOf('findahealthcenterfindahealthcenter', column)).toBe(2)
    expect(linesOf('at findahealthcenterfindahealthcenter', column)).toBe(3)
  })

  it('are never fewer for a longer text, a larger size or a bolder face', () => {
    const text = 'Call the office of your state and ask for a first visit with someone who can help'
    for (let end = 1; end < text.length; end += 7)
      expect(linesOf(text, column)).toBeGreaterThanOrEqual(linesOf(text.slice(0, end), column))
    expect(linesOf(text, { ...column, size: 14 })).toBeGreaterThan(linesOf(text, column))
    expect(linesOf(text, { ...column, face: 'bold' })).toBeGreaterThanOrEqual(linesOf(text, column))
  })
})
