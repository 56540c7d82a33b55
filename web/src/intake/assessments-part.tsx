import {
  ASSESSMENT_KINDS,
  type AssessmentKind,
  assessmentsOf,
  beginAssessment,
  type listedAssessment,
} from '@handrail/care/intake'
import { Link, useNavigate } from '@tanstack/react-router'
import type { z } from 'zod'
import { useStaffName } from '../agency/colleagues.ts'
import { useAsk } from '../door/doors.tsx'
import { Chip } from '../staff-ui/chip.tsx'
import { DoorForm } from '../staff-ui/form/door-form.tsx'
import { RadioField } from '../staff-ui/form/fields.tsx'
import { textOf } from '../staff-ui/form/values.ts'
import { Panel } from '../staff-ui/page.tsx'
import { wordsFor } from '../staff-ui/refusals.ts'
import { Reveal } from '../staff-ui/reveal.tsx'
import { useMay, useSurroundings, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneCase } from './one-case.ts'
import { assessmentWords } from './words/assessment.ts'

/** The assessments of an intake: that they are there, for all who see it; to begin and to go on, for its clinician. */
export function AssessmentsPart({ of, isKnown }: Readonly<{ of: OneCase; isKnown: boolean }>) {
  const w = useWords(assessmentWords)
  const may = useMay()
  const { me } = useSurroundings()
  const { answer } = useAsk(assessmentsOf, { case: of.case })
  const mayAssess = may('intake:assess') && isKnown && of.status === 'open'
  const assessments = answer?.assessments ?? []
  if (!answer || (assessments.length === 0 && !mayAssess)) return null
  const hasOpen = assessments.some(
    ({ status, by }) => (status === 'open' || status === 'awaiting') && by === me?.staff,
  )
  return (
    <Panel title={w.listTitle}>
      {assessments.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <ul className="hr-rowlist">
          {assessments.map((one) => (
            <Line
              key={one.assessment}
              of={one}
              isMine={one.by === me?.staff}
              isAsked={one.coSigner !== null && one.coSigner === me?.staff}
            />
          ))}
        </ul>
      )}
      {mayAssess && !hasOpen && (
        <div className="hr-actions">
          <Reveal label={w.begin} place="begin-assessment">
            {(close) => <Begin of={of} onCancel={close} />}
          </Reveal>
        </div>
      )}
    </Panel>
  )
}

type Listed = z.output<typeof listedAssessment>

const LOOKS = {
  open: { tone: 'maybe', shape: 'pencil' },
  awaiting: { tone: 'maybe', shape: 'half' },
  signed: { tone: 'fits', shape: 'tick' },
  dropped: { tone: 'not-now', shape: 'dash' },
} as const

function Line({ of, isMine, isAsked }: Readonly<{ of: Listed; isMine: boolean; isAsked: boolean }>) {
  const w = useWords(assessmentWords)
  const may = useMay()
  const when = useWhen()
  const nameOf = useStaffName()
  const { status, why, by, beganAt, servedOn, validUntil } = of
  const opens =
    status === 'signed' ? may('intake:read-assessment') : (status !== 'dropped' && isMine) || isAsked
  const second =
    status === 'signed'
      ? [servedOn && w.served(when.day(servedOn)), validUntil && w.relyUntil(when.day(validUntil))]
      : [w.began(nameOf(by) ?? '', when.moment(beganAt)), why && w.droppedWhy[why]]
  return (
    <li>
      <div>
        {opens ? (
          <Link to="/intake/assessments/$assessment" params={{ assessment: of.assessment }}>
            {status === 'open' ? `${w.goOn}: ${w.kinds[of.kind]}` : w.kinds[of.kind]}
          </Link>
        ) : (
          w.kinds[of.kind]
        )}
        <div className="hr-second">{second.filter(Boolean).join(' · ')}</div>
      </div>
      <Chip {...LOOKS[status]}>{w.statuses[status]}</Chip>
    </li>
  )
}

function Begin({ of, onCancel }: Readonly<{ of: OneCase; onCancel: () => void }>) {
  const w = useWords(assessmentWords)
  const navigate = useNavigate()
  const hintOf = (kind: AssessmentKind) => `${w.kinds[kind]}. ${w.kindHints[kind]}`
  return (
    <DoorForm
      does={beginAssessment}
      start={{ kind: '' }}
      labels={{ kind: w.beginKind }}
      input={(values) => ({ case: of.case, kind: textOf(values, 'kind') })}
      refusal={wordsFor(w.refusals)}
      submit={w.beginSave}
      quiet
      onDone={({ assessment }) =>
        void navigate({ to: '/intake/assessments/$assessment', params: { assessment } })
      }
      onCancel={onCancel}
    >
      <RadioField
        name="kind"
        label={w.beginKind}
        choices={ASSESSMENT_KINDS.map((value) => ({ value, label: hintOf(value) }))}
      />
      <p className="hr-second">{w.beginHint}</p>
    </DoorForm>
  )
}
