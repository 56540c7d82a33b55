import { type Instant, instantAt } from '@handrail/care'
import { type AlertId, noteAlert, type readAlert } from '@handrail/care/instruments'
import type { z } from 'zod'
import { useStaffName } from '../../agency/colleagues.ts'
import { DoorForm } from '../../staff-ui/form/door-form.tsx'
import { LongField, TextField } from '../../staff-ui/form/fields.tsx'
import { Pair } from '../../staff-ui/form/pair.tsx'
import { textOf } from '../../staff-ui/form/values.ts'
import { Panel } from '../../staff-ui/page.tsx'
import { wordsFor } from '../../staff-ui/refusals.ts'
import { Reveal } from '../../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../../staff-ui/surroundings.tsx'
import { useWhen } from '../../staff-ui/when.ts'
import { instrumentsWords } from '../words/instruments.ts'

type Notes = z.output<typeof readAlert.answer>['notes']

/** What was done about it so far, and a place to write the next thing down. It closes nothing. */
export function AlertNotes({ alert, notes }: Readonly<{ alert: AlertId; notes: Notes }>) {
  const w = useWords(instrumentsWords).alert
  const when = useWhen()
  const nameOf = useStaffName()
  const may = useMay()
  return (
    <Panel title={w.notesTitle}>
      <p className="hr-second">{w.notesLead}</p>
      {notes.length === 0 && <p>{w.noNotes}</p>}
      <ul className="hr-rowlist">
        {notes.map(({ whom, at, words, by, writtenAt }) => (
          <li key={`${at} ${writtenAt}`}>
            <div>
              <strong>{[when.moment(at), whom].join(' · ')}</strong>
              <p className="hr-lined">“{words}”</p>
              <div className="hr-second">{w.writtenBy(nameOf(by) ?? '', when.moment(writtenAt))}</div>
            </div>
          </li>
        ))}
      </ul>
      {may('instruments:note-alert') && (
        <Reveal label={w.note}>{(close) => <NoteForm alert={alert} onDone={close} />}</Reveal>
      )}
    </Panel>
  )
}

function NoteForm({ alert, onDone }: Readonly<{ alert: AlertId; onDone: () => void }>) {
  const all = useWords(instrumentsWords)
  const w = all.alert
  const { today } = useWhen()
  const { zone, now } = useSurroundings()
  return (
    <DoorForm
      does={noteAlert}
      start={{ on: today, time: clockIn(zone, instantAt(now())) }}
      labels={{ whom: w.whom, on: w.noteOn, time: w.noteTime, words: w.noteWords }}
      input={(values) => ({
        alert,
        whom: textOf(values, 'whom'),
        on: textOf(values, 'on'),
        time: textOf(values, 'time'),
        words: textOf(values, 'words'),
      })}
      refusal={wordsFor(all.refusals)}
      submit={w.noteSave}
      quiet
      onDone={onDone}
      onCancel={onDone}
    >
      <TextField name="whom" label={w.whom} hint={w.whomHint} autoComplete="off" />
      <Pair>
        <TextField name="on" label={w.noteOn} type="date" short />
        <TextField name="time" label={w.noteTime} type="time" short />
      </Pair>
      <LongField name="words" label={w.noteWords} />
    </DoorForm>
  )
}

/** What a clock on the wall there shows: 14:05. */
const clockIn = (zone: string, at: Instant): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(Date.parse(at))
