import type { Tier } from '@handrail/care/intake'
import { Chip } from '../staff-ui/chip.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { intakeWords } from './words/intake.ts'

/** How urgent it was found to be, as a shape and a word. */
export function TierChip({ tier }: Readonly<{ tier: Tier | null }>) {
  const w = useWords(intakeWords)
  if (tier === null)
    return (
      <Chip tone="not-now" shape="dashed">
        {w.noTier}
      </Chip>
    )
  if (tier < 2)
    return (
      <Chip tone="safe" shape="hourglass">
        {w.tiers[tier]}
      </Chip>
    )
  return (
    <Chip tone={tier === 2 ? 'maybe' : 'not-now'} shape={tier === 2 ? 'clock' : 'calendar'}>
      {w.tiers[tier]}
    </Chip>
  )
}
