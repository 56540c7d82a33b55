import type { SafeHours } from '@handrail/care/people'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { peopleWords } from './words/people.ts'

/** "Tue, Thu 9:00 AM–12:00 PM": the hours in which somebody may be called or written to. */
export function useHoursText(): (hours: readonly SafeHours[]) => string {
  const { contact: w } = useWords(peopleWords)
  const { hourOf } = useWhen()
  return (hours) =>
    hours
      .map(
        ({ days, from, until }) =>
          `${days.length === 7 ? '' : `${days.map((day) => w.days[day]).join(', ')} `}${hourOf(from)}–${hourOf(until)}`,
      )
      .join('; ')
}
