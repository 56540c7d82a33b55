import { MODES } from '@handrail/care/intake'
import { type EntryId, recheck, recheckMany } from '@handrail/care/waitlist'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, textOf, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneEntry } from './one-entry.ts'
import { useWhyNot } from './why-not.ts'
import { waitlistWords } from './words/waitlist.ts'

const HOW = [...MODES, 'in-person', 'reply'] as const

/** What was left open goes as it is: the server names it. */
const heardIn = (values: Values) => ({
  how: textOf(values, 'how'),
  on: textOf(values, 'on'),
  reached: textOf(values, 'reached') === '' ? ('' as never) : textOf(values, 'reached') === 'yes',
})

function HeardFields() {
  const { recheck: w } = useWords(waitlistWords)
  return (
    <>
      <Pair>
        <SelectField
          name="how"
          label={w.how}
          choices={HOW.map((value) => ({ value, label: w.hows[value] }))}
        />
        <TextField name="on" label={w.on} type="date" />
      </Pair>
      <RadioField
        name="reached"
        label={w.reached}
        choices={[
          { value: 'yes', label: w.yes },
          { value: 'no', label: w.no },
        ]}
      />
    </>
  )
}

/** One heard from somebody who waits, or tried to. */
export function RecheckForm({ of, onDone }: Readonly<{ of: OneEntry; onDone: () => void }>) {
  const { recheck: w } = useWords(waitlistWords)
  const when = useWhen()
  return (
    <DoorForm
      does={recheck}
      draft={{ form: 'waitlist.recheck', about: of.person, subject: of.entry }}
      version={of.version}
      start={{ on: when.today }}
      labels={{ how: w.how, on: w.on, reached: w.reached, words: w.words }}
      input={(values, seen) => ({
        entry: of.entry,
        version: seen ?? of.version,
        ...heardIn(values),
        ...withoutEmpty({ words: filled(values, 'words') }),
      })}
      {...useWhyNot()}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <HeardFields />
      <LongField name="words" label={w.words} />
    </DoorForm>
  )
}

/** The same for many at once, as when answers to one message came in. */
export function RecheckManyForm({
  entries,
  onDone,
  onCancel,
}: Readonly<{
  entries: readonly EntryId[]
  onDone: (result: { readonly done: number; readonly failed: number }) => void
  onCancel: () => void
}>) {
  const { recheck: w } = useWords(waitlistWords)
  const when = useWhen()
  return (
    <DoorForm
      does={recheckMany}
      start={{ on: when.today }}
      labels={{ how: w.how, on: w.on, reached: w.reached }}
      input={(values) => ({ entries: [...entries], ...heardIn(values) })}
      {...useWhyNot()}
      submit={w.save}
      quiet
      onDone={({ done, failed }) => onDone({ done, failed: failed.length })}
      onCancel={onCancel}
    >
      <HeardFields />
    </DoorForm>
  )
}
