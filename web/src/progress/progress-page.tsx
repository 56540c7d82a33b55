import { caseId } from '@handrail/care/intake'
import { read } from '@handrail/care/people'
import { progressOf } from '@handrail/care/progress'
import { Link, useParams } from '@tanstack/react-router'
import { useAsk } from '../door/doors.tsx'
import { Loading } from '../staff-ui/loading.tsx'
import { Page, Panel, Section } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { ChangedPanel } from './changed-panel.tsx'
import { GoalGoing } from './objective-panel.tsx'
import type { OneProgress } from './one-progress.ts'
import { OverTimePanel } from './over-time-panel.tsx'
import { ReviewsPanel } from './reviews-panel.tsx'
import { hasSigns, StandingLines } from './standing-lines.tsx'
import { progressWords } from './words/progress.ts'
import '../plans/plans.css'
import './progress.css'

/** How the plan of one case goes: where it drifts, each goal with its objectives and steps, reviews, and what changed. */
export function ProgressPage() {
  const w = useWords(progressWords)
  const { case: id = '' } = useParams({ strict: false })
  const known = caseId.safeParse(id).success
  const { answer, trouble, again } = useAsk(progressOf, { case: id }, { enabled: known })
  if (answer) return <Known of={answer} />
  if (known && !trouble) return <Loading />
  return (
    <Page tab={w.tab} title={w.title} trail={<Link to="/people">{w.back}</Link>}>
      <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
    </Page>
  )
}

function Known({ of }: Readonly<{ of: OneProgress }>) {
  const w = useWords(progressWords)
  const { answer: record } = useAsk(read, { person: of.person })
  return (
    <Page
      tab={w.tab}
      trail={
        <Link to="/plans/$case" params={{ case: of.case }}>
          {w.back}
        </Link>
      }
      title={record ? w.of(record.shownName) : w.title}
      lead={w.lead}
      side={
        <>
          <ReviewsPanel of={of} />
          <ChangedPanel case={of.case} />
        </>
      }
    >
      <DriftPanel of={of} />
      {!of.plan && (
        <p>
          {w.noPlan}{' '}
          <Link to="/plans/$case" params={{ case: of.case }}>
            {w.toNeeds}
          </Link>
        </p>
      )}
      {of.plan && (
        <Section title={w.goals}>
          {of.plan.content.goals.map((goal, n) => (
            <GoalGoing key={goal.id} of={of} goal={goal} n={n + 1} />
          ))}
        </Section>
      )}
      <OverTimePanel case={of.case} hasPlan={of.plan !== null} />
      <ul className="hr-rowlist">
        {of.plan && (
          <li>
            <Link to="/plans/version/$plan" params={{ plan: of.plan.plan }}>
              {w.toPlan}
            </Link>
          </li>
        )}
        <li>
          <Link to="/progress/$case/thread" params={{ case: of.case }}>
            {w.toThread}
          </Link>
        </li>
      </ul>
    </Page>
  )
}

function DriftPanel({ of }: Readonly<{ of: OneProgress }>) {
  const w = useWords(progressWords)
  if (!hasSigns(of)) return null
  return (
    <Panel title={w.driftTitle}>
      <ul className="hr-rowlist">
        <StandingLines of={of} line="li" />
      </ul>
    </Panel>
  )
}
