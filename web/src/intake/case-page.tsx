import { type Block, caseId, readCase, readScreening } from '@handrail/care/intake'
import { read } from '@handrail/care/people'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAsk } from '../door/doors.tsx'
import { ContactPanel } from '../people/contact-panel.tsx'
import { peopleWords } from '../people/words/people.ts'
import { ToldPart } from '../referrals/told-part.tsx'
import { sharedWords } from '../referrals/words/shared-words.ts'
import { Loading } from '../staff-ui/loading.tsx'
import { Page, Panel } from '../staff-ui/page.tsx'
import { NoMoreThan, useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useUnsaved } from '../staff-ui/use-kept.ts'
import { useWhen } from '../staff-ui/when.ts'
import { AssessmentsPart } from './assessments-part.tsx'
import { AttemptsPart } from './attempts-part.tsx'
import { CrisisPart } from './crisis-part.tsx'
import { DisposePart } from './dispose-part.tsx'
import { HandOverPart } from './hand-over-part.tsx'
import { NextStep } from './next-step.tsx'
import type { OneCase } from './one-case.ts'
import { ScreeningPart } from './screening-part.tsx'
import { TriageBar, TriageHistory } from './triage-part.tsx'
import { WhoPaysPart } from './who-pays-part.tsx'
import { intakeWords } from './words/intake.ts'
import './intake.css'

/** What rooms after this one show of a case. */
type PartOfCase = (of: OneCase) => ReactNode
interface Parts {
  /** The next step from a decision on, which rooms after this one know. */
  readonly next?: PartOfCase
  /** Above everything else: of a room that comes later. */
  readonly first?: PartOfCase
  readonly after?: PartOfCase
}

/** One intake: how urgent it is, the next step, what is known, the first talk, the tries, and what comes of it. */
export function CasePage(parts: Parts) {
  const w = useWords(intakeWords)
  const { case: id = '' } = useParams({ strict: false })
  const known = caseId.safeParse(id)
  const { answer, trouble, again } = useAsk(readCase, { case: id }, { enabled: known.success })
  if (answer) return <Case key={answer.case} of={answer} {...parts} />
  if (known.success && !trouble) return <Loading />
  return (
    <Page tab={w.pageTab} title={w.pageTab} trail={<Link to="/intake">{w.title}</Link>}>
      <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
    </Page>
  )
}

function Case({ of, first, next, after }: Parts & Readonly<{ of: OneCase }>) {
  const w = useWords(intakeWords)
  const people = useWords(peopleWords)
  const may = useMay()
  const when = useWhen()
  const [latest] = of.screenings
  const { isUnsaved, onKeeping } = useUnsaved<Block>()
  const { answer: screening, waiting } = useAsk(
    readScreening,
    { screening: latest?.screening ?? '' },
    { enabled: latest !== undefined, keep: true },
  )
  // A clinician who is called to a crisis may have no reason to see the record yet: then it is not shown.
  const { answer: record, trouble } = useAsk(read, { person: of.person })
  // What an emergency does not show is not asked for either.
  const inEmergency = record?.view === 'short' ? record : undefined
  const isWhole = record ? !inEmergency : trouble !== undefined
  return (
    <Page
      tab={w.pageTab}
      trail={<Link to="/intake">{w.title}</Link>}
      title={of.name}
      lead={[
        w.stages[of.stage],
        of.why && w.closedWhy[of.why],
        w.asked(when.day(of.requestedOn)),
        of.whyLate && w.whyLate(of.whyLate),
      ]
        .filter(Boolean)
        .join(' · ')}
      side={
        <>
          {record && <ContactPanel record={record} />}
          {screening && <WhoPaysPart of={of} screening={screening} record={record} />}
          {isWhole && <HandOverPart of={of} />}
          <TriageHistory of={of} />
          <Requests of={of} />
        </>
      }
    >
      <NoMoreThan may={inEmergency && [...inEmergency.may, 'safety:read']}>{first?.(of)}</NoMoreThan>
      <NoMoreThan may={inEmergency?.may}>
        <TriageBar of={of} callsFor={screening?.callsForTriage ?? false} />
        <CrisisPart of={of} />
      </NoMoreThan>
      {isWhole && <NextStep of={of} screening={screening} isKnown={record !== undefined} />}
      {isWhole && next?.(of)}
      {record && (
        <p className="hr-alone">
          <Link to="/people/$person" params={{ person: of.person }}>
            {w.openRecord}
          </Link>
        </p>
      )}
      {inEmergency && <p className="hr-note">{people.record.shortView}</p>}
      {isWhole && may('determinations:read') && (
        <p className="hr-alone">
          <Link to="/intake/$case/decision" params={{ case: of.case }}>
            {w.openDecision}
          </Link>
        </p>
      )}
      {isWhole && after?.(of)}
      {of.referrals.map(({ referral }) => (
        <ToldPart key={referral} referral={referral} />
      ))}
      <NoMoreThan may={inEmergency?.may}>
        <AttemptsPart of={of} record={record} />
      </NoMoreThan>
      {screening && (
        <ScreeningPart key={screening.screening} of={of} screening={screening} onKeeping={onKeeping} />
      )}
      {screening && <DisposePart of={of} screening={screening} waits={isUnsaved || waiting} />}
      {isWhole && <AssessmentsPart of={of} isKnown={record !== undefined} />}
    </Page>
  )
}

function Requests({ of }: Readonly<{ of: OneCase }>) {
  const w = useWords(intakeWords)
  const { sources } = useWords(sharedWords)
  const may = useMay()
  const when = useWhen()
  if (of.referrals.length === 0 || !may('referrals:read')) return null
  return (
    <Panel title={w.requests}>
      <ul className="hr-rowlist">
        {of.referrals.map(({ referral, from, source, receivedAt }) => (
          <li key={referral}>
            <div>
              <Link to="/referrals/$referral" params={{ referral }}>
                {from ?? sources[source]}
              </Link>
              <div className="hr-second">{when.moment(receivedAt)}</div>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
