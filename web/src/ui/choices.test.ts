import { describe, expect, it } from 'vitest'
import { type Choice, toggle } from './choices.ts'

type Fruit = 'apple' | 'pear' | 'plum' | 'none' | 'unsure'

const choices: readonly Choice<Fruit>[] = [
  { value: 'apple', label: 'Apple' },
  { value: 'pear', label: 'Pear' },
  { value: 'plum', label: 'Plum' },
  { value: 'none', label: 'None of these', exclusive: true },
  { value: 'unsure', label: 'I am not sure', exclusive: true },
]

describe('choosing several answers', () => {
  it.each<[string, readonly Fruit[], Fruit, readonly Fruit[]]>([
    ['adds a first answer', [], 'pear', ['pear']],
    ['keeps the listed order, not the order of pressing', ['plum'], 'apple', ['apple', 'plum']],
    ['takes an answer back', ['apple', 'plum'], 'apple', ['plum']],
    ['lets the last answer be taken back', ['pear'], 'pear', []],
    ['lets an answer that stands alone clear the others', ['apple', 'plum'], 'none', ['none']],
    ['lets an ordinary answer clear the one that stood alone', ['none'], 'plum', ['plum']],
    ['lets one lonely answer replace another', ['none'], 'unsure', ['unsure']],
    ['lets a lonely answer be taken back', ['unsure'], 'unsure', []],
  ])('%s', (_, selected, changed, expected) => {
    expect(toggle(choices, selected, changed)).toEqual(expected)
  })

  it('drops an old answer that is no longer offered', () => {
    expect(toggle(choices.slice(0, 2), ['plum', 'apple'], 'pear')).toEqual(['apple', 'pear'])
  })

  it('does not change the list it was given', () => {
    const selected: readonly Fruit[] = Object.freeze<Fruit[]>(['apple'])
    toggle(choices, selected, 'none')
    expect(selected).toEqual(['apple'])
  })
})
