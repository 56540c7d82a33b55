import type { PersonId } from '@handrail/care'
import { overview } from '@handrail/care/agency'
import { openPacket, PAYERS } from '@handrail/care/determinations'
import { askedRuleOn } from '@handrail/care/intake'
import { useAsk } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { ChecksField, LongField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, listOf, textOf, withoutEmpty } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { determinationsWords } from './words/determinations.ts'

/** Begins to gather what a program and whoever may pay ask for. */
export function Begin({
  of,
  person,
  onDone,
}: Readonly<{ of: string; person: PersonId; onDone: () => void }>) {
  const { begin: w, payers, refusals, problems } = useWords(determinationsWords)
  const when = useWhen()
  const { answer } = useAsk(overview, {})
  const rule = askedRuleOn(when.today)
  const programs = (answer?.programs ?? []).filter(({ closedOn }) => closedOn === null)
  return (
    <DoorForm
      does={openPacket}
      draft={{ form: 'determinations.openPacket', about: person, subject: of }}
      start={{ filedOn: when.today }}
      labels={{ program: w.program, payers: w.payers, filedOn: w.filedOn, whyLate: w.whyLate }}
      input={(values) => ({
        case: of,
        program: textOf(values, 'program'),
        payers: [...listOf(values, 'payers')],
        filedOn: textOf(values, 'filedOn'),
        ...withoutEmpty({ whyLate: filled(values, 'whyLate') }),
      })}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => (
        <>
          <SelectField
            name="program"
            label={w.program}
            choices={programs.map(({ program, name }) => ({ value: program, label: name }))}
          />
          <ChecksField
            name="payers"
            label={w.payers}
            hint={w.payersHint}
            choices={PAYERS.map((value) => ({ value, label: payers[value] }))}
          />
          <TextField name="filedOn" label={w.filedOn} hint={w.filedHint} type="date" />
          {rule && textOf(values, 'filedOn') !== '' && textOf(values, 'filedOn') < rule.earliest && (
            <LongField name="whyLate" label={w.whyLate} hint={w.whyLateHint} />
          )}
        </>
      )}
    </DoorForm>
  )
}
