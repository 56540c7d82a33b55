import fc from 'fast-check'
import { expect, test } from 'vitest'
import { STATE_CODES } from '../state-codes.ts'
import { countiesOf, countyNamed, nearnessOf, placesOfZip } from './index.ts'

test.each([
  ['48201', '48201', 'same-county', 'Harris and Harris'],
  ['48201', '48157', 'next-county', 'Harris and Fort Bend'],
  ['48201', '48113', 'further', 'Harris and Dallas'],
  ['21047', '47125', 'next-county', 'Christian County, Kentucky and Montgomery County, Tennessee'],
  ['48201', '06037', 'further', 'Harris and Los Angeles'],
] as const)('%s and %s: %s (%s)', (one, other, nearness, _names) => {
  expect(nearnessOf(one, other)).toBe(nearness)
})

test('it is as near there as back, and every county is in itself', () => {
  const counties = STATE_CODES.flatMap((state) => countiesOf(state).map(({ fips }) => fips))
  const county = fc.constantFrom(...counties)
  fc.assert(
    fc.property(county, county, (one, other) => {
      expect(nearnessOf(one, other)).toBe(nearnessOf(other, one))
      expect(nearnessOf(one, one)).toBe('same-county')
    }),
  )
})

test('two counties of one ZIP are never said to be further', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (n) => {
      const at = placesOfZip(String(n).padStart(5, '0'))
      if (!at.found) return
      for (const one of at.places)
        for (const other of at.places)
          expect(nearnessOf(one.countyFips, other.countyFips)).not.toBe('further')
    }),
  )
})

test('a county is known by its full name and by its short one, however it is typed', () => {
  expect(countyNamed('TX', 'Harris County')).toBe('48201')
  expect(countyNamed('TX', ' harris ')).toBe('48201')
  expect(countyNamed('LA', 'Orleans')).toBe('22071')
  expect(countyNamed('TX', 'Nowhere')).toBeUndefined()
})

test('a short name that two share is nobody’s: Fairfax is a county and a city of Virginia', () => {
  expect(countyNamed('VA', 'Fairfax')).toBeUndefined()
  expect(countyNamed('VA', 'Fairfax city')).toBe('51600')
})
