import { describe, expect, it } from 'vitest'
import { whyUnreadable } from './open-input.ts'

const failure = (code: string) => Object.assign(new Error(`${code}: a stack trace nobody wants`), { code })

describe('whyUnreadable', () => {
  it.each([
    ['ENOENT', 'There is no file "facts.json". Check the name, or use - to read the standard input.'],
    ['EISDIR', '"facts.json" is a folder. Name one file in it.'],
    ['EACCES', 'This account may not read "facts.json".'],
    ['ENAMETOOLONG', 'That is not the name of a file.'],
    ['EIO', '"facts.json" could not be read (EIO).'],
  ])('turns %s into a sentence', (code, sentence) => {
    expect(whyUnreadable(failure(code), 'facts.json')).toBe(sentence)
  })

  it('has no sentence for a mistake of ours', () => {
    expect(whyUnreadable(new TypeError('x is not a function'), 'facts.json')).toBeUndefined()
  })
})
