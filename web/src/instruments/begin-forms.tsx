import type { PersonId } from '@handrail/care'
import {
  beginGiving,
  currentOf,
  HERE,
  INSTRUMENTS,
  LANGUAGES,
  RESULT_ONLY,
  recordResult,
  sendLink,
  versionOf,
} from '@handrail/care/instruments'
import { read } from '@handrail/care/people'
import { useNavigate } from '@tanstack/react-router'
import { useAsk } from '../door/doors.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { instrumentsWords } from './words/instruments.ts'

type FormProps = Readonly<{ person: PersonId; onDone: () => void }>

interface Choices {
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  /** What there is not in the person's language, said so that nobody looks for it or translates it. */
  readonly hint: string
}

/**
 * What may be given today, by its plain name, and in which languages its owner's words are here: `phq-9 es`. What is here in the
 * person's language stands first.
 */
function useChoices(person: PersonId, isByLink: boolean): Choices {
  const w = useWords(instrumentsWords)
  const { today } = useWhen()
  const { answer: record } = useAsk(read, { person })
  const told = record?.identity.language
  const speaks = LANGUAGES.find((one) => told?.answer === 'given' && told.value.tag.split('-')[0] === one)
  const versions = INSTRUMENTS.flatMap((id) => {
    const version = currentOf(id, today)
    return !version || (isByLink && version.scoring.kind === 'suicide-screen') ? [] : [version]
  })
  const choices = versions.flatMap((version) =>
    version.wordings.map(({ language }) => ({
      language,
      value: `${version.instrument} ${version.version} ${language}`,
      label: `${w.names[version.instrument] ?? version.title} · ${w.languages[language]}`,
    })),
  )
  const isOwn = ({ language }: { readonly language: string }) => language === speaks
  const without = speaks ? versions.filter(({ wordings }) => !wordings.some(isOwn)) : []
  const titles = without.map(({ instrument, title }) => w.names[instrument]?.split(':')[0] ?? title)
  return {
    choices: [...choices.filter(isOwn), ...choices.filter((one) => !isOwn(one))].map(({ value, label }) => ({
      value,
      label,
    })),
    hint: [
      w.onlyIn,
      titles.length > 0 && speaks && w.noneIn(titles.join(', '), w.languages[speaks] ?? speaks),
    ]
      .filter(Boolean)
      .join(' '),
  }
}

const chosen = (text: string) => {
  const [instrument = '', edition = '', language = ''] = text.split(' ')
  return { instrument, edition, language: language as 'en' | 'es' }
}

export function BeginForm({ person, onDone }: FormProps) {
  const w = useWords(instrumentsWords)
  const navigate = useNavigate()
  return (
    <DoorForm
      does={beginGiving}
      start={{ mode: 'by-staff' }}
      labels={{ instrument: w.instrument, mode: w.mode }}
      fieldOf={(field) => (field === 'edition' || field === 'language' ? 'instrument' : field)}
      input={(values) => ({ person, ...chosen(textOf(values, 'instrument')), mode: textOf(values, 'mode') })}
      refusal={wordsFor(w.refusals)}
      submit={w.start}
      onDone={({ giving }) => void navigate({ to: '/questionnaires/$giving', params: { giving } })}
      onCancel={onDone}
    >
      <SelectField name="instrument" label={w.instrument} {...useChoices(person, false)} />
      <RadioField
        name="mode"
        label={w.mode}
        choices={HERE.map((value) => ({ value, label: w.modes[value] ?? value }))}
      />
    </DoorForm>
  )
}

export function LinkForm({
  person,
  onDone,
  onSent,
}: FormProps & Readonly<{ onSent: (until: string) => void }>) {
  const w = useWords(instrumentsWords)
  const navigate = useNavigate()
  return (
    <DoorForm
      does={sendLink}
      start={{ by: 'any' }}
      labels={{ instrument: w.instrument, by: w.linkBy }}
      fieldOf={(field) => (field === 'by' ? 'by' : 'instrument')}
      input={(values) => ({
        person,
        ...chosen(textOf(values, 'instrument')),
        by: textOf(values, 'by') === 'shown' ? 'shown' : 'any',
      })}
      refusal={wordsFor(w.refusals)}
      submit={w.makeLink}
      onDone={({ giving, endsAt, by }) => {
        if (by === 'shown') return void navigate({ to: '/questionnaires/$giving', params: { giving } })
        onSent(endsAt)
        onDone()
      }}
      onCancel={onDone}
    >
      <p>{w.linkLead}</p>
      <SelectField name="instrument" label={w.instrument} {...useChoices(person, true)} />
      <RadioField
        name="by"
        label={w.linkBy}
        choices={[
          { value: 'any', label: w.linkAny },
          { value: 'shown', label: w.linkShown },
        ]}
      />
    </DoorForm>
  )
}

/** Totals are numbers, levels are words. */
const asWritten = (text: string): number | string =>
  /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text

const isLevel = (instrument: string): boolean =>
  RESULT_ONLY.some(({ id, result }) => id === instrument && result.kind === 'level')

export function ResultForm({ person, onDone }: FormProps) {
  const w = useWords(instrumentsWords)
  const { today } = useWhen()
  const choices = [
    ...INSTRUMENTS.filter((id) => id !== 'ahc-hrsn').map((id) => ({
      value: id,
      label: w.names[id] ?? currentOf(id, today)?.title ?? id,
    })),
    ...RESULT_ONLY.map(({ id, title }) => ({ value: id, label: title })),
  ]
  return (
    <DoorForm
      does={recordResult}
      start={{ on: today }}
      labels={{ instrument: w.instrument, value: w.value, on: w.on, source: w.source, rater: w.rater }}
      input={(values) => {
        const instrument = textOf(values, 'instrument')
        const value = textOf(values, 'value')
        return {
          person,
          instrument,
          value: isLevel(instrument) ? value : asWritten(value),
          on: textOf(values, 'on'),
          source: textOf(values, 'source'),
          rater: filled(values, 'rater'),
        }
      }}
      refusal={wordsFor(w.refusals)}
      submit={w.keep}
      onDone={onDone}
      onCancel={onDone}
    >
      <SelectField name="instrument" label={w.instrument} choices={choices} />
      <TextField name="value" label={w.value} hint={w.valueHint} short autoComplete="off" />
      <TextField name="on" label={w.on} type="date" short />
      <TextField name="source" label={w.source} autoComplete="off" />
      <TextField name="rater" label={w.rater} autoComplete="off" />
    </DoorForm>
  )
}

/** What something is called, whether its text is here or not. */
export const titleOf = (instrument: string, edition: string | null): string =>
  versionOf(instrument, edition ?? '')?.title ??
  currentOf(instrument, '9999-12-31')?.title ??
  RESULT_ONLY.find(({ id }) => id === instrument)?.title ??
  instrument
