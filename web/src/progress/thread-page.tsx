import { caseId } from '@handrail/care/intake'
import { read } from '@handrail/care/people'
import type { Goal, Objective } from '@handrail/care/plans'
import { stateOfStep, threadOf, threadOfCase } from '@handrail/care/progress'
import { Link, useParams } from '@tanstack/react-router'
import type { z } from 'zod'
import { useAsk } from '../door/doors.tsx'
import { needsWords } from '../plans/words/needs.ts'
import { planWords } from '../plans/words/plan.ts'
import { Chip } from '../staff-ui/chip.tsx'
import { Loading } from '../staff-ui/loading.tsx'
import { Page, Panel } from '../staff-ui/page.tsx'
import { useWords } from '../staff-ui/surroundings.tsx'
import { TroubleNote } from '../staff-ui/trouble-note.tsx'
import { useWhen } from '../staff-ui/when.ts'
import { progressWords } from './words/progress.ts'
import '../plans/plans.css'
import './progress.css'

type OneThread = z.output<typeof threadOfCase.answer>
type Of = Readonly<{ of: OneThread }>

/** From each need over its goals to what is done for it, on one page; what is missing is named where it is missing. */
export function ThreadPage() {
  const w = useWords(progressWords)
  const { case: id = '' } = useParams({ strict: false })
  const known = caseId.safeParse(id).success
  const { answer, trouble, again } = useAsk(threadOfCase, { case: id }, { enabled: known })
  const { answer: record } = useAsk(read, { person: answer?.person ?? '' }, { enabled: answer !== undefined })
  if (known && !trouble && !answer) return <Loading />
  return (
    <Page
      tab={w.tab}
      trail={
        <Link to="/progress/$case" params={{ case: id }}>
          {w.title}
        </Link>
      }
      title={record ? w.threadOf(record.shownName) : w.threadTitle}
      lead={w.threadLead}
    >
      {answer ? (
        <Thread of={answer} />
      ) : (
        <TroubleNote trouble={trouble ?? { kind: 'not-found' }} again={again} />
      )}
    </Page>
  )
}

function Thread({ of }: Of) {
  const w = useWords(progressWords)
  const when = useWhen()
  const { parts } = useWords(needsWords)
  const needs = of.needs.map((need) => ({ ...need, words: need.words ?? undefined }))
  const { strands } = threadOf(needs, of.plan?.content)
  if (strands.length === 0) return <p>{w.threadEmpty}</p>
  return (
    <>
      <p className="hr-second">
        {[of.assessedOn && w.threadNeeds(when.day(of.assessedOn)), of.broken.length === 0 && w.brokenNone]
          .filter(Boolean)
          .join(' ')}
      </p>
      {strands.map(({ need, area, goals }) => (
        <Panel key={area ?? 'none'} title={area ? `${w.need}: ${parts[area]}` : w.noNeed}>
          {need?.words && <p>“{need.words}”</p>}
          {need && need.wanted !== 'now' && (
            <p className="hr-second">{need.wanted === 'later' ? w.wantedLater : w.wantedNo}</p>
          )}
          <Missing of={of} area={area} />
          {goals.map((goal) => (
            <GoalStrand key={goal.id} of={of} goal={goal} />
          ))}
        </Panel>
      ))}
    </>
  )
}

/** What is missing at one place of the thread. */
function Missing({ of, area, id }: Of & Readonly<{ area?: string | undefined; id?: string }>) {
  const w = useWords(progressWords)
  const here = of.broken.filter((one) =>
    id === undefined ? one.area !== undefined && one.area === area : one.id === id,
  )
  if (here.length === 0) return null
  return (
    <p className="hr-thread-missing">
      {here.map(({ code }) => (
        <Chip key={code} tone="maybe" shape="dashed">
          {w.broken[code]}
        </Chip>
      ))}
    </p>
  )
}

function GoalStrand({ of, goal }: Of & Readonly<{ goal: Goal }>) {
  const w = useWords(progressWords)
  return (
    <div className="hr-thread">
      <h3>
        <span className="hr-plan-label">{w.goal}</span> {goal.words ? `“${goal.words}”` : w.noWords}
      </h3>
      <Missing of={of} id={goal.id} />
      {goal.objectives.map((one) => (
        <ObjectiveStrand key={one.id} of={of} objective={one} />
      ))}
    </div>
  )
}

function ObjectiveStrand({ of, objective }: Of & Readonly<{ objective: Objective }>) {
  const w = useWords(progressWords)
  const { choices } = useWords(planWords)
  return (
    <div className="hr-thread">
      <h4>
        <span className="hr-plan-label">{w.objective}</span> {objective.what}
      </h4>
      <Missing of={of} id={objective.id} />
      <ul>
        {objective.interventions.map((one) => (
          <li key={one.id}>
            <span className="hr-plan-label">{w.help}</span> {one.what}{' '}
            <span className="hr-second">
              {[one.who ?? (one.role && choices[one.role]), one.payer && choices[one.payer]]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Missing of={of} id={one.id} />
          </li>
        ))}
        {objective.steps.map((one) => (
          <li key={one.id}>
            <span className="hr-plan-label">{w.step}</span> {one.what}{' '}
            <span className="hr-second">{w.stepStates[stateOfStep(one, of.steps)]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
