import type { PersonId } from '@handrail/care'
import { RACES, type RaceAnswer, raceAnswer, raceOf, recordRace } from '@handrail/care/people'
import { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import { DoorForm, type Newer } from '../staff-ui/form/door-form.tsx'
import { ChecksField, RadioField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, listOf, textOf, type Values, withoutEmpty } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { peopleWords } from './words/people.ts'
import { raceWords } from './words/race.ts'

const HOWS = ['given', 'declined', 'unknown', 'not-asked'] as const

/** What somebody says of their race and ethnicity, and the question with why it is asked. Nothing waits for the answer. */
export function RacePart({ person }: Readonly<{ person: PersonId }>) {
  const w = useWords(raceWords)
  const asked = useAsk(raceOf, { person })
  if (!asked.answer) return null
  const { version, race } = asked.answer
  return (
    <div className="hr-race">
      <dl className="hr-facts">
        <div>
          <dt>{w.title}</dt>
          <dd>
            <RaceText race={race} />
          </dd>
        </div>
      </dl>
      <Reveal label={race.answer === 'not-asked' ? w.write : w.change} what={w.title}>
        {(close) => <RaceForm person={person} version={version} race={race} onDone={close} />}
      </Reveal>
    </div>
  )
}

function RaceText({ race }: Readonly<{ race: RaceAnswer }>) {
  const { groups } = useWords(raceWords)
  if (race.answer !== 'given') return groups[race.answer]
  const { of, inWords } = race.value
  return (
    <>
      {of.map((one) => groups[one]).join(', ')}
      {inWords !== undefined && <div className={of.length > 0 ? 'hr-second' : undefined}>“{inWords}”</div>}
    </>
  )
}

interface RaceFormProps {
  readonly person: PersonId
  readonly version: number
  readonly race: RaceAnswer
  readonly onDone: () => void
}

function RaceForm({ person, version, race, onDone }: RaceFormProps) {
  const w = useWords(raceWords)
  const { refusals, problems } = useWords(peopleWords)
  return (
    <DoorForm
      does={recordRace}
      draft={{ form: 'people.recordRace', about: person }}
      start={valuesOf(race)}
      version={version}
      labels={{ how: w.how, which: w.which, inWords: w.inWords }}
      fieldOf={(field) => (field.startsWith('race.value.inWords') ? 'inWords' : 'which')}
      input={(values, base) => ({ person, version: base ?? version, race: raceFrom(values) })}
      newer={newer}
      meaning={(_field, code) =>
        HOWS.flatMap((one) => (one === code ? [w.hows[one]] : []))[0] ??
        RACES.flatMap((one) => (one === code ? [w.groups[one]] : []))[0]
      }
      refusal={wordsFor(refusals)}
      problemWords={{ ...problems, ...w.problems }}
      submit={w.save}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      {(values) => (
        <>
          <p>{w.why}</p>
          <p>{w.ask}</p>
          <RadioField
            name="how"
            label={w.how}
            choices={HOWS.map((value) => ({ value, label: w.hows[value] }))}
          />
          {textOf(values, 'how') === 'given' && (
            <>
              <ChecksField
                name="which"
                label={w.which}
                hint={w.whichHint}
                choices={RACES.map((value) => ({ value, label: w.groups[value] }))}
              />
              <TextField name="inWords" label={w.inWords} hint={w.inWordsHint} autoComplete="off" />
            </>
          )}
        </>
      )}
    </DoorForm>
  )
}

function raceFrom(values: Values) {
  const how = HOWS.find((one) => one === textOf(values, 'how')) ?? 'not-asked'
  return how === 'given'
    ? ({
        answer: 'given',
        value: {
          of: RACES.filter((one) => listOf(values, 'which').includes(one)),
          ...withoutEmpty({ inWords: filled(values, 'inWords') }),
        },
      } as const)
    : ({ answer: how } as const)
}

const valuesOf = (race: RaceAnswer): Values => ({
  how: race.answer === 'not-asked' ? '' : race.answer,
  which: race.answer === 'given' ? [...race.value.of] : [],
  inWords: race.answer === 'given' ? (race.value.inWords ?? '') : '',
})

const shape = z.object({ version: z.int(), race: raceAnswer })

function newer(current: unknown): Newer | undefined {
  const read = shape.safeParse(current)
  return read.success ? { version: read.data.version, values: valuesOf(read.data.race) } : undefined
}
