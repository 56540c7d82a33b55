import type { PersonRecord } from '@handrail/care/people'
import { Chip, type ChipShape, type ChipTone } from '../staff-ui/chip.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { peopleWords } from './words/people.ts'

type SafeChip = PersonRecord['chips'][number]

const LOOKS: Readonly<Record<SafeChip, readonly [ChipTone, ChipShape]>> = {
  deceased: ['not-now', 'no-person'],
  missing: ['late', 'no-person'],
  'confidential-address': ['safe', 'lock'],
  interpreter: ['not-now', 'language'],
  'code-word': ['safe', 'lock'],
  'safe-hours': ['safe', 'clock'],
  'no-voicemail': ['safe', 'no-phone'],
  'voicemail-not-asked': ['safe', 'no-phone'],
  'voicemail-name-only': ['safe', 'quiet-phone'],
  'no-text': ['safe', 'text'],
  'text-not-asked': ['safe', 'text'],
  'text-first-name-only': ['safe', 'text'],
  'no-mail': ['safe', 'mail'],
  'mail-not-asked': ['safe', 'mail'],
  'plain-envelope': ['safe', 'mail'],
  'no-email': ['safe', 'mail'],
  'email-not-asked': ['safe', 'mail'],
  'no-way-to-reach': ['not-now', 'dash'],
}

/** What somebody who is about to call or write must see first. */
export function SafeChips({ chips }: Readonly<{ chips: readonly SafeChip[] }>) {
  const { chips: words } = useWords(peopleWords)
  if (chips.length === 0) return null
  return (
    <span className="hr-chips">
      {chips.map((one) => {
        const [tone, shape] = LOOKS[one]
        return (
          <Chip key={one} tone={tone} shape={shape}>
            {words[one]}
          </Chip>
        )
      })}
    </span>
  )
}
