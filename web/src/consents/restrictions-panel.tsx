import type { PersonId } from '@handrail/care'
import {
  endRestriction,
  type Restriction,
  recordRestriction,
  restrictionsOf,
  TELLABLE,
} from '@handrail/care/consents'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { CheckField, ChecksField, LongField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, listOf, textOf, ticked, withoutEmpty } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { LockIcon } from '../ui/staff-icons.tsx'
import { whatOf, whomOf } from './restriction-text.ts'
import { consentsWords } from './words/consents.ts'

/** Whom the person does not want to be told. It stands first on the record, since it beats any consent. */
export function RestrictionsPanel({ person, mayChange }: Readonly<{ person: PersonId; mayChange: boolean }>) {
  const w = useWords(consentsWords)
  const may = useMay()
  const asked = useAsk(restrictionsOf, { person }, { enabled: may('restrictions:read') })
  if (!may('restrictions:read')) return null
  return (
    <section className="hr-section" aria-label={w.title}>
      <Answered asked={asked} lines={1}>
        {({ restrictions }) => {
          const holding = restrictions.filter(({ endedOn }) => endedOn === undefined)
          return (
            <>
              {holding.length === 0 && <p>{w.none}</p>}
              {holding.map((one) => (
                <Holding key={one.restriction} one={one} person={person} mayChange={mayChange} />
              ))}
            </>
          )
        }}
      </Answered>
      {!(mayChange && may('restrictions:change')) && <p className="hr-second">{w.ask}</p>}
      {mayChange && may('restrictions:change') && (
        <Reveal label={w.add} writes={{ form: 'consents.recordRestriction' }}>
          {(close) => <AddRestriction person={person} onDone={close} />}
        </Reveal>
      )}
    </section>
  )
}

function Holding({
  one,
  person,
  mayChange,
}: Readonly<{ one: Restriction; person: PersonId; mayChange: boolean }>) {
  const w = useWords(consentsWords)
  const when = useWhen()
  const may = useMay()
  const { terms, since, restriction, version } = one
  return (
    <div className="hr-note hr-note-safe">
      <LockIcon />
      <div className="hr-grow">
        <strong>{w.notTell(whomOf(one))}</strong>: {whatOf(one, w)}, {w.since(when.day(since))}.
        {terms.words && <div>“{terms.words}”</div>}
      </div>
      {mayChange && may('restrictions:change') && (
        <Reveal
          label={w.end}
          what={whomOf(one)}
          writes={{ form: 'consents.endRestriction', subject: restriction }}
        >
          {(close) => (
            <DoorForm
              does={endRestriction}
              draft={{ form: 'consents.endRestriction', subject: restriction, about: person }}
              version={version}
              labels={{ words: w.endWords }}
              input={(values, seen) => ({
                person,
                restriction,
                version: seen ?? version,
                words: textOf(values, 'words'),
              })}
              refusal={wordsFor(w.refusals)}
              submit={w.save}
              quiet
              onDone={close}
              onCancel={close}
            >
              <LongField name="words" label={w.endWords} hint={w.endHint} />
            </DoorForm>
          )}
        </Reveal>
      )}
    </div>
  )
}

function AddRestriction({ person, onDone }: Readonly<{ person: PersonId; onDone: () => void }>) {
  const w = useWords(consentsWords)
  return (
    <DoorForm
      does={recordRestriction}
      draft={{ form: 'consents.recordRestriction', about: person }}
      start={{ all: true }}
      labels={{ name: w.name, relationship: w.relationship, phone: w.phone, what: w.which, words: w.words }}
      fieldOf={(field) => field.split('.').at(-1) ?? field}
      input={(values) => ({
        person,
        terms: {
          whom: withoutEmpty({
            name: filled(values, 'name'),
            relationship: filled(values, 'relationship'),
            phone: filled(values, 'phone'),
          }),
          what: ticked(values, 'all') ? 'everything' : listOf(values, 'what'),
          ...withoutEmpty({ words: filled(values, 'words') }),
        },
      })}
      refusal={wordsFor(w.refusals)}
      problemWords={w.problems}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => (
        <>
          <TextField name="name" label={w.name} autoComplete="off" />
          <TextField
            name="relationship"
            label={w.relationship}
            hint={w.relationshipHint}
            autoComplete="off"
          />
          <TextField name="phone" label={w.phone} type="tel" autoComplete="off" />
          <CheckField name="all" label={w.all} hint={w.allHint} />
          {!ticked(values, 'all') && (
            <ChecksField
              name="what"
              label={w.which}
              choices={TELLABLE.map((value) => ({ value, label: w.what[value] }))}
            />
          )}
          <LongField name="words" label={w.words} hint={w.wordsHint} />
        </>
      )}
    </DoorForm>
  )
}
