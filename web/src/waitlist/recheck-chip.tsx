import { addDays, daysBetween } from '@handrail/care'
import type { ListedEntry } from '@handrail/care/waitlist'
import { Chip } from '../staff-ui/chip.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { waitlistWords } from './words/waitlist.ts'

/** When somebody asks again how it is going. */
export function RecheckChip({ of }: Readonly<{ of: Pick<ListedEntry, 'recheckedOn' | 'recheckDays'> }>) {
  const w = useWords(waitlistWords)
  const when = useWhen()
  const due = addDays(of.recheckedOn, of.recheckDays)
  const past = daysBetween(due, when.today)
  if (past > 0)
    return (
      <Chip tone="late" shape="hourglass">
        {w.pastBy(past)}
      </Chip>
    )
  return (
    <Chip tone={past === 0 ? 'maybe' : 'not-now'} shape={past === 0 ? 'clock' : 'calendar'}>
      {past === 0 ? w.dueToday : w.dueOn(when.day(due))}
    </Chip>
  )
}

/** An offer with its clock. */
export function OfferChip({ offer }: Pick<ListedEntry, 'offer'>) {
  const w = useWords(waitlistWords)
  const when = useWhen()
  if (!offer) return null
  const isOver = offer.heldUntil < when.today
  return (
    <Chip tone={isOver ? 'late' : 'maybe'} shape={isOver ? 'hourglass' : 'clock'}>
      {isOver ? w.heldPast : w.heldUntil(when.day(offer.heldUntil))}
    </Chip>
  )
}
