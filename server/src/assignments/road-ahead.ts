import { rangeOf } from '@handrail/care/waitlist'
import type { RoadAhead } from '../referrals/road.ts'
import { PACE_DAYS } from '../waitlist/reading.ts'
import { meanwhileOfOpened } from './cover-store.ts'
import { roadOfOpened } from './store.ts'

/** What a person sees by their code: a range of waiting, an offer, or who is theirs. Never a place on the list. */
export const roadAhead: RoadAhead = async (tx, { on }) => {
  const road = await roadOfOpened(tx, { on, days: PACE_DAYS })
  if (!road) return null
  const { waits, ahead, given, passed, heldUntil, manager, granted } = road
  if (!waits && manager !== null) {
    const meanwhile = await meanwhileOfOpened(tx)
    return { is: 'case-manager', name: manager, ...(meanwhile && { meanwhile }) }
  }
  if (!waits) return granted ? { is: 'granted' } : null
  if (heldUntil !== null) return { is: 'offered', until: heldUntil }
  const range = rangeOf(ahead, { days: PACE_DAYS, given, passed })
  if (!range.known) return { is: 'waiting-unknown' }
  return { is: 'waiting', leastWeeks: range.leastWeeks, mostWeeks: range.mostWeeks }
}
