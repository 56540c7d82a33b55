import { plainDate } from '@handrail/care'
import type { Answers, Question } from '@handrail/care/intake'
import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useWords } from '../staff-ui/surroundings.tsx'
import { intakeWords } from './words/intake.ts'

type Given = Answers[string]
const NOT_SAID = ['not-asked', 'unknown', 'declined'] as const

interface FieldProps {
  /** The question as one asks it. */
  readonly asked: string
  /** The answers to choose, in words. */
  readonly choices: Readonly<Record<string, string>>
  readonly question: Question
  readonly given: Given | undefined
  readonly onGiven: (given: Given | undefined) => void
  readonly isMissing: boolean
}

const valueIn = (given: Given | undefined): unknown => (given?.answer === 'given' ? given.value : undefined)
const answerIn = (given: Given | undefined) => given?.answer ?? 'not-asked'

/** One question with its answer, or why there is none: not known, not said and not asked are three different things. */
export function QuestionField(props: FieldProps) {
  switch (props.question.kind) {
    case 'yes-no':
      return <YesNo {...props} />
    case 'one-of':
      return <OneOf {...props} of={props.question.of} />
    case 'some-of':
      return <SomeOf {...props} of={props.question.of} />
    case 'line':
    case 'words':
    case 'date':
    case 'number':
      return <Typed {...props} kind={props.question.kind} />
    default:
      return props.question satisfies never
  }
}

function useLabel({ asked, isMissing }: Pick<FieldProps, 'asked' | 'isMissing'>): string {
  const { screening: w } = useWords(intakeWords)
  return isMissing ? `${asked} (${w.mustAsk})` : asked
}

function YesNo(props: FieldProps) {
  const { screening: w } = useWords(intakeWords)
  const { given, onGiven } = props
  const value = valueIn(given)
  const shown = value === true ? 'yes' : value === false ? 'no' : answerIn(given)
  const choose = (chosen: string) => {
    if (chosen === 'yes' || chosen === 'no') return onGiven({ answer: 'given', value: chosen === 'yes' })
    return onGiven(noAnswer(chosen))
  }
  return (
    <Radio.Group label={useLabel(props)} value={shown} onChange={choose}>
      <div className="hr-options">
        {(['yes', 'no', 'unknown', 'declined', 'not-asked'] as const).map((one) => (
          <Radio key={one} value={one} label={w[one]} />
        ))}
      </div>
    </Radio.Group>
  )
}

/** Not asked is what stands when nothing does. */
const noAnswer = (chosen: string): Given | undefined =>
  chosen === 'unknown' || chosen === 'declined' ? { answer: chosen } : undefined

function OneOf({ of, ...props }: FieldProps & Readonly<{ of: readonly string[] }>) {
  const { screening: w } = useWords(intakeWords)
  const { choices, given, onGiven } = props
  const value = valueIn(given)
  return (
    <NativeSelect
      label={useLabel(props)}
      value={typeof value === 'string' ? `= ${value}` : answerIn(given)}
      onChange={({ currentTarget: { value: chosen } }) =>
        onGiven(chosen.startsWith('= ') ? { answer: 'given', value: chosen.slice(2) } : noAnswer(chosen))
      }
    >
      <option value="not-asked">{w['not-asked']}</option>
      {of.map((one) => (
        <option key={one} value={`= ${one}`}>
          {choices[one]}
        </option>
      ))}
      <option value="unknown">{w.unknown}</option>
      <option value="declined">{w.declined}</option>
    </NativeSelect>
  )
}

function SomeOf({ of, ...props }: FieldProps & Readonly<{ of: readonly string[] }>) {
  const { choices, given, onGiven } = props
  const value = valueIn(given)
  const chosen = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  const label = useLabel(props)
  return (
    <WithWhy {...props} label={label}>
      <Checkbox.Group
        label={label}
        value={chosen}
        onChange={(next) => onGiven(next.length > 0 ? { answer: 'given', value: next } : undefined)}
      >
        <div className="hr-options">
          {of.map((one) => (
            <Checkbox key={one} value={one} label={choices[one]} />
          ))}
        </div>
      </Checkbox.Group>
    </WithWhy>
  )
}

type Kind = 'line' | 'words' | 'date' | 'number'

/** What was typed, as an answer; nothing while it is none yet. */
function readTyped(kind: Kind, typed: string): Given | undefined {
  const text = typed.trim()
  if (text === '') return undefined
  if (kind === 'number')
    return Number.isFinite(Number(text)) ? { answer: 'given', value: Number(text) } : undefined
  if (kind === 'date') return plainDate.safeParse(text).success ? { answer: 'given', value: text } : undefined
  return { answer: 'given', value: text }
}

function Typed({ kind, ...props }: FieldProps & Readonly<{ kind: Kind }>) {
  const { given, onGiven } = props
  const label = useLabel(props)
  const kept = valueIn(given)
  const keptText = kept === undefined ? '' : String(kept)
  const [typed, setTyped] = useState(keptText)
  // The space that somebody has just typed stays; what came from elsewhere is shown.
  const shown =
    (readTyped(kind, typed)?.answer === 'given' ? typed.trim() : '') === keptText ? typed : keptText
  const set = (next: string) => {
    setTyped(next)
    onGiven(readTyped(kind, next))
  }
  return (
    <WithWhy {...props} label={label}>
      {kind === 'words' ? (
        <Textarea
          label={label}
          autosize
          minRows={2}
          maxRows={10}
          value={shown}
          onChange={(event) => set(event.currentTarget.value)}
        />
      ) : (
        <TextInput
          label={label}
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          autoComplete="off"
          value={shown}
          onChange={(event) => set(event.currentTarget.value)}
        />
      )}
    </WithWhy>
  )
}

/** Beside an answer that is typed or ticked: why there is none. */
function WithWhy({
  given,
  onGiven,
  label,
  children,
}: FieldProps & Readonly<{ label: string; children: ReactNode }>) {
  const { screening: w } = useWords(intakeWords)
  const answer = answerIn(given)
  return (
    <div className="hr-asked">
      {children}
      {answer !== 'given' && (
        <NativeSelect
          aria-label={w.orNot(label)}
          size="xs"
          value={answer}
          onChange={({ currentTarget: { value } }) => onGiven(noAnswer(value))}
          data={NOT_SAID.map((value) => ({ value, label: w[value] }))}
        />
      )}
    </div>
  )
}
