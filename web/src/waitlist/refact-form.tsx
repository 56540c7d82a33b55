import { changeGrounds, PRIORITIES } from '@handrail/care/waitlist'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, SelectField } from '../staff-ui/form/fields.tsx'
import { filled, textOf, withoutEmpty } from '../staff-ui/form/values.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { GroundsFields, groundField, groundLabels, groundsIn, groundsStart } from './grounds-fields.tsx'
import type { OneEntry } from './one-entry.ts'
import { useWhyNot } from './why-not.ts'
import { waitlistWords } from './words/waitlist.ts'

/** Something is known that was not, or is not so any more. Danger stays as the triage found it. */
export function RefactForm({ of, onDone }: Readonly<{ of: OneEntry; onDone: () => void }>) {
  const w = useWords(waitlistWords)
  const danger = of.grounds.filter(({ ground }) => ground === 'in-danger')
  return (
    <DoorForm
      does={changeGrounds}
      draft={{ form: 'waitlist.changeGrounds', about: of.person, subject: of.entry }}
      version={of.version}
      start={{ ...groundsStart(of.grounds), priority: of.priority ?? '' }}
      labels={{
        grounds: w.enter.grounds,
        ...groundLabels(w),
        priority: w.enter.priority,
        words: w.refact.words,
      }}
      fieldOf={(field, values) => groundField(field, values, danger.length)}
      input={(values, seen) => ({
        entry: of.entry,
        version: seen ?? of.version,
        grounds: [...danger, ...groundsIn(values)],
        ...withoutEmpty({ priority: filled(values, 'priority') }),
        words: textOf(values, 'words'),
      })}
      {...useWhyNot()}
      submit={w.refact.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => (
        <>
          <GroundsFields values={values} />
          {of.priority !== null && (
            <SelectField
              name="priority"
              label={w.enter.priority}
              choices={PRIORITIES.map((value) => ({ value, label: w.priorities[value] }))}
            />
          )}
          <LongField name="words" label={w.refact.words} hint={w.refact.danger} />
        </>
      )}
    </DoorForm>
  )
}
