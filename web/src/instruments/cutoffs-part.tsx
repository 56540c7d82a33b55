import {
  choicesIn,
  currentOf,
  INSTRUMENTS,
  readCutoffs,
  setCutoff,
  type Version,
} from '@handrail/care/instruments'
import type { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import { Answered } from '../staff-ui/answered.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { LongField, RadioField, TextField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Section } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { instrumentsWords } from './words/instruments.ts'

type Chosen = z.output<typeof readCutoffs.answer>['cutoffs']

/** From where on a score is looked at, where its owner leaves the choice: what holds, where it is from, what the agency chose. */
export function CutoffsPart() {
  const w = useWords(instrumentsWords).settings
  const { today } = useWhen()
  const asked = useAsk(readCutoffs, {})
  const open = INSTRUMENTS.flatMap((id) => {
    const version = currentOf(id, today)
    return version && choicesIn(version).length > 0 ? [version] : []
  })
  return (
    <Section title={w.title}>
      <p>{w.lead}</p>
      <Answered asked={asked} lines={3}>
        {({ cutoffs }) =>
          open.map((version) => (
            <One
              key={version.instrument}
              version={version}
              chosen={cutoffs.filter(({ instrument }) => instrument === version.instrument)}
            />
          ))
        }
      </Answered>
    </Section>
  )
}

type OneProps = Readonly<{ version: Version; chosen: Chosen }>

function One({ version, chosen }: OneProps) {
  const { settings: w, ...words } = useWords(instrumentsWords)
  const when = useWhen()
  const may = useMay()
  const { scoring, title } = version
  const usual = scoring.kind === 'sum' ? scoring.cutoffs[0]?.atLeast : undefined
  const now = chosen.find(({ from }) => from <= when.today)
  const at = now?.cutoff ?? usual
  const held = choicesIn(version).find(({ atLeast }) => atLeast === at)
  return (
    <>
      <h3>{title}</h3>
      {held && (
        <p>
          {words.cutoff(held.atLeast, held.source, words.populations[held.population] ?? held.population)}{' '}
          {held.confidence === 'known' && words.unverified}
        </p>
      )}
      <p className="hr-second">
        {[now ? w.since(when.day(now.from)) : w.usual, now && `“${now.words}”`].filter(Boolean).join(' ')}
      </p>
      {chosen
        .filter(({ from }) => from > when.today)
        .map((one) => (
          <p key={one.version}>{w.later(when.day(one.from), one.cutoff)}</p>
        ))}
      {may('instruments:configure') && (
        <Reveal label={w.change}>
          {(close) => <Choose version={version} chosen={chosen} onDone={close} />}
        </Reveal>
      )}
    </>
  )
}

function Choose({ version, chosen, onDone }: OneProps & Readonly<{ onDone: () => void }>) {
  const { settings: w, ...words } = useWords(instrumentsWords)
  const { today } = useWhen()
  return (
    <DoorForm
      does={setCutoff}
      start={{ from: today }}
      labels={{ cutoff: w.cutoff, from: w.from, words: w.words }}
      input={(values) => ({
        instrument: version.instrument,
        version: Math.max(0, ...chosen.map((one) => one.version)),
        cutoff: Number(textOf(values, 'cutoff')),
        from: textOf(values, 'from'),
        words: textOf(values, 'words'),
      })}
      refusal={wordsFor(words.refusals)}
      submit={w.save}
      onDone={onDone}
      onCancel={onDone}
    >
      <RadioField
        name="cutoff"
        label={w.cutoff}
        choices={choicesIn(version).map(({ atLeast, population }) => ({
          value: String(atLeast),
          label: w.choice(atLeast, words.populations[population] ?? population),
        }))}
      />
      <TextField name="from" label={w.from} type="date" short />
      <LongField name="words" label={w.words} />
    </DoorForm>
  )
}
