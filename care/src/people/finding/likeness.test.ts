import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Comparable, isWorthShowing, jaroWinkler, likeness } from './likeness.ts'

const notAsked = { answer: 'not-asked' } as const
const bornOn = (on: `${number}-${number}-${number}`) => ({ answer: 'exact', on }) as const
const person = (of: Partial<Comparable>): Comparable => ({
  given: undefined,
  family: undefined,
  suffix: undefined,
  nameUsed: undefined,
  born: notAsked,
  phones: [],
  memberKeys: [],
  addresses: [],
  ...of,
})
const maria = person({ given: 'María', family: 'González', born: bornOn('1985-03-07') })

test.each([
  [
    'the same but for accents',
    { given: 'MARIA', family: 'Gonzalez' },
    ['same-birthday', 'same-name'],
    undefined,
  ],
  ['a letter off', { given: 'Maria', family: 'Gonzales' }, ['same-birthday', 'similar-name'], undefined],
  ['names crossed over', { given: 'González', family: 'Maria' }, ['same-birthday', 'same-name'], undefined],
  [
    'day and month swapped',
    { born: bornOn('1985-07-03') },
    ['birthday-nearly-the-same', 'same-name'],
    undefined,
  ],
  [
    'one digit of the birthday off',
    { born: bornOn('1986-03-07') },
    ['birthday-nearly-the-same', 'same-name'],
    undefined,
  ],
  ['a twin', { given: 'Lucía' }, ['same-birthday', 'same-family-name'], 'twins'],
  ['mother and daughter of one name', { born: bornOn('1960-01-01') }, ['same-name'], 'parent-and-child'],
  [
    'only a year known',
    { born: { answer: 'approximate', year: 1985 } },
    ['birthday-nearly-the-same', 'same-name'],
    undefined,
  ],
  ['nothing in common', { given: 'Wei', family: 'Sample', born: bornOn('2001-12-30') }, [], undefined],
] as const)('%s', (_sentence, change, reasons, caution) => {
  const found = likeness(maria, { ...maria, ...change })
  expect([found.reasons, found.caution]).toEqual([reasons, caution])
})

test('a junior is told from a senior', () => {
  const senior = person({ given: 'Lee', family: 'Sample', suffix: 'Sr', born: bornOn('1950-01-01') })
  const junior = person({ given: 'Lee', family: 'Sample', suffix: 'Jr', born: bornOn('1959-06-01') })
  expect(likeness(senior, junior).caution).toBe('parent-and-child')
})

test('two records of which nothing is known are not alike', () => {
  expect(likeness(person({}), person({}))).toEqual({ score: 0, reasons: [], caution: undefined })
})

const kept = person({
  given: 'William',
  family: 'Testcase',
  nameUsed: 'Bill',
  phones: ['5125550134'],
  addresses: ['1samplest78701'],
})
const shows = (of: Partial<Comparable>, other: Partial<Comparable> = {}) => {
  const [one, two] = [person(of), { ...kept, ...other }]
  return isWorthShowing(one, two, likeness(one, two))
}

test.each<[string, boolean, Partial<Comparable>, Partial<Comparable>?]>([
  ['a name that is close is shown when no birthday is known', true, { given: 'Wiliam', family: 'Testcase' }],
  [
    'a birthday on one side tells nothing either',
    true,
    { given: 'Wiliam', family: 'Testcase', born: bornOn('1985-03-07') },
  ],
  [
    'two birthdays that differ tell two people with names that are close apart',
    false,
    { given: 'Wiliam', family: 'Testcase', born: bornOn('1985-03-07') },
    { born: bornOn('1961-11-30') },
  ],
  ['a phone alone is shown', true, { given: 'Q', phones: ['5125550134'] }],
  ['the name that somebody goes by is shown', true, { nameUsed: 'bill' }],
  ['a first name alone is not', false, { given: 'William' }],
  ['a first name with an address is', true, { given: 'William', addresses: ['1samplest78701'] }],
  ['a family name alone is not', false, { given: 'Zoe', family: 'Testcase' }],
  [
    'a family name with an address is',
    true,
    { given: 'Zoe', family: 'Testcase', addresses: ['1samplest78701'] },
  ],
  ['an address alone is not: many live in a shelter', false, { given: 'Zoe', addresses: ['1samplest78701'] }],
  ['nothing in common is not', false, { given: 'Zoe', family: 'Example' }],
])('%s', (_sentence, yes, of, other) => {
  expect(shows(of, other)).toBe(yes)
})

const anyone = fc.record({
  given: fc.option(fc.constantFrom('Maria', 'Mario', 'José', 'Jo', 'Wei'), { nil: undefined }),
  family: fc.option(fc.constantFrom('Sample', 'Samples', 'Example', 'Gómez'), { nil: undefined }),
  suffix: fc.option(fc.constantFrom('Jr', 'Sr'), { nil: undefined }),
  nameUsed: fc.option(fc.constantFrom('Mia', 'Jo'), { nil: undefined }),
  born: fc.constantFrom<Comparable['born']>(
    notAsked,
    bornOn('1985-03-07'),
    bornOn('1985-07-03'),
    bornOn('1960-03-07'),
    { answer: 'approximate', year: 1985 },
  ),
  phones: fc.subarray(['5125550134', '5125550135']),
  memberKeys: fc.subarray(['A1', 'B2']),
  addresses: fc.subarray(['1samplest78701', '2samplest78701']),
})

test('likeness is the same both ways round, between 0 and 1, and greatest with oneself', () => {
  fc.assert(
    fc.property(anyone, anyone, (a, b) => {
      expect(likeness(a, b)).toEqual(likeness(b, a))
      expect(likeness(a, b).score).toBeGreaterThanOrEqual(0)
      expect(likeness(a, b).score).toBeLessThanOrEqual(1)
      expect(likeness(a, a).score).toBeGreaterThanOrEqual(likeness(a, b).score)
    }),
  )
})

test.each([
  ['martha', 'marhta', 0.961],
  ['dixon', 'dicksonx', 0.813],
  ['dwayne', 'duane', 0.84],
  ['abc', 'xyz', 0],
])('%s and %s are alike as published', (a, b, value) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(value, 3)
})

test('any word is wholly like itself, and likeness stays within 0 and 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(jaroWinkler(a, a)).toBe(1)
      expect(jaroWinkler(a, b)).toBeCloseTo(jaroWinkler(b, a), 10)
      expect(jaroWinkler(a, b)).toBeLessThanOrEqual(1)
    }),
  )
})
