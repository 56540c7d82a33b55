import type { PersonId } from '@handrail/care'
import { askedRuleOn, openCase } from '@handrail/care/intake'
import { useNavigate } from '@tanstack/react-router'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf, withoutEmpty } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { intakeWords } from './words/intake.ts'

type OfPerson = Readonly<{ person: PersonId }>

/** Somebody whose record stands here asks for care: their intake begins from it, without a request first. */
export function BeginIntake({ person }: OfPerson) {
  const { begin: w } = useWords(intakeWords)
  return (
    <Reveal label={w.open} writes={{ form: 'intake.openCase' }}>
      {(close) => <BeginForm person={person} onClose={close} />}
    </Reveal>
  )
}

function BeginForm({ person, onClose }: OfPerson & Readonly<{ onClose: () => void }>) {
  const { begin: w, refusals, problems } = useWords(intakeWords)
  const { today } = useWhen()
  const navigate = useNavigate()
  const rule = askedRuleOn(today)
  return (
    <DoorForm
      does={openCase}
      draft={{ form: 'intake.openCase', about: person }}
      start={{ requestedOn: today }}
      labels={{ requestedOn: w.requestedOn, whyLate: w.whyLate }}
      input={(values) => ({
        person,
        requestedOn: textOf(values, 'requestedOn'),
        ...withoutEmpty({ whyLate: filled(values, 'whyLate') }),
      })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.submit}
      quiet
      onDone={(opened) => void navigate({ to: '/intake/$case', params: { case: opened.case } })}
      onCancel={onClose}
    >
      {(values) => (
        <>
          <TextField name="requestedOn" label={w.requestedOn} hint={w.requestedHint} type="date" short />
          {rule && textOf(values, 'requestedOn') !== '' && textOf(values, 'requestedOn') < rule.earliest && (
            <LongField name="whyLate" label={w.whyLate} hint={w.whyLateHint} />
          )}
        </>
      )}
    </DoorForm>
  )
}
