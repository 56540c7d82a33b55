import type { PersonId } from '@handrail/care'
import { ALERT_OUTCOMES, alertId, answerAlert, readAlert } from '@handrail/care/instruments'
import { read } from '@handrail/care/people'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { useStaffName } from '../../agency/colleagues.ts'
import { useAsk } from '../../door/doors.tsx'
import { DoorForm } from '../../staff-ui/form/door-form.tsx'
import { LongField, RadioField } from '../../staff-ui/form/fields.tsx'
import { textOf } from '../../staff-ui/form/values.ts'
import { Loading } from '../../staff-ui/loading.tsx'
import { Page, Panel } from '../../staff-ui/page.tsx'
import { wordsFor } from '../../staff-ui/refusals.ts'
import { useMay, useWords } from '../../staff-ui/surroundings.tsx'
import { TroubleNote } from '../../staff-ui/trouble-note.tsx'
import { useWhen } from '../../staff-ui/when.ts'
import { titleOf } from '../begin-forms.tsx'
import { instrumentsWords } from '../words/instruments.ts'
import { AlertNotes } from './alert-notes.tsx'
import { BeginScreen } from './begin-screen.tsx'
import { CallNow } from './call-now.tsx'

interface AlertPageProps {
  /** What helps at once, above everything else: of a room that comes later. */
  readonly first?: ((person: PersonId) => ReactNode) | undefined
}

/** What somebody answered that asks for a clinician: who, since when, and what came of it. */
export function AlertPage({ first }: AlertPageProps) {
  const w = useWords(instrumentsWords)
  const { alert = '' } = useParams({ strict: false })
  const known = alertId.safeParse(alert).success
  const { answer, trouble, again } = useAsk(readAlert, { alert }, { enabled: known })
  if (answer) return <Known of={answer} first={first} />
  if (known && !trouble) return <Loading />
  return (
    <Page tab={w.alertTab} title={w.alertTitle} trail={<Link to="/people">{w.people}</Link>}>
      <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
    </Page>
  )
}

function Known({ of, first }: AlertPageProps & Readonly<{ of: z.output<typeof readAlert.answer> }>) {
  const w = useWords(instrumentsWords)
  const may = useMay()
  const when = useWhen()
  const nameOf = useStaffName()
  const { answer: record } = useAsk(read, { person: of.person })
  const { answered, screen } = of
  const disposes = may('instruments:dispose')
  const language = record?.identity.language
  const speaks = language?.answer === 'given' ? language.value.tag.split('-')[0] : undefined
  return (
    <Page
      tab={w.alertTab}
      title={w.alertTitle}
      lead={answered ? undefined : w.alertLead}
      trail={
        <Link to="/people/$person" params={{ person: of.person }}>
          {record?.shownName ?? w.people}
        </Link>
      }
    >
      {first?.(of.person)}
      <Panel title={record?.shownName ?? titleOf(of.instrument, of.edition)}>
        <p className="hr-ask-words">{w.alertKinds[of.kind]}</p>
        <p>{[titleOf(of.instrument, of.edition), w.alertSince(when.moment(of.openedAt))].join(' · ')}</p>
        <p>
          {screen
            ? w.screened(titleOf(screen.instrument, null), w.bands[screen.band ?? ''] ?? screen.band ?? '')
            : of.kind === 'suicide-screen' && !answered && w.notScreened}
        </p>
        {record && (
          <p>
            <Link to="/people/$person/questionnaires" params={{ person: of.person }}>
              {w.toQuestionnaires}
            </Link>{' '}
            ·{' '}
            <Link to="/questionnaires/$giving" params={{ giving: of.giving }}>
              {w.toGiving}
            </Link>
          </p>
        )}
      </Panel>
      {!answered && <CallNow of={of.toCall} />}
      {!answered && <BeginScreen person={of.person} speaks={speaks} quiet={disposes} />}
      <AlertNotes alert={of.alert} notes={of.notes} />
      {answered && (
        <Panel title={w.outcomes[answered.outcome] ?? answered.outcome}>
          <p className="hr-lined">“{answered.words}”</p>
          <p className="hr-second">{w.answeredBy(nameOf(answered.by) ?? '', when.moment(answered.at))}</p>
        </Panel>
      )}
      {!answered && !disposes && <p>{w.onlyClinician}</p>}
      {!answered && disposes && (
        <Panel title={w.outcome}>
          <DoorForm
            does={answerAlert}
            start={{}}
            version={of.version}
            labels={{ outcome: w.outcome, words: w.outcomeWords }}
            input={(values, version) => ({
              alert: of.alert,
              version: version ?? of.version,
              outcome: textOf(values, 'outcome'),
              words: textOf(values, 'words'),
            })}
            refusal={wordsFor(w.refusals)}
            submit={w.outcomeSave}
            onDone={() => undefined}
          >
            <RadioField
              name="outcome"
              label={w.outcome}
              choices={ALERT_OUTCOMES.map((value) => ({ value, label: w.outcomes[value] ?? value }))}
            />
            <LongField name="words" label={w.outcomeWords} />
          </DoorForm>
        </Panel>
      )}
    </Page>
  )
}
