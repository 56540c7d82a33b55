import type { Facts, PlainDate, QuestionId } from '@handrail/eligibility'
import type { Draft } from './flow/draft.ts'
import type { Step } from './flow/path.ts'
import type { Parts } from './parts.ts'
import type { Move, Session, Stop } from './session.ts'
import { placeDraftIn } from './shown-stop.ts'

type AnsweringProps = Readonly<{
  on: PlainDate
  /** The session of this moment: the person may have gone on while the rest of the page came in. */
  now: () => Session
  whenReady: (run: (ready: Parts) => void) => Promise<void>
  move: (move: Move) => void
  go: (to: Stop) => void
  advance: (move: Move) => void
}>

/** What Continue does: reads the page, and goes on with the answer or says kindly what it lacks. */
export function answering({ on, now, whenReady, move, go, advance }: AnsweringProps) {
  const accept = (ready: Parts, id: QuestionId, answer: Facts, changing: boolean) => {
    const all = { ...now().given, [id]: answer }
    const after = ready.walk(all, on)
    const complete = after.next === null
    const given = complete ? ready.answersOn(after, all) : all
    advance({ move: 'answered', given, complete, to: ready.stopAfter(after, id, changing) })
  }

  const sendPlace = (stop: Stop & { page: 'place' | 'county' }) =>
    whenReady((ready) => {
      const draft = placeDraftIn(now())
      const answer = stop.page === 'place' ? ready.readPlace(draft) : ready.readCounty(draft)
      if (answer.kind === 'answer') accept(ready, 'place', answer.facts, stop.changing)
      else if (answer.kind === 'ask-county') go({ page: 'county', changing: stop.changing })
      else move({ move: 'refused', problem: { about: 'place', ...answer } })
    })

  const sendAnswer = (step: Step, draft: Draft, changing: boolean) =>
    whenReady((ready) => {
      const answer = ready.readAnswer(step, draft)
      if (answer.ok) return accept(ready, step.id, answer.facts, changing)
      const field = answer.problem.code === 'month-or-year' ? `${step.id}-per` : step.id
      move({ move: 'refused', problem: { about: 'answer', field, problem: answer.problem } })
    })

  return { sendPlace, sendAnswer }
}
