import type { Call, Plan } from '@handrail/eligibility/plan'
import type { Words } from '@handrail/eligibility/words'
import type { Reader } from './way-reading.ts'

/** One place to call or go, as a person reads it. */
export interface PlaceReading {
  readonly kind: Call['kind']
  readonly name: string
  /** Its name in English, for whoever answers there. */
  readonly own: string | null
  readonly what: string
  readonly hours: string | null
  readonly phone: string | null
  readonly url: string | null
  /** What to do if the number does not work, where it rests on one source. */
  readonly confirm: string | null
}

export const readPlace = (call: Call, { plan, words }: Omit<Reader, 'say'>): PlaceReading => {
  const { kind, phone, url } = call
  const { name, own, what, hours, confirm } = words.call(call, plan)
  return {
    kind,
    name: kind === 'county-mental-health' ? withCounty(name, plan, words) : name,
    own,
    what,
    hours,
    phone,
    url,
    // The advice is to call 211, which is no advice about 211 itself.
    confirm: kind === 'two-one-one' ? null : confirm,
  }
}

/** The county by its name, written as in "You told us". */
const withCounty = (name: string, { state, county }: Plan, words: Words): string => {
  if (state === null || county === null) return name
  const [where] = words.told({ state, county })
  return where === undefined ? name : `${name} (${where})`
}
