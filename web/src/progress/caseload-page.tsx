import { caseloadProgress } from '@handrail/care/progress'
import { Link } from '@tanstack/react-router'
import type { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import { type Column, ListTable } from '../staff-ui/list-table.tsx'
import { Loading } from '../staff-ui/loading.tsx'
import { Empty, Page } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { hasSigns, StandingLines } from './standing-lines.tsx'
import { TeamProgressPage } from './team-page.tsx'
import { progressWords } from './words/progress.ts'

type Line = z.output<typeof caseloadProgress.answer>['people'][number]

/** How plans go: for whoever oversees a team, by case manager; for anybody else, of those whom they lead. */
export function PlansGoPage() {
  const may = useMay()
  return may('progress:oversee') ? <TeamProgressPage /> : <CaseloadProgressPage />
}

/** Everybody whom a case manager leads, one line each: how the plan goes, and where it drifts. */
function CaseloadProgressPage() {
  const w = useWords(progressWords)
  const { answer, trouble, again } = useAsk(caseloadProgress, {})
  const columns = useColumns()
  if (!answer && !trouble) return <Loading />
  return (
    <Page tab={w.caseloadTab} title={w.caseloadTitle} lead={w.caseloadLead}>
      {trouble && <TroubleNote trouble={trouble} again={again} />}
      {answer?.people.length === 0 && <Empty>{w.caseloadNone}</Empty>}
      {answer && answer.people.length > 0 && (
        <ListTable
          caption={w.caseloadTitle}
          rows={answer.people}
          columns={columns}
          keyOf={(row) => row.case}
        />
      )}
      {answer?.isAll === false && <p>{w.caseloadMore}</p>}
    </Page>
  )
}

function useColumns(): readonly Column<Line>[] {
  const w = useWords(progressWords)
  const when = useWhen()
  return [
    {
      key: 'person',
      title: w.person,
      onPhone: 'untitled',
      show: (row) => (
        <Link to="/progress/$case" params={{ case: row.case }}>
          {row.name}
        </Link>
      ),
    },
    {
      key: 'plan',
      title: w.title,
      onPhone: 'untitled',
      show: (row) =>
        row.plan ? (
          <>
            {w.stepsOf(row.stepsDone, row.stepsDone + row.stepsOpen)}
            <div className="hr-second">{w.reachedOf(row.reached, row.objectives)}</div>
          </>
        ) : (
          w.without
        ),
    },
    {
      key: 'drift',
      title: w.driftTitle,
      show: (row) =>
        hasSigns(row) ? (
          <StandingLines of={row} line="div" />
        ) : (
          <span className="hr-second">{row.plan ? w.driftNone : w.driftNoPlan}</span>
        ),
    },
    { key: 'review', title: w.reviewNext, show: (row) => (row.reviewOn ? when.day(row.reviewOn) : w.none) },
    {
      key: 'contact',
      title: w.lastContact,
      show: (row) => (row.lastContact ? when.day(row.lastContact) : w.none),
    },
  ]
}
