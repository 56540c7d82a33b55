import type { StateCode } from '../state-codes.ts'
import { atlas, type ListedCounty } from './unpack.ts'

export { nearnessOf } from './nearness.ts'

/** A county, or what stands in its place: a parish, a borough, an independent city, a planning region. */
export interface County {
  /** Five digits; the first two are the state's. */
  readonly fips: string
  /** The Census Bureau's name with its kind: `Harris County`, `Orleans Parish`, `Richmond city`. */
  readonly name: string
}

/** A county that a ZIP touches, and its state. */
export interface ZipPlace {
  readonly state: StateCode
  readonly countyFips: string
  readonly county: string
}

/**
 * Where a ZIP lies, or why we cannot say.
 *
 * - `not-a-zip`: it does not have the form of one.
 * - `not-covered`: a ZIP of Puerto Rico, the Virgin Islands, Guam, American Samoa, the Northern Mariana Islands or a
 *   freely associated state.
 * - `not-in-table`: it may be a real ZIP all the same. ZIPs of post-office boxes, of one large building and of the
 *   military have no area in the census: say so, and ask for the county.
 */
export type ZipAnswer =
  | {
      readonly found: true
      /** The five digits. */
      readonly zip: string
      /** At least one, in the order of their FIPS codes; the order says nothing about likelihood. */
      readonly places: readonly ZipPlace[]
      /** The counties that Connecticut had until 2022; empty in every other state. */
      readonly formerCounties: readonly ZipPlace[]
    }
  | { readonly found: false; readonly reason: 'not-a-zip' | 'not-in-table' | 'not-covered' }

const ZIP = /^(\d{5})(?:-\d{4})?$/
const TERRITORY = /^(?:00[6-9]|969|96799)/
const FIRST_PLANNING_REGION = '09110'

/**
 * Every county that a ZIP touches. Takes five digits or ZIP+4, with or without spaces around.
 *
 * The census says which counties an area *touches*, not how many of its people live in each: a second county may be
 * half of the ZIP or one field beyond the line. Where there are several, ask the person; never take the first. Some
 * ZIPs touch two states.
 *
 * In Connecticut `places` are the nine planning regions, which took the place of the counties in 2022 and whose codes
 * federal files use since. At its edges a ZIP is listed with each region it touches. People there still say "Hartford
 * County", so show `formerCounties` beside the regions; the two lists are not pairs.
 *
 * Source: Census Bureau, 2020 ZCTA to County Relationship File, and TIGER/Line for the planning regions. The first call
 * unpacks the table, which takes some milliseconds.
 *
 * @example placesOfZip('77002') // { found: true, zip: '77002', places: [{ state: 'TX', countyFips: '48201', county: 'Harris County' }], formerCounties: [] }
 */
export const placesOfZip = (zip: string): ZipAnswer => {
  const digits = ZIP.exec(zip.trim())?.[1]
  if (digits === undefined) return { found: false, reason: 'not-a-zip' }
  if (TERRITORY.test(digits)) return { found: false, reason: 'not-covered' }
  const listed = atlas().touchedBy(Number(digits))
  if (listed.length === 0) return { found: false, reason: 'not-in-table' }
  return {
    found: true,
    zip: digits,
    places: listed.filter((county) => !isFormer(county)).map(placeIn),
    formerCounties: listed.filter(isFormer).map(placeIn),
  }
}

/**
 * The counties of a state (`TX`) sorted by name, Connecticut's planning regions among them and its former counties not.
 * Empty for anything but one of the 50 states and DC.
 *
 * @example countiesOf('DE') // [{ fips: '10001', name: 'Kent County' }, { fips: '10003', name: 'New Castle County' }, …]
 */
export const countiesOf = (state: string): readonly County[] =>
  atlas()
    .counties.filter((county) => county.state === state && !isFormer(county))
    .map(({ fips, name }) => ({ fips, name }))
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))

/**
 * Whether a county of this full name lies in the state. One that Connecticut had until 2022 does.
 *
 * @example isCountyOf('TX', 'Harris County') // true
 */
export const isCountyOf = (state: string, name: string): boolean =>
  atlas().counties.some((county) => county.state === state && county.name === name)

/**
 * The FIPS code of a county as people write it: with its kind or without. Nothing when two of the state share the short
 * name, as Fairfax County and Fairfax city do.
 *
 * @example countyNamed('TX', 'harris') // '48201'
 */
export const countyNamed = (state: string, name: string): string | undefined => {
  const wanted = name.trim().toLowerCase()
  const all = countiesOf(state).map(({ fips, name: full }) => ({ fips, full: full.toLowerCase() }))
  const whole = all.find(({ full }) => full === wanted)
  if (whole) return whole.fips
  const short = all.filter(({ full }) => KINDS.some((kind) => full === `${wanted} ${kind}`))
  return short.length === 1 ? short[0]?.fips : undefined
}

/** What a county is called where it is not called one. */
const KINDS = [
  'county',
  'parish',
  'borough',
  'census area',
  'municipality',
  'city and borough',
  'city',
  'planning region',
]

const isFormer = ({ state, fips }: ListedCounty): boolean => state === 'CT' && fips < FIRST_PLANNING_REGION

const placeIn = ({ state, fips, name }: ListedCounty): ZipPlace => ({ state, countyFips: fips, county: name })
