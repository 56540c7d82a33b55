import type { FactName, Facts, QuestionId } from '@handrail/eligibility'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RowList } from '../../ui/row-list.tsx'
import { ActionsLink } from './actions-link.tsx'
import type { Reader } from './way-reading.ts'

export type Answer = Readonly<{
  question: QuestionId
  asked: string
  said: string
  text: string
  /** What its page asked for, and what was answered, in the words of the rules. */
  shown: readonly FactName[]
  given: Facts
}>

type AnswersLineProps = Readonly<{
  told: readonly string[]
  answers: readonly Answer[]
  onChange: (question: QuestionId) => void
  reader: Reader
  wide: boolean
}>

/** What the person told, in one line where there is room, and every answer with a way to change it. */
export function AnswersLine({ told, answers, onChange, reader, wide }: AnswersLineProps) {
  const { words, say } = reader
  return (
    <div className="hr-answers">
      {wide && told.length > 0 && (
        <p className="hr-second">
          {words.fixed.youToldUs}: {told.join(' · ')}
        </p>
      )}
      <div className="hr-answers-links">
        <Disclosure summary={say.changeAnAnswer}>
          <RowList>
            {answers.map(({ question, text }) => (
              <li key={question} className="hr-answer">
                <span>{text}</span>
                <Button kind="quiet" aria-label={say.changeThis(text)} onClick={() => onChange(question)}>
                  {say.change}
                </Button>
              </li>
            ))}
          </RowList>
        </Disclosure>
        <ActionsLink>{say.goToActions}</ActionsLink>
      </div>
    </div>
  )
}
