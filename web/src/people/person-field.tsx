import type { PersonId } from '@handrail/care'
import { type FoundPerson, names, search } from '@handrail/care/people'
import { Button, TextInput } from '@mantine/core'
import { useId, useRef, useState } from 'react'
import { useAsk } from '../door/doors.tsx'
import { fieldId, useForm } from '../staff-ui/form/form-context.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useSettled } from '../staff-ui/use-settled.ts'
import { WarningIcon } from '../ui/icons.tsx'
import { ageText } from './age-text.ts'
import { peopleWords } from './words/people.ts'
import { personFieldWords } from './words/person-field.ts'

/** The most that is offered at once; more letters find the others. */
const MOST_OFFERED = 6

/** Chooses a person among those whom the writer reaches, by typing a part of a name. The value is the person's id. */
export function PersonField({ name, label }: Readonly<{ name: string; label: string }>) {
  const { id, values, set, errorOf } = useForm()
  const chosen = textOf(values, name)
  // The control that was used goes away with the choice; the one that takes its place takes the focus.
  const acted = useRef(false)
  const choose = (person: string) => {
    acted.current = true
    set(name, person)
  }
  const error = errorOf(name)
  return chosen === '' ? (
    <Look
      id={fieldId(id, name)}
      label={label}
      error={
        error && (
          <>
            <WarningIcon />
            <span>{error}</span>
          </>
        )
      }
      onChoose={choose}
      focused={acted.current}
    />
  ) : (
    <Chosen person={chosen} label={label} error={error} onClear={() => choose('')} focused={acted.current} />
  )
}

type LookProps = Readonly<{
  id: string
  label: string
  error: React.ReactNode
  onChoose: (person: PersonId) => void
  focused: boolean
}>

function Look({ id, label, error, onChoose, focused }: LookProps) {
  const w = useWords(personFieldWords)
  const { yearsOld, legalName } = useWords(peopleWords)
  const listId = useId()
  const [text, setText] = useState('')
  const wanted = useSettled(text.trim(), 250)
  const { answer, trouble, waiting } = useAsk(search, { text: wanted }, { keep: true })
  const found = answer?.found ?? []
  const more = ({ age, legalName: legal }: FoundPerson) =>
    [ageText(age, yearsOld), legal === null ? undefined : legalName(legal)].filter(Boolean).join(', ')
  return (
    <div>
      <TextInput
        id={id}
        label={label}
        description={w.hint}
        error={error}
        autoFocus={focused}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-controls={listId}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter looks; it does not send the form.
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <ul id={listId} className="hr-offered" aria-label={w.offered}>
        {found.slice(0, MOST_OFFERED).map((one) => (
          <li key={one.person}>
            <Button variant="default" size="xs" onClick={() => onChoose(one.person)}>
              {[one.shownName, more(one)].filter(Boolean).join(', ')}
            </Button>
          </li>
        ))}
      </ul>
      {trouble && <TroubleNote trouble={trouble} />}
      <p role="status" className="hr-second">
        {wanted !== '' && !waiting && !trouble && found.length === 0
          ? w.nobody
          : found.length > MOST_OFFERED || answer?.more
            ? w.more
            : ''}
      </p>
    </div>
  )
}

type ChosenProps = Readonly<{
  person: string
  label: string
  error: string | undefined
  onClear: () => void
  focused: boolean
}>

function Chosen({ person, label, error, onClear, focused }: ChosenProps) {
  const w = useWords(personFieldWords)
  const { answer } = useAsk(names, { persons: [person] })
  const shownName = answer?.people[0]?.shownName ?? ''
  return (
    // biome-ignore lint/a11y/useSemanticElements: a name and a button are no set of fields
    <div role="group" aria-label={label}>
      <strong>{label}</strong>
      {error && <p className="hr-second">{error}</p>}
      <div className="hr-actions">
        <span>{shownName}</span>
        <Button
          autoFocus={focused}
          variant="default"
          size="xs"
          onClick={onClear}
          aria-label={`${w.another}: ${shownName}`}
        >
          {w.another}
        </Button>
      </div>
    </div>
  )
}
