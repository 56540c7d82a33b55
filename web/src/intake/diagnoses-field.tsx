import type { PlainDate } from '@handrail/care'
import {
  CERTAINTIES,
  DIAGNOSIS_PLACES,
  type Diagnosis,
  onset,
  type PartOf,
  searchDiagnoses,
} from '@handrail/care/intake'
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAsk } from '../door/doors.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useSettled } from '../staff-ui/use-settled.ts'
import type { PartValue } from './use-part.ts'
import { assessmentWords } from './words/assessment.ts'

type Value = PartOf<'diagnoses'>

interface DiagnosesFieldProps {
  readonly value: PartValue
  readonly change: (how: (value: PartValue) => PartValue) => void
  /** The day of the service: the codes go by it. */
  readonly on: PlainDate
}

/** The diagnoses: found as one types, in the codes of the day of the service; or that there is none. */
export function DiagnosesField({ value, change, on }: DiagnosesFieldProps) {
  const { diagnosis: w } = useWords(assessmentWords)
  const { list = [], none } = value as Value
  const set = (next: readonly Diagnosis[]) => change(() => ({ list: next }))
  return (
    <>
      {list.map((one) => (
        <OneDiagnosis
          key={one.code}
          of={one}
          on={on}
          set={(next) => set(list.map((each) => (each.code === one.code ? next : each)))}
          remove={() => set(list.filter(({ code }) => code !== one.code))}
        />
      ))}
      {list.length === 0 && (
        <Checkbox
          label={w.none}
          checked={none === true}
          onChange={({ currentTarget: { checked } }) => change(() => (checked ? { none: true } : {}))}
        />
      )}
      {none !== true && (
        <FindDiagnosis
          on={on}
          taken={list.map(({ code }) => code)}
          onFound={(code) =>
            set([
              ...list,
              { code, place: list.length === 0 ? 'principal' : 'secondary', certainty: 'provisional' },
            ])
          }
        />
      )}
    </>
  )
}

/** What a code says in the set of that day. */
export function DiagnosisTitle({ code, on }: Readonly<{ code: string; on: PlainDate }>) {
  const { answer } = useAsk(searchDiagnoses, { text: code, on, most: 1 })
  const [found] = answer?.codes ?? []
  return <>{found?.code === code ? `${code} ${found.title}` : code}</>
}

interface OneDiagnosisProps {
  readonly of: Diagnosis
  readonly on: PlainDate
  readonly set: (next: Diagnosis) => void
  readonly remove: () => void
}

function OneDiagnosis({ of, on, set, remove }: OneDiagnosisProps) {
  const { diagnosis: w, choices } = useWords(assessmentWords)
  const [typed, setTyped] = useState(of.onset ?? '')
  const choicesOf = (values: readonly string[]) =>
    values.map((value) => ({ value, label: choices[value] ?? value }))
  const isWrong = typed !== '' && !onset.safeParse(typed).success
  const type = (next: string) => {
    setTyped(next)
    const { onset: _before, ...others } = of
    set(onset.safeParse(next).success ? { ...others, onset: next } : others)
  }
  return (
    <fieldset className="hr-fieldset hr-diagnosis">
      <legend>
        <DiagnosisTitle code={of.code} on={on} />
      </legend>
      <div className="hr-pair">
        <NativeSelect
          label={w.place}
          value={of.place}
          onChange={({ currentTarget: { value } }) => set({ ...of, place: value as Diagnosis['place'] })}
          data={choicesOf(DIAGNOSIS_PLACES)}
        />
        <NativeSelect
          label={w.certainty}
          value={of.certainty}
          onChange={({ currentTarget: { value } }) =>
            set({ ...of, certainty: value as Diagnosis['certainty'] })
          }
          data={choicesOf(CERTAINTIES)}
        />
        <TextInput
          label={w.onset}
          description={w.onsetHint}
          value={typed}
          maxLength={7}
          autoComplete="off"
          error={isWrong && w.onsetWrong}
          onChange={({ currentTarget: { value } }) => type(value)}
        />
      </div>
      <div className="hr-actions">
        <Button variant="default" size="xs" onClick={remove} aria-label={`${w.remove}: ${of.code}`}>
          {w.remove}
        </Button>
      </div>
    </fieldset>
  )
}

/** So long after the last key the codes are asked. */
const PAUSE = 200

interface FindDiagnosisProps {
  readonly on: PlainDate
  readonly taken: readonly string[]
  readonly onFound: (code: string) => void
}

function FindDiagnosis({ on, taken, onFound }: FindDiagnosisProps) {
  const { diagnosis: w } = useWords(assessmentWords)
  const [typed, setTyped] = useState('')
  const text = useSettled(typed.trim(), PAUSE)
  const isAsking = text.length > 1
  const { answer } = useAsk(searchDiagnoses, { text, on, most: 8 }, { enabled: isAsking, keep: true })
  const codes = isAsking ? (answer?.codes.filter(({ code }) => !taken.includes(code)) ?? []) : []
  const said = () => {
    if (!isAsking || !answer) return ''
    if (answer.year === null) return w.noYear
    return codes.length === 0 ? w.nothing : w.found(codes.length, answer.more)
  }
  return (
    <div className="hr-finding">
      <TextInput
        label={w.search}
        description={w.searchHint}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
      />
      <p className="hr-second" role="status">
        {said()}
      </p>
      {codes.length > 0 && (
        <ul className="hr-found-codes">
          {codes.map(({ code, title }) => (
            <li key={code}>
              <button
                type="button"
                aria-label={w.add(code, title)}
                onClick={() => {
                  onFound(code)
                  setTyped('')
                }}
              >
                <b>{code}</b> <span>{title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
