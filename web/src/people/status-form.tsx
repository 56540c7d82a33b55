import { changeStatus, type PersonRecord, status } from '@handrail/care/people'
import { z } from 'zod'
import { DoorForm, type Newer } from '../staff-ui/form/door-form.tsx'
import { RadioField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { peopleWords } from './words/people.ts'
import { standingWords } from './words/standing.ts'

const KINDS = ['living', 'missing', 'deceased'] as const

/** Says that somebody is missing, died or is back. From then on nothing is sent, or things are sent again. */
export function StatusForm({ record, onDone }: Readonly<{ record: PersonRecord; onDone: () => void }>) {
  const w = useWords(standingWords)
  const { form, refusals, problems } = useWords(peopleWords)
  const { person, version } = record
  return (
    <DoorForm
      does={changeStatus}
      draft={{ form: 'people.changeStatus', about: person }}
      start={valuesOf(record.status)}
      version={version}
      labels={{ status: w.status, day: w.on }}
      fieldOf={(field) => (field === 'status.on' || field === 'status.since' ? 'day' : field)}
      input={(values, base) => ({ person, version: base ?? version, status: statusFrom(values) })}
      newer={newer}
      meaning={(_field, code) => KINDS.flatMap((kind) => (kind === code ? [w.kinds[kind]] : []))[0]}
      refusal={wordsFor(refusals)}
      problemWords={problems}
      submit={form.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => (
        <>
          <RadioField
            name="status"
            label={w.status}
            choices={KINDS.map((value) => ({ value, label: w.kinds[value], hint: w.hints[value] }))}
          />
          {textOf(values, 'status') !== 'living' && (
            <TextField
              name="day"
              label={textOf(values, 'status') === 'missing' ? w.since : w.on}
              hint={w.dayHint}
              type="date"
              short
            />
          )}
        </>
      )}
    </DoorForm>
  )
}

function statusFrom(values: Values) {
  const day = filled(values, 'day')
  switch (textOf(values, 'status')) {
    case 'deceased':
      return { status: 'deceased', ...withoutEmpty({ on: day }) } as const
    case 'missing':
      return { status: 'missing', ...withoutEmpty({ since: day }) } as const
    default:
      return { status: 'living' } as const
  }
}

const valuesOf = (now: PersonRecord['status']): Values => ({
  status: now.status,
  day: (now.status === 'deceased' ? now.on : now.status === 'missing' ? now.since : undefined) ?? '',
})

const shape = z.object({ version: z.int(), status })

function newer(current: unknown): Newer | undefined {
  const read = shape.safeParse(current)
  return read.success ? { version: read.data.version, values: valuesOf(read.data.status) } : undefined
}
