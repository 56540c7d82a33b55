import type { DeadlineShown } from '@handrail/care/clocks'
import { Chip } from '../staff-ui/chip.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { clocksWords } from './words/clocks.ts'

/** When something is due, as a shape and a word. Late is never a fault: it is still worth doing. */
export function DueChip({ due }: Readonly<{ due: DeadlineShown }>) {
  const w = useWords(clocksWords)
  const when = useWhen()
  const { standing, dueOn, dueAt } = due
  switch (standing.is) {
    case 'past':
      return (
        <Chip tone="late" shape="hourglass">
          {standing.days > 0 ? w.daysPast(standing.days) : w.minutesPast(standing.minutes)}
        </Chip>
      )
    case 'grace':
      return (
        <Chip tone="late" shape="hourglass">
          {w.grace(standing.graceDays)}
        </Chip>
      )
    case 'today':
      return (
        <Chip tone="maybe" shape="clock">
          {w.byTime(when.time(dueAt))}
        </Chip>
      )
    case 'later':
      return (
        <Chip tone="not-now" shape="calendar">
          {when.day(dueOn)}
        </Chip>
      )
  }
}
