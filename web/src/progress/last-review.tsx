import type { CaseId } from '@handrail/care/intake'
import type { PlanVersionId } from '@handrail/care/plans'
import { progressOf, readReview } from '@handrail/care/progress'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAsk } from '../door/doors.tsx'
import type { SaidAbout } from '../plans/write-plan.tsx'
import { Panel } from '../staff-ui/page.tsx'
import { useMay, useWords } from '../staff-ui/surroundings.tsx'
import { useWhen } from '../staff-ui/when.ts'
import type { OneReview } from './one-progress.ts'
import { REVIEW_FIELDS, type ReviewGroup } from './review-fields.ts'
import { lastReviewWords } from './words/last-review.ts'
import { progressWords } from './words/progress.ts'
import { useReviewText, valueIn } from './write-review.tsx'

type Props = Readonly<{ case: CaseId; plan: PlanVersionId; about: SaidAbout }>

/** What the last review said, beside the draft that follows from it. Nothing where no review was held of the plan before it. */
export function LastReviewSaid({ case: id, plan, about }: Props) {
  const may = useMay()('progress:read')
  const { answer: progress } = useAsk(progressOf, { case: id }, { enabled: may })
  const signed = (progress?.reviews ?? []).filter(({ status }) => status === 'signed')
  const led = signed.find(({ ledTo }) => ledTo === plan)
  const chosen = led ?? signed[0]
  const { answer: of } = useAsk(
    readReview,
    { review: chosen?.review ?? '' },
    { enabled: chosen !== undefined },
  )
  // A review of a version that is over already was answered by the version after it.
  if (!of || (!led && of.plan.plan !== progress?.plan?.plan)) return null
  switch (about.part) {
    case 'whole':
      return <WholeSaid of={of} />
    case 'goal':
      return <GoalSaid of={of} goal={about.id} />
    default:
      return <Said of={of} group="objective" id={about.id} />
  }
}

/** The person's view, how much help, new risks and what else changes. */
function WholeSaid({ of }: Readonly<{ of: OneReview }>) {
  const w = useWords(lastReviewWords)
  const p = useWords(progressWords)
  const when = useWhen()
  const lines = useLines(of)
  return (
    <Panel title={w.title}>
      <p className="hr-second">
        {of.heldOn && `${w.heldOn(when.date(of.heldOn))} `}
        <Link to="/progress/review/$review" params={{ review: of.review }}>
          {w.open}
        </Link>
      </p>
      <dl className="hr-facts">
        {(['view', 'care', 'next'] as const).flatMap((group) =>
          lines(group, undefined).map(({ name, text }) => (
            <div key={`${group}.${name}`}>
              <dt>{p.fields[`${group}.${name}` as keyof typeof p.fields]}</dt>
              <dd className="hr-lined">{text}</dd>
            </div>
          )),
        )}
      </dl>
    </Panel>
  )
}

function GoalSaid({ of, goal }: Readonly<{ of: OneReview; goal: string }>) {
  const w = useWords(lastReviewWords)
  // What one stops is not in the draft any more: it is named here, with its reason.
  const stopped = (of.plan.content.goals.find(({ id }) => id === goal)?.objectives ?? []).filter(
    ({ id }) => of.content.objectives[id]?.says === 'stop',
  )
  return (
    <Said of={of} group="goal" id={goal}>
      {stopped.map(({ id, what }) => (
        <div key={id}>{[w.stopped(what), of.content.objectives[id]?.words].filter(Boolean).join(' ')}</div>
      ))}
    </Said>
  )
}

/** In lines, small, above what one changes now. */
function Said({
  of,
  group,
  id,
  children,
}: Readonly<{ of: OneReview; group: 'goal' | 'objective'; id: string; children?: ReactNode }>) {
  const w = useWords(lastReviewWords)
  const p = useWords(progressWords)
  const shown = useLines(of)(group, id)
  if (shown.length === 0 && (!Array.isArray(children) || children.length === 0)) return null
  return (
    <div className="hr-last-review" role="note" aria-label={w.title}>
      <strong>{w.title}</strong>
      {shown.map(({ name, text }) => (
        <div key={name}>
          {p.fields[`${group}.${name}` as keyof typeof p.fields]} <b>{text}</b>
        </div>
      ))}
      {children}
    </div>
  )
}

/** What a part of the review says, field by field, in words. */
function useLines(of: OneReview) {
  const textOfField = useReviewText()
  const when = useWhen()
  return (group: ReviewGroup, id: string | undefined) => {
    const name = (id === undefined ? { part: group } : { part: group, of: id }) as Parameters<
      typeof valueIn
    >[1]
    const value = valueIn(of, name)
    return REVIEW_FIELDS[group].flatMap((field) => {
      const text = textOfField(group, field, value)
      if (text === '') return []
      const day = field.kind === 'date' ? of.content.next?.on : undefined
      return [{ name: field.name, text: day ? when.date(day) : text }]
    })
  }
}
