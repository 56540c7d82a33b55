import { changeSite, type overview } from '@handrail/care/agency'
import { z } from 'zod'
import { DoorForm, type Newer } from '../staff-ui/form/door-form.tsx'
import { TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf, type Values } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { agencyWords } from './words/agency.ts'

type Site = z.output<typeof overview.answer>['sites'][number]

/** Changes what is known of a site, or says from when it is closed. */
export function ChangeSite({ now, onDone }: Readonly<{ now: Site; onDone: () => void }>) {
  const { sites: w, refusals, save } = useWords(agencyWords)
  const { site, version } = now
  return (
    <DoorForm
      does={changeSite}
      draft={{ form: 'agency.changeSite', subject: site }}
      start={valuesOf(now)}
      version={version}
      labels={{ name: w.name, address: w.address, county: w.county, phone: w.phone, closedOn: w.closedOn }}
      input={(values, base) => ({
        site,
        version: base ?? version,
        name: textOf(values, 'name'),
        address: filled(values, 'address') ?? null,
        county: filled(values, 'county') ?? null,
        phone: filled(values, 'phone') ?? null,
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
      <TextField name="address" label={w.address} />
      <TextField name="county" label={w.county} />
      <TextField name="phone" label={w.phone} type="tel" />
      <TextField name="closedOn" label={w.closedOn} hint={w.closedOnHint} type="date" short />
    </DoorForm>
  )
}

const optional = z.string().nullable()
const shape = z.object({
  name: z.string(),
  address: optional,
  county: optional,
  phone: optional,
  closedOn: optional,
  version: z.int(),
})

const valuesOf = ({ name, address, county, phone, closedOn }: z.output<typeof shape>): Values => ({
  name,
  address: address ?? '',
  county: county ?? '',
  phone: phone ?? '',
  closedOn: closedOn ?? '',
})

function newer(current: unknown): Newer | undefined {
  const read = shape.safeParse(current)
  return read.success ? { version: read.data.version, values: valuesOf(read.data) } : undefined
}
