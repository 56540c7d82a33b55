import { any, type Criterion, open } from '../../../criterion.ts'
import { leafOf } from '../../../finding.ts'
import { type Day, refOf } from '../../../place.ts'
import { withoutValue } from '../../../poverty/income-tests.ts'
import {
  MEDICARE_BUY_IN_RESIDENCE,
  MEDICARE_STATUSES,
  MEDICARE_STATUSES_OF_ENROLLED,
} from '../medicare/values.ts'
import { STATUS, STATUS_AND_YEARS, type StatusTest, statusIn, YEARS } from './status-list.ts'

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
  const usual = leafOf('immigration', 'yes', STATUS, { assumes: STATUS })
  const yes = leafOf('immigration', 'yes', STATUS, { value })
  const no = leafOf('immigration', 'no', STATUS, { value })
  const longEnough = leafOf('immigration', 'yes', STATUS_AND_YEARS, { value })
  const howLong = leafOf('immigration', 'unknown', STATUS_AND_YEARS, { missing: YEARS, open: 'fact', value })
  const buys: StatusTest = ({ known: { immigration, fiveYearsInStatus } }) => {
    if (immigration === undefined) return usual
    if (immigration === 'citizen') return yes
    if (immigration !== 'permanent-resident' || fiveYearsInStatus === false) return no
    return fiveYearsInStatus ? longEnough : howLong
  }
  return any(buys, open('immigration', 'agency-decides', value))
}
