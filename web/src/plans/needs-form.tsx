import type { Answers } from '@handrail/care/intake'
import { type NeedsAssessmentId, type NeedsPart, needsQuestionsOf } from '@handrail/care/plans'
import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { useAnswerText } from '../intake/answer-text.ts'
import { QuestionField } from '../intake/question-field.tsx'
import { assessmentWords } from '../intake/words/assessment.ts'
import { BothVersions } from '../staff-ui/both-versions.tsx'
import type { Keeping, Written } from '../staff-ui/keeper.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { Fold } from '../ui/fold.tsx'
import { useAsks } from './needs-asks.ts'
import { useInOneLine } from './needs-folds.tsx'
import { useNeedsPart } from './use-needs-part.ts'
import { needsWords } from './words/needs.ts'

interface NeedsFormProps {
  readonly assessment: NeedsAssessmentId
  readonly part: NeedsPart
  readonly written: Written<Answers> | undefined
  readonly missing: readonly string[]
  readonly open: boolean
  readonly onKeeping: (part: NeedsPart, keeping: Keeping) => void
}

/** One area, written while one talks: it saves itself. */
export function NeedsForm({ assessment, part, written, missing, open, onKeeping }: NeedsFormProps) {
  const w = useWords(needsWords)
  const kept = useWords(assessmentWords)
  const { ask, choices } = useAsks()
  const textOf = useAnswerText(choices)
  const inOneLine = useInOneLine()
  const { value, change, keeping, saveNow, conflict, keepMine, keepTheirs } = useNeedsPart(
    assessment,
    part,
    written,
  )
  useEffect(() => onKeeping(part, keeping), [part, keeping, onKeeping])
  const questions = needsQuestionsOf(part)
  const names = Object.keys(questions)
  const given = names.filter((name) => value[name] !== undefined).length
  const left = missing.filter((name) => name.startsWith(`${part}.`))
  return (
    <Fold
      id={`part-${part}`}
      open={open}
      summary={
        <>
          <h3>{w.parts[part]}</h3>
          <span className="hr-second">
            {[inOneLine(part, value), w.given(given, names.length), left.length > 0 && w.toAsk(left.length)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      }
    >
      {conflict && (
        <BothVersions
          busy={keeping === 'saving'}
          onMine={keepMine}
          onTheirs={keepTheirs}
          rows={names.map((name) => ({
            label: ask(part, name),
            mine: textOf(value[name]),
            theirs: textOf(conflict.value[name]),
          }))}
        />
      )}
      {names.map((name) => {
        const question = questions[name]
        return (
          question && (
            <QuestionField
              key={name}
              asked={ask(part, name)}
              choices={choices}
              question={question}
              given={value[name]}
              isMissing={left.includes(`${part}.${name}`)}
              onGiven={(answer) => change((before) => withAnswer(before, name, answer))}
            />
          )
        )
      })}
      <p className="hr-second" role="status">
        {keeping !== 'saved' || written ? kept[keeping] : ''}
      </p>
      {keeping === 'kept' && !conflict && (
        <div className="hr-actions">
          <Button variant="default" size="xs" onClick={saveNow}>
            {kept.retry}
          </Button>
        </div>
      )}
    </Fold>
  )
}

function withAnswer(before: Answers, name: string, given: Answers[string] | undefined): Answers {
  const { [name]: _before, ...others } = before
  return given === undefined ? others : { ...others, [name]: given }
}
