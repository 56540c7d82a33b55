import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAt, dayNumber } from '../../kernel/plain-date.ts'
import { ageOn, isBornAfter } from './born.ts'
import { changedFields, type Identity, isCalled, language, shownName } from './identity.ts'
import { isSameName, nameWords, typedWords } from './name.ts'
import { addressKey, isSameAddress, shownResidence } from './residence.ts'
import { mayHearFromUs } from './status.ts'

const notAsked = { answer: 'not-asked' } as const
const dana: Identity = {
  legalName: {
    answer: 'given',
    value: { given: 'Daniel', middle: 'Lee', family: "O'Example", suffix: 'Jr' },
  },
  nameUsed: 'Dana',
  alsoKnownAs: ['Dana Sample'],
  pronouns: notAsked,
  born: notAsked,
  language: notAsked,
  ssnLastFour: notAsked,
}

test('a language of no list is named in the person’s words', () => {
  const interpreter = 'needed'
  expect(language.safeParse({ tag: 'mis', inWords: 'Mixteco', interpreter }).success).toBe(true)
  expect(language.safeParse({ tag: 'es', interpreter }).success).toBe(true)
  expect(language.safeParse({ tag: 'mis', interpreter }).error?.issues).toMatchObject([
    { message: 'which-language', path: ['inWords'] },
  ])
})

test('the name used is the name said', () => {
  expect(shownName(dana)).toBe('Dana')
  expect(shownName({ legalName: dana.legalName })).toBe("Daniel Lee O'Example Jr")
})

test.each([
  ["Daniel Lee O'Example Jr", true],
  ['daniel lee oexample', true],
  ['Daniel O’Example', true],
  ["Dana O'Example", true],
  ['Dana Sample', true],
  ['Dana', true],
  ['DÁNA', true],
  ["o'example, daniel", true],
  ["Daniel L. O'Example", true],
  ['Daniel', false],
  ["O'Example", false],
  ["Daniel O'Exampl", false],
])('%s is what they are called: %s', (typed, yes) => {
  expect(isCalled(dana, typed)).toBe(yes)
})

test.each([
  ['María José', ['jose', 'maria']],
  ["O'Brien", ['brien', 'o', 'obrien']],
  ['García-López', ['garcia', 'garcialopez', 'lopez']],
  ['Łukasz Ørsted Straße', ['lukasz', 'orsted', 'strasse']],
  ['İbrahim', ['ibrahim']],
  ['王 伟', ['伟', '王']],
])('%s is found by its words', (name, words) => {
  expect(nameWords(name)).toEqual(words)
})

test('whatever is typed of a name, whole, in any case, is among its words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'É', 'ñ', ' ', '-', "'", '’', 'ß', '1', '.') }),
      (name) => {
        const words = nameWords(name)
        for (const word of typedWords(name.toUpperCase())) expect(words).toContain(word)
      },
    ),
  )
})

test('names compare without accents, capitals and apostrophes; two empty names are not the same', () => {
  expect(isSameName('Sinéad O’Brien', "SINEAD O'BRIEN")).toBe(true)
  expect(isSameName('☂', '☃')).toBe(false)
})

test.each([
  ['1990-06-01', '2026-05-31', 35],
  ['1990-06-01', '2026-06-01', 36],
  ['2004-02-29', '2026-02-28', 21],
  ['2004-02-29', '2026-03-01', 22],
  ['2026-11-23', '2026-11-23', 0],
] as const)('born on %s one is, on %s, %i', (on, day, years) => {
  expect(ageOn({ answer: 'exact', on }, day)).toEqual({ years, about: false })
})

test('nobody gets younger from one day to the next', () => {
  const day = fc.integer({ min: dayNumber('1901-01-01'), max: dayNumber('2100-01-01') })
  fc.assert(
    fc.property(day, day, (born, on) => {
      const of = { answer: 'exact', on: dayAt(born) } as const
      const [today, tomorrow] = [ageOn(of, dayAt(on)), ageOn(of, dayAt(on + 1))]
      if (today && tomorrow) expect(tomorrow.years - today.years).toBeOneOf([0, 1])
    }),
  )
})

test('an approximate birth year gives an approximate age, and the future gives none', () => {
  expect(ageOn({ answer: 'approximate', year: 1990 }, '2026-11-23')).toEqual({ years: 36, about: true })
  expect(ageOn({ answer: 'exact', on: '2027-01-01' }, '2026-11-23')).toBeUndefined()
  expect(ageOn({ answer: 'declined' }, '2026-11-23')).toBeUndefined()
  expect(isBornAfter({ answer: 'approximate', year: 2027 }, '2026-11-23')).toBe(true)
})

test('a change names its fields and nothing else', () => {
  expect(changedFields(dana, dana)).toEqual([])
  expect(changedFields(dana, { ...dana, nameUsed: 'Danny', pronouns: { answer: 'declined' } })).toEqual([
    'nameUsed',
    'pronouns',
  ])
})

const real = { line1: '77 Hidden Hollow', city: 'Sampletown', state: 'TX', zip: '78701' } as const

test('of a confidential address nothing real is left to show, the county included', () => {
  const shown = shownResidence({
    where: { kind: 'confidential', real },
    countyOfResidence: { answer: 'given', value: 'Secretcounty' },
    countyOfResponsibility: { answer: 'given', value: 'Travis' },
  })
  expect(JSON.stringify(shown)).not.toMatch(/Hidden|Secret|78701/)
  expect(shown.countyOfResponsibility).toEqual({ answer: 'given', value: 'Travis' })
})

test('one door is one address, however it is typed', () => {
  expect(isSameAddress(real, { ...real, line1: '77 HIDDEN-HOLLOW', zip: '78701-0001' })).toBe(true)
  expect(isSameAddress(real, { ...real, line2: 'Apt 2' })).toBe(false)
})

test.each([
  ['1 North Sample Street', 'Apt 2', '1 N. Sample St', '#2'],
  ['1 Sample Avenue', 'Unit B', '1 SAMPLE AVE UNIT B', undefined],
  ["12 O'Example Road", undefined, '12 OExample Rd', undefined],
  ['5 Núñez Drive', undefined, '5 Nunez Dr.', undefined],
])('%s %s and %s %s are one door', (line1, line2, other1, other2) => {
  const at = (one: string, two: string | undefined) => ({ ...real, line1: one, line2: two })
  expect(isSameAddress(at(line1, line2), at(other1, other2))).toBe(true)
})

test('a house number is not put together from others', () => {
  const at = (line1: string) => ({ ...real, line1 })
  expect(isSameAddress(at('12 Sample St'), at('120 Sample St'))).toBe(false)
})

test('only the living hear from us', () => {
  expect(mayHearFromUs({ status: 'living' })).toBe(true)
  expect(mayHearFromUs({ status: 'missing' })).toBe(false)
})

test('a street of any name has its key', () => {
  expect(addressKey({ line1: '12 Constructor Street', line2: undefined, zip: '77002' })).toBe(
    addressKey({ line1: '12 constructor st', line2: undefined, zip: '77002-1234' }),
  )
})
