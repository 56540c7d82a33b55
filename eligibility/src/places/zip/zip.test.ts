import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { countiesOf, placesOfZip, type ZipPlace } from './index.ts'

const SOURCE = new URL('../../../../scripts/geography/source/', import.meta.url)
const TERRITORIES = ['AS', 'GU', 'MP', 'PR', 'VI']

/** The fields of each row, read in the slowest and plainest way. */
const rowsOf = (file: string): string[][] =>
  readFileSync(new URL(file, SOURCE), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

/** A place as one line, with the name in lower case as the source has it. */
const lineOf = ({ state, countyFips, county }: ZipPlace) => `${state} ${countyFips} ${county.toLowerCase()}`

/** From each ZIP to its lines; the territories apart. */
const linesByZip = (rows: readonly (readonly [zip: string, line: string])[]) => {
  const lines = new Map<string, string[]>()
  for (const [zip, line] of rows) lines.set(zip, [...(lines.get(zip) ?? []), line])
  return lines
}

const census = rowsOf('zcta_county_2020.csv').map(([zip = '', fips, county, state = '']) => ({
  zip,
  state,
  line: `${state} ${fips} ${county}`,
}))
const inStates = census.filter(({ state }) => !TERRITORIES.includes(state))
const countyLines = linesByZip(inStates.map(({ zip, line }) => [zip, line]))
const regionLines = linesByZip(
  rowsOf('ct_zcta_planning_region_2022.csv').map(([zip = '', fips, region = '']) => [
    zip,
    `CT ${fips} ${region.toLowerCase()} planning region`,
  ]),
)

const namesIn = (state: string) => countiesOf(state).map(({ name }) => name)
const countiesAt = (zip: string) => {
  const answer = placesOfZip(zip)
  return answer.found ? answer.places.map(({ county, state }) => `${county}, ${state}`) : answer.reason
}

describe('every row of the source', () => {
  test('each of the 100,000 numbers gives what the census files say, all of it and in order', () => {
    const wrong: string[] = []
    for (let n = 0; n < 100_000; n++) {
      const zip = String(n).padStart(5, '0')
      const answer = placesOfZip(zip)
      const places = answer.found ? answer.places.map(lineOf) : undefined
      const former = answer.found ? answer.formerCounties.map(lineOf) : undefined
      const counties = countyLines.get(zip)
      const regions = regionLines.get(zip)
      const expected = [regions ?? counties, regions ? counties : counties && []]
      if (JSON.stringify([places, former]) !== JSON.stringify(expected)) wrong.push(zip)
    }
    expect(wrong).toEqual([])
  })

  test('the source is as large as it was when the table was made', () => {
    expect(census).toHaveLength(46_960)
    expect(countyLines.size).toBe(33_642)
    expect(regionLines.size).toBe(288)
  })

  test('the ZIP in a found answer is the five digits that were asked', () => {
    expect([...countyLines.keys()].filter((zip) => !isFound(zip))).toEqual([])
  })

  const isFound = (zip: string) => {
    const answer = placesOfZip(zip)
    return answer.found && answer.zip === zip && answer.places.length > 0
  }
})

describe('places that we know', () => {
  test.each([
    ['77002', ['Harris County, TX']],
    ['70112', ['Orleans Parish, LA']],
    ['10001', ['New York County, NY']],
    ['11201', ['Kings County, NY']],
    ['60601', ['Cook County, IL']],
    ['20001', ['District of Columbia, DC']],
    ['21201', ['Baltimore city, MD']],
    ['63101', ['St. Louis city, MO']],
    ['23219', ['Richmond city, VA']],
    ['89701', ['Carson City, NV']],
    ['99501', ['Anchorage Municipality, AK']],
    ['99801', ['Juneau City and Borough, AK']],
    ['96813', ['Honolulu County, HI']],
    ['90210', ['Los Angeles County, CA']],
    ['88001', ['Doña Ana County, NM']],
    ['33130', ['Miami-Dade County, FL']],
  ])('%s', (zip, counties) => {
    expect(countiesAt(zip)).toEqual(counties)
  })

  test('a ZIP in several counties gives all of them', () => {
    expect(countiesAt('22030')).toEqual(['Fairfax County, VA', 'Fairfax city, VA'])
  })

  test('a ZIP in two states gives both', () => {
    expect(countiesAt('42223')).toEqual(['Christian County, KY', 'Montgomery County, TN'])
  })
})

describe('what people type', () => {
  test('ZIP+4 counts by its first five, and spaces around do not count', () => {
    expect(placesOfZip('77002-1234')).toEqual(placesOfZip('77002'))
    expect(placesOfZip('  77002\t\n')).toEqual(placesOfZip('77002'))
    expect(placesOfZip('77002')).toMatchObject({ found: true, zip: '77002' })
  })

  test.each([
    '',
    '   ',
    '123',
    'abcde',
    '7700',
    '770021',
    '77002-',
    '77002-12',
    '77002-12345',
    '770021234',
    '77 002',
    '-77002',
    '7.7e4',
    '0x123',
    '77002\n77003',
    '٧٧٠٠٢',
    '７７００２',
    '7700２',
    '__proto__',
    'constructor',
    'toString',
  ])('%j is not a ZIP', (typed) => {
    expect(placesOfZip(typed)).toEqual({ found: false, reason: 'not-a-zip' })
  })

  test.each(['7', ' ', '77002 ', '-'])('ten megabytes of %j are refused at once', (piece) => {
    const started = performance.now()
    expect(placesOfZip(piece.repeat(10_000_000 / piece.length))).toEqual({
      found: false,
      reason: 'not-a-zip',
    })
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('changing an answer does not change the next one', () => {
    const answer = placesOfZip('77002')
    if (answer.found) Object.assign(answer.places[0] ?? {}, { county: 'Nowhere' })
    expect(countiesAt('77002')).toEqual(['Harris County, TX'])
  })
})

describe('ZIPs without a county', () => {
  test.each([
    ['00901', 'Puerto Rico'],
    ['00936', 'post-office boxes in Puerto Rico'],
    ['00601', 'Puerto Rico'],
    ['00802', 'Virgin Islands'],
    ['96910', 'Guam'],
    ['96950', 'Northern Mariana Islands'],
    ['96799', 'American Samoa'],
    ['96940', 'Palau'],
  ])('%s (%s) is not covered', (zip) => {
    expect(placesOfZip(zip)).toEqual({ found: false, reason: 'not-covered' })
  })

  test('every ZIP of a territory in the source is not covered', () => {
    const zips = census.filter(({ state }) => TERRITORIES.includes(state)).map(({ zip }) => zip)
    expect(new Set(zips.map(countiesAt))).toEqual(new Set(['not-covered']))
  })

  test.each([
    ['00501', 'the tax office in Holtsville, New York'],
    ['10118', 'the Empire State Building'],
    ['12345', 'General Electric in Schenectady'],
    ['20500', 'the White House'],
    ['30301', 'post-office boxes in Atlanta'],
    ['90009', 'post-office boxes in Los Angeles'],
    ['09012', 'an army post office'],
    ['96201', 'an army post office'],
    ['00000', 'no ZIP at all'],
    ['99999', 'no ZIP at all'],
  ])('%s (%s) is not in the table', (zip) => {
    expect(placesOfZip(zip)).toEqual({ found: false, reason: 'not-in-table' })
  })
})

describe('Connecticut', () => {
  test('answers with the planning region, and with the former county beside it', () => {
    expect(placesOfZip('06103')).toEqual({
      found: true,
      zip: '06103',
      places: [{ state: 'CT', countyFips: '09110', county: 'Capitol Planning Region' }],
      formerCounties: [{ state: 'CT', countyFips: '09003', county: 'Hartford County' }],
    })
  })

  test('gives every region that a ZIP touches', () => {
    expect(countiesAt('06880')).toEqual([
      'Greater Bridgeport Planning Region, CT',
      'Western Connecticut Planning Region, CT',
    ])
  })

  test('lists its nine planning regions and no former county', () => {
    expect(namesIn('CT')).toEqual(
      [
        'Capitol',
        'Greater Bridgeport',
        'Lower Connecticut River Valley',
        'Naugatuck Valley',
        'Northeastern Connecticut',
        'Northwest Hills',
        'South Central Connecticut',
        'Southeastern Connecticut',
        'Western Connecticut',
      ].map((region) => `${region} Planning Region`),
    )
  })
})
