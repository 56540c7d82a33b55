import { roadSoFar } from '@handrail/care/assignments'
import { rangeOf } from '@handrail/care/waitlist'
import type { RoadAhead } from '../referrals/road.ts'
import { PACE_DAYS } from '../waitlist/reading.ts'
import { meanwhileOfOpened } from './cover-store.ts'
import { roadOfOpened, wayOfOpened } from './store.ts'

/** What a person sees by their code: where it stands, a range of waiting, an offer, or who is theirs. Never a place on the list. */
export const roadAhead: RoadAhead = async (tx, { on }) => {
  const road = await roadOfOpened(tx, { on, days: PACE_DAYS })
  if (!road) return null
  const { waits, ahead, given, passed, heldUntil, manager, granted } = road
  if (!waits && manager !== null) {
    const meanwhile = await meanwhileOfOpened(tx)
    return { is: 'case-manager', name: manager, ...(meanwhile && { meanwhile }) }
  }
  if (!waits && granted) return { is: 'granted' }
  if (!waits) {
    const way = await wayOfOpened(tx)
    return way ? roadSoFar(way) : null
  }
  if (heldUntil !== null) return { is: 'offered', until: heldUntil }
  const range = rangeOf(ahead, { days: PACE_DAYS, given, passed })
  if (!range.known) return { is: 'waiting-unknown' }
  return { is: 'waiting', leastWeeks: range.leastWeeks, mostWeeks: range.mostWeeks }
}
