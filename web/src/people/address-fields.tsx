import { STATE_CODES } from '@handrail/eligibility'
import { SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { filled, textOf, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { peopleWords } from './words/people.ts'

const STATES = STATE_CODES.map((value) => ({ value, label: value }))

export function AddressFields() {
  const { address: w } = useWords(peopleWords)
  return (
    <>
      <TextField name="line1" label={w.line1} autoComplete="off" />
      <TextField name="line2" label={w.line2} autoComplete="off" />
      <TextField name="city" label={w.city} autoComplete="off" />
      <Pair>
        <SelectField name="state" label={w.state} choices={STATES} />
        <TextField name="zip" label={w.zip} inputMode="numeric" maxLength={10} autoComplete="off" />
      </Pair>
    </>
  )
}

export const addressFrom = (values: Values) => ({
  line1: textOf(values, 'line1'),
  city: textOf(values, 'city'),
  state: textOf(values, 'state'),
  zip: textOf(values, 'zip').trim(),
  ...withoutEmpty({ line2: filled(values, 'line2') }),
})
