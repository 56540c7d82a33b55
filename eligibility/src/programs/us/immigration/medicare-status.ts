import { any, type Criterion, open } from '../../../criterion.ts'
import type { DatedValue } from '../../../dated.ts'
import type { FactName } from '../../../facts.ts'
import type { Leaf } from '../../../finding.ts'
import { type Day, refOf } from '../../../place.ts'
import { NOT_IN_FORCE } from '../../../poverty/income-tests.ts'
import {
  MEDICARE_BUY_IN_RESIDENCE,
  MEDICARE_STATUSES,
  MEDICARE_STATUSES_OF_ENROLLED,
} from '../medicare/values.ts'
import { statusAmong } from './full-status.ts'
import type { StatusList } from './values.ts'

const STATUS: readonly FactName[] = ['immigration']
const BOTH: readonly FactName[] = ['immigration', 'fiveYearsInStatus']

/** A status with which one is let into Medicare. Untold, it is taken as usual. */
export const medicareStatus = (day: Day): Criterion => listed(day.read(MEDICARE_STATUSES))

/** A status with which someone who has Medicare keeps it: until eighteen months after the law of 2025, any. */
export const keepsMedicare = (day: Day): Criterion => listed(day.read(MEDICARE_STATUSES_OF_ENROLLED))

const listed = (entry: DatedValue<StatusList> | null): Criterion => {
  if (!entry) return NOT_IN_FORCE
  return entry.value === null
    ? open('immigration', 'figure-uncertain', refOf(entry))
    : statusAmong(entry.value, refOf(entry))
}

/**
 * At 65 a citizen, and a permanent resident of five years, may buy Medicare without a record of work. Anyone else
 * needs that record, which Social Security keeps.
 */
export const boughtOrEarned = (day: Day): Criterion => {
  const entry = day.read(MEDICARE_BUY_IN_RESIDENCE)
  if (!entry) return NOT_IN_FORCE
  const value = refOf(entry)
  const about = { kind: 'leaf', code: 'immigration', facts: STATUS, missing: [] } as const
  const buys: Criterion = ({ known: { immigration, fiveYearsInStatus } }): Leaf => {
    if (immigration === undefined) return { ...about, truth: 'yes', assumes: STATUS }
    if (immigration === 'citizen') return { ...about, truth: 'yes', value }
    if (immigration !== 'permanent-resident' || fiveYearsInStatus === false)
      return { ...about, truth: 'no', value }
    if (fiveYearsInStatus === true) return { ...about, truth: 'yes', facts: BOTH, value }
    return { ...about, truth: 'unknown', facts: BOTH, missing: ['fiveYearsInStatus'], open: 'fact', value }
  }
  return any(buys, open('immigration', 'agency-decides', value))
}
