import { changeProgram, type overview, PROGRAM_KINDS } from '@handrail/care/agency'
import { z } from 'zod'
import { DoorForm, type Newer } from '../staff-ui/form/door-form.tsx'
import { SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf, type Values } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { agencyWords } from './words/agency.ts'

type Program = z.output<typeof overview.answer>['programs'][number]

/** Renames a program, or says from when it is closed. */
export function ChangeProgram({ now, onDone }: Readonly<{ now: Program; onDone: () => void }>) {
  const { programs: w, refusals, save } = useWords(agencyWords)
  const { program, version } = now
  return (
    <DoorForm
      does={changeProgram}
      draft={{ form: 'agency.changeProgram', subject: program }}
      start={valuesOf(now)}
      version={version}
      labels={{ name: w.name, kind: w.kind, closedOn: w.closedOn }}
      input={(values, base) => ({
        program,
        version: base ?? version,
        name: textOf(values, 'name'),
        kind: textOf(values, 'kind'),
        closedOn: filled(values, 'closedOn') ?? null,
      })}
      newer={newer}
      refusal={wordsFor(refusals)}
      submit={save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <TextField name="name" label={w.name} />
      <SelectField
        name="kind"
        label={w.kind}
        choices={PROGRAM_KINDS.map((value) => ({ value, label: w.kinds[value] }))}
      />
      <TextField name="closedOn" label={w.closedOn} hint={w.closedOnHint} type="date" short />
    </DoorForm>
  )
}

const valuesOf = ({ name, kind, closedOn }: z.output<typeof shape>): Values => ({
  name,
  kind,
  closedOn: closedOn ?? '',
})

const shape = z.object({
  name: z.string(),
  kind: z.string(),
  closedOn: z.string().nullable(),
  version: z.int(),
})

function newer(current: unknown): Newer | undefined {
  const read = shape.safeParse(current)
  return read.success ? { version: read.data.version, values: valuesOf(read.data) } : undefined
}
