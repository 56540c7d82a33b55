import { readFileSync } from 'node:fs'
import { countyName } from './county-name.mjs'

const LAST_STATE = 56

/**
 * The source files without the territories.
 * `counties`: sorted by FIPS code, each `{ fips, state, name }`; Connecticut has its planning regions and its former counties.
 * `zips`: from each ZIP to the FIPS codes that it touches, sorted.
 */
export function readSource() {
  const counties = new Map()
  const zips = new Map()
  const add = (zip, county) => {
    counties.set(county.fips, county)
    zips.set(zip, [...(zips.get(zip) ?? []), county.fips])
  }
  for (const row of rows('zcta_county_2020.csv')) {
    if (Number(row.state_fips) > LAST_STATE) continue
    add(row.zcta, { fips: row.county_fips, state: row.state_usps, name: countyName(row.county_name) })
  }
  for (const row of rows('ct_zcta_planning_region_2022.csv')) {
    add(row.zcta, {
      fips: row.county_equivalent_fips,
      state: 'CT',
      name: `${row.planning_region} Planning Region`,
    })
  }
  return {
    counties: [...counties.values()].sort((a, b) => Number(a.fips) - Number(b.fips)),
    zips: new Map(
      [...zips].sort(([a], [b]) => Number(a) - Number(b)).map(([zip, fips]) => [zip, fips.sort()]),
    ),
  }
}

/** The rows of one source file by the names of its columns. Its values hold no commas and no quotes. */
export function rows(file) {
  const text = readFileSync(new URL(`source/${file}`, import.meta.url), 'utf8')
  const [head, ...lines] = text.trimEnd().split('\n')
  const columns = head.split(',')
  return lines.map((line) => {
    const values = line.split(',')
    if (values.length !== columns.length || line.includes('"'))
      throw new Error(`${file}: cannot read "${line}"`)
    return Object.fromEntries(columns.map((column, n) => [column, values[n]]))
  })
}
