import {
  addSupporter,
  changeSupporter,
  type PersonRecord,
  partyOfSupporter,
  type SupporterTerms,
  supporter as supporterShape,
} from '@handrail/care/people'
import { DoorForm, type Newer } from '../staff-ui/form/door-form.tsx'
import { CheckField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf, ticked, type Values } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { BarNote, despiteFrom, useHeeding } from './barring.tsx'
import { barringWords } from './words/barring.ts'
import { peopleWords } from './words/people.ts'
import type { PeopleWords } from './words/people-words.ts'

type Kept = PersonRecord['supporters'][number]

const lastPart = (field: string): string => field.split('.')[1] ?? field

/** Adds somebody whom the person chose. */
export function AddSupporter({
  person,
  onDone,
}: Readonly<{ person: PersonRecord['person']; onDone: () => void }>) {
  const w = useWords(peopleWords)
  const labels = useLabels()
  return (
    <DoorForm
      does={addSupporter}
      draft={{ form: 'people.addSupporter', about: person }}
      labels={labels}
      fieldOf={lastPart}
      input={(values) => ({ person, terms: termsFrom(values), ...despiteFrom(values) })}
      refusal={wordsFor(w.refusals)}
      problemWords={w.problems}
      onReply={useHeeding()}
      submit={w.form.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => <Fields values={values} />}
    </DoorForm>
  )
}

/** Changes what we know of a supporter. */
export function ChangeSupporter({
  person,
  kept,
  onDone,
}: Readonly<{ person: PersonRecord['person']; kept: Kept; onDone: () => void }>) {
  const w = useWords(peopleWords)
  const labels = useLabels()
  const { supporter, version, terms, despite } = kept
  return (
    <DoorForm
      does={changeSupporter}
      draft={{ form: 'people.changeSupporter', subject: supporter, about: person }}
      start={valuesOf(terms)}
      version={version}
      labels={labels}
      fieldOf={lastPart}
      input={(values, base) => ({
        person,
        supporter,
        version: base ?? version,
        terms: termsFrom(values, terms),
        ...despiteFrom(values),
      })}
      newer={newer}
      refusal={wordsFor(w.refusals)}
      problemWords={w.problems}
      onReply={useHeeding()}
      submit={w.form.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => <Fields values={values} before={despite} />}
    </DoorForm>
  )
}

/** Says until when somebody stood by the person. They stay in the record as one who did. */
export function EndSupporter({
  person,
  kept,
  onDone,
}: Readonly<{ person: PersonRecord['person']; kept: Kept; onDone: () => void }>) {
  const w = useWords(peopleWords)
  const { today } = useWhen()
  const { supporter, version, terms } = kept
  return (
    <DoorForm
      does={changeSupporter}
      draft={{ form: 'people.endSupporter', subject: supporter, about: person }}
      start={{ ...valuesOf(terms), until: today }}
      version={version}
      labels={{ ...supporterLabels(w), until: w.supporter.until }}
      fieldOf={lastPart}
      input={(values, base) => ({
        person,
        supporter,
        version: base ?? version,
        terms: { ...termsFrom(values, terms), until: textOf(values, 'until') },
      })}
      newer={newer}
      refusal={wordsFor(w.refusals)}
      problemWords={w.problems}
      submit={w.supporter.end}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <p>{w.supporter.endLead}</p>
      <TextField name="until" label={w.supporter.until} type="date" short />
    </DoorForm>
  )
}

function Fields({ values, before }: Readonly<{ values: Values; before?: Kept['despite'] }>) {
  const { supporter: w } = useWords(peopleWords)
  const party = partyOfSupporter({
    name: textOf(values, 'name'),
    relationship: textOf(values, 'relationship'),
    phone: filled(values, 'phone'),
  })
  return (
    <>
      <TextField name="name" label={w.name} autoComplete="off" />
      <TextField name="relationship" label={w.relationship} hint={w.relationshipHint} />
      <TextField name="phone" label={w.phone} type="tel" autoComplete="off" />
      <CheckField name="inEmergency" label={w.inEmergency} hint={w.inEmergencyHint} />
      <BarNote
        parties={[party]}
        reaches={ticked(values, 'inEmergency') ? 'supporter' : undefined}
        before={before}
      />
    </>
  )
}

const supporterLabels = ({ supporter: w }: PeopleWords) => ({
  name: w.name,
  relationship: w.relationship,
  phone: w.phone,
  inEmergency: w.inEmergency,
})

function useLabels(): Readonly<Record<string, string>> {
  return { ...supporterLabels(useWords(peopleWords)), despite: useWords(barringWords).why }
}

/** What this form has no field for stays as it is. */
const termsFrom = (values: Values, before?: SupporterTerms) => ({
  ...before,
  name: textOf(values, 'name'),
  relationship: textOf(values, 'relationship'),
  inEmergency: ticked(values, 'inEmergency'),
  phone: filled(values, 'phone'),
})

const valuesOf = (terms: SupporterTerms): Values => ({
  name: terms.name,
  relationship: terms.relationship,
  phone: terms.phone ?? '',
  inEmergency: terms.inEmergency,
})

function newer(current: unknown): Newer | undefined {
  const read = supporterShape.pick({ version: true, terms: true }).safeParse(current)
  return read.success
    ? {
        version: read.data.version,
        values: { ...valuesOf(read.data.terms), until: read.data.terms.until ?? '' },
      }
    : undefined
}
