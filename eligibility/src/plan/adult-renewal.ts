import { valueOn } from '../dated.ts'
import type { Known } from '../facts.ts'
import type { PlainDate } from '../plain-date.ts'
import { ADULT_RENEWAL, type AdultRenewal, EXPANSION } from '../programs/us/medicaid-adult/values.ts'

/**
 * How often the cover of adults by income is looked at again, in a state that has the expansion. `null` elsewhere, and to
 * Native people: nobody found out if it reaches them.
 */
export const adultRenewalOn = ({ state, isNative }: Known, on: PlainDate): AdultRenewal | null => {
  if (state === undefined || isNative === true || !EXPANSION[state].adopted) return null
  const renewal = valueOn(ADULT_RENEWAL, on)
  return renewal.inForce ? renewal.entry.value : null
}
