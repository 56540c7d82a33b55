import type { DatedValue } from '../../../dated.ts'
import type { FactName } from '../../../facts.ts'
import { type Leaf, leafOf } from '../../../finding.ts'
import { refOf } from '../../../place.ts'
import { withoutValue } from '../../../poverty/income-tests.ts'
import type { Situation } from '../../../situation.ts'
import type { StatusList } from './values.ts'

/** A test of the status alone, told as one reason. */
export type StatusTest = (situation: Situation) => Leaf

/** The fact that every status test looks at. */
export const STATUS: readonly FactName[] = ['immigration']
/** The two facts of a test that also asks for years. */
export const STATUS_AND_YEARS: readonly FactName[] = ['immigration', 'fiveYearsInStatus']
export const YEARS: readonly FactName[] = ['fiveYearsInStatus']

/**
 * A status of a list. It is never required: untold, it is taken as usual and the finding says that it assumes so. Of a
 * status that is not told apart, only the agency can say whether it is lawful presence.
 */
export const statusIn = (entry: DatedValue<StatusList> | null): StatusTest => {
  if (!entry?.value) return withoutValue('immigration', entry)
  const { value: accepted } = entry
  const value = refOf(entry)
  const usual = leafOf('immigration', 'yes', STATUS, { assumes: STATUS })
  const yes = leafOf('immigration', 'yes', STATUS, { value })
  const no = leafOf('immigration', 'no', STATUS, { value })
  const unclear = leafOf('immigration', 'unknown', STATUS, { open: 'agency-decides', value })
  return ({ known: { immigration } }) => {
    if (immigration === undefined) return usual
    if (accepted === 'any') return yes
    if (accepted === 'lawfully-present') return immigration === 'other-or-none' ? unclear : yes
    return accepted.includes(immigration) ? yes : no
  }
}
