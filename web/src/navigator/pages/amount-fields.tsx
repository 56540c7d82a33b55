import { ChoiceList } from '../../ui/choice-list.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { isMonthly, openOf } from '../flow/draft.ts'
import { OpenAnswers } from './open-answers.tsx'
import type { QuestionPageProps } from './question-page-props.ts'
import { questionText } from './question-text.ts'

/** Dollars, by the month or by the year where it is income, or one of the two open answers. */
export function AmountFields({ around, speech, step, draft, onDraft }: QuestionPageProps) {
  const { questions, first } = speech
  const { title, hint } = questionText(step, speech)
  const errorOf = (id: string) => around.problems.find((problem) => problem.id === id)?.message
  const monthly = step.shown.some(isMonthly)
  const per = `${step.id}-per`
  return (
    <FieldGroup id={`${step.id}-group`} label={title} hint={hint} asTitle>
      <div className="nv-fields">
        <TextField
          id={step.id}
          label={monthly ? questions.amountOf : questions.amount}
          error={errorOf(step.id)}
          value={draft.text}
          onChange={(text) => onDraft({ ...draft, text, chosen: [] })}
          prefix="$"
          inputMode="decimal"
          width="medium"
        />
        {monthly && (
          <div className="nv-pair">
            <ChoiceList
              id={per}
              label={<span className="hr-label-second">{questions.per.label}</span>}
              error={errorOf(per)}
              choices={[
                { value: 'month', label: questions.per.month },
                { value: 'year', label: questions.per.year },
              ]}
              selected={draft.per === '' ? [] : [draft.per]}
              onSelect={([value]) => onDraft({ ...draft, per: value ?? '', chosen: [] })}
            />
          </div>
        )}
        <OpenAnswers
          id={`${step.id}-open`}
          first={first}
          selected={openOf(draft)}
          onSelect={(answer) => onDraft({ ...draft, chosen: [answer] })}
        />
      </div>
    </FieldGroup>
  )
}
