import type { StaffId } from '@handrail/care'
import { absences, isAwayOn, lastDayAway } from '@handrail/care/agency'
import { useAsk } from '../door/doors.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { absenceWords } from './words/absence.ts'

/** What to say of somebody who is away now, or of the next time that they will be. */
export function useDaysAway(): (
  staff: StaffId,
) => { readonly isNow: boolean; readonly said: string } | undefined {
  const w = useWords(absenceWords)
  const when = useWhen()
  const { answer } = useAsk(absences, {})
  return (staff) => {
    const next = answer?.absences.find((one) => one.staff === staff)
    if (!next) return undefined
    const until = when.day(lastDayAway(next))
    return isAwayOn(next, when.today)
      ? { isNow: true, said: w.awayUntil(until) }
      : { isNow: false, said: w.awayFrom(when.day(next.from), until) }
  }
}
