import { REMOVED_WHY, removeFromWaitlist } from '@handrail/care/waitlist'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, SelectField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import type { OneEntry } from './one-entry.ts'
import { useWhyNot } from './why-not.ts'
import { waitlistWords } from './words/waitlist.ts'

/** Takes somebody off the list, with the reason. */
export function RemoveForm({ of, onDone }: Readonly<{ of: OneEntry; onDone: () => void }>) {
  const { remove: w } = useWords(waitlistWords)
  return (
    <DoorForm
      does={removeFromWaitlist}
      draft={{ form: 'waitlist.remove', about: of.person, subject: of.entry }}
      version={of.version}
      labels={{ why: w.why, words: w.words }}
      input={(values, seen) => ({
        entry: of.entry,
        version: seen ?? of.version,
        why: textOf(values, 'why'),
        words: textOf(values, 'words'),
      })}
      {...useWhyNot()}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => (
        <>
          <SelectField
            name="why"
            label={w.why}
            choices={REMOVED_WHY.map((value) => ({ value, label: w.whys[value] }))}
          />
          {textOf(values, 'why') === 'unreachable' && <p className="hr-second">{w.rule}</p>}
          <LongField name="words" label={w.words} />
        </>
      )}
    </DoorForm>
  )
}
