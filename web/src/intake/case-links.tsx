import type { PersonId } from '@handrail/care'
import { caseBoard, caseOfReferral, casesOf } from '@handrail/care/intake'
import type { ReferralId } from '@handrail/care/referrals'
import { Link } from '@tanstack/react-router'
import { useAsk } from '../door/doors.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { BeginIntake } from './begin-intake.tsx'
import { intakeWords } from './words/intake.ts'

/** From a request to the intake that it opened. Not there while there is none. */
export function CaseOfRequest({ referral }: Readonly<{ referral: ReferralId }>) {
  const w = useWords(intakeWords)
  const may = useMay()
  const { answer } = useAsk(caseOfReferral, { referral }, { enabled: may('intake:read') })
  if (!answer?.case) return null
  return (
    <p className="hr-alone">
      <Link to="/intake/$case" params={{ case: answer.case.case }}>
        {w.openIntake}
      </Link>
    </p>
  )
}

/** The intakes of a person, on their record, and where the next one begins. Not there when there is nothing of either. */
export function CasesPanel({ person, mayBegin }: Readonly<{ person: PersonId; mayBegin: boolean }>) {
  const w = useWords(intakeWords)
  const when = useWhen()
  const may = useMay()
  const { answer } = useAsk(casesOf, { person }, { enabled: may('intake:read') })
  const cases = answer?.cases ?? []
  const begins = mayBegin && answer && may('intake:work') && cases.every(({ stage }) => stage === 'closed')
  if (cases.length === 0 && !begins) return null
  return (
    <Panel title={w.panelTitle}>
      {cases.length === 0 && <p>{w.begin.none}</p>}
      <ul className="hr-rowlist">
        {cases.map((of) => (
          <li key={of.case}>
            <div>
              <Link to="/intake/$case" params={{ case: of.case }}>
                {w.stages[of.stage]}
              </Link>
              <div className="hr-second">{w.asked(when.day(of.requestedOn))}</div>
            </div>
          </li>
        ))}
      </ul>
      {begins && <BeginIntake person={person} />}
    </Panel>
  )
}

/** Who is in danger now, first on the day's page for all who may answer. Not there when nobody is. */
export function InDangerNow() {
  const w = useWords(intakeWords)
  const may = useMay()
  const { answer } = useAsk(caseBoard, { list: 'crisis' }, { enabled: may('intake:triage') })
  const cases = answer?.cases ?? []
  if (cases.length === 0) return null
  return (
    <section className="hr-note hr-note-safe" aria-label={w.crisisTitle}>
      <div className="hr-grow">
        <h2>{w.crisisTitle}</h2>
        <p>{w.crisisLead(cases.length)}</p>
        <ul className="hr-rowlist">
          {cases.map((of) => (
            <li key={of.case}>
              <Link to="/intake/$case" params={{ case: of.case }}>
                {of.name}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
