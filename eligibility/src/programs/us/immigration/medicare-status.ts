import { any, type Criterion, open } from '../../../criterion.ts'
import { type Day, refOf } from '../../../place.ts'
import { withoutValue } from '../../../poverty/income-tests.ts'
import {
  MEDICARE_BUY_IN_RESIDENCE,
  MEDICARE_STATUSES,
  MEDICARE_STATUSES_OF_ENROLLED,
} from '../medicare/values.ts'
import { STATUS, STATUS_AND_YEARS, type StatusTest, statusIn } from './status-list.ts'

/** A status with which one is let into Medicare. */
export const medicareStatus = (day: Day): StatusTest => statusIn(day.read(MEDICARE_STATUSES))

/** A status with which someone who has Medicare keeps it: until eighteen months after the law of 2025, any. */
export const keepsMedicare = (day: Day): StatusTest => statusIn(day.read(MEDICARE_STATUSES_OF_ENROLLED))

/**
 * At 65 a citizen, and a permanent resident of five years, may buy Medicare without a record of work. Anyone else
 * needs that record, which Social Security keeps.
 */
export const boughtOrEarned = (day: Day): Criterion => {
  const entry = day.read(MEDICARE_BUY_IN_RESIDENCE)
  if (!entry?.value) return withoutValue('immigration', entry)
  const value = refOf(entry)
  const about = { kind: 'leaf', code: 'immigration', facts: STATUS, missing: [] } as const
  const buys: StatusTest = ({ known: { immigration, fiveYearsInStatus } }) => {
    if (immigration === undefined) return { ...about, truth: 'yes', assumes: STATUS }
    if (immigration === 'citizen') return { ...about, truth: 'yes', value }
    if (immigration !== 'permanent-resident' || fiveYearsInStatus === false)
      return { ...about, truth: 'no', value }
    if (fiveYearsInStatus === true) return { ...about, truth: 'yes', facts: STATUS_AND_YEARS, value }
    return {
      ...about,
      truth: 'unknown',
      facts: STATUS_AND_YEARS,
      missing: ['fiveYearsInStatus'],
      open: 'fact',
      value,
    }
  }
  return any(buys, open('immigration', 'agency-decides', value))
}
