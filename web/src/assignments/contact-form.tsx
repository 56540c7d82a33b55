import { type OnCaseload, recordFirstContact } from '@handrail/care/assignments'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { TextField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { useWhyNot } from './why-not.ts'
import { assignmentsWords } from './words/assignments.ts'

/** That somebody was talked with for the first time, by their case manager or by whoever covers. */
export function ContactForm({
  one,
  onDone,
}: Readonly<{ one: Pick<OnCaseload, 'assignment' | 'version'>; onDone: () => void }>) {
  const { given: w } = useWords(assignmentsWords)
  const when = useWhen()
  return (
    <DoorForm
      does={recordFirstContact}
      version={one.version}
      start={{ on: when.today }}
      labels={{ on: w.contactOn }}
      input={(values, seen) => ({
        assignment: one.assignment,
        version: seen ?? one.version,
        on: textOf(values, 'on'),
      })}
      refusal={useWhyNot()}
      submit={w.contactSave}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <TextField name="on" label={w.contactOn} type="date" short />
    </DoorForm>
  )
}
