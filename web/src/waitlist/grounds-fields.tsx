import { GROUND_SOURCES, GROUNDS, type Ground, type GroundFound } from '@handrail/care/waitlist'
import { ChecksField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { Pair } from '../staff-ui/form/pair.tsx'
import { listOf, textOf, type Values } from '../staff-ui/form/values.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { waitlistWords } from './words/waitlist.ts'
import type { WaitlistWords } from './words/waitlist-en.ts'

/** Danger begins and ends by a triage, so nobody ticks it here. */
const TICKED = GROUNDS.filter((ground) => ground !== 'in-danger')

const chosenIn = (values: Values): readonly Ground[] => {
  const ticked = listOf(values, 'grounds')
  return TICKED.filter((ground) => ticked.includes(ground))
}

/** What stands in the record and counts, each with where and since when. */
export function GroundsFields({ values }: Readonly<{ values: Values }>) {
  const w = useWords(waitlistWords)
  return (
    <>
      <ChecksField
        name="grounds"
        label={w.enter.grounds}
        hint={w.enter.groundsHint}
        choices={TICKED.map((value) => ({ value, label: w.grounds[value] }))}
      />
      {chosenIn(values).map((ground) => (
        <Pair key={ground}>
          <SelectField
            name={`from-${ground}`}
            label={`${w.enter.from} ${w.grounds[ground]}`}
            choices={GROUND_SOURCES.map((value) => ({ value, label: w.sources[value] }))}
          />
          <TextField name={`on-${ground}`} label={`${w.enter.on} ${w.grounds[ground]}`} type="date" />
        </Pair>
      ))}
    </>
  )
}

/** The field of what is wrong with `grounds.0.from`, among grounds of which the first few are not ticked here. */
export function groundField(field: string, values: Values, before = 0): string {
  const [part, at, of] = field.split('.')
  if (part !== 'grounds') return field
  const ground = chosenIn(values)[Number(at) - before]
  return ground !== undefined && (of === 'from' || of === 'on') ? `${of}-${ground}` : 'grounds'
}

/** The labels of what is asked of each ground. */
export const groundLabels = (w: WaitlistWords): Readonly<Record<string, string>> =>
  Object.fromEntries(
    TICKED.flatMap((ground) => [
      [`from-${ground}`, `${w.enter.from} ${w.grounds[ground]}`],
      [`on-${ground}`, `${w.enter.on} ${w.grounds[ground]}`],
    ]),
  )

/** As it is sent. What was left open goes as it is: the server names it. */
export const groundsIn = (values: Values) =>
  chosenIn(values).map((ground) => ({
    ground,
    from: textOf(values, `from-${ground}`) as never,
    on: textOf(values, `on-${ground}`),
  }))

/** What is known already, as it stands in the fields. */
export const groundsStart = (grounds: readonly GroundFound[]): Values => ({
  grounds: grounds.map(({ ground }) => ground),
  ...Object.fromEntries(
    grounds.flatMap(({ ground, from, on }) => [
      [`from-${ground}`, from],
      [`on-${ground}`, on],
    ]),
  ),
})
