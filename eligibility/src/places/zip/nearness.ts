import type { Nearness } from '../nearness.ts'
import { type Atlas, atlas } from './unpack.ts'

/**
 * How near two counties are, by their FIPS codes. Counties count as next to each other when a ZIP area touches both, so
 * `further` is said of a few that do share a border, where no ZIP area crosses it.
 *
 * Source: Census Bureau, 2020 ZCTA to County Relationship File. The first call reads the whole table, which takes some
 * ten milliseconds.
 *
 * @example nearnessOf('48201', '48157') // 'next-county': Harris and Fort Bend County, Texas
 */
export const nearnessOf = (one: string, other: string): Nearness => {
  if (one === other) return 'same-county'
  return pairs().has(`${one} ${other}`) ? 'next-county' : 'further'
}

let found: ReadonlySet<string> | undefined
const pairs = (): ReadonlySet<string> => {
  found ??= pairsIn(atlas())
  return found
}

const ALL_NUMBERS = 100_000

function pairsIn({ touchedBy }: Atlas): ReadonlySet<string> {
  const both = new Set<string>()
  for (let zip = 0; zip < ALL_NUMBERS; zip++) {
    const touched = touchedBy(zip)
    if (touched.length < 2) continue
    for (const a of touched) for (const b of touched) if (a !== b) both.add(`${a.fips} ${b.fips}`)
  }
  return both
}
