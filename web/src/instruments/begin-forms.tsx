import type { PersonId } from '@handrail/care'
import {
  beginGiving,
  currentOf,
  HERE,
  INSTRUMENTS,
  RESULT_ONLY,
  recordResult,
  sendLink,
  versionOf,
} from '@handrail/care/instruments'
import { useNavigate } from '@tanstack/react-router'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { RadioField, SelectField, TextField } from '../staff-ui/form/fields.tsx'
import { filled, textOf } from '../staff-ui/form/values.ts'
import { wordsFor } from '../staff-ui/refusals.ts'
import { useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { instrumentsWords } from './words/instruments.ts'

type FormProps = Readonly<{ person: PersonId; onDone: () => void }>

/** What may be given today, and in which languages its owner's words are here: `phq-9 es`. */
function useChoices(isByLink: boolean) {
  const w = useWords(instrumentsWords)
  const { today } = useWhen()
  return INSTRUMENTS.flatMap((id) => {
    const version = currentOf(id, today)
    if (!version || (isByLink && version.scoring.kind === 'suicide-screen')) return []
    return version.wordings.map(({ language }) => ({
      value: `${id} ${version.version} ${language}`,
      label: `${version.title} · ${w.languages[language]}`,
    }))
  })
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
      <SelectField name="instrument" label={w.instrument} hint={w.onlyIn} choices={useChoices(false)} />
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
      <SelectField name="instrument" label={w.instrument} hint={w.onlyIn} choices={useChoices(true)} />
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
      label: currentOf(id, today)?.title ?? id,
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
