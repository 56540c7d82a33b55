import { FieldGroup } from '../../ui/field-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { openOf } from '../flow/draft.ts'
import { NUMBER_FACTS } from '../flow/problems.ts'
import { OpenAnswers } from './open-answers.tsx'
import type { QuestionPageProps } from './question-page-props.ts'
import { questionText } from './question-text.ts'

/** A whole number, or one of the two open answers. */
export function NumberFields({ around, speech, step, draft, onDraft }: QuestionPageProps) {
  const { title, hint } = questionText(step, speech)
  const fact = NUMBER_FACTS.find((name) => step.shown.includes(name))
  if (fact === undefined) return null
  return (
    <FieldGroup id={`${step.id}-group`} label={title} hint={hint} asTitle>
      <div className="nv-fields">
        <TextField
          id={step.id}
          label={speech.questions.numbers[fact].label}
          error={around.problems[0]?.message}
          value={draft.text}
          onChange={(text) => onDraft({ ...draft, text, chosen: [] })}
          inputMode="numeric"
          width="short"
        />
        <OpenAnswers
          id={`${step.id}-open`}
          first={speech.first}
          selected={openOf(draft)}
          onSelect={(answer) => onDraft({ ...draft, chosen: [answer] })}
        />
      </div>
    </FieldGroup>
  )
}
