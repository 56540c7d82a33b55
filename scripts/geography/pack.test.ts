import { describe, expect, test } from 'vitest'
import { countyName } from './county-name.mjs'
import { isUpToDate } from './pack.mjs'
import { readSource, rows } from './source.mjs'
import { tableOf } from './table.mjs'

describe('the packed ZIP table', () => {
  test('is what the source gives; if not, run node scripts/geography/pack.mjs', () => {
    expect(isUpToDate()).toBe(true)
  })

  test('is written as its comments say: a state of three counties and two ZIPs', () => {
    const counties = [
      { fips: '10001', state: 'DE', name: 'Kent County' },
      { fips: '10003', state: 'DE', name: 'New Castle County' },
      { fips: '10009', state: 'DE', name: 'Dover city' },
    ]
    const zips = new Map([
      ['00000', ['10003']],
      ['00004', ['10001', '10003', '10009']],
    ])
    const table = tableOf({ counties, zips })
    expect(table).toContain('\n10 DE County,Kent,New Castle,9:!Dover city\n')
    expect(table).toContain("\n  'h000")
    expect(table).toContain("\n  'z1aZ-1Z2'\n")
  })

  test('leaves out the territories and nothing else', () => {
    const { counties, zips } = readSource()
    const states = new Set(counties.map(({ state }) => state))
    const left = rows('states.csv').filter(({ usps }) => !states.has(usps))
    expect(left.map(({ usps }) => usps).sort()).toEqual(['AS', 'GU', 'MP', 'PR', 'VI'])
    expect(zips.size).toBe(33_642)
  })
})

describe('the name of a county', () => {
  test.each([
    ['harris county', 'Harris County'],
    ['dekalb county', 'DeKalb County'],
    ['de soto parish', 'De Soto Parish'],
    ['mclean county', 'McLean County'],
    ["o'brien county", "O'Brien County"],
    ["prince george's county", "Prince George's County"],
    ['doña ana county', 'Doña Ana County'],
    ['st. louis city', 'St. Louis city'],
    ['carson city', 'Carson City'],
    ['james city county', 'James City County'],
    ['juneau city and borough', 'Juneau City and Borough'],
    ['prince of wales-hyder census area', 'Prince of Wales-Hyder Census Area'],
  ])('%s is written %s', (lower, name) => {
    expect(countyName(lower)).toBe(name)
  })
})
