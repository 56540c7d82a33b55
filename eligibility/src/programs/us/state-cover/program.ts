import { ageAtLeast, ageBetween } from '../../../age.ts'
import { all, any, type Criterion, given } from '../../../criterion.ts'
import { leafOf } from '../../../finding.ts'
import { type Place, refOf } from '../../../place.ts'
import { withoutValue } from '../../../poverty/income-tests.ts'
import type { Program } from '../../../program.ts'
import { opposite } from '../../../truth.ts'
import { fullStatus } from '../immigration/full-status.ts'
import { STATUS } from '../immigration/status-list.ts'
import { STATE_COVER, STATES_WITH_COVER, type StateCoverGroup } from './values.ts'

/**
 * Health cover that the state pays for itself, for people whom their status keeps from Medicaid. Income, free places and
 * what else counts are the state's to say, so the answer is never more than "possible". An untold status leaves it open:
 * nobody has to tell theirs to learn whom to call.
 */
export const stateCover: Program = {
  id: 'state/cover',
  stream: 'state-county',
  gives: 'cover',
  opens: null,
  office: 'state-medicaid',
  law: '8 USC 1621(d); the law and the budget of each state',
  lawVerified: false,
  only: STATES_WITH_COVER,
  rule: (place) => {
    const entry = place.read(STATE_COVER[place.state] ?? [])
    if (!entry?.value) return withoutValue('state-has-group', entry)
    const value = refOf(entry)
    // States change it with each budget, so that it is confirmed by calling however sure its sources are.
    const decides = leafOf('state-cover', 'unknown', [], { open: 'agency-decides', value, confirm: true })
    return all(any(...entry.value.map(ofAge)), keptFromMedicaid(place), () => decides)
  },
}

const ofAge = ({ from, to }: StateCoverGroup): Criterion => {
  if (to !== null) return ageBetween(from, to)
  return from === 0 ? given('state-cover', 'yes') : ageAtLeast(from)
}

/** A status that keeps from Medicaid. What is not told about it stays open, and is not asked for this. */
const keptFromMedicaid = (place: Place): Criterion => {
  const full = fullStatus(place)
  const untold = leafOf('kept-from-medicaid', 'unknown', STATUS, { open: 'agency-decides' })
  return (situation) => {
    if (situation.known.immigration === undefined) return untold
    const { truth, value } = full(situation)
    if (truth === 'unknown') return untold
    return leafOf('kept-from-medicaid', opposite(truth), STATUS, { value })
  }
}
