import type { Unanswered } from '@handrail/eligibility'
import { ChoiceList } from '../../ui/choice-list.tsx'
import type { FirstWords } from '../words/first-words.ts'

type OpenAnswersProps = Readonly<{
  id: string
  first: FirstWords
  selected: '' | Unanswered
  onSelect: (answer: Unanswered) => void
}>

/** "I'm not sure" and "I'd rather not say" under a field to write in: full answers, as large as any other. */
export function OpenAnswers({ id, first, selected, onSelect }: OpenAnswersProps) {
  return (
    <ChoiceList
      id={id}
      label={<span className="hr-label-second">{first.orChoose}</span>}
      choices={openChoices(first)}
      selected={selected === '' ? [] : [selected]}
      onSelect={([answer]) => answer && onSelect(answer)}
    />
  )
}

/** The two answers that end every list. */
export const openChoices = (first: FirstWords) =>
  [
    { value: 'not-sure', label: first.notSure, exclusive: true },
    { value: 'rather-not-say', label: first.ratherNotSay, exclusive: true },
  ] as const
