import { type AskedAnswer, takesWords } from '@handrail/care/intake'
import { Radio, Textarea } from '@mantine/core'
import { useWords } from '../staff-ui/surroundings.tsx'
import { assessmentWords } from './words/assessment.ts'

interface AskedFieldProps {
  readonly label: string
  readonly answers: readonly AskedAnswer[]
  readonly given: unknown
  readonly set: (next: unknown) => void
}

interface Given {
  readonly answer?: AskedAnswer
  readonly words?: string
}

/** Something that is asked of everybody: what was told, that there is none, or that it was not asked and why. */
export function AskedField({ label, answers, given, set }: AskedFieldProps) {
  const { asked: w } = useWords(assessmentWords)
  const { answer, words = '' } = (given ?? {}) as Given
  return (
    <div className="hr-asked">
      <Radio.Group
        label={label}
        value={answer ?? ''}
        onChange={(next) => set(takesWords(next as AskedAnswer) ? { answer: next, words } : { answer: next })}
      >
        <div className="hr-options">
          {answers.map((one) => (
            <Radio key={one} value={one} label={w.answers[one]} />
          ))}
        </div>
      </Radio.Group>
      {answer && takesWords(answer) && (
        <Textarea
          label={answer === 'told' ? w.inWords : w.whyNot}
          aria-label={`${answer === 'told' ? w.inWords : w.whyNot}: ${label}`}
          autosize
          minRows={2}
          maxRows={14}
          value={words}
          onChange={({ currentTarget: { value } }) => set({ answer, words: value })}
        />
      )}
    </div>
  )
}
