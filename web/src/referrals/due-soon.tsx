import { daysBetween, instantAt } from '@handrail/care'
import type { Listed } from '@handrail/care/referrals'
import { Chip } from '../staff-ui/chip.tsx'
import { useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { referralsWords } from './words/referrals.ts'

/** When the next thing about a request is due. Late is never a fault: it is still worth doing. */
export function DueSoon({ due }: Readonly<{ due: Listed['due'] }>) {
  const w = useWords(referralsWords)
  const when = useWhen()
  const { now } = useSurroundings()
  if (due === null) return null
  const days = daysBetween(when.dayOf(due.at), when.today)
  if (days > 0)
    return (
      <Chip tone="late" shape="hourglass">
        {w.daysPast(days)}
      </Chip>
    )
  if (due.at < instantAt(now()))
    return (
      <Chip tone="late" shape="hourglass">
        {w.pastSince(when.time(due.at))}
      </Chip>
    )
  return days === 0 ? (
    <Chip tone="maybe" shape="clock">
      {w.byTime(when.time(due.at))}
    </Chip>
  ) : (
    <Chip tone="not-now" shape="calendar">
      {w.byDay(when.day(when.dayOf(due.at)))}
    </Chip>
  )
}
