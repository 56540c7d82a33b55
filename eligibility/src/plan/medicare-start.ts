import { valueOn } from '../dated.ts'
import type { Known } from '../facts.ts'
import { monthsAfter, type PlainDate, type YearMonth } from '../plain-date.ts'
import { MEDICARE_AGE, SSDI_WAIT_MONTHS } from '../programs/us/medicare/values.ts'

/** When Medicare begins for somebody who does not have it: in a month, or with the birthday of an age. */
export type MedicareStart = { readonly month: YearMonth } | { readonly age: number }

/** `null` where the answers do not tell, or it is more than two years or so away. */
export const medicareStart = (told: Known, on: PlainDate): MedicareStart | null => {
  const age = valueOn(MEDICARE_AGE, on)
  const wait = valueOn(SSDI_WAIT_MONTHS, on)
  if (!age.inForce || !age.entry.value || !wait.inForce || !wait.entry.value) return null
  if (told.hasMedicare === true) return null
  const [years, months] = [age.entry.value, wait.entry.value]
  if (told.receivesSsdi === true && told.ssdiMonths !== undefined && told.ssdiMonths < months)
    return { month: monthsAfter(on, months + 1 - told.ssdiMonths) }
  return told.age === years - 1 ? { age: years } : null
}
