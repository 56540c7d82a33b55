import type { PersonRecord } from '@handrail/care/people'
import { useWords } from '../staff-ui/surroundings.tsx'
import { ageText } from './age-text.ts'
import { inOneLine } from './in-one-line.ts'
import { SafeChips } from './safe-chips.tsx'
import { peopleWords } from './words/people.ts'

/** Who this is, as they say it, and what is safe before anything else. Never a word about health. */
export function RecordHeader({ record }: Readonly<{ record: PersonRecord }>) {
  const w = useWords(peopleWords)
  const { identity, shownName, age, chips } = record
  const legal = identity.legalName.answer === 'given' ? inOneLine(identity.legalName.value) : undefined
  const more = [
    identity.pronouns.answer === 'given' ? identity.pronouns.value : undefined,
    ageText(age, w.yearsOld),
    legal !== undefined && legal !== shownName ? w.legalName(legal) : undefined,
  ].filter((part) => part !== undefined)
  return (
    <div className="hr-person">
      <span className="hr-initials" aria-hidden="true">
        {initialsOf(shownName)}
      </span>
      <div>
        <div className="hr-person-name">
          <h1 tabIndex={-1}>{shownName}</h1>
          <span className="hr-lead">{more.join(' · ')}</span>
        </div>
        <SafeChips chips={chips} />
      </div>
    </div>
  )
}

const initialsOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .filter((_word, n, all) => n === 0 || n === all.length - 1)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')
