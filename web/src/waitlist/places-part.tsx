import type { ProgramId } from '@handrail/care'
import { changePlaces, PLACES_WHY, type waitBoard } from '@handrail/care/waitlist'
import { z } from 'zod'
import { DoorForm, type Newer } from '../staff-ui/form/door-form.tsx'
import { SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, numberOf, textOf, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { placesWords } from './words/places.ts'
import { waitlistWords } from './words/waitlist.ts'

type Places = z.output<typeof waitBoard.answer>['places']

/** How many places a program has, how many are free and since when; and, for whoever offers them, a way to say so. */
export function PlacesPart({ program, places }: Readonly<{ program: ProgramId; places: Places }>) {
  const w = useWords(placesWords)
  const may = useMay()
  const when = useWhen()
  return (
    <section className="hr-places" aria-label={w.title}>
      <p>
        {places === null ? (
          w.notSaid
        ) : (
          <>
            <strong>{w.free(places.free, places.places)}</strong>{' '}
            {places.freeSince !== null && w.since(when.moment(places.freeSince))}
          </>
        )}
      </p>
      {may('waitlist:work') && (
        <Reveal label={w.change}>
          {(close) => <PlacesForm program={program} places={places} onDone={close} />}
        </Reveal>
      )}
    </section>
  )
}

function PlacesForm({
  program,
  places,
  onDone,
}: Readonly<{ program: ProgramId; places: Places; onDone: () => void }>) {
  const w = useWords(placesWords)
  const { refusals, problems } = useWords(waitlistWords)
  return (
    <DoorForm
      does={changePlaces}
      draft={{ form: 'waitlist.changePlaces', subject: program }}
      start={valuesOf(places)}
      version={places?.version ?? 0}
      labels={{ places: w.places, takenOtherwise: w.taken, why: w.why, words: w.words }}
      input={(values, base) => ({
        program,
        version: base ?? 0,
        places: numberOf(textOf(values, 'places')),
        takenOtherwise: numberOf(textOf(values, 'takenOtherwise')),
        why: PLACES_WHY.find((one) => one === textOf(values, 'why')) ?? 'counted',
        ...withoutEmpty({ words: filled(values, 'words') }),
      })}
      newer={newer}
      meaning={(_field, code) => PLACES_WHY.flatMap((one) => (one === code ? [w.whys[one]] : []))[0]}
      refusal={wordsFor({ ...refusals, 'nothing-to-change': w.same })}
      problemWords={problems}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <TextField name="places" label={w.places} inputMode="numeric" short />
      <TextField name="takenOtherwise" label={w.taken} hint={w.takenHint} inputMode="numeric" short />
      <SelectField
        name="why"
        label={w.why}
        choices={PLACES_WHY.map((value) => ({ value, label: w.whys[value] }))}
      />
      <TextField name="words" label={w.words} autoComplete="off" />
    </DoorForm>
  )
}

const valuesOf = (places: Pick<NonNullable<Places>, 'places' | 'takenOtherwise'> | null): Values => ({
  places: places === null ? '' : `${places.places}`,
  takenOtherwise: places === null ? '' : `${places.takenOtherwise}`,
  why: 'counted',
  words: '',
})

const shape = z.object({ version: z.int(), places: z.int(), takenOtherwise: z.int() })

function newer(current: unknown): Newer | undefined {
  const read = shape.safeParse(current)
  return read.success ? { version: read.data.version, values: valuesOf(read.data) } : undefined
}
