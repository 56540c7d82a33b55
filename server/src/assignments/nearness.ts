import { type Residence, unknownResidence } from '@handrail/care/people'
import { NEARNESS, type Nearness } from '@handrail/eligibility'
import { countyNamed, nearnessOf, placesOfZip } from '@handrail/eligibility/zip'
import type { WorksAt } from './fit-store.ts'

/** Counties by their FIPS codes: one that is known, several that a ZIP touches, or none. */
type Counties = readonly string[]

const ofZip = (zip: string): Counties => {
  const answer = placesOfZip(zip)
  return answer.found ? answer.places.map(({ countyFips }) => countyFips) : []
}

/** Where somebody lives, as it may be shown: of a confidential address nothing is known here. */
export function homeOf(residence: Residence = unknownResidence, state: string): Counties {
  const { where, countyOfResidence: said } = residence
  if (where.kind === 'confidential') return []
  const at = where.kind === 'address' ? where.address : undefined
  const county = 'value' in said ? countyNamed(at?.state ?? state, said.value) : undefined
  if (county !== undefined) return [county]
  return at ? ofZip(at.zip) : []
}

const LAST_ZIP = /\b(\d{5})(?:-\d{4})?\s*$/

/** Where a site is: by its county, or by the ZIP at the end of its address. */
export function siteOf({ county, address }: Omit<WorksAt, 'staff'>, state: string): Counties {
  const named = county === null ? undefined : countyNamed(state, county)
  if (named !== undefined) return [named]
  const zip = LAST_ZIP.exec(address ?? '')?.[1]
  return zip === undefined ? [] : ofZip(zip)
}

/** How near two places are; where a ZIP leaves several counties open, the furthest that it may be. */
export function nearnessBetween(one: Counties, other: Counties): Nearness | undefined {
  const all = one.flatMap((a) => other.map((b) => NEARNESS.indexOf(nearnessOf(a, b))))
  return all.length === 0 ? undefined : NEARNESS[Math.max(...all)]
}
