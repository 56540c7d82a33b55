import { changeResidence, type PersonRecord, type Residence, residence } from '@handrail/care/people'
import { z } from 'zod'
import { DoorForm, type Newer } from '../staff-ui/form/door-form.tsx'
import { RadioField, TextField } from '../staff-ui/form/fields.tsx'
import { textOf, type Values } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { AddressFields, addressFrom } from './address-fields.tsx'
import { peopleWords } from './words/people.ts'
import { residenceWords } from './words/residence.ts'

const KINDS = ['address', 'no-fixed-address', 'confidential', 'declined', 'unknown'] as const

/** Where somebody lives. A confidential address goes into a place of its own and is not shown again. */
export function ResidenceForm({ record, onDone }: Readonly<{ record: PersonRecord; onDone: () => void }>) {
  const w = useWords(peopleWords)
  const words = useWords(residenceWords)
  const { person, residence: kept } = record
  if (!kept) return null
  const { countyOfResidence, countyOfResponsibility } = kept.shown
  return (
    <DoorForm
      does={changeResidence}
      draft={{ form: 'people.changeResidence', about: person }}
      start={valuesOf(kept.shown)}
      version={kept.version}
      labels={{ kind: words.kind, locality: words.locality, ...w.address }}
      fieldOf={(field) => field.split('.').at(-1) ?? field}
      input={(values, version) => ({
        person,
        version: version ?? kept.version,
        residence: { where: whereFrom(values), countyOfResidence, countyOfResponsibility },
      })}
      newer={newer}
      meaning={(field, code) =>
        field === 'kind' ? KINDS.flatMap((kind) => (kind === code ? [words.kinds[kind]] : []))[0] : undefined
      }
      refusal={wordsFor(w.refusals)}
      problemWords={w.problems}
      submit={w.form.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => <ResidenceFields values={values} fresh={kept.shown.where.kind !== 'confidential'} />}
    </DoorForm>
  )
}

/** Asks where somebody lives. `fresh`: no confidential address is kept yet. */
export function ResidenceFields({ values, fresh = false }: Readonly<{ values: Values; fresh?: boolean }>) {
  const words = useWords(residenceWords)
  const kind = textOf(values, 'kind')
  const hint = fresh ? words.freshHint : words.confidentialHint
  return (
    <>
      <RadioField
        name="kind"
        label={words.kind}
        choices={KINDS.map((value) => ({
          value,
          label: words.kinds[value],
          ...(value === 'confidential' && { hint }),
        }))}
      />
      {kind === 'no-fixed-address' && (
        <TextField name="locality" label={words.locality} hint={words.localityHint} />
      )}
      {(kind === 'address' || kind === 'confidential') && <AddressFields />}
    </>
  )
}

export function whereFrom(values: Values) {
  const kind = textOf(values, 'kind')
  if (kind === 'address') return { kind, address: addressFrom(values) } as const
  if (kind === 'no-fixed-address') return { kind, locality: textOf(values, 'locality') } as const
  if (kind === 'confidential')
    return textOf(values, 'line1') === ''
      ? ({ kind } as const)
      : ({ kind, real: addressFrom(values) } as const)
  return { kind: kind === 'declined' || kind === 'unknown' ? kind : 'not-asked' } as const
}

function valuesOf({ where }: Residence): Values {
  const shown = where.kind === 'address' ? where.address : undefined
  return {
    kind: where.kind === 'not-asked' ? '' : where.kind,
    line1: shown?.line1 ?? '',
    line2: shown?.line2 ?? '',
    city: shown?.city ?? '',
    state: shown?.state ?? '',
    zip: shown?.zip ?? '',
    locality: where.kind === 'no-fixed-address' ? where.locality : '',
  }
}

const shape = z.object({ version: z.int(), residence })

/** Where they live as somebody else wrote it meanwhile. Of a confidential address nothing but that it is one. */
function newer(current: unknown): Newer | undefined {
  const read = shape.safeParse(current)
  return read.success ? { version: read.data.version, values: valuesOf(read.data.residence) } : undefined
}
