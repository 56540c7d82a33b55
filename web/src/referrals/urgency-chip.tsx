import type { Urgency } from '@handrail/care/referrals'
import { Chip } from '../staff-ui/chip.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { referralsWords } from './words/referrals.ts'
import { sharedWords } from './words/shared-words.ts'

/** How urgent the sender says it is, as a shape and a word. */
export function UrgencyChip({ urgency }: Readonly<{ urgency: Urgency }>) {
  const { urgencies } = useWords(sharedWords)
  const { urgencyNotSaid } = useWords(referralsWords)
  const word = urgencies[urgency]
  switch (urgency) {
    case 'crisis':
      return (
        <Chip tone="safe" shape="hourglass">
          {word}
        </Chip>
      )
    case 'urgent':
      return (
        <Chip tone="maybe" shape="clock">
          {word}
        </Chip>
      )
    case 'routine':
      return (
        <Chip tone="not-now" shape="calendar">
          {word}
        </Chip>
      )
    case 'not-said':
      return (
        <Chip tone="not-now" shape="dash">
          {urgencyNotSaid}
        </Chip>
      )
    default:
      return urgency satisfies never
  }
}
