import { barsOn } from '@handrail/care/consents'
import type { BarsOn } from '../people/barring.ts'
import { allRestrictionsOf } from './store.ts'

/** What the restrictions of a person say to somebody who is written into their record. */
export const restrictionsThatMean: BarsOn = async (tx, { agency, on }, { person, parties }) => {
  const restrictions = await allRestrictionsOf(tx, agency, person)
  return parties.flatMap((party) => barsOn(restrictions, party, on))
}
