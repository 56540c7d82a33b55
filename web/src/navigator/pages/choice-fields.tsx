import { ChoiceList } from '../../ui/choice-list.tsx'
import type { Choice } from '../../ui/choices.ts'
import type { Speech } from '../flow/answer-text.ts'
import { NONE } from '../flow/draft.ts'
import { fitsQuestionOf, optionsOf } from '../flow/options.ts'
import type { Step } from '../flow/path.ts'
import { openChoices } from './open-answers.tsx'
import type { QuestionPageProps } from './question-page-props.ts'
import { questionText } from './question-text.ts'

/** One answer of a list, or several; "I'm not sure" and "I'd rather not say" stand in the same list. */
export function ChoiceFields({ around, speech, step, draft, onDraft }: QuestionPageProps) {
  const { title, hint } = questionText(step, speech)
  return (
    <ChoiceList
      id={step.id}
      label={title}
      hint={hint}
      error={around.problems[0]?.message}
      asTitle
      several={step.question.ask === 'several' || step.question.ask === 'fits'}
      choices={choicesIn(step, speech)}
      selected={draft.chosen}
      onSelect={(chosen) => onDraft({ ...draft, chosen })}
    />
  )
}

function choicesIn(step: Step, { first, questions }: Speech): readonly Choice[] {
  const many = step.id === 'hard-areas' ? 'hard-areas' : fitsQuestionOf(step.id)
  const none = many === null ? [] : [{ value: NONE, label: questions.none[many], exclusive: true }]
  return [...optionsOf(step, questions), ...none, ...openChoices(first)]
}
