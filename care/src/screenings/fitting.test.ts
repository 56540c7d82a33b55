import { FACT_NAMES, type Facts, NOT_SURE, parseFacts } from '@handrail/eligibility'
import { EXAMPLES } from '@handrail/eligibility/examples'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitting } from './fitting.ts'
import { toldFacts } from './told-facts.ts'

test('what comes first counts most', () => {
  expect(fitting([{ age: 40 }, { age: 41, state: 'OH' }]).facts).toEqual({ age: 40, state: 'OH' })
})

test('what was left open is filled by whoever knows', () => {
  expect(fitting([{ hasMedicaid: NOT_SURE }, { hasMedicaid: true }]).facts).toEqual({ hasMedicaid: true })
})

test('what speaks against something that counts more is left out and named', () => {
  expect(fitting([{ age: 70 }, { pregnancy: 'pregnant', state: 'TX' }])).toEqual({
    facts: { age: 70, state: 'TX' },
    leftOut: ['pregnancy'],
  })
})

test.each(Object.entries(EXAMPLES))(
  'all that %s told is taken, and fits together as it stands',
  (_name, { facts }) => {
    expect(toldFacts.parse(facts)).toEqual(facts)
    expect(fitting([facts])).toEqual({ facts, leftOut: [] })
  },
)

test('whatever is put together, the library takes it', () => {
  const people = Object.values(EXAMPLES).map(({ facts }) => facts)
  const part = fc
    .tuple(fc.constantFrom(...people), fc.subarray([...FACT_NAMES]))
    .map(
      ([of, names]) =>
        Object.fromEntries(
          names.flatMap((name) => (of[name] === undefined ? [] : [[name, of[name]]])),
        ) as Facts,
    )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (sources) => {
      const { facts, leftOut } = fitting(sources)
      expect(parseFacts(facts).ok).toBe(true)
      for (const name of leftOut) expect(sources.some((source) => source[name] !== undefined)).toBe(true)
    }),
  )
})

test.each([
  ['a fact that there is not', { shoeSize: 42 }],
  ['an age that nobody has', { age: 1_000 }],
  ['a text for a yes', { hasMedicaid: 'yes' }],
  ['a state that there is not', { state: 'ZZ' }],
])('%s is not taken', (_what, facts) => {
  expect(toldFacts.safeParse(facts).success).toBe(false)
})
