import type { Known } from '../facts.ts'
import { type PlainDate, yearOf } from '../plain-date.ts'
import { adultRenewalOn } from '../plan/adult-renewal.ts'
import type { RenewalFigures } from './catalogue.ts'

/** How often cover of adults by income is looked at again, as the words need it. */
export const renewalOf = (told: Known, on: PlainDate): RenewalFigures | null => {
  const renewal = adultRenewalOn(told, on)
  return (
    renewal && {
      everyMonths: renewal.everyMonths,
      year: yearOf(renewal.renewalsFrom),
      begun: on >= renewal.renewalsFrom,
    }
  )
}
