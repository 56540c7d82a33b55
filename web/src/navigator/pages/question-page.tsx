import { wordsOf } from '../flow/answer-text.ts'
import { AmountFields } from './amount-fields.tsx'
import { ChoiceFields } from './choice-fields.tsx'
import { NumberFields } from './number-fields.tsx'
import { QuestionFrame } from './question-frame.tsx'
import type { QuestionPageProps } from './question-page-props.ts'

/** One question, with the fields that its kind of answer needs. */
export function QuestionPage(props: QuestionPageProps) {
  const { around, speech, step } = props
  if (step.id === 'place') return null
  const Fields = FIELDS[step.question.ask]
  return (
    <QuestionFrame around={around} why={wordsOf(step.id, step.before, speech).why}>
      {Fields && <Fields {...props} />}
    </QuestionFrame>
  )
}

const FIELDS = {
  number: NumberFields,
  money: AmountFields,
  one: ChoiceFields,
  'yes-no': ChoiceFields,
  several: ChoiceFields,
  fits: ChoiceFields,
  place: null,
}
